// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flaglane.h"
#include "charts/flagscenes.h"
#include "charts/markpainter.h"
#include "charts/picturefile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::flags;

/// Events over charts of figures: which there are, and where they stand.
class EventFlagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenByThePage_data();
    void chosenByThePage();
    void keepStatusAndColour();
    void clusterWithTheScale_data();
    void clusterWithTheScale();
    void clusterAlikeWhileTimeMoves();
    void neverOverlap_data();
    void neverOverlap();
    void foldedYearsHaveTheirsOnTheBreak();
    void timeFitsFiguresFirst();
    void takeALaneOfTheirOwn();
    void labelsAreCountedWhereTheyFindNoRoom();
    void standInPicturesAndLegend();
};

namespace {

const Band *flagsOf(const ChartScene &scene)
{
    for (const Band &band : scene.bands) {
        if (band.kind == Band::Kind::Flags)
            return &band;
    }
    return nullptr;
}

Mark markOn(double day)
{
    Mark mark;
    const QDate date = QDate::fromJulianDay(static_cast<qint64>(day));
    mark.span = DateSpan(date, date);
    return mark;
}

double dayOf(int year, int month = 1, int day = 1)
{
    return static_cast<double>(QDate(year, month, day).toJulianDay());
}

DayRange years(int first, int end)
{
    return {dayOf(first), dayOf(end)};
}

SceneLayout laidOut(const ChartScenePtr &scene, const std::optional<DayRange> &span = {},
                    QSizeF size = {900, 600})
{
    return SceneLayout(scene, size, ChartFonts::standard(), span);
}

} // namespace

void EventFlagsTest::chosenByThePage_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<Page>("page");
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<Lens>("lens");
    QTest::addColumn<QString>("expected");
    const QString own = QStringLiteral("plan launch deal fine");
    const QString note = QStringLiteral(" / 1 event without a date is on the funding timeline.");
    const QString both = figures + events;
    QTest::newRow("of the companies on the page and of their groups, in order of time")
        << both << Page::Growth << Filter() << Lens() << own + note;
    QTest::newRow("not on the timeline") << both << Page::Timeline << Filter() << Lens() << QString();
    QTest::newRow("not on a page without figures")
        << both << Page::Share << Filter() << Lens() << QStringLiteral(" / ");
    Lens hidden;
    hidden.hidesEvents = true;
    QTest::newRow("hidden") << both << Page::Growth << Filter() << hidden << QStringLiteral(" / ");
    Filter companies;
    companies.companies = QStringList{QStringLiteral("ali-cloud"), QStringLiteral("cisco")};
    QTest::newRow("companies of the filter, with figures or without")
        << both << Page::Growth << companies << Lens() << QStringLiteral("launch other / ");
    Filter statuses;
    statuses.statuses = QStringList{QStringLiteral("reported")};
    QTest::newRow("status of the filter")
        << both << Page::Growth << statuses << Lens() << QStringLiteral("launch deal fine") + note;
    QTest::newRow("no events") << figures << Page::Growth << Filter() << Lens() << QStringLiteral(" / ");
    QTest::newRow("all undated") << figures + QStringLiteral("a | tencent | | - | | event=a:launch\n"
                                                             "b | tencent | | - | | "
                                                             "event=another-title-that-is-long:launch\n")
                                 << Page::Growth << Filter() << Lens()
                                 << QStringLiteral(" / 2 events without a date are on the funding timeline.");
}

void EventFlagsTest::chosenByThePage()
{
    QFETCH(QString, lines);
    QFETCH(Page, page);
    QFETCH(Filter, filter);
    QFETCH(Lens, lens);
    QFETCH(QString, expected);
    const ChartScenePtr built = scene(lines, page, {}, filter, lens);
    if (page == Page::Timeline)
        QVERIFY(!flagsOf(*built) && built->events.empty());
    else
        QCOMPARE(print(*built), expected);
    QCOMPARE(flagsOf(*built) != nullptr, !built->events.empty());
}

void EventFlagsTest::keepStatusAndColour()
{
    const ChartScenePtr built =
        scene(figures + events +
              QStringLiteral("raise | tencent | | 2019-01-10..2019-01-10 | | event=raise:funding_round\n"
                             "raise | tencent | amount_raised | 2019-01-10..2019-01-10 | >= 3 CNY | "
                             "event=raise:funding_round role=raised\n"));
    for (const Mark &mark : flagsOf(*built)->marks) {
        const QString id = built->idOf(mark.fact).text();
        QCOMPARE(mark.shape, MarkShape::Flag);
        QCOMPARE(mark.status, id == QLatin1String("plan") ? Status::Planned : Status::Reported);
        QCOMPARE(mark.bound, Bound::Exact);
        QVERIFY2(mark.values.empty() && mark.colour >= 0, qPrintable(id));
    }
    // On the page that has its amount an event has its mark already.
    const Level raised{QStringLiteral("amount_raised"), QStringLiteral("CNY")};
    const ChartScenePtr level =
        scene(QStringLiteral("raise | tencent | | 2019-01-10..2019-01-10 | | event=raise:funding_round\n"
                             "raise | tencent | amount_raised | 2019-01-10..2019-01-10 | 3 CNY | "
                             "event=raise:funding_round role=raised\n"
                             "launch | tencent | | 2019-01-11..2019-01-11 | | event=launch:launch\n"),
              Page::Levels, raised);
    QCOMPARE(print(*level), QStringLiteral("launch / "));
}

void EventFlagsTest::clusterWithTheScale_data()
{
    QTest::addColumn<DayRange>("span");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("away");
    QTest::newRow("a month") << DayRange{dayOf(2019, 5, 1), dayOf(2019, 6, 1)} << "deal fine" << 2;
    QTest::newRow("a year") << DayRange{dayOf(2018, 8), dayOf(2019, 8)} << "plan launch deal+fine" << 0;
    QTest::newRow("ten years") << years(2014, 2024) << "plan launch deal+fine" << 0;
    QTest::newRow("twenty years") << years(2004, 2024) << "plan+launch+deal+fine" << 0;
    QTest::newRow("a century") << years(1950, 2050) << "plan+launch+deal+fine" << 0;
    QTest::newRow("elsewhere") << years(2005, 2010) << "" << 4;
}

void EventFlagsTest::clusterWithTheScale()
{
    QFETCH(DayRange, span);
    QFETCH(QString, expected);
    QFETCH(int, away);
    const SceneLayout placed = laidOut(scene(figures + events), span);
    QCOMPARE(print(placed), expected);
    const bool isTold = placed.asideText().contains(QStringLiteral("%1 events out of sight").arg(away));
    QVERIFY2(isTold == (away > 0), qPrintable(placed.asideText()));
}

void EventFlagsTest::clusterAlikeWhileTimeMoves()
{
    const ChartScenePtr built = scene(figures + events);
    const double step = 0.7;
    for (double shift = 0; shift < 60; shift += step) {
        const SceneLayout placed = laidOut(built, DayRange{dayOf(2018, 8) + shift, dayOf(2019, 8) + shift});
        QCOMPARE(print(placed), QStringLiteral("plan launch deal+fine"));
    }
}

void EventFlagsTest::neverOverlap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<DayRange>("span");
    for (const int count : {1, 50, 10'000}) {
        QTest::addRow("%d in a month", count) << count << DayRange{dayOf(2015, 3), dayOf(2015, 4)};
        QTest::addRow("%d in a year", count) << count << years(2015, 2016);
        QTest::addRow("%d in twenty years", count) << count << years(2005, 2025);
    }
}

void EventFlagsTest::neverOverlap()
{
    QFETCH(int, count);
    QFETCH(DayRange, span);
    QRandomGenerator random(5);
    std::vector<double> days;
    for (int i = 0; i < count; ++i)
        days.push_back(dayOf(2005) + random.bounded(20 * 365));
    std::sort(days.begin(), days.end());
    std::vector<Mark> marks;
    for (const double day : days)
        marks.push_back(markOn(day));
    const TimeScale time(span, 60, 860);
    const FlagLane lane(marks, time, span);
    int seen = 0;
    double taken = 0;
    for (const FlagLane::Flag &flag : lane.flags()) {
        QVERIFY(flag.x >= taken && flag.x <= 860);
        taken = flag.x + flagWidth(static_cast<size_t>(flag.count()));
        seen += flag.count();
        for (size_t i = 1; i < flag.members.size(); ++i)
            QVERIFY(days[flag.members[i - 1]] <= days[flag.members[i]]);
    }
    QCOMPARE(seen + lane.away(), count);
}

void EventFlagsTest::foldedYearsHaveTheirsOnTheBreak()
{
    const TimeScale time({DateSpan::year(2005), DateSpan::year(2020)}, 0, 800);
    QCOMPARE(time.folds().size(), size_t(1));
    const FlagLane lane({markOn(dayOf(2010)), markOn(dayOf(2015))}, time, std::nullopt);
    QCOMPARE(lane.flags().size(), size_t(1));
    const TimeScale::Fold &fold = time.folds().front();
    QVERIFY(lane.flags().front().x > fold.left && lane.flags().front().x < fold.right);
    QCOMPARE(lane.flags().front().count(), 2);
}

/// Events shortly after the figures are taken along; those of other years do not squeeze them.
void EventFlagsTest::timeFitsFiguresFirst()
{
    const QString after =
        QStringLiteral("after | tencent | | 2019-07-20..2019-07-20 | | event=after:launch\n");
    const QString far = QStringLiteral("far | tencent | | 2005 | | event=far:founding\n");
    const SceneLayout plain = laidOut(scene(figures));
    const SceneLayout near = laidOut(scene(figures + after));
    const SceneLayout both = laidOut(scene(figures + after + far));
    QVERIFY(near.time().parts().back().endDay > dayOf(2019, 7, 20));
    QVERIFY(plain.time().parts().back().endDay < dayOf(2019, 7, 20));
    QCOMPARE(both.time().parts().front().firstDay, near.time().parts().front().firstDay);
    QCOMPARE(print(both), QStringLiteral("after"));
    QVERIFY(both.asideText().contains(QStringLiteral("1 event out of sight")));
    QVERIFY(!both.wayOutRect().isNull() && near.wayOutRect().isNull());
    QVERIFY(!both.isTimeEmpty());
}

/// Over the plot, where no figure stands.
void EventFlagsTest::takeALaneOfTheirOwn()
{
    const SceneLayout placed = laidOut(scene(figures + events));
    const QRectF figuresArea = placed.axisPlot();
    int flags = 0;
    for (const PlacedMark &mark : placed.marks()) {
        if (!isFlag(placed, mark))
            continue;
        ++flags;
        QVERIFY(placed.flagRect(mark).bottom() < figuresArea.top());
        QVERIFY(mark.bar.bottom() <= figuresArea.top());
        for (const PlacedLabel &label : placed.labels())
            QVERIFY(!label.rect.intersects(placed.flagRect(mark)));
    }
    QVERIFY(flags > 0);
    for (const PlacedLabel &label : placed.labels())
        QCOMPARE(label.rect.top() < figuresArea.top(), isFlag(placed, placed.marks()[label.mark]));
}

void EventFlagsTest::labelsAreCountedWhereTheyFindNoRoom()
{
    const QString close =
        figures + QStringLiteral("a | tencent | | 2018-12-01..2018-12-01 | | "
                                 "event=a-title-that-is-rather-long-for-its-place-beside-another:launch\n"
                                 "b | tencent | | 2018-12-12..2018-12-12 | | "
                                 "event=another-title-that-is-long:launch\n"
                                 "c | tencent | | 2018-12-23..2018-12-23 | | "
                                 "event=one-more-title-that-is-long:launch\n");
    const SceneLayout wide =
        laidOut(scene(close), DayRange{dayOf(2018, 11, 1), dayOf(2019, 1, 10)}, {1400, 600});
    const auto labels = [](const SceneLayout &placed) {
        return std::count_if(
            placed.labels().begin(), placed.labels().end(),
            [&placed](const PlacedLabel &label) { return isFlag(placed, placed.marks()[label.mark]); });
    };
    QCOMPARE(labels(wide), 3);
    QVERIFY(!wide.asideText().contains(QStringLiteral("hidden")));
    const SceneLayout narrow = laidOut(scene(close), DayRange{dayOf(2018, 10, 1), dayOf(2019, 7, 1)});
    const auto left = labels(narrow);
    QStringList texts;
    for (const PlacedLabel &label : narrow.labels())
        texts << label.text;
    QVERIFY2(left < 3, qPrintable(texts.join(QLatin1Char('\n'))));
    QVERIFY2(narrow.asideText().contains(QStringLiteral("hidden")), qPrintable(narrow.asideText()));
    // None stands nearer to another flag than to its own.
    for (const PlacedLabel &label : narrow.labels()) {
        for (size_t i = 0; i < narrow.marks().size(); ++i) {
            const bool isOther = isFlag(narrow, narrow.marks()[i]) && i != label.mark;
            QVERIFY(!isOther ||
                    !narrow.flagRect(narrow.marks()[i]).adjusted(-6, 0, 6, 0).intersects(label.rect));
        }
    }
}

void EventFlagsTest::standInPicturesAndLegend()
{
    QTemporaryDir folder;
    PictureOptions options;
    options.size = QSizeF(900, 600);
    const auto svgOf = [&](const QString &lines) {
        const QString path = folder.filePath(QStringLiteral("picture.svg"));
        const ChartPicture picture(scene(lines), options, ChartFonts::standard());
        if (writePicture(path, picture, PictureFormat::Svg, 1))
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray with = svgOf(figures + events);
    const QByteArray without = svgOf(figures);
    for (const char *text : {">Events<", ">event<", ">launch<", "1 event without a date"}) {
        QVERIFY2(with.contains(text), text);
        QVERIFY2(!without.contains(text), text);
    }
    // Also where it shows a part of the figures.
    const ChartScenePtr built = scene(figures + events);
    options.facts = std::vector<int>{built->facts.front()};
    QCOMPARE(print(ChartPicture(built, options, ChartFonts::standard()).placed()),
             QStringLiteral("plan launch deal+fine"));
    // But not over strips alone, which have no time.
    const ChartScenePtr aside =
        scene(figures + events + QStringLiteral("times | tencent | growth_multiple | - | 25 multiple\n"));
    options.facts = std::vector<int>{aside->dataset->indexOf(FactId(QStringLiteral("times")))};
    QCOMPARE(print(ChartPicture(aside, options, ChartFonts::standard()).placed()), QString());
}

QTEST_MAIN(EventFlagsTest)
#include "eventflags_test.moc"
