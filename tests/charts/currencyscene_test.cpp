// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scenetext.h"
#include "support/examplerates.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::scenetext;

/// What charts show when the reader has chosen a currency.
class CurrencySceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsStandInTheChosenCurrency();
    void currenciesJoinInTheChosenOne();
    void computedLevelsAreConverted();
    void growthIsNeverOfConvertedLevels();
};

void CurrencySceneTest::levelsStandInTheChosenCurrency()
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
void CurrencySceneTest::currenciesJoinInTheChosenOne()
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
void CurrencySceneTest::computedLevelsAreConverted()
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
void CurrencySceneTest::growthIsNeverOfConvertedLevels()
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

QTEST_GUILESS_MAIN(CurrencySceneTest)
#include "currencyscene_test.moc"
