// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rowconverter.h"
#include "importing/rowpreview.h"
#include "importing/tablefile.h"

#include <QTest>

using namespace plumbline;

namespace {

using R = ColumnRole;

/// A mapping by the titles in the first line and a role for each column.
Mapping mappingOf(const char *titles, std::vector<ColumnRole> roles)
{
    Mapping mapping;
    mapping.titles = QString::fromUtf8(titles).split(QLatin1Char(','));
    mapping.roles = std::move(roles);
    return mapping;
}

QString converted(const Mapping &mapping, const char *rows, char delimiter = ',')
{
    const QByteArray text = mapping.titles.join(QLatin1Char(delimiter)).toUtf8() + '\n' + rows;
    return tablefile::printed(previewRows(tablefile::sampleOf(text.constData(), delimiter), mapping));
}

} // namespace

class RowConverterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsLongRows();
    void convertsColumnsPerPeriod();
    void convertsColumnsPerCompany();
    void convertsColumnsPerMetric();
    void aUnitForAllRowsIsForTitlesWithoutOne();
    void fillsInConstants();
    void readsUnits_data();
    void readsUnits();
    void readsStatuses();
    void readsRegionsAndBases();
    void saysWhatARowLacks_data();
    void saysWhatARowLacks();
    void neverTakesMissingForZero();
    void keepsTheRow();
};

void RowConverterTest::convertsLongRows()
{
    const Mapping mapping = mappingOf("Who,What,When,How much,In,By",
                                      {R::Company, R::Metric, R::Period, R::Value, R::Unit, R::Source});
    QCOMPARE(
        converted(mapping, "Acme,Revenue,Q1 2019,1200000000,USD,IDC\n"
                           " Acme ,Growth,2019,12.5,%,\n"
                           "Bolt,Customers,Jul 2019,\"40\",count,Bolt"),
        QStringLiteral("2/4 Acme | Revenue | Jan–Mar 2019 | USD 1.2 bn | reported | IDC\n"
                       "3/4 Acme | Growth | 2019 | 12.5 % | reported | \n"
                       "4/4 \"40\": A number such as 1,234.5 is expected, or n/a, a dash or nothing where "
                       "there is none."));
}

void RowConverterTest::convertsColumnsPerPeriod()
{
    Mapping mapping = mappingOf("Company,2019,Q1 2020,2025E", {R::Company, R::Value, R::Value, R::Value});
    mapping.wideBy = WideBy::Period;
    mapping.setConstant(R::Metric, QStringLiteral("Revenue"));
    mapping.setConstant(R::Unit, QStringLiteral("USD million"));
    QCOMPARE(converted(mapping, "Acme,5,n/a,7\nBolt,,1,"),
             QStringLiteral("2/2 Acme | Revenue | 2019 | USD 5 m | reported | \n"
                            "2/4 Acme | Revenue | 2025 | USD 7 m | estimated | \n"
                            "3/3 Bolt | Revenue | Jan–Mar 2020 | USD 1 m | reported | "));
}

void RowConverterTest::convertsColumnsPerCompany()
{
    Mapping mapping = mappingOf("Quarter,Acme,Bolt (EUR)", {R::Period, R::Value, R::Value});
    mapping.wideBy = WideBy::Company;
    mapping.setConstant(R::Metric, QStringLiteral("Revenue"));
    QCOMPARE(converted(mapping, "Q1 2019,$5,6"),
             QStringLiteral("2/2 Acme | Revenue | Jan–Mar 2019 | USD 5 | reported | \n"
                            "2/3 Bolt | Revenue | Jan–Mar 2019 | EUR 6 | reported | "));
}

void RowConverterTest::convertsColumnsPerMetric()
{
    Mapping mapping =
        mappingOf("Company,Year,Revenue (USD m),Growth (%)", {R::Company, R::Period, R::Value, R::Value});
    mapping.wideBy = WideBy::Metric;
    QCOMPARE(converted(mapping, "Acme,2019,5.5,-3"),
             QStringLiteral("2/3 Acme | Revenue | 2019 | USD 5.5 m | reported | \n"
                            "2/4 Acme | Growth | 2019 | −3 % | reported | "));
}

void RowConverterTest::aUnitForAllRowsIsForTitlesWithoutOne()
{
    Mapping mapping =
        mappingOf("Company,Year,Subscribers,ARPU (EUR)", {R::Company, R::Period, R::Value, R::Value});
    mapping.wideBy = WideBy::Metric;
    mapping.setConstant(R::Unit, QStringLiteral("count"));
    QCOMPARE(converted(mapping, "Acme,2019,500,7"),
             QStringLiteral("2/3 Acme | Subscribers | 2019 | 500 | reported | \n"
                            "2/4 Acme | ARPU | 2019 | EUR 7 | reported | "));
    mapping = mappingOf("Company,Year,sales_usd,arpu_eur", {R::Company, R::Period, R::Value, R::Value});
    mapping.wideBy = WideBy::Metric;
    QCOMPARE(converted(mapping, "Acme,2019,500,7"),
             QStringLiteral("2/3 Acme | sales | 2019 | USD 500 | reported | \n"
                            "2/4 Acme | arpu | 2019 | EUR 7 | reported | "));
    mapping.setConstant(R::Unit, QStringLiteral("CNY")); // the reader overrules both
    QCOMPARE(converted(mapping, "Acme,2019,500,7"),
             QStringLiteral("2/3 Acme | sales | 2019 | CNY 500 | reported | \n"
                            "2/4 Acme | arpu | 2019 | CNY 7 | reported | "));
}

void RowConverterTest::fillsInConstants()
{
    Mapping mapping = mappingOf("Date,Close", {R::Period, R::Value});
    mapping.setConstant(R::Company, QStringLiteral("Acme"));
    mapping.setConstant(R::Metric, QStringLiteral("Price"));
    mapping.setConstant(R::Unit, QStringLiteral("USD"));
    mapping.setConstant(R::Status, QStringLiteral("forecast"));
    mapping.setConstant(R::Segment, QStringLiteral("Cloud"));
    mapping.setConstant(R::Source, QStringLiteral("Exchange"));
    QCOMPARE(converted(mapping, "2019-07-21,10.5"),
             QStringLiteral("2/2 Acme | Price, Cloud | 21 Jul 2019 | USD 10.5 | forecast | Exchange"));
}

void RowConverterTest::readsUnits_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *cell, const char *unit, int scale, const char *value) {
        QTest::addRow("%s in %s, 10^%d", cell, unit, scale)
            << QString::fromUtf8(cell) << QString::fromUtf8(unit) << scale << QString::fromUtf8(value);
    };
    row("5", "USD", 0, "USD 5");
    row("5", "USD", 6, "USD 5 m");
    row("5", "USD bn", 6, "USD 5 bn"); // what stands beside it counts
    row("$5", "", 6, "USD 5 m");
    row("$5bn", "", 6, "USD 5 bn"); // and what stands in the cell counts first
    row("3.5亿", "元", 0, "CNY 350 m");
    row("5 %", "", 6, "5 %");
    row("5", "%", 6, "5 %");
    row("5", "count", 3, "5,000");
    row("5", "rank", 3, "5th");
    row("(5)", "USD", 0, "USD −5");
    row(">5", "%", 0, "≥ 5 %");
}

void RowConverterTest::readsUnits()
{
    QFETCH(QString, cell);
    QFETCH(QString, unit);
    QFETCH(int, scale);
    QFETCH(QString, value);
    Mapping mapping = mappingOf("Company,Year,Value,Unit", {R::Company, R::Period, R::Value, R::Unit});
    mapping.setConstant(R::Metric, QStringLiteral("M"));
    mapping.scale = scale;
    const QString line = converted(mapping, (QStringLiteral("A;2019;%1;%2").arg(cell, unit)).toUtf8(), ';');
    QCOMPARE(line.section(QStringLiteral(" | "), 3, 3), value);
}

void RowConverterTest::readsStatuses()
{
    Mapping mapping = mappingOf("Company,Year,Value,Kind", {R::Company, R::Period, R::Value, R::Status});
    mapping.setConstant(R::Metric, QStringLiteral("M"));
    mapping.setConstant(R::Unit, QStringLiteral("USD"));
    QCOMPARE(
        converted(
            mapping,
            "A,2019,1,actual\nA,2020,2,E\nA,2021,3,Forecast\nA,2022,4,预测\nA,2023,5,\nA,2024,6,perhaps"),
        QStringLiteral("2/3 A | M | 2019 | USD 1 | reported | \n"
                       "3/3 A | M | 2020 | USD 2 | estimated | \n"
                       "4/3 A | M | 2021 | USD 3 | forecast | \n"
                       "5/3 A | M | 2022 | USD 4 | forecast | \n"
                       "6/3 A | M | 2023 | USD 5 | reported | \n"
                       "7/4 perhaps: A status is expected: reported (actual), estimated, forecast, planned "
                       "or considered."));
}

void RowConverterTest::readsRegionsAndBases()
{
    Mapping mapping = mappingOf("Company,Year,Revenue growth yoy (%),Country",
                                {R::Company, R::Period, R::Value, R::Region});
    mapping.wideBy = WideBy::Metric;
    RowConverter converter(mapping);
    const std::vector<QByteArray> texts = {"A", "2019", "5", "Germany"};
    std::vector<SourceCell> cells;
    for (const QByteArray &text : texts)
        cells.push_back({SourceCell::Kind::Text, 0, text});
    ImportBatch batch;
    std::vector<RowProblem> problems;
    converter.convert({2, cells}, batch, problems);
    QCOMPARE(batch.measures.size(), size_t(1));
    QCOMPARE(batch.measures[0].area, QStringLiteral("DE"));
    QCOMPARE(batch.measures[0].base, QStringLiteral("year-on-year"));
}

void RowConverterTest::saysWhatARowLacks_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *cells, const char *problem) {
        QTest::newRow(cells) << QString::fromUtf8(cells) << QString::fromUtf8(problem);
    };
    row("A;M;2019;oops;USD", "2/4 oops: A number such as 1,234.5 is expected");
    row("A;M;2019;1,23;USD", "2/4 1,23: A number such as");
    row("A;M;20x9;5;USD", "2/3 20x9: A period or a day is expected");
    row("A;M;;5;USD", "2/3 : A period or a day is expected");
    row(";M;2019;5;USD", "2/1 : The name of a company is expected.");
    row("A;;2019;5;USD", "2/2 : The name of a metric is expected.");
    row("A;M;2019;5;apples", "2/5 apples: A unit is expected");
    row("A;M;2019;5;", "2/4 5: Nothing says the unit");
    row("A;M;2019;€5;USD", "2/4 €5: The cell says another unit");
    row("A;M;2019;2.5;rank", "2/4 2.5: A rank is a whole number from 1.");
    row("A;M;2019;9e25;USD", "2/4 9e25: The value is larger than any");
    row("A;M;2019;5;USD;more", "2/0 : The row has 6 cells, the titles are 5.");
    row("A\u0001b;M;2019;5;USD", "2/1 A\ufffdb: The name of a company is expected. This one");
}

void RowConverterTest::saysWhatARowLacks()
{
    QFETCH(QString, row);
    QFETCH(QString, problem);
    const Mapping mapping =
        mappingOf("Company,Metric,Year,Value,Unit", {R::Company, R::Metric, R::Period, R::Value, R::Unit});
    const QString found = converted(mapping, row.toUtf8(), ';');
    QVERIFY2(found.startsWith(problem), qPrintable(found));
    QCOMPARE(found.count(QLatin1Char('\n')), 0);
}

void RowConverterTest::neverTakesMissingForZero()
{
    Mapping mapping = mappingOf("Company,Year,Value", {R::Company, R::Period, R::Value});
    mapping.setConstant(R::Metric, QStringLiteral("M"));
    mapping.setConstant(R::Unit, QStringLiteral("USD"));
    const auto preview = previewRows(
        tablefile::sampleOf("Company,Year,Value\nA,2019,\nA,2020,-\nA,2021,n/a\nA,2022,0\nA,2023"), mapping);
    QCOMPARE(tablefile::printed(preview), QStringLiteral("5/3 A | M | 2022 | USD 0 | reported | "));
    QCOMPARE(preview.missingValues, 4);
}

void RowConverterTest::keepsTheRow()
{
    Mapping mapping = mappingOf("Company,Year,Value", {R::Company, R::Period, R::Value});
    mapping.setConstant(R::Metric, QStringLiteral("M"));
    mapping.setConstant(R::Unit, QStringLiteral("USD"));
    RowConverter converter(mapping);
    const std::vector<QByteArray> texts = {"A \n quoted", "2019", "5", ""};
    std::vector<SourceCell> cells;
    for (size_t i = 0; i < 3; ++i)
        cells.push_back({SourceCell::Kind::Text, 0, texts[i]});
    ImportBatch batch;
    std::vector<RowProblem> problems;
    converter.convert({17, cells}, batch, problems);
    QCOMPARE(batch.figures.size(), size_t(0)); // a line feed is in no name
    QCOMPARE(batch.rows.size(), size_t(0));
    cells[0].text = "A \"b\\";
    converter.convert({18, cells}, batch, problems);
    QCOMPARE(batch.rows.size(), size_t(1));
    QCOMPARE(batch.rows[0].number, 18);
    QCOMPARE(batch.rows[0].cells, QByteArray("[\"A \\\"b\\\\\",\"2019\",\"5\"]"));
    QCOMPARE(batch.figures[0].column, 3);
}

QTEST_APPLESS_MAIN(RowConverterTest)
#include "rowconverter_test.moc"
