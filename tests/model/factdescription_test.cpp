// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derivedwords.h"
#include "model/figureflags.h"
#include "model/factdescription.h"

#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// The detail pane as printed lines.
class FactDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFigureMeasures();
    void tellsStatementsApartWithoutAMean();
    void tellsAConversionWithItsRate();
    void tellsAnEventWithItsOtherAmounts();
    void warnsOfStatementsThatDoNotFit();
    void leavesUnclearUnitsOpen();
    void saysWhatIsUnknown();
    void computedValueShowsItsFormulaAndInputs_data();
    void computedValueShowsItsFormulaAndInputs();
    void factLeadsToWhatIsComputedAndSaysWhatIsNot();
    void growthThatDoesNotFollowIsFlagged();
    void sharesAboveTheWholeAreFlagged();
};

namespace {

QString toneMark(Pill::Tone tone)
{
    return tone == Pill::Tone::Good      ? QStringLiteral("+")
           : tone == Pill::Tone::Caution ? QStringLiteral("!")
                                         : QString();
}

QString printed(const QString &lines, const char *fact)
{
    const DatasetPtr dataset = example::dataset(lines);
    const FactId id(QString::fromLatin1(fact));
    const auto computed = derivation(*dataset, id);
    const FactDescription description = computed ? describe(*dataset, *computed)
                                                 : describe(*dataset, dataset->indexOf(id));
    QStringList out = {description.company, description.figure};
    out << description.otherFigures << description.what;
    QStringList pills;
    for (const Pill &pill : description.pills)
        pills << toneMark(pill.tone) + pill.text;
    out << QStringLiteral("(") + pills.join(QStringLiteral(", ")) + QStringLiteral(")");
    for (const DescriptionSection &section : description.sections) {
        out << QStringLiteral("[%1]").arg(section.title);
        for (const DescriptionRow &row : section.rows)
            out << QStringLiteral("%1: %2").arg(row.label, row.value) +
                       (row.opens.isNull() ? QString() : QStringLiteral(" -> ") + row.opens.text());
    }
    for (const Caution &caution : description.cautions)
        out << QStringLiteral("! %1").arg(caution.text) +
                   (caution.opens.isNull() ? QString() : QStringLiteral(" -> ") + caution.opens.text());
    return out.join(QLatin1Char('\n')).replace(QChar(0x00a0), QLatin1Char(' '));
}

} // namespace

namespace {

/// Prints both when they differ, because QCOMPARE cuts long texts.
bool isSame(const QString &is, const QStringList &should)
{
    const QString expected = should.join(QLatin1Char('\n'));
    if (is != expected)
        qWarning("is:\n%s\nshould be:\n%s", qPrintable(is), qPrintable(expected));
    return is == expected;
}

} // namespace

void FactDescriptionTest::tellsWhatAFigureMeasures()
{
    const QString shown = printed(
        QStringLiteral(
            "a | acme | revenue_growth | 2019-04-01..2019-06-30 | ~ 66 percent +-0.5 | base=year-on-year "
            "segment=IaaS area=CN definition=net reference=bolt fiscal=FY2020-Q1 by=IDC status=estimated "
            "flags=machine-translated paragraph=4\n"
            "a | acme | revenue_growth | 2019-04-01..2019-06-30 | ~ 66 percent +-0.5 | base=year-on-year "
            "segment=IaaS area=CN definition=net reference=bolt by=Gartner status=estimated paragraph=9"),
        "a");
    QVERIFY(isSame(shown,
                   {QStringLiteral("acme"), QStringLiteral("≈ +66 %"),
                    QStringLiteral("revenue_growth, IaaS, China, relative to bolt, year on year"),
                    QStringLiteral("(estimated, about, stated twice, !machine-translated)"),
                    QStringLiteral("[What it measures]"), QStringLiteral("Period: Apr–Jun 2019 (quarter)"),
                    QStringLiteral("Fiscal label: FY2020-Q1 (Apr–Jun 2019)"), QStringLiteral("Segment: IaaS"),
                    QStringLiteral("Region: China"), QStringLiteral("Definition: net"),
                    QStringLiteral("Change: year on year"), QStringLiteral("Relative to: bolt"),
                    QStringLiteral("Said by: IDC; Gartner"), QStringLiteral("Asserted: 1 Aug 2019")}));
}

void FactDescriptionTest::tellsStatementsApartWithoutAMean()
{
    const QString shown =
        printed(QStringLiteral("a | acme | revenue | 2019 | 3000000000 USD +-50000000 | by=One\n"
                               "a | acme | revenue | 2019 | 1400000000..2800000000 USD +-50000000 | by=Two"),
                "a");
    QVERIFY(isSame(shown, {QStringLiteral("acme"), QStringLiteral("USD 3.0 bn"),
                           QStringLiteral("also stated: USD 1.4 to 2.8 bn"), QStringLiteral("revenue"),
                           QStringLiteral("(+reported, stated twice, !statements differ)"),
                           QStringLiteral("[What it measures]"), QStringLiteral("Period: 2019 (year)"),
                           QStringLiteral("Said by: One; Two"), QStringLiteral("Asserted: 1 Aug 2019"),
                           QStringLiteral("[As stated]"), QStringLiteral("USD 3.0 bn: One, 1 Aug 2019"),
                           QStringLiteral("USD 1.4 to 2.8 bn: Two, 1 Aug 2019")}));
}

void FactDescriptionTest::tellsAConversionWithItsRate()
{
    const QString shown =
        printed(QStringLiteral("a | acme | contract | 2019 | 600000000 CNY +-500000 | \n"
                               "a | acme | contract | 2019 | 87000000 USD +-500000 | converts=1"),
                "a");
    QVERIFY(shown.contains(QLatin1String("CNY 600 m\nstated as USD 87 m\n")));
    QVERIFY(shown.contains(QLatin1String("[Conversion]\nRate implied: 6.90 CNY per USD (6.85 to 6.94)")));
    QVERIFY(!shown.contains(QLatin1String("differ")));
}

void FactDescriptionTest::tellsAnEventWithItsOtherAmounts()
{
    const QString lines = QStringLiteral(
        "round | acme | | 2019 | | event=series-b:funding_round\n"
        "round | acme | raised | 2019 | >= 600000000 CNY +-500000 | event=series-b:funding_round "
        "role=raised\n"
        "worth | acme | valuation | 2019 | 1100000000 USD +-50000000 | event=series-b:funding_round "
        "role=valuation\n"
        "other | acme | valuation | 2018 | 5 USD | event=series-a:funding_round role=valuation");
    const QString shown = printed(lines, "round");
    QVERIFY(isSame(
        shown, {QStringLiteral("acme"), QStringLiteral("≥ CNY 600 m"), QStringLiteral("raised · series-b"),
                QStringLiteral("(+reported, at least, stated twice)"), QStringLiteral("[Event]"),
                QStringLiteral("Kind: Funding round"), QStringLiteral("Title: series-b"),
                QStringLiteral("Date: 2019"), QStringLiteral("Asserted: 1 Aug 2019"),
                QStringLiteral("[Also of this event]"), QStringLiteral("Valuation: USD 1.1 bn -> worth")}));
    QVERIFY(printed(lines, "worth").contains(QStringLiteral("Raised: ≥ CNY 600 m -> round")));
    QVERIFY(!printed(lines, "other").contains(QLatin1String("Also of")));
}

void FactDescriptionTest::warnsOfStatementsThatDoNotFit()
{
    const QString lines = QStringLiteral("a | acme | rank | 2018 | 6 rank | \n"
                                         "b | acme | rank | 2018 | 1 rank | contradicts=1 segment=IaaS");
    QVERIFY(printed(lines, "b").endsWith(QLatin1String("! 1st against acme, 6th, rank -> a")));
    QVERIFY(printed(lines, "a").endsWith(QLatin1String("! 6th against acme, 1st, rank, IaaS -> b")));
    // Both statements in one fact: nothing to open, and said once.
    const QString within = printed(QStringLiteral("a | acme | rank | 2018 | 6 rank | \n"
                                                  "a | acme | rank | 2018 | 1 rank | contradicts=1"),
                                   "a");
    QVERIFY(within.endsWith(QLatin1String("! 1st against 6th")));
    QCOMPARE(within.count(QLatin1Char('!')), 2); // the pill and the caution
}

void FactDescriptionTest::leavesUnclearUnitsOpen()
{
    const QString shown = printed(
        QStringLiteral(
            "a | acme | market_share_change | 2019 | -9 percent_or_points +-0.5 | flags=unit-unclear"),
        "a");
    QVERIFY2(shown.contains(QStringLiteral("[Two readings]\nEither: −9 pp\nOr: −9 % of what it was")),
             qPrintable(shown));
    QVERIFY(shown.contains(QLatin1String("!unit unclear")));
}

void FactDescriptionTest::saysWhatIsUnknown()
{
    const QString figure = printed(QStringLiteral("a | acme | revenue | - | 5 USD | "), "a");
    QVERIFY(figure.contains(QLatin1String("Period: unknown")));
    QVERIFY(figure.contains(QLatin1String("!period unknown")));
    const QString event = printed(QStringLiteral("e | acme | | - | | event=launch:launch"), "e");
    QVERIFY(isSame(event, {QStringLiteral("acme"), QString(), QStringLiteral("launch"),
                           QStringLiteral("(+reported, !date unknown)"), QStringLiteral("[Event]"),
                           QStringLiteral("Kind: Launch"), QStringLiteral("Title: launch"),
                           QStringLiteral("Date: unknown"), QStringLiteral("Asserted: 1 Aug 2019")}));
}

void FactDescriptionTest::computedValueShowsItsFormulaAndInputs_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("head");
    QTest::addColumn<QString>("figures");
    const QString gov =
        QStringLiteral("a | gov | market_size | 2017 | 29260000000 CNY +-5000000 | status=estimated\n"
                       "b | gov | market_size | 2021 | 81320000000 CNY +-5000000 | status=forecast\n");
    QTest::newRow("compound") << gov << "=cagr:a:b"
                              << QStringList{QStringLiteral("gov"), QStringLiteral("≈ +29.1 %"),
                                             QStringLiteral("+29.108 to +29.124 %"),
                                             QStringLiteral("market_size, growth a year over 4 years"),
                                             QStringLiteral("(computed, from an estimate, from a forecast)")}
                              << "(CNY 81.32 bn ÷ CNY 29.26 bn)^(1/4) − 1 ≈ +29.1 %";
    const QString ali = QStringLiteral(
        "l | ali | revenue | 2019-04-01..2019-06-30 | 7787000000 CNY +-500000 |\n"
        "g | ali | revenue_growth | 2019-04-01..2019-06-30 | 66 percent +-0.5 | base=year-on-year\n");
    QTest::newRow("earlier level") << ali << "=before:l:g"
                                   << QStringList{QStringLiteral("ali"), QStringLiteral("≈ CNY 4.69 bn"),
                                                  QStringLiteral("CNY 4.676 to 4.706 bn"),
                                                  QStringLiteral("revenue, level a year before"),
                                                  QStringLiteral("(computed)")}
                                   << "CNY 7.787 bn ÷ (1 + 66 %) ≈ CNY 4.69 bn";
    const QString bound = QStringLiteral("a | ali | revenue | 2018 | 100 CNY +-0.5 |\n"
                                         "b | ali | revenue | 2019 | >= 150 CNY +-0.5 |\n");
    QTest::newRow("at least") << bound << "=yoy:a:b"
                              << QStringList{QStringLiteral("ali"), QStringLiteral("≥ +48.7 %"),
                                             QStringLiteral("revenue, growth year on year"),
                                             QStringLiteral("(computed, at least)")}
                              << "≥ CNY 150 ÷ CNY 100 − 1 = ≥ +48.7 %";
    const QString share = QStringLiteral("a | ali | market_share | 2018 | 40 percent +-0.5 | area=CN\n"
                                         "b | ali | market_share | 2019 | 36 percent +-0.5 | area=CN\n");
    QTest::newRow("points") << share << "=yoy:a:b"
                            << QStringList{QStringLiteral("ali"), QStringLiteral("≈ −4 pp"),
                                           QStringLiteral("−5.0 to −3.0 pp"),
                                           QStringLiteral("market_share, China, change year on year"),
                                           QStringLiteral("(computed)")}
                            << "36 % − 40 % ≈ −4 pp";
}

void FactDescriptionTest::computedValueShowsItsFormulaAndInputs()
{
    QFETCH(QString, facts);
    QFETCH(QString, id);
    QFETCH(QStringList, head);
    QFETCH(QString, figures);
    const QString shown = printed(facts, qPrintable(id));
    QVERIFY2(shown.startsWith(head.join(QLatin1Char('\n')) + QStringLiteral("\n[How it is computed]")),
             qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("\nFigures: ") + figures + QLatin1Char('\n')), qPrintable(shown));
    for (const QString &input : id.split(QLatin1Char(':')).mid(1))
        QVERIFY2(shown.contains(QStringLiteral(" -> ") + input + QLatin1Char('\n')), qPrintable(shown));
}

void FactDescriptionTest::factLeadsToWhatIsComputedAndSaysWhatIsNot()
{
    const QString shown = printed(QStringLiteral("a | ali | revenue | 2018 | 100 CNY +-0.5 |\n"
                                                 "b | ali | revenue | 2019 | 150 CNY +-0.5 |\n"
                                                 "c | ali | revenue | 2019 | 50 CNY +-0.5 | segment=IaaS\n"),
                                  "a");
    QVERIFY2(shown.contains(QStringLiteral("[Computed from it]\n"
                                           "growth year on year: ≈ +50 %, 2019 -> =yoy:a:b\n"
                                           "[Not computed with]\n"
                                           "2019: CNY 50, revenue, IaaS: another segment -> c")),
             qPrintable(shown));
}

void FactDescriptionTest::growthThatDoesNotFollowIsFlagged()
{
    const QString shown =
        printed(QStringLiteral("a | ali | revenue | 2018 | 100 CNY +-0.5 |\n"
                               "b | ali | revenue | 2019 | 150 CNY +-0.5 |\n"
                               "g | ali | revenue_growth | 2019 | 80 percent +-0.5 | base=year-on-year\n"),
                "g");
    QVERIFY2(shown.contains(
                 QStringLiteral("! Computed from them: +48.7 to +51.3 %, CNY 150 ÷ CNY 100 − 1 -> =yoy:a:b")),
             qPrintable(shown));
}

void FactDescriptionTest::sharesAboveTheWholeAreFlagged()
{
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("a | ali | market_share | 2020 | 60 percent +-0.5 | area=CN\n"
                                        "b | ten | market_share | 2020 | 45 percent +-0.5 | area=CN\n"
                                        "c | hua | market_share | 2021 | 140 percent +-0.5 | area=CN\n"
                                        "d | hua | market_share | 2022 | 14 percent +-0.5 | area=US\n"));
    QStringList flags;
    for (int fact = 0; fact < dataset->factCount(); ++fact)
        flags << dataset->fact(fact).id().text() + QLatin1Char(' ') +
                     figureFlags(*dataset, fact, {}).join(QStringLiteral(", "));
    flags.sort();
    QCOMPARE(
        flags,
        (QStringList{QStringLiteral("a ⚠ Shares of this market sum above 100 %"),
                     QStringLiteral("b ⚠ Shares of this market sum above 100 %"),
                     QStringLiteral("c ⚠ A share above 100 %, ⚠ A share of another market comes next to it"),
                     QStringLiteral("d ⚠ A share of another market comes next to it")}));
}

QTEST_GUILESS_MAIN(FactDescriptionTest)
#include "factdescription_test.moc"
