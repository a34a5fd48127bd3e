// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/checkrules.h"
#include "store/packagetables.h"
#include "store/origincells.h"
#include "store/originreader.h"
#include "store/passagereader.h"
#include "store/query.h"
#include "store/samplepackage.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace plumbline;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says();
    void namesTheViewsColumns();
    void makesNonsenseImpossible_data();
    void makesNonsenseImpossible();
    void takesWhatTheArticlesMaySay_data();
    void takesWhatTheArticlesMaySay();
    void findsRowsByIndex_data();
    void findsRowsByIndex();
    void readsInOrderWithoutSorting_data();
    void readsInOrderWithoutSorting();

private:
    QString plan(const QByteArray &sql);

    QTemporaryDir m_folder;
    std::optional<sqlite::Connection> m_connection;
};

void SchemaTest::initTestCase()
{
    const QString file = m_folder.filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(file), QString());
    auto connection = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite, file);
    QVERIFY(connection);
    m_connection = std::move(connection).value();
    QVERIFY(!m_connection->execute("PRAGMA foreign_keys = ON"));
}

void SchemaTest::says()
{
    const auto pragma = [this](const char *name) {
        sqlite::Query query(*m_connection, QByteArray("PRAGMA ") + name);
        return query.next() ? query.text(0) : QString();
    };
    QCOMPARE(pragma("application_id"), QString::number(schema::ApplicationId));
    QCOMPARE(pragma("user_version"), QString::number(schema::Version));
    QCOMPARE(pragma("journal_mode"), QStringLiteral("delete"));
    QCOMPARE(pragma("quick_check"), QStringLiteral("ok"));
    QCOMPARE(pragma("foreign_key_check"), QString());
}

void SchemaTest::namesTheViewsColumns()
{
    const QString expected = QStringLiteral(
        "statement_id fact_id kind entity entity_name metric segment ref_area definition denominator base "
        "reference "
        "value_low value_high bound unit value_precision status period_start period_end period_certainty "
        "period_reason fiscal_label asserted_on attributed_to event_id event_role event_kind event_title "
        "article_id "
        "article_title article_sha256 passage_start passage_end passage_exact paragraph evidence_role "
        "digest_start "
        "digest_end flags");
    QStringList inFile;
    sqlite::Query query(*m_connection, "SELECT name FROM pragma_table_info('statement') ORDER BY cid");
    while (query.next())
        inFile << query.text(0);
    QCOMPARE(inFile.join(QLatin1Char(' ')), expected);
    QCOMPARE(schema::statementColumns().join(QLatin1Char(' ')), expected);
}

void SchemaTest::makesNonsenseImpossible_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rule");
    const auto add = [](const char *name, const char *set, const char *rule) {
        QTest::newRow(name) << QStringLiteral("UPDATE assertion SET %1").arg(QLatin1String(set))
                            << QString::fromUtf8(rule);
    };
    add("end before start",
        "period_end = '2018-12-30', period_start = '2018-12-31' WHERE statement_id = 's4'",
        "period_end lies before");
    add("half a period", "period_end = NULL WHERE statement_id = 's4'", "one end only");
    add("half an assertion", "asserted_from = NULL WHERE statement_id = 's4'", "one end only");
    add("asserted backwards", "asserted_to = '2019-07-19' WHERE statement_id = 's4'",
        "asserted_to lies before");
    add("no such day", "period_end = '2018-02-30', period_start = '2018-02-01' WHERE statement_id = 's4'",
        "period_end is not a date");
    add("only a year", "period_start = '2018' WHERE statement_id = 's4'", "period_start is not a date");
    add("a known period without days", "period_certainty = 'stated' WHERE statement_id = 's5'",
        "unknown period");
    add("an unknown period with days", "period_certainty = 'unknown' WHERE statement_id = 's4'",
        "unknown period");
    add("inferred without reason", "period_reason = NULL WHERE statement_id = 's2'", "needs its reason");
    add("range upside down", "bound = 'range', value_low = 5, value_high = 4 WHERE statement_id = 's4'",
        "do not fit its bound");
    add("range of nothing", "bound = 'range', value_low = 5, value_high = 5 WHERE statement_id = 's4'",
        "do not fit its bound");
    add("range of one end", "bound = 'range', value_low = NULL WHERE statement_id = 's4'",
        "do not fit its bound");
    add("exact with two values", "value_high = 13 WHERE statement_id = 's4'", "do not fit its bound");
    add("at least with a high end", "value_high = 700000000 WHERE statement_id = 's2'",
        "do not fit its bound");
    add("at most with a low end", "bound = 'at_most' WHERE statement_id = 's2'", "do not fit its bound");
    add("no bound", "bound = NULL WHERE statement_id = 's4'", "needs a metric");
    add("no unit", "unit = NULL WHERE statement_id = 's4'", "needs a metric");
    add("no value", "value_low = NULL, value_high = NULL WHERE statement_id = 's4'", "needs a metric");
    add("no metric", "measure = NULL WHERE statement_id = 's4'", "needs a metric");
    add("money without currency", "unit = 'money' WHERE statement_id = 's2'", "unit is neither");
    add("lower-case currency", "unit = 'cny' WHERE statement_id = 's2'", "unit is neither");
    add("currency sign", "unit = '$' WHERE statement_id = 's2'", "unit is neither");
    add("endless value", "value_low = 9e999, value_high = 9e999 WHERE statement_id = 's4'",
        "not a finite number");
    add("endless precision", "value_precision = 9e999 WHERE statement_id = 's4'", "precision is negative");
    add("negative precision", "value_precision = -1 WHERE statement_id = 's4'", "precision is negative");
    add("rank of half", "unit = 'rank', value_low = 1.5, value_high = 1.5 WHERE statement_id = 's4'",
        "rank is a whole number");
    add("rank of zero", "unit = 'rank', value_low = 0, value_high = 0 WHERE statement_id = 's4'",
        "rank is a whole number");
    add("event with a value", "value_low = 1, value_high = 1 WHERE statement_id = 's1'",
        "an event has no value");
    add("event with a unit", "unit = 'CNY' WHERE statement_id = 's1'", "an event has no value");
    add("event without event", "event = NULL WHERE statement_id = 's1'", "needs its event");
    add("role without event", "event = NULL WHERE statement_id = 's2'", "needs a role, and a role an event");
    add("figure of an event without role", "event_role = NULL WHERE statement_id = 's2'", "needs a role");
    add("kind", "kind = 'rumour' WHERE statement_id = 's4'", "kind of statement");
    add("status", "status = 'sure' WHERE statement_id = 's4'", "status is unknown");
    add("bound", "bound = 'roughly' WHERE statement_id = 's4'", "bound");
    add("text in a number", "value_low = 'many' WHERE statement_id = 's4'", "cannot store TEXT");
    add("capital in an id", "fact_id = 'Acme' WHERE statement_id = 's4'", "fact_id is not");
    add("space in an id", "statement_id = 'a b' WHERE statement_id = 's4'", "statement_id is not");
    add("id twice", "statement_id = 's1' WHERE statement_id = 's4'", "UNIQUE");
    add("dangling measure", "measure = 99 WHERE statement_id = 's4'", "FOREIGN KEY");
    add("dangling event", "event = 99 WHERE statement_id = 's1'", "FOREIGN KEY");

    const auto other = [](const char *name, const char *sql, const char *rule) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(rule);
    };
    other("empty passage", "UPDATE passage SET article_end = article_start", "ends before it starts");
    other("passage before the text", "UPDATE passage SET article_start = -1", "ends before it starts");
    other("digest place backwards", "UPDATE passage SET digest_end = digest_start - 1", "digest ends before");
    other("no phrase", "UPDATE passage SET exact = ''", "exact is empty");
    other("passage in no paragraph", "UPDATE passage SET paragraph = 9", "FOREIGN KEY");
    other("same evidence twice", "INSERT INTO evidence SELECT statement, 9, passage, role FROM evidence",
          "UNIQUE");
    other("role of evidence", "UPDATE evidence SET role = 'hints'", "role of evidence");
    other("subject twice", "INSERT INTO statement_subject SELECT statement, 9, entity FROM statement_subject",
          "UNIQUE");
    other("own parent", "UPDATE entity SET parent = row", "its own parent");
    other("fiscal year", "UPDATE entity SET fiscal_year_end = '02-30'", "MM-DD");
    other("kind of entity", "UPDATE entity SET kind = 'person'", "kind of entity");
    other("kind of event", "UPDATE event SET kind = 'party'", "kind of event");
    other("kind of unit", "UPDATE metric SET unit_kind = 'dollars'", "unit_kind is unknown");
    other("hash", "UPDATE article SET sha256 = 'ABC'", "sha256 is not");
    other("publication backwards", "UPDATE article SET published_to = '2019-07-20'",
          "published_to lies before");
    other("half a publication", "UPDATE article SET published_to = NULL", "one end only");
    other("paragraph zero", "INSERT INTO digest VALUES (1, 0, 0, 'x')", "count from 1");
    other("link to itself", "UPDATE link SET to_statement = from_statement", "linked to itself");
    other("kind of link", "UPDATE link SET kind = 'likes'", "kind of link");
    other("measure twice",
          "INSERT INTO measure SELECT 99, metric, segment, ref_area, definition, denominator, base, "
          "reference FROM measure LIMIT 1",
          "UNIQUE");
    other("second dataset", "INSERT INTO dataset (row, name) VALUES (2, 'x')", "holds one dataset");
    other("reason for leaving out", "UPDATE left_out SET reason = ''", "reason is empty");
}

void SchemaTest::makesNonsenseImpossible()
{
    QFETCH(QString, sql);
    QFETCH(QString, rule);
    sqlite::Transaction transaction(*m_connection);
    QVERIFY2(sqlite3_exec(m_connection->handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) !=
                 SQLITE_OK,
             "It was taken");
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_connection->handle()));
    QVERIFY2(message.contains(rule), qPrintable(message));
}

void SchemaTest::takesWhatTheArticlesMaySay_data()
{
    QTest::addColumn<QString>("set");

    QTest::newRow("a fall") << QStringLiteral("value_low = -30, value_high = -30");
    QTest::newRow("a range below zero") << QStringLiteral("bound = 'range', value_low = -5, value_high = -4");
    QTest::newRow("one day") << QStringLiteral("period_start = '2018-12-31', period_end = '2018-12-31'");
    QTest::newRow("a leap day") << QStringLiteral("period_start = '2020-02-29', period_end = '2020-02-29'");
    QTest::newRow("unclear unit") << QStringLiteral("unit = 'percent_or_points'");
    QTest::newRow("a rank among the first three")
        << QStringLiteral("unit = 'rank', bound = 'at_most', value_low = NULL, value_high = 3");
    QTest::newRow("no precision") << QStringLiteral("value_precision = NULL");
    QTest::newRow("nobody said it") << QStringLiteral(
        "attributed_to = NULL, asserted_from = NULL, asserted_to = NULL");
}

void SchemaTest::takesWhatTheArticlesMaySay()
{
    QFETCH(QString, set);
    sqlite::Transaction transaction(*m_connection);
    const auto problem = m_connection->execute(
        QStringLiteral("UPDATE assertion SET %1 WHERE statement_id = 's4'").arg(set).toUtf8().constData());
    QVERIFY2(!problem, problem ? qPrintable(problem->text()) : "");
}

QString SchemaTest::plan(const QByteArray &sql)
{
    sqlite::Query query(*m_connection, "EXPLAIN QUERY PLAN " + sql);
    QStringList steps;
    while (query.next())
        steps << query.text(3);
    return query.failure() ? query.failure()->text() : steps.join(QLatin1Char('\n'));
}

void SchemaTest::findsRowsByIndex_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const QByteArray &sql : passageQueries())
        QTest::newRow(sql.left(60).constData()) << sql;
    for (const QByteArray &sql : originQueries())
        QTest::newRow(sql.left(60).constData()) << sql;
    QTest::newRow("origins of exported rows") << OriginCells::sql();
    QTest::newRow("statements of a passage")
        << QByteArray("SELECT statement FROM evidence WHERE passage = 1");
    QTest::newRow("statements of an entity")
        << QByteArray("SELECT statement FROM statement_subject WHERE entity = 1");
    QTest::newRow("statements of an event") << QByteArray("SELECT row FROM assertion WHERE event = 1");
    QTest::newRow("links to a statement") << QByteArray("SELECT row FROM link WHERE to_statement = 1");
    QTest::newRow("words left out of an article")
        << QByteArray("SELECT row FROM left_out WHERE article = 1 ORDER BY article_start");
    QTest::newRow("one statement of the view") << schema::statementSelect() + " WHERE a.fact_id = 'x'";
}

void SchemaTest::findsRowsByIndex()
{
    QFETCH(QByteArray, sql);
    const QString steps = plan(sql);
    QVERIFY2(steps.contains(QLatin1String("SEARCH")), qPrintable(steps));
    // The parts of a row of the view are a handful of rows already found.
    const QString outside =
        QString(steps).remove(QRegularExpression(QStringLiteral("SCAN \\(subquery-\\d+\\)")));
    QVERIFY2(!outside.contains(QLatin1String("SCAN")), qPrintable(steps));
    QVERIFY2(!steps.contains(QLatin1String("AUTOMATIC")), qPrintable(steps));
}

void SchemaTest::readsInOrderWithoutSorting_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("sorts");
    for (const PackageTable &table : packageTables())
        QTest::newRow(table.name) << QByteArray(table.select) << 0;
    // The few subjects of one statement are sorted, once for their ids and once for their names.
    QTest::newRow("view") << schema::statementSelect() + " ORDER BY a.row, evidence.ordinal" << 2;
    QTest::newRow("subjects")
        << QByteArray("SELECT statement, entity FROM statement_subject ORDER BY statement, ordinal") << 0;
    QTest::newRow("evidence") << QByteArray(
                                     "SELECT e.statement, p.article FROM evidence AS e LEFT JOIN passage AS p"
                                     " ON p.row = e.passage ORDER BY e.statement, e.ordinal")
                              << 0;
}

void SchemaTest::readsInOrderWithoutSorting()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, sorts);
    const QString steps = plan(sql);
    QVERIFY2(steps.contains(QLatin1String("SCAN")), qPrintable(steps));
    QVERIFY2(steps.count(QLatin1String("TEMP B-TREE")) == sorts, qPrintable(steps));
    QVERIFY2(!steps.contains(QLatin1String("AUTOMATIC")), qPrintable(steps));
}

QTEST_APPLESS_MAIN(SchemaTest)
#include "schema_test.moc"
