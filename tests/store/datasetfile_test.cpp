// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"

#include "store/samplepackage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class DatasetFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsFacts();
    void readsTables();
    void reportsAndCancels();
    void findsPassagesOfAFact();
    void findsPassagesOfAnArticle();
    void givesTheDigest();
    void givesTheView();
    void stopsTheViewWhenAsked();
    void readsNamesWithSignsOfAddresses_data();
    void readsNamesWithSignsOfAddresses();
    void canBeMoved();

private:
    DatasetFile opened() const
    {
        auto file = DatasetFile::open(m_path);
        if (!file)
            qFatal("%s", qPrintable(file.error().text()));
        return std::move(file).value();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.sqlite"));
};

namespace {

QString printed(const Passage &passage)
{
    return QStringLiteral("%1.%2 %3..%4 %5..%6 [%7|%8|%9]")
        .arg(passage.articleId)
        .arg(passage.paragraph)
        .arg(passage.inArticle.start)
        .arg(passage.inArticle.end)
        .arg(passage.inDigest.start)
        .arg(passage.inDigest.end)
        .arg(passage.quote.prefix, passage.quote.exact, passage.quote.suffix);
}

QString printed(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row) {
        if (const auto *text = std::get_if<QString>(&cell))
            cells << *text;
        else if (const auto *integer = std::get_if<qint64>(&cell))
            cells << QString::number(*integer);
        else if (const auto *number = std::get_if<double>(&cell))
            cells << QString::number(*number, 'g', 12);
        else
            cells << QStringLiteral("~");
    }
    return cells.join(QLatin1Char('|'));
}

} // namespace

void DatasetFileTest::initTestCase()
{
    QCOMPARE(sample::Package().compileTo(m_path), QString());
}

void DatasetFileTest::readsFacts()
{
    const auto dataset = opened().read();
    QVERIFY(dataset);
    QCOMPARE(
        sample::printed(**dataset),
        QString::fromUtf8(
            "acme.series-b\n"
            "  event | Acme |  | - | reported | 2019-07-01/2019-07-21 | inferred | 2019-07-21/2019-07-21 |  "
            "|  |  |  | states@news.2\n"
            "  observation | Acme | amount_raised//// | 600000000.. at_least CNY +-500000 | reported | "
            "2019-07-01/2019-07-21 | inferred | 2019-07-21/2019-07-21 |  |  | raised |  | states@news.2 "
            "qualifies@news.2\n"
            "  observation | Acme | amount_raised//// | 87000000.. at_least USD +-500000 | reported | "
            "2019-07-01/2019-07-21 | inferred | 2019-07-21/2019-07-21 |  |  | raised |  | states@news.2\n"
            "acme-and-bolt.share\n"
            "  observation | Acme; Bolt, Inc. | market_share//CN/market/ | 67..67 about percent +-0.5 | "
            "reported | - | unknown | 2019-07-21/2019-07-21 |  |  |  |  | states@news.3\n"
            "acme.revenue-growth.2018\n"
            "  observation | Acme Cloud | revenue_growth/IaaS///year-on-year | 12..12 exact percent +-0.5 | "
            "estimated | 2018-01-01/2018-12-31 | stated | 2019-07-20/2019-07-21 | FY18 | IDC |  | off-lines "
            "relative | states@news.3"));
}

void DatasetFileTest::readsTables()
{
    const auto dataset = opened().read();
    QVERIFY(dataset);
    const Tables &tables = (*dataset)->tables();
    QCOMPARE(tables.name, QStringLiteral("sample"));
    QCOMPARE(tables.title, QStringLiteral("A sample"));
    QCOMPARE(tables.articles.size(), size_t(1));
    QCOMPARE(tables.articles[0].publisher, QStringLiteral("Daily"));
    QCOMPARE(tables.articles[0].published.first(), QDate(2019, 7, 21));
    QCOMPARE(tables.entities.size(), size_t(3));
    QCOMPARE(tables.entities[0].id, QStringLiteral("acme-cloud"));
    QCOMPARE(tables.entities[0].parent, EntityIndex(1)); // written before its parent
    QCOMPARE(tables.entities[1].otherNames,
             QStringList({QString::fromUtf8("阿克"), QStringLiteral("Acme Group")}));
    QCOMPARE(tables.events.size(), size_t(1));
    QCOMPARE(tables.events[0].parties.size(), size_t(2));
    QCOMPARE(tables.events[0].parties[1].role, QStringLiteral("investor"));
    QCOMPARE(tables.links.size(), size_t(1));
    QCOMPARE(tables.links[0].from, StatementKey(3));
    QCOMPARE(tables.links[0].note, QStringLiteral("As stated."));
}

void DatasetFileTest::reportsAndCancels()
{
    QStringList steps;
    auto file = opened();
    const auto whole = file.read([&steps](const QString &step, qint64, qint64) {
        steps << step;
        return true;
    });
    QVERIFY(whole && *whole);
    steps.removeDuplicates();
    QVERIFY(steps.size() >= 2);
    for (int allowed = 0; allowed < 5; ++allowed) {
        int calls = 0;
        const auto cancelled = file.read([&](const QString &, qint64, qint64) { return calls++ < allowed; });
        QVERIFY(cancelled);
        QVERIFY(*cancelled == nullptr);
        QCOMPARE(calls, allowed + 1); // not asked again
    }
    const auto again = file.read();
    QVERIFY(again && *again);
}

void DatasetFileTest::findsPassagesOfAFact()
{
    auto file = opened();
    const auto found = file.passagesOf(FactId(QStringLiteral("acme.series-b")));
    QVERIFY(found);
    QStringList lines;
    for (const StatementPassage &one : *found) {
        const CodePointSpan place = one.inDigestParagraph;
        const auto characters = one.digestParagraph.toStdU32String();
        const QString text = QString::fromStdU32String(
            characters.substr(size_t(place.start), size_t(place.end - place.start)));
        lines << QStringLiteral("%1 %2 %3 \"%4\"")
                     .arg(qint64(one.statement))
                     .arg(code(one.role), printed(one.passage), text);
    }
    QCOMPARE(lines.join(QLatin1Char('\n')),
             QStringLiteral("1 states news.2 40..46 15..21 [Acme |raised| CNY] \"raised\"\n"
                            "2 states news.2 47..62 22..37 [raised |CNY 600 million|] \"CNY 600 million\"\n"
                            "2 qualifies news.2 40..46 15..21 [Acme |raised| CNY] \"raised\"\n"
                            "3 states news.2 64..78 42..56 [|USD 87 million|] \"USD 87 million\""));
    const auto none = file.passagesOf(FactId(QStringLiteral("x' OR 1=1 --")));
    QVERIFY(none);
    QVERIFY(none->empty());
}

void DatasetFileTest::findsPassagesOfAnArticle()
{
    auto file = opened();
    const auto found = file.passagesOfArticle(QStringLiteral("news"));
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(5));
    QCOMPARE(printed(found->back()), QStringLiteral("news.3 120..124 103..107 [|67 %|]"));
    const auto none = file.passagesOfArticle(QStringLiteral("other"));
    QVERIFY(none && none->empty());
}

void DatasetFileTest::givesTheDigest()
{
    auto file = opened();
    const auto digest = file.digestOf(QStringLiteral("news"));
    QVERIFY(digest);
    QCOMPARE(*digest, QString::fromUtf8("-\n\n😀 Acme (阿克) raised CNY 600 million, or USD 87 million.\n\n"
                                        "It grew by 12 % in 2018; with Bolt it holds 67 % of the market."));
    QCOMPARE(file.digestOf(QStringLiteral("other")).value(), QString());
}

void DatasetFileTest::givesTheView()
{
    auto file = opened();
    QStringList lines;
    const auto problem = file.statementRows([&lines](const Row &row) {
        lines << printed(row);
        return row.size() == size_t(DatasetFile::statementColumns().size());
    });
    QVERIFY(!problem);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0],
             QStringLiteral("s1|acme.series-b|event|acme|Acme|~|~|CN|~|~|~|~|~|~|~|~|~|reported|2019-07-01|"
                            "2019-07-21|inferred|Told as just done.|~|2019-07-21|~|"
                            "acme.series-b|~|funding_round|Series B of Acme|news|Acme and its "
                            "round|7bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792|"
                            "40|46|raised|2|states|15|21|~"));
    QVERIFY2(lines[4].startsWith(QStringLiteral(
                 "s4|acme.revenue-growth.2018|observation|acme-cloud|Acme "
                 "Cloud|revenue_growth|IaaS|~|~|~|year-on-year|~|12|12|exact|percent|0.5|estimated|"
                 "2018-01-01|2018-12-31|stated|~|FY18|2019-07-20/2019-07-21|IDC|")),
             qPrintable(lines[4]));
    QVERIFY2(lines[5].startsWith(QStringLiteral(
                 "s5|acme-and-bolt.share|observation|acme; bolt|Acme; Bolt, Inc.|market_share|")),
             qPrintable(lines[5]));
}

void DatasetFileTest::stopsTheViewWhenAsked()
{
    int rows = 0;
    QVERIFY(!opened().statementRows([&rows](const Row &) { return ++rows < 2; }));
    QCOMPARE(rows, 2);
}

void DatasetFileTest::readsNamesWithSignsOfAddresses_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a b.sqlite", "a?mode=rwc.sqlite", "a#b.sqlite", "100%41.sqlite", "阿里😀.sqlite",
                             "a'b\"c;.sqlite", "file:a.sqlite", "&immutable=1"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void DatasetFileTest::readsNamesWithSignsOfAddresses()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(QFile::copy(m_path, path));
    auto file = DatasetFile::open(path);
    QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
    QVERIFY(file->read());
    QVERIFY(!DatasetFile::quickCheck(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
}

void DatasetFileTest::canBeMoved()
{
    auto file = opened();
    DatasetFile other = std::move(file);
    QVERIFY(other.read());
    other = opened();
    QVERIFY(other.read());
    QCOMPARE(other.path(), m_path);
}

QTEST_APPLESS_MAIN(DatasetFileTest)
#include "datasetfile_test.moc"
