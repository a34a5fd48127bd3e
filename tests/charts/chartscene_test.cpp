// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartscene.h"
#include "support/exampledata.h"
#include "support/examplerates.h"

#include <QTest>

using namespace plumbline;

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
    void levelsStandInTheChosenCurrency();
    void currenciesJoinInTheChosenOne();
    void computedLevelsAreConverted();
    void growthIsNeverOfConvertedLevels();
    void filterLeavesTheRestOut();
    void emptyPageSaysWhatToDo();
    void everyFactOfAPageIsDrawnOnce();
    void cancelledBuildGivesNothing();
    void growthHasWhatFollowsFromLevels();
    void levelsHaveWhatFollowsFromGrowth();
    void changesOfSharesReadInPoints();
    void computedFiguresCanBeHidden();
    void computedFiguresFollowTheFilter();
    void whatDoesNotFitIsFlagged();
    void everyPlaceLeadsBack();
};

static ChartScenePtr scene(const QString &lines, Page page, const Level &level = {},
                           const Filter &filter = {}, const Lens &lens = {})
{
    return buildScene(example::dataset(lines), filter, {}, {page, level}, lens);
}

static QString valueText(const MarkValue &value)
{
    const QString low = QString::number(value.low, 'g', 12);
    return value.low == value.high ? low : low + QStringLiteral("..") + QString::number(value.high, 'g', 12);
}

static QString print(const ChartScene &scene)
{
    static const QStringList shapes =
        QStringLiteral("circle diamond square cross up down pentagon").split(QLatin1Char(' '));
    QStringList lines;
    for (const Band &band : scene.bands) {
        lines << QStringLiteral("[%1]").arg(band.title);
        for (const Mark &mark : band.marks) {
            QStringList values;
            for (const MarkValue &value : mark.values)
                values << valueText(value);
            QStringList words = {scene.idOf(mark.fact).text(), shapes[static_cast<int>(mark.shape)],
                                 code(mark.status), code(mark.bound)};
            if (!values.isEmpty())
                words << values.join(QLatin1Char('/'));
            if (mark.size != SizeClass::Fixed)
                words << QStringLiteral("size%1").arg(static_cast<int>(mark.size));
            if (mark.interval)
                words << QStringLiteral("in ") + valueText(*mark.interval);
            if (mark.disputed)
                words << QStringLiteral("disputed");
            if (mark.caution)
                words << QStringLiteral("caution");
            if (mark.isComputed)
                words << QStringLiteral("computed");
            lines << words.join(QLatin1Char(' '));
        }
        for (const Join &join : band.joins) {
            lines << QStringLiteral("%1 %2 %3")
                         .arg(scene.dataset->fact(band.marks[join.from].fact).id().text(),
                              join.dashed ? QStringLiteral("--") : QStringLiteral("-"),
                              scene.dataset->fact(band.marks[join.to].fact).id().text());
        }
    }
    return lines.join(QLatin1Char('\n'));
}

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
void ChartSceneTest::levelsStandInTheChosenCurrency()
{
    const QString lines = QStringLiteral("r | inspur | amount_raised | 2019 | 600 CNY\n"
                                         "r | inspur | amount_raised | 2019 | 150 USD | converts=1\n"
                                         "now | ali | revenue | 2019 | 800 CNY\n"
                                         "range | tencent | revenue | 2019 | 400..600 CNY\n"
                                         "old | ali | revenue | 2012 | 700 CNY\n");
    Lens lens;
    lens.currency = QStringLiteral("USD");
    const ChartScenePtr converted =
        buildScene(example::dataset(lines), {}, {},
                   {Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")}}, lens);
    QCOMPARE(print(*converted), QStringLiteral("[]\n"
                                               "now circle reported about 200\n"
                                               "range circle reported range 100..150\n"
                                               "[No rate into USD: as stated]\n"
                                               "old circle reported exact"));
    QCOMPARE(converted->bands[0].unit.code(), QStringLiteral("USD"));
    QVERIFY(converted->bands[0].marks[0].label.contains(QStringLiteral("(CNY")));
}

static ChartScenePtr sceneInUsd(const QString &lines, const QString &rates, Page page = Page::Levels)
{
    Lens lens;
    lens.currency = QStringLiteral("USD");
    return buildScene(example::withTable(example::dataset(lines), rates), {}, {},
                      {page, {QStringLiteral("revenue"), QStringLiteral("CNY")}, lens.currency}, lens);
}

/// What is in dollars already needs no rate, and a currency without one stays as it was stated.
void ChartSceneTest::currenciesJoinInTheChosenOne()
{
    const QString lines = QStringLiteral("yuan | ali | revenue | 2019 | 800 CNY\n"
                                         "dollars | amazon | revenue | 2019 | 90 USD\n"
                                         "euros | sap | revenue | 2019 | 10 EUR\n"
                                         "customers | ali | customers | 2019 | 10 count\n");
    const ChartScenePtr joined = sceneInUsd(lines, QStringLiteral("2019 USD CNY 8.0 b"));
    QCOMPARE(print(*joined), QStringLiteral("[]\n"
                                            "yuan circle reported about 100\n"
                                            "dollars circle reported exact 90\n"
                                            "[No rate into USD: as stated]\n"
                                            "euros circle reported exact"));
    QVERIFY(joined->subtitle.contains(QStringLiteral("the rates of rates.csv")));
    QVERIFY(joined->bands[0].marks[0].label.contains(QStringLiteral("(CNY")));
    QVERIFY(!joined->bands[0].marks[1].label.contains(QLatin1Char('(')));
    const auto choices = [&lines](const char *currency) {
        QStringList texts;
        for (const LevelChoice &choice :
             levelChoices(*example::dataset(lines), {}, QString::fromLatin1(currency)))
            texts << QStringLiteral("%1 %2 %3").arg(choice.level.metric, choice.level.unit).arg(choice.facts);
        return texts.join(QStringLiteral(", "));
    };
    QCOMPARE(choices(""), QStringLiteral("revenue CNY 1, revenue EUR 1, revenue USD 1, customers count 1"));
    QCOMPARE(choices("USD"), QStringLiteral("revenue USD 3, customers count 1"));
}

/// 165 at +65 % is 100 a year before; at the rate of that year, whose interval widens that of the result.
void ChartSceneTest::computedLevelsAreConverted()
{
    const QString lines =
        QStringLiteral("f | ali | revenue | 2019 | 165 CNY +-0.5\n"
                       "g | ali | revenue_growth | 2019 | 65 percent +-0.5 | base=year-on-year\n");
    const ChartScenePtr converted =
        sceneInUsd(lines, QStringLiteral("2018-H1 USD CNY 4.0 b\n2018-H2 USD CNY 6.0 b\n2019 USD CNY 5.0 b"));
    QCOMPARE(converted->computed.size(), size_t(1));
    QCOMPARE(converted->bands.size(), size_t(1));
    const Mark &mark = converted->bands[0].marks.back();
    QVERIFY(mark.isComputed && mark.interval);
    QVERIFY(mark.values.front().low > 100 / 6.0 && mark.values.front().low < 100 / 4.0);
    QVERIFY(mark.interval->low <= (164.5 / 1.655) / 6.0);
    QVERIFY(mark.interval->high >= (165.5 / 1.645) / 4.0);
    QVERIFY2(mark.label.contains(QStringLiteral("(≈")), qPrintable(mark.label));
    const ChartScenePtr without = sceneInUsd(lines, QStringLiteral("2019 USD CNY 5.0 b"));
    QCOMPARE(without->bands.size(), size_t(2));
    QVERIFY(without->bands[1].marks.front().isComputed && without->bands[1].marks.front().values.empty());
}

/// Two levels in yuan and two in dollars: one growth each, and none between what was converted.
void ChartSceneTest::growthIsNeverOfConvertedLevels()
{
    const QString lines = QStringLiteral("a | ali | revenue | 2018 | 100 CNY\n"
                                         "b | ali | revenue | 2019 | 30 USD\n"
                                         "c | tencent | revenue | 2018 | 100 CNY\n"
                                         "d | tencent | revenue | 2019 | 150 CNY\n");
    const QString rates = QStringLiteral("2018 USD CNY 5.0 b\n2019 USD CNY 6.0 b");
    const ChartScenePtr growth = sceneInUsd(lines, rates, Page::Growth);
    QCOMPARE(growth->computed.size(), size_t(1));
    QVERIFY(qAbs(*growth->computed.front().asStated - 50) < 1e-9);
}

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

static const QString grownLevels =
    QStringLiteral("a | gov | market_size | 2017 | 29.26 CNY +-0.005 | status=estimated\n"
                   "b | gov | market_size | 2021 | 81.32 CNY +-0.005 | status=forecast\n"
                   "q1 | ali | revenue | 2019-01-01..2019-03-31 | 100 CNY |\n"
                   "q2 | ali | revenue | 2019-04-01..2019-06-30 | 110 CNY |\n"
                   "g | ali | revenue_growth | 2019-04-01..2019-06-30 | 25 percent | base=year-on-year\n");

void ChartSceneTest::growthHasWhatFollowsFromLevels()
{
    const auto s = scene(grownLevels, Page::Growth);
    QCOMPARE(print(*s), QStringLiteral("[]\n"
                                       "g circle reported exact 25\n"
                                       "=cagr:a:b square forecast exact 29.1162077701 in "
                                       "29.108707804..29.1237089925 computed\n"
                                       "[Other bases, multiples and undated]\n"
                                       "=qoq:q1:q2 square reported exact computed"));
    QCOMPARE(s->facts.size(), size_t(1));
    QVERIFY2(s->subtitle.startsWith(QStringLiteral("1 fact from 1 article, 2 computed")),
             qPrintable(s->subtitle));
}

void ChartSceneTest::levelsHaveWhatFollowsFromGrowth()
{
    const auto s = scene(grownLevels, Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")});
    QCOMPARE(print(*s), QStringLiteral("[]\n"
                                       "q1 circle reported exact 100\n"
                                       "q2 circle reported exact 110\n"
                                       "=before:q2:g square reported exact 88 in 88 computed\n"
                                       "q1 - q2"));
}

void ChartSceneTest::changesOfSharesReadInPoints()
{
    const auto s = scene(QStringLiteral("a | ali | market_share | 2018 | 40 percent | denominator=cloud\n"
                                        "b | ali | market_share | 2019 | 36 percent | denominator=cloud\n"),
                         Page::Share);
    QVERIFY2(print(*s).contains(QStringLiteral("[Change]\n=yoy:a:b square reported exact computed")),
             qPrintable(print(*s)));
    QVERIFY(
        s->markOfFact(s->placeOf(FactId(QStringLiteral("=yoy:a:b"))))->label.contains(QStringLiteral("pp")));
}

void ChartSceneTest::computedFiguresCanBeHidden()
{
    Lens lens;
    lens.hidesComputed = true;
    QCOMPARE(print(*scene(grownLevels, Page::Growth, {}, {}, lens)),
             QStringLiteral("[]\ng circle reported exact 25"));
}

void ChartSceneTest::computedFiguresFollowTheFilter()
{
    Filter filter;
    filter.statuses = QStringList{QStringLiteral("reported"), QStringLiteral("estimated")};
    const auto s = scene(grownLevels, Page::Growth, {}, filter);
    QVERIFY2(!print(*s).contains(QStringLiteral("=cagr")), qPrintable(print(*s)));
    QVERIFY2(print(*s).contains(QStringLiteral("=qoq")), qPrintable(print(*s)));
}

void ChartSceneTest::whatDoesNotFitIsFlagged()
{
    const QString lines =
        QStringLiteral("a | ali | revenue | 2018 | 100 CNY |\n"
                       "b | ali | revenue | 2019 | 150 CNY |\n"
                       "g | ali | revenue_growth | 2019 | 80 percent +-0.5 | base=year-on-year\n"
                       "s | ali | market_share | 2019 | 140 percent +-0.5 | area=CN\n"
                       "t | ten | market_share | 2018 | 30 percent | area=CN\n"
                       "u | ten | market_share | 2019 | 40 percent | area=CN segment=IaaS\n");
    QVERIFY(
        print(*scene(lines, Page::Growth)).contains(QStringLiteral("g circle reported exact 80 caution")));
    const QString shares = print(*scene(lines, Page::Share));
    QVERIFY2(shares.contains(QStringLiteral("s circle reported exact 140 caution")), qPrintable(shares));
    QVERIFY2(shares.contains(QStringLiteral("t circle reported exact 30 caution")), qPrintable(shares));
    QVERIFY2(!shares.contains(QStringLiteral(" - ")), "other markets are not joined");
}

void ChartSceneTest::everyPlaceLeadsBack()
{
    const auto s = scene(grownLevels, Page::Growth);
    QCOMPARE(s->places().size(), size_t(3));
    for (const int place : s->places()) {
        QCOMPARE(s->placeOf(s->idOf(place)), place);
        QVERIFY(s->markOfFact(place));
    }
    QCOMPARE(s->placeOf(FactId(QStringLiteral("=yoy:a:b"))), -1);
}

QTEST_GUILESS_MAIN(ChartSceneTest)
#include "chartscene_test.moc"
