// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasetable.h"

#include "store/otherprogram.h"
#include "store/samplepackage.h"
#include "store/tableprint.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace plumbline;

/// Databases of other programs: what is in them, and what they must not do.
class DatabaseTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<tableprint::Folder>(); }
    void readsTables_data();
    void readsTables();
    void offersTablesAndViews();
    void knowsItsOwn();
    void samplesWithoutReadingAll();
    void readsTheRange();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void endsAViewWithoutEnd_data();
    void endsAViewWithoutEnd();
    void stopsWhenAsked();
    void saysThatItIsLocked();
    void keepsWritersAway();
    void saysThatItWasReplaced();
    void leavesTheFolderAsItWas();

private:
    QString make(const char *sql, const char *name = "a.db") const;
    static TableChoice choose(const char *table);
    QString path() const { return m_folder->path("a.db"); }

    std::unique_ptr<tableprint::Folder> m_folder;
};

namespace {

const char *const endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT ";

} // namespace

QString DatabaseTableTest::make(const char *sql, const char *name) const
{
    const QString file = m_folder->path(name);
    const QString problem = OtherProgram(file).run(sql);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return file;
}

TableChoice DatabaseTableTest::choose(const char *table)
{
    TableChoice choice;
    choice.format = TableFormat::Database;
    choice.table = QString::fromUtf8(table);
    return choice;
}

void DatabaseTableTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *sql, const char *rows) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(rows);
    };
    row("kinds",
        "CREATE TABLE t(a, b); INSERT INTO t VALUES('阿里', 1.5), (NULL, -7), (x'00ff', 9007199254740993)",
        "1:阿里|N1.5\n2:|N-7\n3:F#BLOB|N9007199254740993");
    row("order of the rowids",
        "CREATE TABLE t(i INTEGER PRIMARY KEY, a); INSERT INTO t VALUES(3, 'c'), (1, 'a')", "1:N1|a\n2:N3|c");
    row("order of the rowids, where an index has every column in fewer bytes",
        "CREATE TABLE t(a); CREATE INDEX i ON t(a); INSERT INTO t VALUES('b'), ('a'); ANALYZE;"
        "UPDATE sqlite_stat1 SET stat = stat || ' sz=1'",
        "1:b\n2:a");
    row("without rowids", "CREATE TABLE t(k PRIMARY KEY, a) WITHOUT ROWID; INSERT INTO t VALUES('k', 'a')",
        "1:k|a");
    row("view",
        "CREATE TABLE s(a); INSERT INTO s VALUES(1), (2); CREATE VIEW t AS SELECT a * 2 AS twice FROM s",
        "1:N2\n2:N4");
    row("odd names", "CREATE TABLE t(\"a \"\"b\"\"\", \"\"); INSERT INTO t VALUES(1, 2)", "1:N1|N2");
    row("empty", "CREATE TABLE t(a)", "");
    row("broken letters", "CREATE TABLE t(a); INSERT INTO t VALUES('x'), (CAST(x'e9' AS TEXT)), ('y')",
        "1:x\na.db, table t, row 2: The row holds bytes that are no letters in UTF-8.\n3:y");
}

void DatabaseTableTest::readsTables()
{
    QFETCH(const QByteArray, sql);
    const QString file = make(sql.constData());
    QTEST(tableprint::readBack(*m_folder, file, choose("t")), "rows");
}

void DatabaseTableTest::offersTablesAndViews()
{
    const QString file =
        make("CREATE TABLE \"my \"\"t\"\"\"(a, b); CREATE TABLE few(a);"
             "CREATE VIEW v AS SELECT a FROM few; CREATE VIEW broken AS SELECT x FROM nowhere;"
             "CREATE INDEX i ON few(a); INSERT INTO few VALUES(1)");
    const auto offered = offeredTables(file);
    QVERIFY(offered);
    QCOMPARE(int(offered->format), int(TableFormat::Database));
    QVERIFY(!offered->isOurs);
    QStringList lines;
    for (const TableOffer &table : offered->tables)
        lines << QStringLiteral("%1 %2").arg(table.name).arg(table.columns);
    QCOMPARE(lines.join(u'\n'), u"my \"t\" 2\nfew 1\nv 1\nbroken -1"_qs);
    QCOMPARE(guessedChoice(file)->table, u"few"_qs); // the other one is empty
    QCOMPARE(guessedChoice(file, u"v"_qs)->table, u"v"_qs);
}

void DatabaseTableTest::knowsItsOwn()
{
    QCOMPARE(sample::Package().compileTo(path()), QString());
    const auto offered = offeredTables(path());
    QVERIFY(offered);
    QVERIFY(offered->isOurs);
}

void DatabaseTableTest::samplesWithoutReadingAll()
{
    make("CREATE TABLE t(a); WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 10000)"
         " INSERT INTO t SELECT x FROM n");
    const auto sample = sampleTable(path(), choose("t"), 3, 5);
    QVERIFY(sample);
    QStringList first;
    QCOMPARE(sample->columns, QStringList(u"a"_qs));
    for (const KeptRow &row : sample->first)
        first << tableprint::line(row);
    QCOMPARE(first.join(u' '), u"1:N1 2:N2 3:N3"_qs);
    QCOMPARE(sample->later.size(), size_t(5));
    QCOMPARE(sample->rows, 10'000);
    double before = 3;
    for (const KeptRow &row : sample->later) {
        QCOMPARE(row.number, 0);
        QVERIFY(row.texts[0].toDouble() > before);
        before = row.texts[0].toDouble();
    }
    QVERIFY(before > 8000);
    QVERIFY(sampleTable(path(), choose("t"), 3, 5)->later[2].texts == sample->later[2].texts);
}

void DatabaseTableTest::readsTheRange()
{
    make("CREATE TABLE t(a); INSERT INTO t VALUES('a'), ('b'), ('c'), ('d')");
    TableChoice choice = choose("t");
    choice.range = {2, 3, 0, 0};
    QCOMPARE(tableprint::readBack(*m_folder, path(), choice), u"2:b\n3:c"_qs);
}

void DatabaseTableTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *sql, const char *text) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(text);
    };
    row("no such table", "CREATE TABLE s(a)", "ended: a.db, t: The table cannot be read (no such table: t).");
    row("broken view", "CREATE VIEW t AS SELECT x FROM nowhere",
        "ended: a.db, t: The table cannot be read (no such table: main.nowhere).");
    row("view that reads other files", "CREATE VIEW t AS SELECT readfile('/etc/passwd')",
        "ended: a.db, t: The table cannot be read (no such function: readfile).");
    row("view that asks for settings", "CREATE VIEW t AS SELECT * FROM pragma_database_list",
        "ended: a.db, t: The table cannot be read (unsafe use of virtual table \"pragma_database_list\").");
    row("view that takes all memory",
        "CREATE VIEW t AS WITH RECURSIVE n(x) AS (SELECT zeroblob(1000000) UNION SELECT x || x FROM n) "
        "SELECT * "
        "FROM n ORDER BY 1",
        "ended: a.db, t: Reading would take more memory than the limit allows.");
}

void DatabaseTableTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, sql);
    const QString file = make(sql.constData());
    QTEST(tableprint::readBack(*m_folder, file, choose("t")), "text");
}

void DatabaseTableTest::endsAViewWithoutEnd_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::newRow("no row ever") << QByteArray("count(*) AS c FROM n");
    QTest::newRow("rows for ever") << QByteArray("x FROM n");
}

void DatabaseTableTest::endsAViewWithoutEnd()
{
    QFETCH(const QByteArray, what);
    make(("CREATE VIEW t AS " + QByteArray(endless) + what).constData());
    using std::chrono::milliseconds;
    const DatabaseTimes times = {milliseconds(200), milliseconds(200), milliseconds(300), milliseconds(1000)};
    const auto problem = readDatabaseTable(
        path(), choose("t"), [](const SourceRow &, const ReadPoint &) { return true; }, {}, {}, times);
    QVERIFY(problem);
    QCOMPARE(m_folder->shown(*problem),
             u"a.db, t: The next rows did not come within the time that is allowed; a "
             "view may have no end. Save its result as a table, and read that."_qs);
    const auto sample = sampleDatabaseTable(path(), choose("t"), 2, 3, {}, times);
    QCOMPARE(bool(sample), what.startsWith('x'));
    if (sample) {
        QCOMPARE(tableprint::line(sample->first[1]), u"2:N2"_qs);
        QCOMPARE(sample->later.size(), size_t(3));
        QVERIFY(!sample->isCounted);
    }
}

void DatabaseTableTest::stopsWhenAsked()
{
    make(("CREATE VIEW t AS " + QByteArray(endless) + "count(*) FROM n").constData());
    int asked = 0;
    const auto problem = readTable(
        path(), choose("t"), [](const SourceRow &, const ReadPoint &) { return true; }, {},
        [&asked] { return ++asked < 100; });
    QVERIFY(!problem);
    QCOMPARE(asked, 100);
}

void DatabaseTableTest::saysThatItIsLocked()
{
    make("CREATE TABLE t(a)");
    OtherProgram writer(path());
    QCOMPARE(writer.run("BEGIN EXCLUSIVE"), QString());
    const QString text = u"a.db: Another program is writing to the file. Try again when it has finished."_qs;
    QCOMPARE(tableprint::readBack(*m_folder, path(), choose("t")), u"ended: "_qs + text);
    QCOMPARE(m_folder->shown(offeredTables(path()).error()), text);
}

void DatabaseTableTest::keepsWritersAway()
{
    make("CREATE TABLE t(a); INSERT INTO t VALUES('a'), ('b')");
    OtherProgram writer(path());
    QString refused;
    QStringList rows;
    const auto problem = readTable(path(), choose("t"),
                                   [&](const SourceRow &row, const ReadPoint &) {
                                       refused = writer.run("DELETE FROM t");
                                       rows << tableprint::line(row);
                                       return true;
                                   },
                                   {});
    QVERIFY(!problem);
    QCOMPARE(rows.join(u' '), u"1:a 2:b"_qs);
    QCOMPARE(refused, u"database is locked"_qs);
}

void DatabaseTableTest::saysThatItWasReplaced()
{
    make("CREATE TABLE t(a); INSERT INTO t VALUES('a'), ('b')");
    const auto problem = readTable(path(), choose("t"),
                                   [&](const SourceRow &, const ReadPoint &) {
                                       QFile::remove(path());
                                       make("CREATE TABLE t(other)");
                                       return true;
                                   },
                                   {});
    QVERIFY(problem);
    QCOMPARE(m_folder->shown(*problem),
             u"a.db: The file was changed by another program while it was read. Try again."_qs);
}

void DatabaseTableTest::leavesTheFolderAsItWas()
{
    OtherProgram writer(path());
    QCOMPARE(writer.run("PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES('a')"),
             QString());
    const QDir folder = QFileInfo(path()).dir();
    const QStringList before = folder.entryList();
    QCOMPARE(tableprint::readBack(*m_folder, path(), choose("t")), u"1:a"_qs);
    const auto sample = sampleTable(path(), choose("t"), 3, 5);
    QCOMPARE(sample->notices.size(), size_t(1));
    QCOMPARE(folder.entryList(), before);
}

QTEST_APPLESS_MAIN(DatabaseTableTest)
#include "databasetable_test.moc"
