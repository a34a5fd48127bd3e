// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratecheck.h"

#include "support/exampledata.h"
#include "support/examplerates.h"

#include <QTest>

using namespace plumbline;

/// Which rows of a table serve, and what is said of the others.
class RateCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAside_data();
    void putsAside();
};

namespace {

/// The lines in use, then problems and notes.
QString print(const RateTable &table)
{
    QStringList used;
    for (const TableRate &rate : table.rates)
        used << QString::number(rate.line);
    QStringList lines = {used.join(QLatin1Char(' '))};
    for (const Error &problem : table.problems)
        lines << problem.text();
    for (const Error &note : table.notes)
        lines << QStringLiteral("note ") + note.text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// An article of August 2019 implies 6.9 yuan for a dollar.
void RateCheckTest::putsAside_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("checked");
    const auto row = [](const char *name, const char *lines, const char *checked) {
        QTest::newRow(name) << QString::fromUtf8(lines)
                            << QString::fromUtf8(checked).replace(QLatin1String("@"),
                                                                  QLatin1String("/tables/rates.csv:"));
    };
    row("nothing", "2019-07-21 USD CNY 6.9 PBOC\n2019-07-22 USD CNY 6.9006 PBOC", "2 3");
    row("sorted by pair, periods before days",
        "2019-07-22 USD CNY 6.9 b\n2019-07-21 USD CNY 6.9 b\n2019-07 USD CNY 6.9 b\n2019 EUR CNY 7.7 b",
        "5 4 3 2");
    row("negative", "2019 USD CNY -6.9 b\n2018 USD CNY 6.6 b", "3\n@2: The rate is negative.");
    row("zero", "2019 USD CNY 0 b", "\n@2: The rate is zero.");
    row("beyond what there is", "1998 USD CNY 2000000 b",
        "\n@2: 2000000 is beyond what a rate can be, 0.000001 to 1000000.");
    row("too little", "1998 USD CNY 0.0000001 b",
        "\n@2: 0.0000001 is beyond what a rate can be, 0.000001 to 1000000.");
    row("a currency that is none", "2019 USD XYZ 6.9 b",
        "\n@2: “XYZ” is not a currency of ISO 4217, such as CNY, USD or EUR.");
    row("base is quote", "2019 USD USD 1 b", "\n@2: Base and quote are both USD.");
    row("no source", "2019 USD CNY 6.9", "\n@2: The source is missing: say where the rate is from.");
    row("two rates for one day",
        "2019-07-21 USD CNY 6.9 a\n2019-07-21 USD CNY 6.8 b\n2019-07-22 USD CNY 6.9 a",
        "4\n@2: Two rates for 2019-07-21: 1 USD = 6.9 CNY here, 1 USD = 6.8 CNY in line 3. Neither is used.\n"
        "@3: Two rates for 2019-07-21: 1 USD = 6.8 CNY here, 1 USD = 6.9 CNY in line 2. Neither is used.");
    row("two rates for one period", "2019 USD CNY 6.9 a\n2019 USD CNY 6.8 b",
        "\n@2: Two rates for 2019-01-01/2019-12-31: 1 USD = 6.9 CNY here, 1 USD = 6.8 CNY in line 3. Neither "
        "is "
        "used.\n"
        "@3: Two rates for 2019-01-01/2019-12-31: 1 USD = 6.8 CNY here, 1 USD = 6.9 CNY in line 2. Neither "
        "is "
        "used.");
    row("the same rate twice", "2019-07-21 USD CNY 6.9 a\n2019-07-21 USD CNY 6.9 b", "2");
    row("the other way round", "2019-07-21 USD CNY 6.9 a\n2019-07-21 CNY USD 0.14493 a", "3 2");
    row("the other way round, differing", "2019-07-21 USD CNY 6.9 a\n2019-07-21 CNY USD 0.16 a",
        "\n@2: Two rates for 2019-07-21: 1 USD = 6.9 CNY here, 1 CNY = 0.16 USD in line 3. Neither is used.\n"
        "@3: Two rates for 2019-07-21: 1 CNY = 0.16 USD here, 1 USD = 6.9 CNY in line 2. Neither is used.");
    row("swapped, told by an article", "2019 USD CNY 0.145 b",
        "\n@2: 0.145 is more than five times away from 6.9, which “a” implies. Is the point misplaced, or "
        "are "
        "base and quote swapped?");
    row("less than five times away", "2019 USD CNY 1.4 b", "2");
    row("misplaced point, told by its neighbours",
        "2010-01 USD CNY 6.8 b\n2010-02 USD CNY 68 b\n2010-03 USD CNY 6.8 b\n2010-04 USD CNY 6.8 b",
        "2 4 5\n@3: 68 is more than five times away from the rates beside it, such as 6.8 in line 4. Is the "
        "point "
        "misplaced, or are base and quote swapped?");
    row("at the end of the table", "2010-01 USD CNY 6.8 b\n2010-02 USD CNY 6.8 b\n2010-03 USD CNY 0.68 b",
        "2 3\n@4: 0.68 is more than five times away from the rates beside it, such as 6.8 in line 2. Is the "
        "point "
        "misplaced, or are base and quote swapped?");
    row("slow change is none", "2010 USD CNY 2 b\n2013 USD CNY 12 b\n2016 USD CNY 80 b", "2 3 4");
    row("one neighbour does not tell", "2010-01 USD CNY 6.8 b\n2010-02 USD CNY 68 b", "2 3");
    row("a month in its year", "2010 USD CNY 6.8 b\n2010-02 USD CNY 6.8 b", "2 3");
    row("periods that overlap", "2010 USD CNY 6.8 b\n2010-04-01/2011-03-31 USD CNY 6.7 b\n2011 USD CNY 6.5 b",
        "2 3 4\n"
        "note @3: 2010-04-01/2011-03-31 overlaps 2010-01-01/2010-12-31 of line 2. A figure that lies "
        "in both gets a rate of neither.\n"
        "note @4: 2011-01-01/2011-12-31 overlaps 2010-04-01/2011-03-31 of line 3. A figure that lies "
        "in both gets a rate of neither.");
}

void RateCheckTest::putsAside()
{
    QFETCH(QString, lines);
    const DatasetPtr dataset =
        example::dataset(QStringLiteral("r | inspur | raised | 2019 | 690 CNY\n"
                                        "r | inspur | raised | 2019 | 100 USD | converts=1\n"));
    QTEST(print(checkedRates(example::readRates(lines), *dataset)), "checked");
}

QTEST_GUILESS_MAIN(RateCheckTest)
#include "ratecheck_test.moc"
