// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scenetext.h"
#include "support/examplerates.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::scenetext;

/// Scenes printed as lines: what stands where, with which looks.
class ChartSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growthPutsOtherBasesAside();
    void growthJoinsOnlyNeighboursOfOneMeasure();
    void periodsOfOtherLengthsAreNotJoined_data();
    void periodsOfOtherLengthsAreNotJoined();
    void marksTellTheLengthOfTheirPeriod();
    void aFigureOfOneDayIsFlagged();
    void fiscalYearsMoveNoMark();
    void forecastIsJoinedByADashedLine();
    void levelsShowOneUnit();
    void levelsKeepRangesAndBounds();
    void disagreeingStatementsKeepEveryValue();
    void followsTheChosenStatement_data();
    void followsTheChosenStatement();
    void shareHasItsStrips();
    void timelineHasLanesShapesAndSizes();
    void timelineSizesOnlyWithARate();
    void timelineShowsValuationsWithoutAnEvent();
    void jointSubjectsAreGreyAndNamed();
    void filterLeavesTheRestOut();
    void emptyPageSaysWhatToDo();
    void everyFactOfAPageIsDrawnOnce();
    void cancelledBuildGivesNothing();
};

void ChartSceneTest::growthPutsOtherBasesAside()
{
    const auto s =
        scene(QStringLiteral(
                  "yoy | ali | revenue_growth | 2019 | ~ 66 percent | base=year-on-year\n"
                  "since | cisco | revenue_growth | 2012-01-01..2015-12-31 | -30 percent | base=since-2012\n"
                  "multiple | tencent | growth_multiple | 2019 | 25 multiple\n"
                  "undated | aws | revenue_growth | - | 37 percent | base=year-on-year\n"
                  "off | aws | revenue_growth | 2018 | 99 percent | base=year-on-year flags=off-lines\n"
                  "level | ali | revenue | 2019 | 7 CNY\n"),
              Page::Growth);
    QCOMPARE(print(*s), QStringLiteral("[]\n"
                                       "yoy circle reported about 66\n"
                                       "[Other bases, multiples and undated]\n"
                                       "off circle reported exact\n"
                                       "undated circle reported exact\n"
                                       "since circle reported exact\n"
                                       "multiple circle reported exact"));
}

void ChartSceneTest::growthJoinsOnlyNeighboursOfOneMeasure()
{
    const auto s =
        scene(QStringLiteral(
                  "q1 | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
                  "q2 | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent | base=year-on-year\n"
                  "gap | ali | revenue_growth | 2019-10-01..2019-12-31 | 60 percent | base=year-on-year\n"
                  "year | ali | revenue_growth | 2018 | 90 percent | base=year-on-year\n"
                  "other | ali | revenue_growth | 2019-07-01..2019-09-30 | 1 percent | base=year-on-year "
                  "definition=x\n"
                  "segment | ali | revenue_growth | 2019-07-01..2019-09-30 | 2 percent | base=year-on-year "
                  "segment=IaaS\n"),
              Page::Growth);
    QStringList joins;
    for (const QString &line : print(*s).split(QLatin1Char('\n'))) {
        if (line.contains(QStringLiteral(" - ")) || line.contains(QStringLiteral(" -- ")))
            joins << line;
    }
    QCOMPARE(joins.join(QLatin1Char('\n')), QStringLiteral("q1 - q2"));
}

void ChartSceneTest::periodsOfOtherLengthsAreNotJoined_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("isJoined");
    QTest::newRow("a year") << QStringLiteral("2020") << true;
    QTest::newRow("eleven months") << QStringLiteral("2020-01-01..2020-11-30") << false;
    QTest::newRow("a half") << QStringLiteral("2020-01-01..2020-06-30") << false;
    QTest::newRow("two years") << QStringLiteral("2020-01-01..2021-12-31") << false;
}

void ChartSceneTest::periodsOfOtherLengthsAreNotJoined()
{
    QFETCH(QString, later);
    const auto s =
        scene(QStringLiteral("a | ali | revenue | 2019 | 7 CNY\nb | ali | revenue | %1 | 8 CNY\n").arg(later),
              Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")});
    QTEST(print(*s).contains(QStringLiteral("a - b")), "isJoined");
}

void ChartSceneTest::marksTellTheLengthOfTheirPeriod()
{
    const auto s = scene(
        QStringLiteral("q | ali | revenue_growth | 2019-01-01..2019-03-31 | 76 percent | base=year-on-year\n"
                       "n | ten | revenue_growth | 2018-07-01..2019-03-31 | 66 percent | base=year-on-year\n"
                       "y | aws | revenue_growth | 2018 | 40 percent | base=year-on-year\n"
                       "w | jd | revenue_growth | 2019-01-01..2019-03-11 | 5 percent | base=year-on-year\n"
                       "since | cisco | revenue_growth | 2012-01-01..2015-12-31 | -30 percent |"
                       " base=since-2012\n"),
        Page::Growth);
    const auto ends = [&s](const char *fact) {
        const Mark *mark = s->markOfFact(s->placeOf(FactId(QString::fromLatin1(fact))));
        return QString::number(mark->months) + QLatin1Char(' ') +
               mark->label.section(QLatin1Char(' '), -1).replace(QChar(0xa0), QLatin1Char('_'));
    };
    QCOMPARE(ends("q"), QStringLiteral("3 +76_%_·_3M"));
    QCOMPARE(ends("n"), QStringLiteral("9 +66_%_·_9M"));
    QCOMPARE(ends("y"), QStringLiteral("12 +40_%_·_1Y"));
    QCOMPARE(ends("since"), QStringLiteral("48 2012–2015_·_4Y"));
    QCOMPARE(ends("w"), QStringLiteral("0 +5_%"));
}

void ChartSceneTest::aFigureOfOneDayIsFlagged()
{
    const QString lines = QStringLiteral("a | ali | revenue | 2019-06-30..2019-06-30 | 7 CNY\n"
                                         "b | ali | customers | 2019-06-30..2019-06-30 | 7 count\n");
    QCOMPARE(print(*scene(lines, Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")})),
             QStringLiteral("[]\na circle reported exact 7 caution"));
    QCOMPARE(print(*scene(lines, Page::Levels, {QStringLiteral("customers"), QStringLiteral("count")})),
             QStringLiteral("[]\nb circle reported exact 7"));
    const QString imported =
        QStringLiteral("a | ali | revenue | 2019-06-30..2019-06-30 | 7 CNY | table=days.csv\n");
    QCOMPARE(print(*scene(imported, Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")})),
             QStringLiteral("[]\na circle reported exact 7"));
}

void ChartSceneTest::fiscalYearsMoveNoMark()
{
    const QString lines = QStringLiteral(
        "a | ali | revenue | 2019-04-01..2019-06-30 | 7 CNY | yearend=03-31 fiscal=FY2020_Q1\n"
        "t | ten | revenue | 2019-04-01..2019-06-30 | 8 CNY | yearend=12-31 fiscal=FY2019_Q2\n");
    const Level revenue{QStringLiteral("revenue"), QStringLiteral("CNY")};
    Lens lens;
    lens.calendar = QStringLiteral("ali");
    const auto fiscal = scene(lines, Page::Levels, revenue, {}, lens);
    const auto calendar = scene(lines, Page::Levels, revenue);
    QCOMPARE(print(*fiscal), print(*calendar));
    QCOMPARE(fiscal->calendar.company, QStringLiteral("ali"));
    QVERIFY(fiscal->calendar.calendar == FiscalCalendar::endingOn(QStringLiteral("03-31")));
    QVERIFY(calendar->calendar.calendar.isCalendarYear());
    QVERIFY(fiscal->subtitle.contains(QStringLiteral("Fiscal years of ali (Apr–Mar)")));
    const auto &marks = fiscal->bands[0].marks;
    QCOMPARE(marks[0].span, marks[1].span); // both quarters are the same days
    lens.calendar = QStringLiteral("nobody");
    QVERIFY(scene(lines, Page::Levels, revenue, {}, lens)->calendar.calendar.isCalendarYear());
}

void ChartSceneTest::forecastIsJoinedByADashedLine()
{
    const auto s = scene(QStringLiteral("now | market | market_size | 2017 | 29 CNY\n"
                                        "then | market | market_size | 2018 | 35 CNY | status=forecast\n"
                                        "far | market | market_size | 2021 | 81 CNY | status=forecast\n"
                                        "later | market | market_size | 2022 | 90 CNY\n"),
                         Page::Levels, {QStringLiteral("market_size"), QStringLiteral("CNY")});
    QVERIFY2(print(*s).contains(QStringLiteral("now -- then")), qPrintable(print(*s)));
    QVERIFY2(!print(*s).contains(QStringLiteral("-- far")), "the years between are a gap");
    QVERIFY2(!print(*s).contains(QStringLiteral("later\n")) && !print(*s).endsWith(QStringLiteral("- later")),
             qPrintable(print(*s)));
}

void ChartSceneTest::levelsShowOneUnit()
{
    const QString lines = QStringLiteral("f | ali | revenue | 2019 | 7 CNY\n"
                                         "f | ali | revenue | 2019 | 1 USD | converts=1\n"
                                         "g | ali | revenue | 2018 | 6 CNY\n"
                                         "h | ali | customers | 2019 | 7 count\n");
    QCOMPARE(print(*scene(lines, Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")})),
             QStringLiteral("[]\n"
                            "g circle reported exact 6\n"
                            "f circle reported exact 7\n"
                            "g - f"));
    QCOMPARE(print(*scene(lines, Page::Levels, {QStringLiteral("revenue"), QStringLiteral("USD")})),
             QStringLiteral("[]\nf circle reported exact 1"));
}

/// One article of 2019 gives 600 CNY as 150 USD: it serves figures of a year around, the range
/// stays a range, and what has no rate stays as it was stated, off the axis.
void ChartSceneTest::levelsKeepRangesAndBounds()
{
    const auto s = scene(QStringLiteral("range | ali | valuation | 2019 | 10..20 CNY | status=estimated\n"
                                        "least | ali | valuation | 2020 | >= 55 CNY\n"
                                        "most | ali | valuation | 2021 | <= 3 CNY\n"
                                        "when | ali | valuation | - | 8 CNY\n"),
                         Page::Levels, {QStringLiteral("valuation"), QStringLiteral("CNY")});
    QCOMPARE(print(*s), QStringLiteral("[]\n"
                                       "range circle estimated range 10..20\n"
                                       "least circle reported at_least 55\n"
                                       "most circle reported at_most 3\n"
                                       "[Undated]\n"
                                       "when circle reported exact"));
    QVERIFY(s->bands.front().fromZero);
}

void ChartSceneTest::disagreeingStatementsKeepEveryValue()
{
    const auto s = scene(QStringLiteral("f | ali | revenue | 2019 | 7 CNY +-0.1\n"
                                        "f | ali | revenue | 2019 | 9 CNY +-0.1\n"
                                        "f | ali | revenue | 2019 | 7.1 CNY +-0.1\n"),
                         Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")});
    QCOMPARE(print(*s), QStringLiteral("[]\nf circle reported exact 7/9 disputed"));
}

void ChartSceneTest::followsTheChosenStatement_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none chosen") << ""
                                 << "USD"
                                 << "f circle reported exact 3/1.4..2.8 disputed";
    QTest::newRow("the range") << "1.4..2.8 USD range"
                               << "USD"
                               << "f circle reported range 1.4..2.8 disputed";
    QTest::newRow("the point") << "3 USD exact"
                               << "USD"
                               << "f circle reported exact 3 disputed";
    QTest::newRow("its conversion") << "1.4..2.8 USD range"
                                    << "CNY"
                                    << "f circle reported range 10..20 disputed";
    QTest::newRow("without a conversion") << "3 USD exact"
                                          << "CNY"
                                          << "f circle reported range 10..20 disputed";
    QTest::newRow("what nobody states any more") << "7 USD exact"
                                                 << "USD"
                                                 << "f circle reported exact 3/1.4..2.8 disputed";
}

void ChartSceneTest::followsTheChosenStatement()
{
    QFETCH(QString, amount);
    QFETCH(QString, unit);
    Lens lens;
    lens.preferred.insert(QStringLiteral("f"), amount);
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("f | ali | revenue | 2019 | 3 USD +-0.5\n"
                                        "f | ali | revenue | 2019 | 10..20 CNY\n"
                                        "f | ali | revenue | 2019 | 1.4..2.8 USD | converts=2\n"));
    const auto s = buildScene(dataset, {}, {}, {Page::Levels, {QStringLiteral("revenue"), unit}}, lens);
    QFETCH(QString, expected);
    QCOMPARE(print(*s), QStringLiteral("[]\n") + expected);
}

void ChartSceneTest::shareHasItsStrips()
{
    const auto s =
        scene(QStringLiteral(
                  "level | ali | market_share | 2020 | ~ 40 percent | status=forecast\n"
                  "fall | ali | market_share_change | 2019 | -9 percent_or_points | flags=unit-unclear\n"
                  "rise | huawei | market_share_change | 2019 | 2 multiple\n"
                  "loss | cisco | market_share_change | 2019 | 0.5 multiple\n"
                  "rank | tencent | market_share_rank | 2018 | 6 rank | segment=IaaS status=estimated\n"),
              Page::Share);
    QCOMPARE(print(*s), QStringLiteral("[Level]\n"
                                       "level circle forecast about 40\n"
                                       "[Change]\n"
                                       "fall down reported exact caution\n"
                                       "loss down reported exact\n"
                                       "rise up reported exact\n"
                                       "[Rank]\n"
                                       "rank circle estimated exact"));
    QVERIFY(s->bands[1].marks[0].caution);
    QVERIFY2(s->bands[2].marks[0].label.contains(QStringLiteral("IaaS")), "segment is readable");
    QVERIFY2(s->bands[0].marks[0].label.contains(QStringLiteral("not named")), "a missing market is said");
}

static const QString events = QStringLiteral(
    "b | inspur | raised | 2019-07-01..2019-07-21 | >= 600000000 CNY | event=b:funding_round role=raised\n"
    "b | inspur | | 2019-07-01..2019-07-21 | | event=b:funding_round\n"
    "v | inspur | valuation | 2019-07-01..2019-07-21 | 1100000000 USD | event=b:funding_round "
    "role=valuation\n"
    "c | tencent | contract_value | 2019-06-01..2019-06-30 | 870000000 CNY | event=c:contract "
    "role=contract_value\n"
    "x | ali | fine | 2021 | 2300000000 EUR | event=x:fine role=fine\n"
    "x | ali | | 2021 | | event=x:fine\n"
    "l | ali | | 2023 | | event=l:listing_plan status=planned\n"
    "i | ali | | 2021 | | event=i:incident\n"
    "old | inspur | | - | | event=old:investment\n"
    "old | inspur | invested | - | 20000000000 CNY | event=old:investment role=invested\n"
    "rank | inspur | order | 2019 | 1 rank | event=b:funding_round role=rank\n");

void ChartSceneTest::timelineHasLanesShapesAndSizes()
{
    QCOMPARE(print(*scene(events, Page::Timeline)), QStringLiteral("[tencent]\n"
                                                                   "c square reported exact size2\n"
                                                                   "[inspur]\n"
                                                                   "b circle reported at_least size2\n"
                                                                   "v diamond reported exact\n"
                                                                   "[ali]\n"
                                                                   "i pentagon reported exact\n"
                                                                   "x cross reported exact\n"
                                                                   "l up planned exact\n"
                                                                   "[Undated]\n"
                                                                   "old circle reported exact size4"));
}

void ChartSceneTest::timelineSizesOnlyWithARate()
{
    const auto s = scene(
        QStringLiteral(
            "r | market | market_size | 2018 | 700 CNY\n"
            "r | market | market_size | 2018 | 100 USD | converts=1\n"
            "near | a | invested | 2019-06-01..2019-06-30 | 30000000 USD | event=n:investment role=invested\n"
            "far | b | invested | 2005 | 30000000 USD | event=f:investment role=invested\n"),
        Page::Timeline);
    const QString text = print(*s);
    QVERIFY2(text.contains(QStringLiteral("near circle reported exact size2")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("far circle reported exact size1")), qPrintable(text));
    for (const Band &band : s->bands) {
        for (const Mark &mark : band.marks)
            QCOMPARE(mark.label.contains(QStringLiteral("no rate")),
                     s->dataset->fact(mark.fact).id().text() == QStringLiteral("far"));
    }
    QVERIFY2(s->note.contains(QStringLiteral("USD at 7.00")), qPrintable(s->note));
}

void ChartSceneTest::timelineShowsValuationsWithoutAnEvent()
{
    const auto s = scene(QStringLiteral("v | ali | valuation | 2020 | >= 850 USD\n"
                                        "r | ali | revenue | 2020 | 85 USD\n"),
                         Page::Timeline);
    QCOMPARE(print(*s), QStringLiteral("[ali]\nv diamond reported at_least"));
}

void ChartSceneTest::jointSubjectsAreGreyAndNamed()
{
    const auto s = scene(QStringLiteral("j | tencent+ali | market_share | 2020 | 67 percent | area=CN\n"
                                        "a | ali | market_share | 2020 | 40 percent | area=CN\n"),
                         Page::Share);
    for (const Mark &mark : s->bands.front().marks) {
        const bool joint = s->dataset->fact(mark.fact).id().text() == QStringLiteral("j");
        QCOMPARE(mark.colour == -1, joint);
        QCOMPARE(mark.label.contains(QStringLiteral("ali + tencent")), joint);
    }
}

void ChartSceneTest::filterLeavesTheRestOut()
{
    Filter filter;
    filter.companies = QStringList{QStringLiteral("ali")};
    QCOMPARE(print(*scene(events, Page::Timeline, {}, filter)), QStringLiteral("[ali]\n"
                                                                               "i pentagon reported exact\n"
                                                                               "x cross reported exact\n"
                                                                               "l up planned exact"));
}

void ChartSceneTest::emptyPageSaysWhatToDo()
{
    const QString revenue = QStringLiteral("r | ali | revenue | 2020 | 85 USD\n");
    for (const Page page : {Page::Growth, Page::Share, Page::Timeline, Page::Levels}) {
        const auto s = scene(revenue, page);
        QVERIFY(s->facts.empty());
        QVERIFY2(!s->emptyText.isEmpty(), qPrintable(code(page)));
    }
}

void ChartSceneTest::everyFactOfAPageIsDrawnOnce()
{
    const auto s = scene(events, Page::Timeline);
    std::vector<int> drawn;
    for (const Band &band : s->bands) {
        for (const Mark &mark : band.marks)
            drawn.push_back(mark.fact);
    }
    std::sort(drawn.begin(), drawn.end());
    std::vector<int> listed = s->facts;
    std::sort(listed.begin(), listed.end());
    QCOMPARE(drawn, listed);
    QCOMPARE(listed.size(), size_t(7));
}

void ChartSceneTest::cancelledBuildGivesNothing()
{
    const std::atomic<bool> cancelled = true;
    QVERIFY(!buildScene(example::dataset(events), {}, {}, {Page::Timeline, {}}, {}, &cancelled));
}

QTEST_GUILESS_MAIN(ChartSceneTest)
#include "chartscene_test.moc"
