// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hardening.h"

#include "store/datasetfile.h"
#include "store/query.h"
#include "store/samplepackage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// What a query on a file that is not trusted can do to us: nothing but end.
class HardeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setsEverySwitch_data();
    void setsEverySwitch();
    void allowsNothingButReading_data();
    void allowsNothingButReading();
    void endsWhatTakesTooMuch_data();
    void endsWhatTakesTooMuch();
    void endsWhenAsked();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.sqlite"));
    std::unique_ptr<DatasetFile> m_file;
};

void HardeningTest::initTestCase()
{
    QCOMPARE(sample::Package().compileTo(m_path), QString());
    auto file = DatasetFile::open(m_path);
    QVERIFY(file);
    m_file = std::make_unique<DatasetFile>(std::move(file).value());
}

void HardeningTest::setsEverySwitch_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("value");
    QTest::newRow("defensive") << int(SQLITE_DBCONFIG_DEFENSIVE) << 1;
    QTest::newRow("trusted schema") << int(SQLITE_DBCONFIG_TRUSTED_SCHEMA) << 0;
    QTest::newRow("triggers") << int(SQLITE_DBCONFIG_ENABLE_TRIGGER) << 0;
    QTest::newRow("views") << int(SQLITE_DBCONFIG_ENABLE_VIEW) << 0;
    QTest::newRow("extensions") << int(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION) << 0;
    QTest::newRow("tokenizers") << int(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER) << 0;
    QTest::newRow("writable schema") << int(SQLITE_DBCONFIG_WRITABLE_SCHEMA) << 0;
}

void HardeningTest::setsEverySwitch()
{
    QFETCH(int, what);
    int value = -1;
    QCOMPARE(sqlite3_db_config(m_file->connection().handle(), what, -1, &value), SQLITE_OK);
    QTEST(value, "value");
    QCOMPARE(sqlite3_limit(m_file->connection().handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
    QVERIFY(sqlite3_limit(m_file->connection().handle(), SQLITE_LIMIT_LENGTH, -1) <= 16 * 1024 * 1024);
    sqlite::Query tokenizer(m_file->connection(),
                            "SELECT fts3_tokenizer('simple')"); // a pointer, if it were on
    QVERIFY(!tokenizer.next() || tokenizer.isNull(0));
    QCOMPARE(sqlite3_db_readonly(m_file->connection().handle(), "main"), 1);
    QVERIFY(sqlite3_hard_heap_limit64(-1) > 0);
}

void HardeningTest::allowsNothingButReading_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"ATTACH '/tmp/x' AS x",
                            "CREATE TEMP TABLE t (a)",
                            "CREATE TEMP VIEW v AS SELECT 1",
                            "CREATE TABLE t (a)",
                            "INSERT INTO metric SELECT * FROM metric",
                            "UPDATE link SET note = ''",
                            "DELETE FROM link",
                            "DROP TABLE link",
                            "PRAGMA user_version",
                            "PRAGMA writable_schema = ON",
                            "PRAGMA journal_mode = WAL",
                            "PRAGMA temp_store_directory = '/'",
                            "VACUUM INTO '/tmp/x'",
                            "VACUUM",
                            "REINDEX",
                            "ANALYZE",
                            "COMMIT",
                            "ROLLBACK",
                            "SAVEPOINT s",
                            "DETACH main",
                            "ALTER TABLE link ADD COLUMN x",
                            "CREATE VIRTUAL TABLE temp.t USING fts5(a)",
                            "SELECT load_extension('/tmp/x')",

                            "SELECT * FROM statement",
                            "SELECT * FROM pragma_table_info('link')"})
        QTest::newRow(sql) << QString::fromUtf8(sql);
}

void HardeningTest::allowsNothingButReading()
{
    QFETCH(QString, sql);
    const QByteArray before = sample::bytesOf(m_path);
    sqlite::Query query(m_file->connection(), sql.toUtf8());
    QCOMPARE(int(query.step()), int(sqlite::Query::Step::Failed));
    QVERIFY(query.failure());
    QCOMPARE(sample::bytesOf(m_path), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.sqlite")});
    // Still good for what it is there for.
    QVERIFY(bool(m_file->digestOf(QStringLiteral("news"))));
}

void HardeningTest::endsWhatTakesTooMuch_data()
{
    QTest::addColumn<QString>("sql");
    const auto add = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromUtf8(sql); };
    add("for ever", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    add("endless pairs",
        "SELECT count(*) FROM passage, passage AS b, passage AS c, passage AS d, passage AS e, passage AS f, "
        "passage AS g,"
        " passage AS h, passage AS i, passage AS j, passage AS k, passage AS l, passage AS m, passage AS n");
    add("one big text", "SELECT length(replace(hex(zeroblob(5000000)), '0', hex(zeroblob(1000000))))");
    add("one big blob", "SELECT length(zeroblob(1000000000))");
    add("sorting big rows", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT "
                            "randomblob(1000000) AS b FROM n ORDER BY b");
    add("gathering texts", "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT "
                           "length(group_concat(hex(zeroblob(100000)))) FROM n");
    add("slow pattern",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT count(*) FROM n WHERE hex(zeroblob(200)) || i LIKE '%0%0%0%0%0%0%0%0%0%0%0%0%1'");
}

void HardeningTest::endsWhatTakesTooMuch()
{
    QFETCH(QString, sql);
    auto connection = sqlite::Connection::open(m_path, sqlite::Connection::Mode::ReadOnly, m_path);
    QVERIFY(connection);
    QVERIFY(!sqlite::harden(*connection));
    sqlite::Watch watch(*connection);
    watch.allow(std::chrono::milliseconds(500));
    QElapsedTimer timer;
    timer.start();
    sqlite::Query query(*connection, sql.toUtf8());
    while (query.next())
        continue;
    QVERIFY(query.failure());
    QCOMPARE(int(query.failure()->kind), int(Error::Kind::TooLarge));
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(sqlite3_memory_highwater(1) <= 256 * 1024 * 1024);
}

void HardeningTest::endsWhenAsked()
{
    auto connection = sqlite::Connection::open(m_path, sqlite::Connection::Mode::ReadOnly, m_path);
    QVERIFY(connection);
    int calls = 0;
    sqlite::Watch watch(*connection, [&calls] { return ++calls < 100; });
    sqlite::Query query(
        *connection,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
    QVERIFY(!query.next());
    QVERIFY(watch.isCancelled());
    QCOMPARE(calls, 100);
}

QTEST_APPLESS_MAIN(HardeningTest)
#include "hardening_test.moc"
