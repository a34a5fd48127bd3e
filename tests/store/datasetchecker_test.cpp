// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetchecker.h"

#include "store/datasetfile.h"
#include "store/samplepackage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class DatasetCheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInTheSample();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void findsSpoiledRows_data();
    void findsSpoiledRows();
    void namesStatementsWithoutEvidence();
    void countsWords_data();
    void countsWords();
    void endsEarlyOnAFloodOfFindings();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("a.sqlite")); }
    QString checked() const;

    QTemporaryDir m_folder;
};

QString DatasetCheckerTest::checked() const
{
    auto file = DatasetFile::open(path());
    const auto report = file ? checkDataset(*file) : Result<DatasetReport>(file.error());
    if (!report)
        return report.error().text();
    QStringList lines;
    for (const Finding &finding : report->findings)
        lines << QStringLiteral("%1 %2: %3")
                     .arg(finding.weight == Finding::Weight::Note ? QStringLiteral("note")
                                                                  : QStringLiteral("problem"),
                          finding.row, finding.sentence);
    for (const QString &statement : report->statementsWithoutEvidence)
        lines << QStringLiteral("without evidence ") + statement;
    return lines.join(QLatin1Char('\n'));
}

void DatasetCheckerTest::findsNothingInTheSample()
{
    QCOMPARE(sample::Package().compileTo(path()), QString());
    QCOMPARE(checked(), QString());
    auto file = DatasetFile::open(path());
    QStringList counts;
    const auto report = checkDataset(*file);
    for (const DatasetReport::Count &count : report->counts)
        counts << QStringLiteral("%1 %2").arg(count.table).arg(count.rows);
    QCOMPARE(
        counts.join(QStringLiteral(", ")),
        QStringLiteral(
            "article 1, digest 3, entity 3, entity_name 2, metric 3, event 1, event_party 2, statement 5, "
            "statement_subject 6, passage 5, evidence 6, link 1, left_out 1, source 0, source_row 0, origin "
            "0"));
}

void DatasetCheckerTest::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("findings");
    const auto add = [](const char *name, const char *file, const char *from, const char *to,
                        const char *findings) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(findings);
    };
    add("another phrase in the digest", "digest.csv", "12 %", "13 %",
        "problem passage p4: the digest has \"13 %\" at this place, which is not the phrase");
    add("a shifted place", "passage.csv", "42,56", "41,55",
        "problem passage p3: the digest has \" USD 87 millio\" at this place, which is not the phrase");
    add("the wrong paragraph", "passage.csv", ",3,70,74", ",2,70,74",
        "problem passage p4: the place in the digest does not lie in paragraph 2");
    add("a place of another length", "passage.csv", "news,90,94", "news,90,95",
        "problem passage p4: the place in the article is not as long as the phrase");
    add("ten words", "passage.csv", "120,124,,67 %,,", "120,124,a b c d e f g h ,67 %, i,",
        "problem passage p5: it quotes more than 9 words or 19 Chinese characters");
    add("twenty Chinese characters", "passage.csv", "120,124,,67 %,,",
        "120,124,一二三四五六七八九十一二三四五六七八九十,67 %,,",
        "problem passage p5: it quotes more than 9 words or 19 Chinese characters");
    add("a long title", "article.csv", "Acme and its round",
        "one two three four five six seven eight nine ten",
        "problem article news: it quotes more than 9 words or 19 Chinese characters");
    add("long words left out", "left-out.csv", "1,5,2019", "1,20,a b c d e f g h i j",
        "problem left_out news 1: it quotes more than 9 words or 19 Chinese characters");
    add("words left out of another length", "left-out.csv", "1,5,2019", "1,6,2019",
        "problem left_out news 1: the place is not as long as the words");
    add("two passages at one place", "passage.csv", "news,120,124", "news,90,94",
        "note passage p5: it stands at the same place as p4");
    add("a unit that does not fit", "statement.csv", "12,12,exact,percent", "12,12,exact,rank",
        "problem statement s4: the unit rank does not fit the metric");
    add("money for a share", "statement.csv", "67,67,about,percent", "67,67,about,CNY",
        "problem statement s5: the unit CNY does not fit the metric");
    add("a period of one day", "statement.csv", "2018-01-01,2018-12-31", "2018-12-31,2018-12-31",
        "note statement s4: its figure covers a single day, 2018-12-31: is that its period?");
    add("a conversion of another fact", "statement.csv", "s3,acme.series-b", "s3,acme.other",
        "note statement s3: it is the headline amount of s1, but has another fact_id\n"
        "problem link s3: a stated conversion belongs to the same fact as s2");
    add("a conversion into the same currency", "statement.csv", "at_least,USD", "at_least,CNY",
        "problem link s3: a stated conversion of s2 is money in another currency");
    add("only qualified", "evidence.csv", "s4,p4,states", "s4,p4,qualifies",
        "note statement s4: no passage states it, they only repeat, qualify or date");
    add("an entity for nothing", "entity.csv", "bolt,", "coil,company,Coil,,\nbolt,",
        "note entity coil: nothing refers to it");
    add("a metric for nothing", "metric.csv", "market_share,", "rank,Rank,rank,\nmarket_share,",
        "note metric rank: no figure measures it");
    add("an event for nothing", "event.csv", "acme.series-b,",
        "acme.listing,listing_plan,Listing\nacme.series-b,",
        "note event acme.listing: no statement says that it happened");
    add("a passage for nothing", "passage.csv", "p5,", "p6,news,100,104,,67 %,,3,103,107\np5,",
        "note passage p6: no statement refers to it");
}

void DatasetCheckerTest::findsWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    sample::Package package;
    package.replace(file, from, to);
    QCOMPARE(package.compileTo(path()), QString());
    QTEST(checked(), "findings");
}

void DatasetCheckerTest::findsSpoiledRows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("findings");
    const auto add = [](const char *sql, const char *findings) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(findings);
    };
    add("UPDATE left_out SET article = 9", "problem left_out 1: the words belong to no article");
    add("INSERT INTO digest VALUES (9, 1, 0, 'x')", "problem digest 9: the paragraph belongs to no article");
    add("UPDATE digest SET text = 'More than -' WHERE paragraph = 1",
        "problem digest news: the position of paragraph 2 is not that after the paragraph before");
    add("DELETE FROM digest WHERE paragraph = 3", "problem passage p4: the digest has no paragraph "
                                                  "3\nproblem passage p5: the digest has no paragraph 3");
    add("UPDATE article SET sha256 = 'abc'",
        "problem article news: the SHA-256 is not 64 lower-case hexadecimal digits");
}

void DatasetCheckerTest::findsSpoiledRows()
{
    QFETCH(QString, sql);
    QCOMPARE(sample::Package().compileTo(path()), QString());
    QCOMPARE(sample::spoil(path(), sql), QString());
    QTEST(checked(), "findings");
}

void DatasetCheckerTest::namesStatementsWithoutEvidence()
{
    sample::Package package;
    package.replace(QStringLiteral("evidence.csv"), QStringLiteral("s4,p4,states\n"), QString());
    QCOMPARE(package.compileTo(path()), QString());
    QCOMPARE(checked(), QStringLiteral("note passage p4: no statement refers to it\nwithout evidence s4"));
}

void DatasetCheckerTest::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("chinese");
    const auto add = [](const char *text, int words, int chinese) {
        QTest::newRow(text) << QString::fromUtf8(text) << words << chinese;
    };
    add("", 0, 0);
    add(" ,.;", 0, 0);
    add("one", 1, 0);
    add("CNY 600 million", 3, 0);
    add("year-on-year, 66%", 4, 0);
    add("11.2", 2, 0);
    add("Alibaba's", 2, 0);
    add("阿里云", 1, 3);
    add("阿里，云 计算", 3, 5);
    add("阿里 cloud 计算", 3, 2);
    add("𠮷野", 1, 2);
    add("😀", 0, 0);
}

void DatasetCheckerTest::countsWords()
{
    QFETCH(QString, text);
    QTEST(wordCount(text), "words");
    QTEST(longestChineseRun(text), "chinese");
}

void DatasetCheckerTest::endsEarlyOnAFloodOfFindings()
{
    QCOMPARE(sample::Package().compileTo(path()), QString());
    QCOMPARE(
        sample::spoil(
            path(),
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                           " INSERT INTO metric SELECT i, 'm' || i, 'M', 'any', NULL FROM n")),
        QString());
    QCOMPARE(checked().count(QLatin1Char('\n')) + 1, MaxFindings);
}

QTEST_APPLESS_MAIN(DatasetCheckerTest)
#include "datasetchecker_test.moc"
