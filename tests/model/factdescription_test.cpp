// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/conversionwords.h"
#include "model/derivedwords.h"
#include "model/figureflags.h"
#include "model/factdescription.h"

#include "support/exampledata.h"
#include "support/examplerates.h"

#include <QTest>

using namespace plumbline;

/// The detail pane as printed lines.
class FactDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheReceiptOfAConversion();
    void tellsWhatAFigureMeasures();
    void tellsStatementsApartWithoutAMean();
    void givesTheReceiptOfATable_data();
    void givesTheReceiptOfATable();
    void tellsWhatATableLacks_data();
    void tellsWhatATableLacks();
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

void FactDescriptionTest::givesTheReceiptOfAConversion()
{
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("r | inspur | amount_raised | 2019 | 600 CNY +-0.5\n"
                                        "r | inspur | amount_raised | 2019 | 150 USD +-0.5 | converts=1\n"
                                        "now | ali | revenue | 2019 | 800 CNY +-0.5\n"
                                        "old | ali | revenue | 2012 | 700 CNY\n"
                                        "share | ali | market_share | 2019 | 40 percent\n"));
    const auto rows = [&](const char *fact, const char *currency) {
        const int index = dataset->indexOf(FactId(QString::fromLatin1(fact)));
        const DescriptionSection section =
            conversionSection(*dataset, dataset->fact(index), QString::fromLatin1(currency));
        QStringList lines;
        for (const DescriptionRow &row : section.rows)
            lines << row.label + QStringLiteral(": ") + row.value;
        return lines.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    };
    QCOMPARE(rows("now", "USD"), QStringLiteral("Converted: ≈ USD 200\n"
                                                "As stated: CNY 800\n"
                                                "Lies within: USD 199.0 to 201.0\n"
                                                "Rate: 1 CNY = 0.25 USD (between 0.249 and 0.251)\n"
                                                "Rate of: 1 Aug 2019, when the article appeared that "
                                                "implies it\n"
                                                "Source: a"));
    QCOMPARE(rows("r", "USD"), QStringLiteral("Converted: USD 150\n"
                                              "As stated: CNY 600\n"
                                              "Rate: none needed: the article states both"));
    QCOMPARE(rows("old", "USD"),
             QStringLiteral("Not converted: No article implies a rate from CNY within twelve months."));
    QCOMPARE(rows("now", ""), QString());
    QCOMPARE(rows("now", "CNY"), QString());
    QCOMPARE(rows("share", "USD"), QString());
}

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

/// The table names file, line and source; where it has a hole, that is said beside the rate of the article.
void FactDescriptionTest::givesTheReceiptOfATable_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("receipt");
    const auto row = [](const char *name, const char *lines, const char *receipt) {
        QTest::newRow(name) << QString::fromLatin1(lines) << QString::fromUtf8(receipt);
    };
    row("the year", "2019 CNY USD 0.1448 PBOC, mean",
        "Converted: ~ USD 115.8 | As stated: CNY 800 | Lies within: USD 115.73 to 115.95 | "
        "Rate: 1 CNY = 0.1448 USD (between 0.14475 and 0.14485) | "
        "Rate of: 2019, just the period of the figure | Source: PBOC, mean, in rates.csv, line 2 | Written "
        "there: 1 CNY = 0.1448 USD");
    row("two halves", "2019-H1 CNY USD 0.147 PBOC\n2019-H2 CNY USD 0.143 SAFE",
        "Converted: ~ USD 116 | As stated: CNY 800 | Lies within: USD 114.3 to 117.7 | "
        "Rate: 1 CNY = 0.144984 USD (between 0.14295 and 0.14705) | "
        "Rate of: 2019: mean of 2 periods that make up the period of the figure | "
        "Source: PBOC; SAFE, in rates.csv, lines 2 to 3 | Written there: 1 CNY = 0.143 to 0.147 USD");
    row("a hole", "2018-12-31 CNY USD 0.145 PBOC\n2020-01-02 CNY USD 0.143 PBOC",
        "Converted: ~ USD 200.0 | As stated: CNY 800 | Lies within: USD 199.88 to 200.13 | "
        "Rate: 1 CNY = 0.25 USD | Rate of: 1 Aug 2019, when the article appeared that implies it | "
        "Source: a | Your table: rates.csv has a hole between 31 Dec 2018 (line 2) and 2 Jan 2020 (line 3).");
    row("another pair", "2019 EUR USD 1.12 ECB",
        "Converted: ~ USD 200.0 | As stated: CNY 800 | Lies within: USD 199.88 to 200.13 | "
        "Rate: 1 CNY = 0.25 USD | Rate of: 1 Aug 2019, when the article appeared that implies it | "
        "Source: a | Your table: rates.csv has no rate of CNY in USD.");
    row("a rate of a longer period", "2019-01-01/2020-12-31 CNY USD 0.1448 PBOC",
        "Converted: ~ USD 116 | As stated: CNY 800 | Lies within: USD 115.3 to 116.3 | "
        "Rate: 1 CNY = 0.1448 USD (between 0.14475 and 0.14485) | "
        "Rate of: 2019–2020, a longer period in which the figure lies; how the rate of just its part "
        "differed is not known | Source: PBOC, in rates.csv, line 2 | Written there: 1 CNY = 0.1448 USD");
}

void FactDescriptionTest::givesTheReceiptOfATable()
{
    QFETCH(QString, lines);
    const DatasetPtr dataset = example::withTable(
        example::dataset(QStringLiteral("r | inspur | amount_raised | 2019 | 600 CNY\n"
                                        "r | inspur | amount_raised | 2019 | 150 USD | converts=1\n"
                                        "now | ali | revenue | 2019 | 800 CNY +-0.5\n"
                                        "old | ali | revenue | 2012 | 700 CNY\n")),
        lines);
    const auto receipt = [&](const char *fact) {
        const int index = dataset->indexOf(FactId(QString::fromLatin1(fact)));
        QStringList rows;
        for (const DescriptionRow &row :
             conversionSection(*dataset, dataset->fact(index), QStringLiteral("USD")).rows)
            rows << row.label + QStringLiteral(": ") + row.value;
        return rows.join(QStringLiteral(" | "))
            .replace(QChar(QChar::Nbsp), QLatin1Char(' '))
            .replace(QStringLiteral("≈"), QStringLiteral("~"));
    };
    QTEST(receipt("now"), "receipt");
    QVERIFY(receipt("old").startsWith(QStringLiteral("Not converted: rates.csv ")));
    QVERIFY(
        receipt("old").endsWith(QStringLiteral("No article implies a rate from CNY within twelve months.")));
}

/// What it has of the period of the figure, and what it has not.
void FactDescriptionTest::tellsWhatATableLacks_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *lines, const char *period, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(lines) << QString::fromLatin1(period)
                            << QString::fromUtf8(told);
    };
    const char *mixed = "2018 USD CNY 6.6 b\n2021 USD CNY 6.45 b\n2022-12-30 USD CNY 6.96 b\n"
                        "2023-03-31 USD CNY 6.87 b\n2023-Q1 USD CNY 6.84 b";
    row("days and a period of a year", mixed, "2022-04-01..2023-03-31",
        "rates.csv has 30 Dec 2022 (line 4), Jan–Mar 2023 (line 6) and 31 Mar 2023 (line 5), not "
        "1 Apr 2022 – 29 Dec 2022.");
    row("after the last", mixed, "2024", "rates.csv ends with Jan–Mar 2023 (line 6).");
    row("between", mixed, "2019", "rates.csv has a hole between 2018 (line 2) and 2021 (line 3).");
    const char *months = "2019-Q2 USD CNY 6.8 b\n2019-Q3 USD CNY 6.9 b\n2019-01 USD CNY 6.7 b\n"
                         "2019-02 USD CNY 6.7 b";
    row("two of three months", months, "2019-01-01..2019-03-31",
        "rates.csv has Jan 2019 (line 4) and Feb 2019 (line 5), not Mar 2019.");
    row("before the first", months, "2018", "rates.csv starts with Jan 2019 (line 4).");
    row("a month of it", months, "2018-12-01..2019-01-31", "rates.csv has Jan 2019 (line 4), not Dec 2018.");
    row("a part of a period", months, "2019-06-01..2019-07-31",
        "rates.csv has Apr–Jun 2019 (line 2) and Jul–Sep 2019 (line 3), which do not make up just this "
        "time.");
    row("many",
        "2019-01-31 USD CNY 6.7 b\n2019-02-28 USD CNY 6.7 b\n2019-03-29 USD CNY 6.7 b\n"
        "2019-04-30 USD CNY 6.7 b",
        "2019-01-01..2019-04-30",
        "rates.csv has 4 rates from 31 Jan 2019 (line 2) to 30 Apr 2019 (line 5), not 1–30 Jan 2019, "
        "1–27 Feb 2019 and 2 more spans.");
    row("two that overlap", "2019 USD CNY 7.0 b\n2019-04-01/2020-03-31 USD CNY 6.9 b",
        "2019-05-01..2019-05-31",
        "rates.csv has 2019 (line 2) and Apr 2019–Mar 2020 (line 3), which do not make up just this "
        "time.");
}

void FactDescriptionTest::tellsWhatATableLacks()
{
    QFETCH(QString, lines);
    QFETCH(QString, period);
    const DatasetPtr dataset = example::withTable(
        example::dataset(QStringLiteral("f | ali | revenue | %1 | 800 USD").arg(period)), lines);
    const DescriptionSection section = conversionSection(*dataset, dataset->fact(0), QStringLiteral("CNY"));
    QCOMPARE(section.rows.size(), size_t(1));
    QString told = section.rows[0].value;
    told.remove(QStringLiteral(" No article implies a rate from USD within twelve months."));
    QTEST(told.replace(QChar(QChar::Nbsp), QLatin1Char(' ')), "told");
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
