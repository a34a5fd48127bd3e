// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage.h"
#include "support/exampledata.h"

#include <QTest>

#include <numeric>

using namespace plumbline;

class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periods_data();
    void periods();
    void sources_data();
    void sources();
    void articlesOfOneSource();
    void matrix_data();
    void matrix();
    void computedFiguresFillGapsOnly();
    void computesFromLevelsAndGrowth();
    void farYearsMakeNoThousandColumns();
    void countsMetrics();
};

namespace {

QString print(const CoveragePeriod &period)
{
    switch (period.kind) {
    case CoveragePeriod::Kind::Quarter:
        return QStringLiteral("%1q%2").arg(period.year).arg(period.quarter);
    case CoveragePeriod::Kind::Year:
        return QString::number(period.year);
    case CoveragePeriod::Kind::Undated:
        break;
    }
    return QStringLiteral("undated");
}

/// "-" missing, "c" computed, then the sources: "1", "2"; "!2" disputed. "x3": of three facts.
QString print(const CoverageCell *cell)
{
    if (!cell)
        return QStringLiteral("-");
    QString text = cell->covered == Covered::Computed ? QStringLiteral("c") : QString::number(cell->sources);
    if (cell->covered == Covered::Disputed)
        text.prepend(u'!');
    return cell->facts.size() > 1 ? text + QStringLiteral("x%1").arg(cell->facts.size()) : text;
}

QString print(const Dataset &dataset, const Coverage &coverage)
{
    QStringList head;
    for (const CoveragePeriod &period : coverage.periods)
        head << print(period);
    QStringList lines = {head.join(u' ')};
    for (size_t row = 0; row < coverage.companies.size(); ++row) {
        QStringList line = {dataset.entity(coverage.companies[row]).id};
        for (size_t column = 0; column < coverage.periods.size(); ++column)
            line << print(coverage.cell(row, column));
        lines << line.join(u' ');
    }
    QStringList counts;
    for (const Covered covered : AllCovered)
        counts << QString::number(coverage.count(covered));
    lines << counts.join(u'/');
    return lines.join(u'\n');
}

CoverageRequest requestOf(const Dataset &dataset, const QString &metric)
{
    CoverageRequest request;
    request.facts.resize(static_cast<size_t>(dataset.factCount()));
    std::iota(request.facts.begin(), request.facts.end(), 0);
    const auto &metrics = dataset.tables().metrics;
    for (size_t i = 0; i < metrics.size(); ++i) {
        if (metrics[i].id == metric)
            request.metric = static_cast<MetricIndex>(i);
    }
    return request;
}

} // namespace

void CoverageTest::periods_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown") << "-"
                             << "undated";
    QTest::newRow("year") << "2018"
                          << "2018";
    QTest::newRow("quarter") << "2019-04-01..2019-06-30"
                             << "2019q2";
    QTest::newRow("thirteen weeks") << "2019-12-29..2020-03-28"
                                    << "2020q1";
    QTest::newRow("the fiscal year that ends in March") << "2022-04-01..2023-03-31"
                                                        << "2022";
    QTest::newRow("half a year") << "2023-07-01..2023-12-31"
                                 << "2023";
    QTest::newRow("a month is no quarter") << "2019-05-01..2019-05-31"
                                           << "2019";
    QTest::newRow("a day") << "2019-07-21..2019-07-21"
                           << "2019";
    QTest::newRow("three years count where they end") << "2019-01-01..2021-12-31"
                                                      << "2021";
    QTest::newRow("53 weeks") << "2018-12-30..2020-01-04"
                              << "2019";
}

void CoverageTest::periods()
{
    QFETCH(QString, period);
    QFETCH(QString, expected);
    QCOMPARE(print(coveragePeriod(example::span(period))), expected);
}

void CoverageTest::sources_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<std::vector<int>>("sourceOfArticle");
    QTest::addColumn<int>("expected");
    const QString twice = QStringLiteral("f | ali | revenue | 2019 | 7 USD | article=a\n"
                                         "f | ali | revenue | 2019 | 7 USD | article=b\n");
    QTest::newRow("a table beside an article")
        << QStringLiteral("f | ali | revenue | 2019 | 7 USD | article=a\n"
                          "f | ali | revenue | 2019 | 7 USD | table=t.csv\n")
        << std::vector<int>{} << 2;
    QTest::newRow("an article and a table that quote the same source")
        << QStringLiteral("f | ali | revenue | 2019 | 7 USD | article=a by=IDC\n"
                          "f | ali | revenue | 2019 | 7 USD | table=t.csv by=IDC\n")
        << std::vector<int>{} << 1;
    QTest::newRow("two sheets of a file")
        << QStringLiteral("f | ali | revenue | 2019 | 7 USD | table=t.xlsx:One\n"
                          "f | ali | revenue | 2019 | 7 USD | table=t.xlsx:Two\n")
        << std::vector<int>{} << 1;
    QTest::newRow("two tables") << QStringLiteral("f | ali | revenue | 2019 | 7 USD | table=t.csv\n"
                                                  "f | ali | revenue | 2019 | 7 USD | table=u.csv\n")
                                << std::vector<int>{} << 2;
    QTest::newRow("one article") << QStringLiteral("f | ali | revenue | 2019 | 7 USD\n") << std::vector<int>{}
                                 << 1;
    QTest::newRow("one article twice") << QStringLiteral("f | ali | revenue | 2019 | 7 USD\n"
                                                         "f | ali | revenue | 2019 | ~ 7 USD\n")
                                       << std::vector<int>{} << 1;
    QTest::newRow("two articles") << twice << std::vector<int>{} << 2;
    QTest::newRow("two that repeat one another") << twice << std::vector<int>{0, 0} << 1;
    QTest::newRow("two that quote one and the same")
        << QStringLiteral("f | ali | revenue | 2019 | 7 USD | article=a by=Gartner\n"
                          "f | ali | revenue | 2019 | 7 USD | article=b by=Gartner\n")
        << std::vector<int>{} << 1;
    QTest::newRow("two that quote different ones")
        << QStringLiteral("f | ali | revenue | 2019 | 7 USD | article=a by=Gartner\n"
                          "f | ali | revenue | 2019 | 7 USD | article=b by=IDC\n")
        << std::vector<int>{} << 2;
    QTest::newRow("a third that quotes both holds them together")
        << QStringLiteral("f | ali | revenue | 2019 | 7 USD | article=a by=Gartner\n"
                          "f | ali | revenue | 2019 | 7 USD | article=b by=IDC\n"
                          "f | ali | revenue | 2019 | 7 USD | article=c by=IDC\n"
                          "f | ali | revenue | 2019 | 7 USD | article=c by=Gartner\n")
        << std::vector<int>{} << 1;
}

void CoverageTest::sources()
{
    QFETCH(QString, lines);
    QFETCH(std::vector<int>, sourceOfArticle);
    QFETCH(int, expected);
    const DatasetPtr dataset = example::dataset(lines);
    QCOMPARE(independentSources(*dataset, 0, sourceOfArticle), expected);
}

void CoverageTest::articlesOfOneSource()
{
    Tables tables;
    const auto add = [&tables](const char *id, const char *address, const char *hash) {
        Article article;
        article.id = QLatin1String(id);
        article.address = QLatin1String(address);
        article.sha256 = QLatin1String(hash);
        tables.articles.push_back(article);
    };
    add("a", "https://one.example/release", "1");
    add("b", "", "2");
    add("c", "https://one.example/release", "3");
    add("d", "", "");
    add("e", "", "2");
    add("f", "", "");
    const Dataset dataset(std::make_shared<Tables>(tables), {});
    QCOMPARE(sourcesOfArticles(dataset, {}), (std::vector<int>{0, 1, 0, 3, 1, 5}));
    // The texts of d and c are nearly equal.
    QCOMPARE(sourcesOfArticles(dataset, {0, 1, 2, 2, 4, 5}), (std::vector<int>{0, 1, 0, 0, 1, 5}));
}

void CoverageTest::matrix_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing of the metric")
        << QStringLiteral("f | ali | customers | 2019 | 7 count\n") << "\nali\n0/0/0/0/0";
    QTest::newRow("a year between is missing") << QStringLiteral("f | ali | revenue | 2017 | 7 USD\n"
                                                                 "g | ali | revenue | 2019 | 9 USD\n")
                                               << "2017 2018 2019\nali 1 - 1\n1/0/2/0/0";
    QTest::newRow("a company of which others tell is missing")
        << QStringLiteral("c | tencent | customers | 2019 | 7 count\n"
                          "g | ali | revenue | 2019 | 9 USD\n")
        << "2019\nali 1\ntencent -\n1/0/1/0/0";
    QTest::newRow("quarters with their year")
        << QStringLiteral("f | ali | revenue | 2019-04-01..2019-06-30 | 7 USD\n"
                          "g | ali | revenue | 2018 | 9 USD\n")
        << "2018 2019q1 2019q2 2019q3 2019q4 2019\nali 1 - 1 - - -\n4/0/2/0/0";
    QTest::newRow("every class") << QStringLiteral("a | ali | revenue | 2018 | 7 USD | article=a\n"
                                                   "b | ali | revenue | 2019 | 7 USD | article=a\n"
                                                   "b | ali | revenue | 2019 | 7 USD | article=b\n"
                                                   "c | ali | revenue | 2020 | 7 USD | article=a\n"
                                                   "c | ali | revenue | 2020 | 9 USD | article=b\n"
                                                   "d | tencent | revenue | 2020 | 7 USD | article=a\n")
                                 << "2018 2019 2020\nali 1 2 !2\ntencent - - 1\n2/0/2/1/1";
    QTest::newRow("an estimate beside a reported figure: two facts, no dispute")
        << QStringLiteral("a | ali | revenue | 2018 | 7 USD\n"
                          "b | ali | revenue | 2018 | 9 USD | status=estimated\n")
        << "2018\nali 1x2\n0/0/1/0/0";
    QTest::newRow("undated ones miss nothing") << QStringLiteral("a | ali | revenue | - | 7 USD\n"
                                                                 "b | tencent | revenue | 2018 | 9 USD\n")
                                               << "2018 undated\nali - 1\ntencent 1 -\n1/0/2/0/0";
}

void CoverageTest::matrix()
{
    QFETCH(QString, lines);
    QFETCH(QString, expected);
    const DatasetPtr dataset = example::dataset(lines);
    QCOMPARE(print(*dataset, coverage(*dataset, requestOf(*dataset, QStringLiteral("revenue")))), expected);
}

void CoverageTest::computedFiguresFillGapsOnly()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | ali | revenue | 2018 | 7 USD\n"
                                                               "b | tencent | revenue | 2018 | 7 USD\n"
                                                               "c | tencent | customers | 2018 | 7 count\n"));
    CoverageRequest request = requestOf(*dataset, QStringLiteral("revenue"));
    const MetricIndex other = requestOf(*dataset, QStringLiteral("customers")).metric;
    const FactId id(QStringLiteral("x"));
    request.computed = {{id, EntityIndex(0), request.metric, DateSpan::year(2017)},
                        {id, EntityIndex(0), request.metric, DateSpan::year(2018)},
                        {id, EntityIndex(1), other, DateSpan::year(2017)}};
    QCOMPARE(print(*dataset, coverage(*dataset, request)),
             QStringLiteral("2017 2018\nali c 1\ntencent - 1\n1/1/2/0/0"));
}

void CoverageTest::computesFromLevelsAndGrowth()
{
    const DatasetPtr dataset = example::dataset(
        QStringLiteral("a | ali | revenue | 2018 | 100 USD +-0.5\n"
                       "b | ali | revenue_growth | 2018 | 25 percent +-0.5 | base=year-on-year\n"
                       "c | ali | revenue | 2019 | 150 USD +-0.5\n"));
    CoverageRequest request = requestOf(*dataset, QStringLiteral("revenue"));
    request.computed = computedFigures(*dataset, request.facts, {});
    QCOMPARE(print(*dataset, coverage(*dataset, request)),
             QStringLiteral("2017 2018 2019\nali c 1 1\n0/1/2/0/0"));
    request.metric = requestOf(*dataset, QStringLiteral("revenue_growth")).metric;
    QCOMPARE(print(*dataset, coverage(*dataset, request)), QStringLiteral("2018 2019\nali 1 c\n0/1/1/0/0"));
}

void CoverageTest::farYearsMakeNoThousandColumns()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | ali | revenue | 1100 | 7 USD\n"
                                                               "b | ali | revenue | 2018 | 7 USD\n"));
    QCOMPARE(print(*dataset, coverage(*dataset, requestOf(*dataset, QStringLiteral("revenue")))),
             QStringLiteral("1100 2018\nali 1 1\n0/0/2/0/0"));
}

void CoverageTest::countsMetrics()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral("a | ali | revenue | 2018 | 7 USD\n"
                                                               "b | ali | customers | 2018 | 7 count\n"
                                                               "c | ali | revenue | 2019 | 7 USD\n"
                                                               "d | ali | | 2019 | | event=e:fine\n"));
    const auto metrics = metricsOf(*dataset, {0, 1, 2, 3});
    QCOMPARE(metrics.size(), size_t(2));
    QCOMPARE(metrics[0].facts, 2);
    QCOMPARE(metrics[1].facts, 1);
    QCOMPARE(metricsOf(*dataset, {1}).size(), size_t(1));
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "coverage_test.moc"
