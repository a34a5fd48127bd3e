// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/conversionwords.h"

#include "support/exampledata.h"
#include "support/examplerates.h"

#include <QTest>

using namespace plumbline;

/// The receipt of a converted figure: the rate, where it stands, or why there is none.
class ConversionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheReceiptOfAnArticle();
    void givesTheReceiptOfATable_data();
    void givesTheReceiptOfATable();
    void tellsWhatATableLacks_data();
    void tellsWhatATableLacks();
};

void ConversionWordsTest::givesTheReceiptOfAnArticle()
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

/// The table names file, line and source; where it has a hole, that is said beside the rate of the article.
void ConversionWordsTest::givesTheReceiptOfATable_data()
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

void ConversionWordsTest::givesTheReceiptOfATable()
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
void ConversionWordsTest::tellsWhatATableLacks_data()
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

void ConversionWordsTest::tellsWhatATableLacks()
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

QTEST_GUILESS_MAIN(ConversionWordsTest)
#include "conversionwords_test.moc"
