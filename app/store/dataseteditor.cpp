// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dataseteditor.h"

#include "store/changerecord.h"
#include "store/editchecks.h"
#include "store/fileheader.h"
#include "store/hardening.h"
#include "store/hotjournal.h"
#include "store/packagerows.h"
#include "store/query.h"
#include "store/readablefile.h"
#include "store/rowchanger.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace plumbline {

namespace {

/// Longer than any program that works row by row holds a file.
constexpr int busyMilliseconds = 3000;
constexpr auto editTime = std::chrono::seconds(60);
constexpr auto recoveryTime = std::chrono::minutes(2);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatasetEditor)
};

Error unwritable(const QString &sentence, const QString &path)
{
    return {Error::Kind::Unwritable, sentence, {path, 0, {}}};
}

/// The file may be read while it cannot be written: SQLite's words for reading would mislead.
Error asWriteError(const Error &error, const sqlite::Connection &connection)
{
    const QString &path = connection.shownPath();
    const int code = sqlite3_extended_errcode(connection.handle());
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return unwritable(
            Words::tr("Another program is using the file. Nothing was changed; try again when it "
                      "has finished."),
            path);
    case SQLITE_FULL:
        return unwritable(Words::tr("The disk is full. Nothing was changed."), path);
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return unwritable(Words::tr("The file could not be written (%1). Nothing was changed.")
                              .arg(QString::fromUtf8(sqlite3_errstr(code))),
                          path);
    default:
        return error;
    }
}

} // namespace

struct DatasetEditor::Private {
    sqlite::Connection connection;
    sqlite::Watch watch;
    QStringList notices;

    explicit Private(sqlite::Connection opened) : connection(std::move(opened)), watch(connection) {}

    Outcome prepare()
    {
        sqlite3_busy_timeout(connection.handle(), busyMilliseconds);
        watch.allow(recoveryTime);
        if (auto problem = sqlite::harden(connection))
            return problem;
        // The first query takes the journal of a dead writer in.
        if (auto problem = connection.execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                                              "SELECT count(*) FROM sqlite_schema;"))
            return problem;
        return notices.isEmpty() ? Outcome() : sqlite::quickCheck(connection);
    }

    /// `change` between BEGIN and COMMIT; all that was changed, or nothing was.
    Result<QByteArray> inTransaction(const std::function<Outcome()> &change)
    {
        watch.allow(editTime);
        Result<QByteArray> changes = begun(change);
        if (changes)
            return changes;
        const Error error = asWriteError(changes.error(), connection);
        if (sqlite3_get_autocommit(connection.handle()) == 0)
            connection.execute("ROLLBACK");
        return error;
    }

    Result<QByteArray> begun(const std::function<Outcome()> &change)
    {
        if (auto problem = connection.execute("BEGIN IMMEDIATE"))
            return *problem;
        const sqlite::ChangeRecorder recorder(connection);
        if (auto problem = change())
            return *problem;
        auto changes = recorder.changes();
        if (!changes)
            return changes;
        if (auto problem = checkTouched(connection, sqlite::touchedRows(*changes)))
            return *problem;
        if (auto problem = connection.execute("COMMIT"))
            return *problem;
        return changes;
    }

    Outcome applyRecorded(const QByteArray &changeset)
    {
        const auto changes = inTransaction([&] { return sqlite::applyChangeset(connection, changeset); });
        return changes ? Outcome() : Outcome(changes.error());
    }
};

DatasetEditor::DatasetEditor(std::unique_ptr<Private> data) : d(std::move(data)) {}

DatasetEditor::DatasetEditor(DatasetEditor &&other) noexcept = default;
DatasetEditor &DatasetEditor::operator=(DatasetEditor &&other) noexcept = default;
DatasetEditor::~DatasetEditor() = default;

Outcome checkEditable(const QString &path)
{
    if (auto problem = checkReadable(path))
        return problem;
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    if (!file.isWritable())
        return unwritable(Words::tr("You have no permission to change this file."), path);
    if (!QFileInfo(file.absolutePath()).isWritable())
        return unwritable(
            Words::tr("You have no permission to write into the folder of this file, which changing it "
                      "takes."),
            path);
    const auto connection =
        sqlite::Connection::open(file.absoluteFilePath(), sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return connection.error();
    const auto header = sqlite::readHeader(*connection);
    if (!header)
        return header.error();
    if (header->usesWriteAheadLog)
        return unwritable(
            Words::tr("The file is in a mode (a write-ahead log) that keeps changes in other files."), path);
    return sqlite::checkIdentity(*header, path);
}

Result<DatasetEditor> DatasetEditor::open(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    // What a dead writer left half-written fails the look at the header.
    QStringList notices;
    if (hasHotJournal(file)) {
        auto backup = backUpWithJournal(file, path);
        if (!backup)
            return backup.error();
        notices << Words::tr(
                       "A program ended while it was changing this file. The file is as it was before that "
                       "change; what was found is kept in %1.")
                       .arg(QFileInfo(*backup).fileName());
    } else if (auto problem = checkEditable(path)) {
        return *problem;
    }
    auto connection = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, path);
    if (!connection)
        return connection.error();
    auto data = std::make_unique<Private>(std::move(connection).value());
    data->notices = notices;
    if (auto problem = data->prepare())
        return asWriteError(*problem, data->connection);
    if (auto problem = notices.isEmpty() ? Outcome() : checkEditable(path))
        return *problem;
    return DatasetEditor(std::move(data));
}

const QStringList &DatasetEditor::notices() const
{
    return d->notices;
}

Result<std::vector<Row>> DatasetEditor::rows(const PackageTable &table, const QString &column,
                                             const Cell &value) const
{
    d->watch.allow(editTime);
    return packageRows(d->connection, table, column, value);
}

QString DatasetEditor::statementId(StatementKey key) const
{
    sqlite::Query query(d->connection, "SELECT statement_id FROM assertion WHERE row = ?1");
    query.bind(1, static_cast<qint64>(key));
    return query.next() ? query.text(0) : QString();
}

Result<AppliedEdit> DatasetEditor::apply(const Edit &edit)
{
    RowChanger changer(d->connection);
    auto changes = d->inTransaction([&]() -> Outcome {
        for (const RowChange &change : edit.changes) {
            if (auto problem = changer.apply(change))
                return problem;
        }
        return changer.finish();
    });
    if (!changes)
        return changes.error();
    return AppliedEdit{edit.text, std::move(*changes)};
}

Outcome DatasetEditor::undo(const AppliedEdit &edit)
{
    const auto changeset = sqlite::inverted(edit.changeset, d->connection.shownPath());
    return changeset ? d->applyRecorded(*changeset) : Outcome(changeset.error());
}

Outcome DatasetEditor::redo(const AppliedEdit &edit)
{
    return d->applyRecorded(edit.changeset);
}

} // namespace plumbline
