// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dataseteditor.h"

#include "store/changerecord.h"
#include "store/editchecks.h"
#include "store/hardening.h"
#include "store/packagerows.h"
#include "store/query.h"
#include "store/rowchanger.h"
#include "store/schema.h"

namespace plumbline {

namespace {

constexpr auto editTime = std::chrono::seconds(60);
/// In bytes: some two hundred imported figures.
constexpr qsizetype largeChangeset = 64 * 1024;

} // namespace

struct DatasetEditor::Private {
    sqlite::Connection connection;
    sqlite::Watch watch;
    QStringList notices;

    explicit Private(sqlite::Connection opened) : connection(std::move(opened)), watch(connection) {}

    /// The version of the file, which may be an earlier one.
    qint32 format() const
    {
        sqlite::Query query(connection, "PRAGMA user_version");
        return query.next() ? static_cast<qint32>(query.integer(0)) : 0;
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
        if (auto problem = connection.execute(schema::upgradeSql(format()).constData()))
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
        if (changeset.size() >= largeChangeset)
            return applyLarge(changeset);
        const auto changes = inTransaction([&] { return sqlite::applyChangeset(connection, changeset); });
        return changes ? Outcome() : Outcome(changes.error());
    }

    /// References are looked at once, at the end: one by one, each row that goes would have those
    /// searched that may refer to it, and there is no index for that.
    Outcome applyLarge(const QByteArray &changeset)
    {
        if (auto problem = connection.execute("PRAGMA foreign_keys = OFF"))
            return problem;
        const auto changes = inTransaction([&]() -> Outcome {
            auto problem = sqlite::applyChangeset(connection, changeset);
            return problem ? problem : sqlite::checkReferences(connection);
        });
        auto problem = connection.execute("PRAGMA foreign_keys = ON");
        return changes ? problem : Outcome(changes.error());
    }
};

DatasetEditor::DatasetEditor(std::unique_ptr<Private> data) : d(std::move(data)) {}

DatasetEditor::DatasetEditor(DatasetEditor &&other) noexcept = default;
DatasetEditor &DatasetEditor::operator=(DatasetEditor &&other) noexcept = default;
DatasetEditor::~DatasetEditor() = default;

Result<DatasetEditor> DatasetEditor::open(const QString &path)
{
    auto file = openForChange(path);
    if (!file)
        return file.error();
    auto data = std::make_unique<Private>(std::move(file->connection));
    data->notices = file->notices;
    data->watch.allow(editTime);
    if (auto problem = data->connection.execute("PRAGMA foreign_keys = ON"))
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
    if (table.since > d->format())
        return std::vector<Row>();
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
