// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filterfacets.h"
#include "model/filtertest.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// Which facts a filter lets through, and how many each of its values would show.
class FilterFacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void countsFollowTheOtherSections_data();
    void countsFollowTheOtherSections();
    void countsAreOfThePage_data();
    void countsAreOfThePage();
    void valuesComeInReadingOrder();
    void cancelledCountIsEmpty();
    void levelThatTheFilterHidesGivesWay_data();
    void levelThatTheFilterHidesGivesWay();
};

static const QString figures = QStringLiteral(
    "r1 | ali | revenue_growth | 2018 | 40 percent | segment=IaaS area=CN article=one\n"
    "r2 | ali | revenue_growth | 2019 | 66 percent | status=estimated area=CN article=one\n"
    "r2 | ali | revenue_growth | 2019 | 66 percent | status=estimated area=CN article=two\n"
    "t1 | tencent | revenue_growth | 2019 | 80 percent | segment=IaaS article=two\n"
    "j1 | ali+tencent | revenue_growth | 2019 | 50 percent | status=forecast area=US article=three\n"
    "m1 | ali | market_share | 2019 | 47 percent | segment=IaaS area=CN article=two\n"
    "e1 | tencent | | 2019 | | event=deal:contract article=three\n"
    "e2 | ali | | 2020 | | event=fine:fine status=planned article=one\n"
    "l1 | ali | revenue | 2019 | 85 CNY | area=CN\n"
    "l2 | tencent | revenue | 2019 | 12 USD | area=US");

/// "companies=ali,tencent; segments=" as a filter; a dot stands for an empty value.
static Filter filterOf(const QString &text)
{
    Filter filter;
    for (const QString &part : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        QStringList values = part.section(QLatin1Char('='), 1).split(QLatin1Char(','), Qt::SkipEmptyParts);
        values.replaceInStrings(QStringLiteral("."), QString());
        const QString name = part.section(QLatin1Char('='), 0, 0);
        const QStringList names = {QStringLiteral("companies"), QStringLiteral("statuses"),
                                   QStringLiteral("kinds"),     QStringLiteral("segments"),
                                   QStringLiteral("areas"),     QStringLiteral("articles")};
        filter.choice(static_cast<FilterSection>(names.indexOf(name))) = values;
    }
    return filter;
}

/// "ali 3 (4), tencent 1 (2)": what would be shown, and in the whole dataset.
static QString printed(const Facets &facets, FilterSection section)
{
    QStringList values;
    for (size_t i = 0; i < facets.of(section).size(); ++i) {
        const FacetValue &value = facets.values->of(section)[i];
        values << QStringLiteral("%1 %2 (%3)")
                      .arg(value.id.isEmpty() ? QStringLiteral(".") : value.id)
                      .arg(facets.of(section)[i])
                      .arg(value.facts);
    }
    return values.join(QStringLiteral(", "));
}

static QString printed(const Facets &facets)
{
    QStringList lines = {QStringLiteral("%1 of %2").arg(facets.shown).arg(facets.all)};
    for (const FilterSection section : FilterSections)
        lines << printed(facets, section);
    return lines.join(QLatin1Char('\n'));
}

static Facets facetsOf(const DatasetPtr &dataset, const QString &filter, const PageRequest &request)
{
    return countFacets(*dataset, std::make_shared<FacetValues>(*dataset), filterOf(filter), request)
        .value_or(Facets());
}

void FilterFacetsTest::rules_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char *name, const char *filter, const char *facts) {
        QTest::newRow(name) << QString::fromLatin1(filter) << QString::fromLatin1(facts);
    };
    row("everything", "", "e1 e2 j1 l1 l2 m1 r1 r2 t1");
    row("a company, joint figures too", "companies=tencent", "e1 j1 l2 t1");
    row("no company", "companies=", "");
    row("unknown company", "companies=nobody", "");
    row("status", "statuses=estimated,planned", "e2 r2");
    row("no status", "statuses=", "");
    row("kind of event keeps figures", "kinds=fine", "e2 j1 l1 l2 m1 r1 r2 t1");
    row("no kind of event", "kinds=", "j1 l1 l2 m1 r1 r2 t1");
    row("segment", "segments=IaaS", "m1 r1 t1");
    row("without a segment, events too", "segments=.", "e1 e2 j1 l1 l2 r2");
    row("region", "areas=US", "j1 l2");
    row("region or none", "areas=US,.", "e1 e2 j1 l2 t1");
    row("one of several articles", "articles=two", "m1 r2 t1");
    row("no article", "articles=", "");
    row("all sections at once", "companies=ali; statuses=reported; segments=IaaS; areas=CN; articles=one",
        "r1");
}

void FilterFacetsTest::rules()
{
    QFETCH(QString, filter);
    const DatasetPtr dataset = example::dataset(figures);
    const FilterTest test(*dataset, filterOf(filter));
    QStringList facts;
    for (int fact = 0; fact < dataset->factCount(); ++fact) {
        if (test.passes(fact))
            facts << dataset->fact(fact).id().text();
    }
    facts.sort();
    QTEST(facts.join(QLatin1Char(' ')), "facts");
}

void FilterFacetsTest::countsFollowTheOtherSections_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const char *filter, std::initializer_list<const char *> lines) {
        QStringList texts;
        for (const char *line : lines)
            texts << QString::fromLatin1(line);
        QTest::newRow(name) << QString::fromLatin1(filter) << texts.join(QLatin1Char('\n'));
    };
    row("no filter", "",
        {"4 of 4", "ali 3 (6), tencent 2 (4)",
         "reported 2 (6), estimated 1 (1), forecast 1 (1), planned 0 (1)", "contract 0 (1), fine 0 (1)",
         "IaaS 2 (3), . 2 (6)", "CN 2 (4), US 1 (2), . 1 (3)", "one 2 (3), two 2 (3), three 1 (2), a 0 (2)"});
    // A section never counts itself out: Tencent still says what it would add.
    row("one company", "companies=ali",
        {"3 of 4", "ali 3 (6), tencent 2 (4)",
         "reported 1 (6), estimated 1 (1), forecast 1 (1), planned 0 (1)", "contract 0 (1), fine 0 (1)",
         "IaaS 1 (3), . 2 (6)", "CN 2 (4), US 1 (2), . 0 (3)", "one 2 (3), two 1 (3), three 1 (2), a 0 (2)"});
    row("two sections", "companies=ali; statuses=reported",
        {"1 of 4", "ali 1 (6), tencent 1 (4)",
         "reported 1 (6), estimated 1 (1), forecast 1 (1), planned 0 (1)", "contract 0 (1), fine 0 (1)",
         "IaaS 1 (3), . 0 (6)", "CN 1 (4), US 0 (2), . 0 (3)", "one 1 (3), two 0 (3), three 0 (2), a 0 (2)"});
    row("nothing of one section", "articles=",
        {"0 of 4", "ali 0 (6), tencent 0 (4)",
         "reported 0 (6), estimated 0 (1), forecast 0 (1), planned 0 (1)", "contract 0 (1), fine 0 (1)",
         "IaaS 0 (3), . 0 (6)", "CN 0 (4), US 0 (2), . 0 (3)", "one 2 (3), two 2 (3), three 1 (2), a 0 (2)"});
}

void FilterFacetsTest::countsFollowTheOtherSections()
{
    QFETCH(QString, filter);
    const DatasetPtr dataset = example::dataset(figures);
    QTEST(printed(facetsOf(dataset, filter, {Page::Growth, {}})), "printed");
}

void FilterFacetsTest::countsAreOfThePage_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("companies");
    QTest::newRow("growth") << Page::Growth << QStringLiteral("ali 3 (6), tencent 2 (4)");
    QTest::newRow("levels") << Page::Levels << QStringLiteral("ali 1 (6), tencent 0 (4)");
    QTest::newRow("share") << Page::Share << QStringLiteral("ali 1 (6), tencent 0 (4)");
    QTest::newRow("timeline") << Page::Timeline << QStringLiteral("ali 1 (6), tencent 1 (4)");
    QTest::newRow("articles") << Page::Articles << QStringLiteral("ali 6 (6), tencent 4 (4)");
}

void FilterFacetsTest::countsAreOfThePage()
{
    QFETCH(Page, page);
    const DatasetPtr dataset = example::dataset(figures);
    const PageRequest request{page, {QStringLiteral("revenue"), QStringLiteral("CNY")}};
    QTEST(printed(facetsOf(dataset, {}, request), FilterSection::Companies), "companies");
}

void FilterFacetsTest::valuesComeInReadingOrder()
{
    const DatasetPtr dataset = example::dataset(QStringLiteral(
        "a | zeta | revenue | 2018 | 1 CNY | area=US segment=b\n"
        "b | beta | revenue | 2018 | 1 CNY | area=CN segment=A\n"
        "c | Alpha | revenue | 2018 | 1 CNY | area=WORLD\n"
        "d | zeta | revenue | 2019 | 1 CNY | area=XQ status=forecast article=later published=2020-01-01\n"
        "e | many | | 2019 | | event=x:other\n"
        "f | many | | 2019 | | event=y:funding_round article=early published=2015-01-01\n"
        "g | many | revenue | 2019 | 1 CNY | status=reported"));
    QStringList lines;
    const FacetValues values(*dataset);
    for (const FilterSection section : FilterSections) {
        QStringList texts;
        for (const FacetValue &value : values.of(section))
            texts << value.text;
        lines << texts.join(QStringLiteral(", "));
    }
    QCOMPARE(lines.join(QLatin1Char('\n')),
             QStringLiteral("many, zeta, Alpha, beta\n"
                            "Reported, Forecast\n"
                            "Funding round, Other event\n"
                            "A, b, Without a segment\n"
                            "China, United States, World, XQ, Without a region\n"
                            "early, a, later"));
}

void FilterFacetsTest::cancelledCountIsEmpty()
{
    const DatasetPtr dataset = example::dataset(figures);
    const std::atomic<bool> cancelled(true);
    QVERIFY(!countFacets(*dataset, std::make_shared<FacetValues>(*dataset), {}, {}, &cancelled));
}

void FilterFacetsTest::levelThatTheFilterHidesGivesWay_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("unit");
    QTest::newRow("there") << QString() << QStringLiteral("USD");
    QTest::newRow("hidden") << QStringLiteral("areas=CN") << QStringLiteral("CNY");
    QTest::newRow("all hidden") << QStringLiteral("areas=") << QStringLiteral("USD");
}

void FilterFacetsTest::levelThatTheFilterHidesGivesWay()
{
    QFETCH(QString, filter);
    const DatasetPtr dataset = example::dataset(figures);
    const Level chosen{QStringLiteral("revenue"), QStringLiteral("USD")};
    QTEST(shownLevel(*dataset, filterOf(filter), chosen).unit, "unit");
}

QTEST_GUILESS_MAIN(FilterFacetsTest)
#include "filterfacets_test.moc"
