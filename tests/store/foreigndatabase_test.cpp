// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foreigndatabase.h"

#include "store/otherprogram.h"
#include "store/tableprint.h"

#include <QTest>

using namespace plumbline;

/// How a database of another program is held while it is read, and how much it may ask for.
class ForeignDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<tableprint::Folder>(); }
    void keepsWritersAwayBetweenQueries();
    void readsWhatIsWide_data();
    void readsWhatIsWide();
    void refusesWhatIsTooMuch_data();
    void refusesWhatIsTooMuch();

private:
    QString path() const { return m_folder->path("a.db"); }
    QString readBack() const;

    std::unique_ptr<tableprint::Folder> m_folder;
};

namespace {

QByteArray many(const char *text, int count, const char *between)
{
    return (QByteArray(text) + between).repeated(count).chopped(qstrlen(between));
}

} // namespace

QString ForeignDatabaseTest::readBack() const
{
    TableChoice choice;
    choice.format = TableFormat::Database;
    choice.table = QStringLiteral("t");
    return tableprint::readBack(*m_folder, path(), choice);
}

void ForeignDatabaseTest::keepsWritersAwayBetweenQueries()
{
    OtherProgram writer(path());
    QCOMPARE(writer.run("CREATE TABLE t(a); INSERT INTO t VALUES('a')"), QString());
    {
        const auto database = ForeignDatabase::open(path(), {}, std::chrono::seconds(10));
        QVERIFY(database);
        QCOMPARE(writer.run("INSERT INTO t VALUES('b')"), QStringLiteral("database is locked"));
        sqlite::Query count(database.value()->connection(), "SELECT count(*) FROM t");
        QVERIFY(count.next());
        QCOMPARE(count.integer(0), 1);
    }
    QCOMPARE(writer.run("INSERT INTO t VALUES('b')"), QString());
}

void ForeignDatabaseTest::readsWhatIsWide_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("lastLine");
    QTest::newRow("many columns") << "CREATE VIEW t AS SELECT " + many("7", 1999, ",") + " AS a"
                                  << QStringLiteral("1:N7") + QStringLiteral("|N7").repeated(1998);
    QTest::newRow("a long view") << "CREATE VIEW t AS SELECT '" + QByteArray(900'000, 'x') + "' = '' AS a"
                                 << QStringLiteral("1:N0");
    QTest::newRow("a deep expression")
        << "CREATE VIEW t AS SELECT " + many("7", 900, "+") << QStringLiteral("1:N6300");
    QTest::newRow("many arguments") << "CREATE VIEW t AS SELECT max(" + many("7", 127, ",") + ')'
                                    << QStringLiteral("1:N7");
    QTest::newRow("a view put together of many")
        << "CREATE VIEW t AS " + many("SELECT 7", 500, " UNION ") << QStringLiteral("1:N7");
}

void ForeignDatabaseTest::readsWhatIsWide()
{
    QFETCH(const QByteArray, sql);
    QCOMPARE(OtherProgram(path()).run(sql.constData()), QString());
    QTEST(readBack().section(QLatin1Char('\n'), -1), "lastLine");
}

void ForeignDatabaseTest::refusesWhatIsTooMuch_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &view, const char *text) {
        QTest::newRow(name) << view << QString::fromUtf8(text);
    };
    const char *const memory = "ended: a.db, t: Reading would take more memory than the limit allows.";
    row("a large value", "zeroblob(16777217)", memory);
    row("many steps", many("7", 50, ",") + (" UNION ALL SELECT " + many("abs(7)", 50, ",")).repeated(270),
        memory);
    row("a long pattern", "'x' LIKE '" + many("x", 201, "") + '\'',
        "ended: a.db, t: The table cannot be read (LIKE or GLOB pattern too complex).");
    row("a text of SQL without end", '\'' + QByteArray(1'000'000, 'x') + '\'',
        "ended: a.db: The database is damaged (malformed database schema (t) - string or blob too big). "
        "Use a backup, or make it anew.");
}

void ForeignDatabaseTest::refusesWhatIsTooMuch()
{
    QFETCH(const QByteArray, view);
    QCOMPARE(OtherProgram(path()).run(("CREATE VIEW t AS SELECT " + view).constData()), QString());
    QTEST(readBack().section(QLatin1Char('\n'), -1), "text");
}

QTEST_APPLESS_MAIN(ForeignDatabaseTest)
#include "foreigndatabase_test.moc"
