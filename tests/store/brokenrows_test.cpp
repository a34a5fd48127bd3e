// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"

#include "store/samplefolder.h"

#include <QTest>

using namespace plumbline;

/// Rows that break a rule of the dataset: a sentence that names the row, the file as it was.
class BrokenRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhichRowBreaksARule_data();
    void saysWhichRowBreaksARule();
    void passagesAreChecked_data();
    void passagesAreChecked();

private:
    QString path(const char *name) const { return m_folder->path(name); }

    QByteArray m_sample;
    std::unique_ptr<sample::Folder> m_folder;
};

void BrokenRowsTest::initTestCase()
{
    m_sample = sample::datasetBytes();
    QVERIFY(!m_sample.isEmpty());
}

void BrokenRowsTest::init()
{
    m_folder = std::make_unique<sample::Folder>(m_sample);
}

void BrokenRowsTest::saysWhichRowBreaksARule_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *sql, const char *text) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(text);
    };
    add("UPDATE assertion SET status = 'sure' WHERE row = 4",
        "a.sqlite, assertion, row 4, status: The code \"sure\" is unknown.");
    add("UPDATE assertion SET kind = '' WHERE row = 4",
        "a.sqlite, assertion, row 4, kind: A code is missing.");
    add("UPDATE assertion SET unit = 'yuan' WHERE row = 2",
        "a.sqlite, assertion, row 2, unit: The code \"yuan\" is unknown.");
    add("UPDATE assertion SET measure = 99 WHERE row = 4",
        "a.sqlite, assertion, row 4, measure: The row refers to another one (99) that does not exist.");
    add("UPDATE assertion SET measure = NULL WHERE row = 4",
        "a.sqlite, assertion, row 4, measure: An observation needs a metric.");
    add("UPDATE assertion SET event = -1 WHERE row = 1",
        "a.sqlite, assertion, row 1, event: The row refers to another one (-1) that does not exist.");
    add("UPDATE assertion SET value_low = 9e999 WHERE row = 2",
        "a.sqlite, assertion, row 2, value_low: The value is not a number that a market could have.");
    add("UPDATE assertion SET value_low = -9e999 WHERE row = 2", "a.sqlite, assertion, row 2, value_low: ");
    add("UPDATE assertion SET value_low = NULL WHERE row = 4",
        "a.sqlite, assertion, row 4, bound: The ends of the value do not fit its bound.");
    add("UPDATE assertion SET value_high = 13 WHERE row = 4",
        "a.sqlite, assertion, row 4, value_high: The ends of the value differ, but it is not a range.");
    add("UPDATE assertion SET bound = 'range' WHERE row = 4",
        "a.sqlite, assertion, row 4, value_high: The high end of the range is not above the low end.");
    add("UPDATE assertion SET value_precision = -1 WHERE row = 4",
        "a.sqlite, assertion, row 4, value_precision: The precision is negative.");
    add("UPDATE assertion SET unit = 'rank', value_low = 1.5, value_high = 1.5 WHERE row = 4",
        "a.sqlite, assertion, row 4, value_low: A rank is a whole number from 1.");
    add("UPDATE assertion SET period_end = '2017-01-01' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_end: The span ends before it starts.");
    add("UPDATE assertion SET period_end = NULL WHERE row = 4",
        "a.sqlite, assertion, row 4, period_start: The span of days has one end only.");
    add("UPDATE assertion SET period_end = '9999-12-31' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_end: The value is not a day");
    add("UPDATE assertion SET period_start = '-4713-11-24' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_start: The value is not a day");
    add("UPDATE assertion SET period_start = '2018-1-1' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_start: The value is not a day");
    add("UPDATE assertion SET period_certainty = 'unknown' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_certainty: A period is either unknown or has dates.");
    add("UPDATE assertion SET value_low = 5 WHERE row = 1",
        "a.sqlite, assertion, row 1, value_low: An event statement has no value.");
    add("UPDATE assertion SET event = NULL WHERE row = 1",
        "a.sqlite, assertion, row 1, event: An event statement needs its event.");
    add("UPDATE assertion SET fact_id = '<img src=x>' WHERE row = 4",
        "a.sqlite, assertion, row 4, fact_id: The identifier is missing or");
    add("UPDATE assertion SET fact_id = '' WHERE row = 4",
        "a.sqlite, assertion, row 4, fact_id: The identifier is missing or");
    add("UPDATE assertion SET flags = CAST(x'ff' AS TEXT) WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text is not valid UTF-8.");
    add("UPDATE assertion SET flags = 'a' || char(27) || '[2J' WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text holds control characters.");
    add("UPDATE assertion SET flags = 'a' || char(0) WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text holds control characters.");
    add("UPDATE assertion SET flags = hex(zeroblob(1000000)) WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text is longer than");
    add("DELETE FROM statement_subject WHERE statement = 4",
        "a.sqlite, assertion, row 4, row: The statement has no subject.");
    add("UPDATE statement_subject SET entity = 77 WHERE statement = 4",
        "a.sqlite, statement_subject, row 4, entity: The row refers to another one (77) that does not "
        "exist.");
    add("INSERT INTO statement_subject VALUES (99, 1, 1)",
        "a.sqlite, statement_subject, row 99, statement: The row refers to a statement that does not exist.");
    add("INSERT INTO statement_subject VALUES (-5, 1, 1)",
        "a.sqlite, statement_subject, row -5, statement: The row refers to a statement that does not exist.");
    add("INSERT INTO evidence VALUES (99, 1, 1, 'states')",
        "a.sqlite, evidence, row 99, statement: The row refers to a statement that does not exist.");
    add("UPDATE evidence SET passage = 88 WHERE statement = 4",
        "a.sqlite, evidence, row 4, passage: The row refers to a passage that does not exist.");
    add("UPDATE evidence SET role = 'hints' WHERE statement = 4",
        "a.sqlite, evidence, row 4, role: The code \"hints\" is unknown.");
    add("UPDATE passage SET article = 5 WHERE row = 4",
        "a.sqlite, evidence, row 4, article: The row refers to another one (5) that does not exist.");
    add("UPDATE passage SET paragraph = 0 WHERE row = 4",
        "a.sqlite, evidence, row 4, paragraph: The value is not a whole number from 1.");
    add("UPDATE entity SET parent = 9 WHERE row = 1",
        "a.sqlite, entity, row 1, parent: The row refers to another one (9) that does not exist.");
    add("UPDATE entity SET parent = 1 WHERE row = 2", "a.sqlite, entity, ");
    add("UPDATE entity SET parent = row",
        "a.sqlite, entity, acme-cloud, parent: The entity is its own ancestor.");
    add("UPDATE entity SET kind = 'person' WHERE row = 3",
        "a.sqlite, entity, row 3, kind: The code \"person\" is unknown.");
    add("UPDATE entity SET fiscal_year_end = '02-31' WHERE row = 3",
        "a.sqlite, entity, row 3, fiscal_year_end: \"02-31\" is no day of any year as MM-DD, such as 03-31.");
    add("UPDATE entity SET fiscal_year_end = '' WHERE row = 3",
        "a.sqlite, entity, row 3, fiscal_year_end: \"\" is no day of any year");
    add("UPDATE entity_name SET entity = 9 WHERE ordinal = 2",
        "a.sqlite, entity_name, row 2, entity: The row refers to another one (9) that does not exist.");
    add("UPDATE event_party SET entity = 9 WHERE ordinal = 2",
        "a.sqlite, event_party, row 2, entity: The row refers to another one (9) that does not exist.");
    add("UPDATE event SET kind = 'party'", "a.sqlite, event, row 1, kind: The code \"party\" is unknown.");
    add("UPDATE measure SET metric = 9 WHERE row = 1",
        "a.sqlite, measure, row 1, metric: The row refers to another one (9) that does not exist.");
    add("UPDATE measure SET metric = NULL WHERE row = 3",
        "a.sqlite, assertion, row 4, measure: An observation needs a metric.");
    add("DROP INDEX measure_by_content; INSERT INTO measure SELECT 99, metric, segment, ref_area, "
        "definition, denominator, base, reference FROM measure LIMIT 1",
        "a.sqlite, measure: Two rows have the same content.");
    add("UPDATE link SET to_statement = 9",
        "a.sqlite, link, row 1, to_statement: The row refers to another one (9) that does not exist.");
    add("UPDATE link SET kind = 'likes'", "a.sqlite, link, row 1, kind: The code \"likes\" is unknown.");
    add("UPDATE article SET published_to = '2019-07-20'",
        "a.sqlite, article, row 1, published_to: The span ends before it starts.");
    add("UPDATE article SET sha256 = '../../x'",
        "a.sqlite, article, row 1, sha256: The identifier is missing or");
}

void BrokenRowsTest::saysWhichRowBreaksARule()
{
    QFETCH(QString, sql);
    QFETCH(QString, text);
    QCOMPARE(sample::spoil(path("a.sqlite"), sql), QString());
    const QByteArray before = sample::bytesOf(path("a.sqlite"));
    auto file = DatasetFile::open(path("a.sqlite"));
    QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
    const auto read = file->read();
    QVERIFY(!read);
    const QString found = read.error().text().remove(m_folder->root() + QLatin1Char('/'));
    QVERIFY2(found.startsWith(text), qPrintable(found));
    QCOMPARE(int(read.error().kind), int(Error::Kind::RuleBroken));
    QCOMPARE(sample::bytesOf(path("a.sqlite")), before);
}

void BrokenRowsTest::passagesAreChecked_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *sql, const char *text) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(text);
    };
    add("UPDATE passage SET digest_end = 900 WHERE row = 4",
        "a.sqlite, passage, row 4, digest_start: The passage does not lie in its paragraph of the digest.");
    add("UPDATE passage SET digest_start = 4 WHERE row = 4",
        "a.sqlite, passage, row 4, digest_start: The passage does not lie");
    add("UPDATE passage SET digest_start = -2147483649 WHERE row = 4",
        "a.sqlite, passage, row 4, digest_start: The value is not a whole number from 0.");
    add("UPDATE passage SET article_end = article_start WHERE row = 4",
        "a.sqlite, passage, row 4, article_start: The place ends before it starts.");
    add("UPDATE passage SET exact = '' WHERE row = 4",
        "a.sqlite, passage, row 4, exact: The value is missing.");
    add("UPDATE digest SET text = CAST(x'c3' AS TEXT) || text WHERE paragraph = 3",
        "a.sqlite, passage, row 4, text: The value is not a text in UTF-8.");
    add("UPDATE digest SET start = 9999999999 WHERE paragraph = 3",
        "a.sqlite, passage, row 4, start: The value is not a whole number from 0.");
}

void BrokenRowsTest::passagesAreChecked()
{
    QFETCH(QString, sql);
    QFETCH(QString, text);
    QCOMPARE(sample::spoil(path("a.sqlite"), sql), QString());
    auto file = DatasetFile::open(path("a.sqlite"));
    QVERIFY(bool(file));
    const auto found = file->passagesOf(FactId(QStringLiteral("acme.revenue-growth.2018")));
    QVERIFY(!found);
    const QString message = found.error().text().remove(m_folder->root() + QLatin1Char('/'));
    QVERIFY2(message.startsWith(text), qPrintable(message));
}

QTEST_APPLESS_MAIN(BrokenRowsTest)
#include "brokenrows_test.moc"
