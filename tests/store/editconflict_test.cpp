// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetcopy.h"
#include "store/editsupport.h"
#include "store/unprivileged.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace plumbline;

/// Edits beside other programs, and files that cannot be written.
class EditConflictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverOverwritesAnothersChange();
    void neverUndoesAnothersChange();
    void editsBesideAReader();
    void waitsForAWriterButNotForEver();
    void refusesAReadOnlyFile();
    void refusesAFolderThatIsReadOnly();
    void refusesALog();
    void refusesOtherFiles();
    void aFullDiskChangesNothing();
    void aRestingFileNoticesAChange();
    void makesAnEmptyDataset();
    void copiesADataset();

private:
    QString status(const char *text)
    {
        return sample::problemOf(sample::editorOf(m_path).apply({QStringLiteral("it"), {to(text)}}));
    }
    RowChange to(const char *text) const
    {
        return sample::changed(m_path, "statement", "s4", "status", QString::fromLatin1(text));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

/// Another program's connection.
class Other
{
public:
    explicit Other(const QString &path) { sqlite3_open(QFile::encodeName(path).constData(), &m_handle); }
    ~Other() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Other)
    bool run(const char *sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3 *m_handle = nullptr;
};

void EditConflictTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    m_path = m_folder->filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(m_path), QString());
    QFile::setPermissions(m_path, QFile::Permissions(0x6666));
}

void EditConflictTest::neverOverwritesAnothersChange()
{
    const RowChange change = to("forecast"); // as a form read it
    QVERIFY(Other(m_path).run("UPDATE assertion SET flags = 'theirs' WHERE statement_id = 's4'"));
    const QByteArray theirs = sample::bytesOf(m_path);
    QCOMPARE(sample::problemOf(sample::editorOf(m_path).apply({QStringLiteral("it"), {change}})),
             QStringLiteral(
                 "statement, s4, flags: Another program has changed this row since it was read. Nothing was "
                 "changed here; reload the file and correct it again."));
    QCOMPARE(sample::bytesOf(m_path), theirs);
    // Rows that it did not touch can be changed.
    QVERIFY(Other(m_path).run("UPDATE entity SET name = 'Theirs' WHERE entity_id = 'bolt'"));
    QCOMPARE(status("forecast"), QString());
    QVERIFY(sample::contentOf(m_path).contains(QStringLiteral("Theirs")));
}

void EditConflictTest::neverUndoesAnothersChange()
{
    const auto applied = sample::editorOf(m_path).apply({QStringLiteral("it"), {to("forecast")}});
    QVERIFY(Other(m_path).run("UPDATE assertion SET status = 'planned' WHERE statement_id = 's4'"));
    const QByteArray theirs = sample::bytesOf(m_path);
    QCOMPARE(sample::problemOf(sample::editorOf(m_path).undo(*applied)),
             QStringLiteral(
                 "assertion: Another program has changed these rows since. They were left as they are."));
    QCOMPARE(sample::bytesOf(m_path), theirs);

    const auto added = sample::editorOf(m_path).apply(
        {QStringLiteral("it"), {sample::added("entity", QStringLiteral("cove,company,Cove,,"))}});
    QVERIFY(Other(m_path).run("UPDATE entity SET parent = (SELECT row FROM entity WHERE entity_id = 'cove')"
                              " WHERE entity_id = 'bolt'"));
    QCOMPARE(sample::problemOf(sample::editorOf(m_path).undo(*added)),
             QStringLiteral(": Other rows refer to these by now. They were left as they are."));
}

void EditConflictTest::editsBesideAReader()
{
    auto file = DatasetFile::open(m_path);
    QVERIFY(file && file->read());
    QVERIFY(!status("forecast").isEmpty()); // it holds the file
    file->rest();
    QCOMPARE(status("forecast"), QString());
}

void EditConflictTest::waitsForAWriterButNotForEver()
{
    Other other(m_path);
    QVERIFY(other.run("BEGIN IMMEDIATE"));
    QCOMPARE(
        status("forecast"),
        QStringLiteral(
            ": Another program is using the file. Nothing was changed; try again when it has finished."));
    QVERIFY(other.run("COMMIT"));
    QCOMPARE(status("forecast"), QString());
}

void EditConflictTest::refusesAReadOnlyFile()
{
    QFile::setPermissions(m_path, QFile::Permissions(0x4444));
    const Unprivileged nobody;
    QCOMPARE(sample::problemOf(checkEditable(m_path)),
             QStringLiteral(": You have no permission to change this file."));
    QVERIFY(!DatasetEditor::open(m_path));
}

void EditConflictTest::refusesAFolderThatIsReadOnly()
{
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    const auto unlock =
        qScopeGuard([this] { QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)); });
    const Unprivileged nobody;
    QCOMPARE(sample::problemOf(checkEditable(m_path)),
             QStringLiteral(
                 ": You have no permission to write into the folder of this file, which changing it takes."));
}

void EditConflictTest::refusesALog()
{
    QCOMPARE(sample::spoil(m_path, QStringLiteral("PRAGMA journal_mode = WAL")), QString());
    QCOMPARE(
        sample::problemOf(checkEditable(m_path)),
        QStringLiteral(": The file is in a mode (a write-ahead log) that keeps changes in other files."));
}

void EditConflictTest::refusesOtherFiles()
{
    const QString path = m_folder->filePath(QStringLiteral("b.sqlite"));
    QVERIFY(Other(path).run("CREATE TABLE assertion (a)"));
    QCOMPARE(sample::problemOf(checkEditable(path)),
             QStringLiteral(": This is a database of another program, not a Plumbline dataset."));
    sample::writeBytes(path, "no database at all");
    QCOMPARE(sample::problemOf(checkEditable(path)), QStringLiteral(": This is not a SQLite database."));
    QCOMPARE(sample::problemOf(checkEditable(m_folder->filePath(QStringLiteral("none")))),
             QStringLiteral(": There is no such file."));
}

/// A limit on the size of files stands for a disk without room: it refuses the journal and the pages.
void EditConflictTest::aFullDiskChangesNothing()
{
    const QString before = sample::contentOf(m_path);
    rlimit former = {};
    getrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, SIG_IGN);
    const QString name(15'000, QLatin1Char('x'));
    std::vector<RowChange> changes;
    for (int number = 0; number < 20; ++number)
        changes.push_back(sample::added("entity", QStringLiteral("e%1,company,%2,,").arg(number).arg(name)));
    DatasetEditor editor = sample::editorOf(m_path);
    const rlimit little = {static_cast<rlim_t>(QFileInfo(m_path).size() + 4096), former.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const QString problem = sample::problemOf(editor.apply({QStringLiteral("it"), changes}));
    setrlimit(RLIMIT_FSIZE, &former);
    QVERIFY2(problem.contains(QStringLiteral("Nothing was changed")), qPrintable(problem));
    QCOMPARE(sample::contentOf(m_path), before);
    QCOMPARE(sample::problemOf(editor.apply({QStringLiteral("it"), changes})), QString());
}

void EditConflictTest::aRestingFileNoticesAChange()
{
    auto file = DatasetFile::open(m_path);
    QVERIFY(file->passagesOf(FactId(QStringLiteral("acme.series-b"))));
    file->rest();
    QVERIFY(file->passagesOf(FactId(QStringLiteral("acme.series-b"))));
    file->rest();
    QCOMPARE(status("forecast"), QString());
    const auto passages = file->passagesOf(FactId(QStringLiteral("acme.series-b")));
    QVERIFY(!passages);
    QCOMPARE(passages.error().sentence,
             QStringLiteral("The file has changed on disk since it was read. Reload it."));
}

void EditConflictTest::makesAnEmptyDataset()
{
    const QString path = m_folder->filePath(QStringLiteral("My own.sqlite"));
    QCOMPARE(sample::problemOf(createDataset(path)), QString());
    auto file = DatasetFile::open(path);
    const auto dataset = file->read();
    QCOMPARE((*dataset)->tables().name, QStringLiteral("my-own"));
    QCOMPARE((*dataset)->tables().title, QStringLiteral("My own"));
    QCOMPARE((*dataset)->factCount(), 0);
    QCOMPARE(sample::problemOf(checkEditable(path)), QString());
}

void EditConflictTest::copiesADataset()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    const auto on = [] { return true; };
    QCOMPARE(sample::spoil(m_path, QStringLiteral("CREATE TABLE theirs (a); PRAGMA journal_mode = WAL")),
             QString());
    QCOMPARE(sample::problemOf(copyDataset(m_path, copy, on)), QString());
    QCOMPARE(sample::contentOf(copy), sample::contentOf(m_path));
    QCOMPARE(sample::problemOf(checkEditable(copy)), QString()); // no log any more
    QVERIFY(Other(copy).run("SELECT a FROM theirs"));
    QCOMPARE(sample::problemOf(copyDataset(copy, copy, on)),
             QStringLiteral(": This is the file itself. Choose another name for the copy."));
    const QString none = m_folder->filePath(QStringLiteral("none.sqlite"));
    QCOMPARE(sample::problemOf(copyDataset(copy, none, [] { return false; })), QString());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("none*")}), QStringList());
}

QTEST_GUILESS_MAIN(EditConflictTest)
#include "editconflict_test.moc"
