// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scenetext.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::scenetext;

/// What charts show of values that follow from others.
class ComputedSceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growthHasWhatFollowsFromLevels();
    void levelsHaveWhatFollowsFromGrowth();
    void changesOfSharesReadInPoints();
    void computedFiguresCanBeHidden();
    void computedFiguresFollowTheFilter();
    void whatDoesNotFitIsFlagged();
    void everyPlaceLeadsBack();
};

static const QString grownLevels =
    QStringLiteral("a | gov | market_size | 2017 | 29.26 CNY +-0.005 | status=estimated\n"
                   "b | gov | market_size | 2021 | 81.32 CNY +-0.005 | status=forecast\n"
                   "q1 | ali | revenue | 2019-01-01..2019-03-31 | 100 CNY |\n"
                   "q2 | ali | revenue | 2019-04-01..2019-06-30 | 110 CNY |\n"
                   "g | ali | revenue_growth | 2019-04-01..2019-06-30 | 25 percent | base=year-on-year\n");

void ComputedSceneTest::growthHasWhatFollowsFromLevels()
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

void ComputedSceneTest::levelsHaveWhatFollowsFromGrowth()
{
    const auto s = scene(grownLevels, Page::Levels, {QStringLiteral("revenue"), QStringLiteral("CNY")});
    QCOMPARE(print(*s), QStringLiteral("[]\n"
                                       "q1 circle reported exact 100\n"
                                       "q2 circle reported exact 110\n"
                                       "=before:q2:g square reported exact 88 in 88 computed\n"
                                       "q1 - q2"));
}

void ComputedSceneTest::changesOfSharesReadInPoints()
{
    const auto s = scene(QStringLiteral("a | ali | market_share | 2018 | 40 percent | denominator=cloud\n"
                                        "b | ali | market_share | 2019 | 36 percent | denominator=cloud\n"),
                         Page::Share);
    QVERIFY2(print(*s).contains(QStringLiteral("[Change]\n=yoy:a:b square reported exact computed")),
             qPrintable(print(*s)));
    QVERIFY(
        s->markOfFact(s->placeOf(FactId(QStringLiteral("=yoy:a:b"))))->label.contains(QStringLiteral("pp")));
}

void ComputedSceneTest::computedFiguresCanBeHidden()
{
    Lens lens;
    lens.hidesComputed = true;
    QCOMPARE(print(*scene(grownLevels, Page::Growth, {}, {}, lens)),
             QStringLiteral("[]\ng circle reported exact 25"));
}

void ComputedSceneTest::computedFiguresFollowTheFilter()
{
    Filter filter;
    filter.statuses = QStringList{QStringLiteral("reported"), QStringLiteral("estimated")};
    const auto s = scene(grownLevels, Page::Growth, {}, filter);
    QVERIFY2(!print(*s).contains(QStringLiteral("=cagr")), qPrintable(print(*s)));
    QVERIFY2(print(*s).contains(QStringLiteral("=qoq")), qPrintable(print(*s)));
}

void ComputedSceneTest::whatDoesNotFitIsFlagged()
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

void ComputedSceneTest::everyPlaceLeadsBack()
{
    const auto s = scene(grownLevels, Page::Growth);
    QCOMPARE(s->places().size(), size_t(3));
    for (const int place : s->places()) {
        QCOMPARE(s->placeOf(s->idOf(place)), place);
        QVERIFY(s->markOfFact(place));
    }
    QCOMPARE(s->placeOf(FactId(QStringLiteral("=yoy:a:b"))), -1);
}

QTEST_GUILESS_MAIN(ComputedSceneTest)
#include "computedscene_test.moc"
