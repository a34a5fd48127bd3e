// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mappingguess.h"
#include "importing/rolewords.h"
#include "importing/tablefile.h"

#include <QTest>

using namespace plumbline;

namespace {

/// "row 1; company metric period value; wide nothing; .,; constants"
QString printed(const Mapping &mapping)
{
    QStringList roles;
    for (const ColumnRole role : mapping.roles)
        roles << roleCode(role);
    QStringList constants;
    for (const ColumnRole role : ColumnRoles) {
        if (!mapping.constant(role).isEmpty())
            constants << roleCode(role) + QLatin1Char('=') + mapping.constant(role);
    }
    const char *const wide[] = {"long", "by company", "by metric", "by period"};
    return QStringLiteral("row %1; %2; %3; %4")
        .arg(mapping.titleRow)
        .arg(roles.join(QLatin1Char(' ')), QLatin1String(wide[int(mapping.wideBy)]),
             constants.join(QStringLiteral(", ")));
}

GuessedMapping guessed(const char *text, char delimiter = ',')
{
    TableChoice choice;
    choice.csv.delimiter = delimiter;
    return guessMapping(tablefile::sampleOf(text, delimiter), choice, QStringLiteral("figures.csv"));
}

} // namespace

class MappingGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesRoles_data();
    void guessesRoles();
    void takesTheUnitOffAHeading();
    void guessesNumberForms_data();
    void guessesNumberForms();
    void guessesDays_data();
    void guessesDays();
    void saysEveryGuess();
    void guessesNothingOfAnEmptyTable();
};

void MappingGuessTest::guessesRoles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("long",
        "Company,Metric,Period,Value,Unit,Source\nAcme,Revenue,2019-Q1,5,USD,IDC\nBolt,Revenue,2019-Q1,6,USD,"
        "IDC",
        "row 1; company metric period value unit source; long; ");
    row("long, other order", "Source,Value,Firm,Quarter,Currency,Indicator\nIDC,5,Acme,Q1 2019,USD,Revenue",
        "row 1; source value company period unit metric; long; ");
    row("German", "Unternehmen,Kennzahl,Quartal,Wert,Währung\nAcme,Umsatz,Q1 2019,5,EUR",
        "row 1; company metric period value unit; long; ");
    row("Chinese", "公司,指标,报告期,数值,单位,来源\n阿里云,收入,2019年第一季度,5,亿元,年报",
        "row 1; company metric period value unit source; long; ");
    row("one metric", "Company,Year,Revenue (USD m)\nAcme,2019,5\nAcme,2020,6",
        "row 1; company period value; long; metric=Revenue");
    row("one metric without unit", "Company,Year,Employees\nAcme,2019,50\nAcme,2020,60",
        "row 1; company period value; long; metric=Employees, unit=count");
    row("a column per year", "Company,2019,2020,2021E\nAcme,5,6,7\nBolt,1,-,3",
        "row 1; company value value value; by period; metric=figures, unit=count");
    row("a column per quarter", "Company,Metric,Q1 2019,Q2 2019\nAcme,Revenue,$5,$6",
        "row 1; company metric value value; by period; ");
    row("a column per company", "Quarter,Acme,Bolt,Coil\nQ1 2019,$5,$6,$7\nQ2 2019,$5,$6,n/a",
        "row 1; period value value value; by company; metric=figures");
    row("a column per metric", "Company,Year,Revenue (USD m),Growth (%)\nAcme,2019,5,7\nAcme,2020,6,8",
        "row 1; company period value value; by metric; ");
    row("prices", "Date,Open,High,Low,Close\n2023-01-02,1.5,1.7,1.4,1.6\n2023-01-03,1.6,1.8,1.5,1.7",
        "row 1; period value value value value; by metric; company=figures, unit=count");
    row("headings above", "Revenue of vendors,,\nin USD million,,\nCompany,2019,2020\nAcme,5,6",
        "row 3; company value value; by period; metric=Revenue of vendors, unit=USD million");
    row("a row with too many cells",
        "Company,Year,Revenue\nAcme,2018,5\nAcme,2019,5,x\nBolt,2018,6\nBolt,2019,7",
        "row 1; company period value ignored; long; metric=Revenue, unit=count");
    row("a row with far too many cells",
        "Company,Year,Revenue\nAcme,2018,5\nAcme,2019,5,x,y,z,u,v,w\nBolt,2018,6\nBolt,2019,7",
        "row 1; company period value ignored ignored ignored ignored ignored ignored; long; metric=Revenue, "
        "unit=count");
    row("a row with a figure too many", "Company,Year,Revenue\nAcme,2018,5\nAcme,2019,5,6\nBolt,2018,6",
        "row 1; company period value ignored; long; metric=Revenue, unit=count");
    row("texts without a title", ",Year,Revenue\nAcme,2018,5\nAcme,2019,5\nBolt,2018,6",
        "row 1; company period value; long; metric=Revenue, unit=count");
    row("a counter", "No.,Company,Year,Value\n1,Acme,2019,5\n2,Bolt,2019,6",
        "row 1; ignored company period value; long; metric=figures, unit=count");
    row("no titles", "Acme,2019,$5\nBolt,2019,$6", "row 0; company period value; long; metric=figures");
    row("percent cells", "Company,Year,Market share\nAcme,2019,5 %\nAcme,2020,6 %",
        "row 1; company period value; long; metric=Market share");
    row("one bad cell of many", "Company,Year,Value\nA,2019,5\nB,2019,6\nC,2019,oops\nD,2019,7",
        "row 1; company period value; long; metric=figures, unit=count");
}

void MappingGuessTest::guessesRoles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(printed(guessed(text.constData()).mapping), expected);
}

void MappingGuessTest::takesTheUnitOffAHeading()
{
    const char *const text = "Cloud revenue by vendor, USD million||\nCompany|2019|2020\nAcme|5|6\nBolt|7|8";
    QCOMPARE(printed(guessed(text, '|').mapping),
             u"row 2; company value value; by period; metric=Cloud revenue by vendor, unit=USD million"_qs);
}

void MappingGuessTest::guessesNumberForms_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *cells, const char *expected, const char *why) {
        QTest::newRow(cells) << QByteArray(cells) << QString::fromUtf8(expected) << QString::fromUtf8(why);
    };
    row("1,234.56|7", ".,", "“1,234.56”");
    row("1.234,56|7", ",.", "“1.234,56”");
    row("1 234,56|7", ", ", "all numbers");
    row("1'234.5|2'000.1", ".'", "all numbers");
    row("1,5|2,25", ",.", "“1,5”");
    row("1.5|2.25", ".,", "“1.5”");
    row("1.234|5.678", ".,", "two ways");
    row("1,234|5,678", ".,", "two ways");
    row("12|15", ".,", "");
    row("1.234.567|5", ",.", "“1.234.567”");
}

void MappingGuessTest::guessesNumberForms()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, expected);
    QFETCH(QString, why);
    const QByteArray text = "Company|Year|Value\nA|2019|" + cells.replace("|", "\nA|2019|");
    const GuessedMapping guess = guessed(text.constData(), '|');
    const NumberForm form = guess.mapping.numbers;
    QCOMPARE(QString(QLatin1Char(form.decimal)) + QLatin1Char(form.group), expected);
    QString said;
    for (const Guess &one : guess.guesses) {
        if (one.part == Guess::Part::Numbers)
            said = one.why;
    }
    QVERIFY2(why.isEmpty() ? said.isEmpty() : said.contains(why), qPrintable(said));
}

void MappingGuessTest::guessesDays_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("meaning");
    using Order = PeriodForm::Order;
    const auto row = [](const char *days, Order order, DayMeaning meaning) {
        QTest::newRow(days) << QByteArray(days) << int(order) << int(meaning);
    };
    row("31/01/2019|28/02/2019|31/03/2019", Order::DayFirst, DayMeaning::Month);
    row("01/31/2019|02/28/2019|03/31/2019", Order::MonthFirst, DayMeaning::Month);
    row("31.03.2019|30.06.2019|30.09.2019", Order::DayFirst, DayMeaning::Quarter);
    row("2017-12-31|2018-12-31|2019-12-31", Order::YearFirst, DayMeaning::Year);
    row("2019-01-01|2019-02-01|2019-03-01", Order::YearFirst, DayMeaning::Month);
    row("2019-01-02|2019-01-03|2019-01-04", Order::YearFirst, DayMeaning::Day);
    row("03/04/2019|05/06/2019|07/08/2019", Order::MonthFirst, DayMeaning::Day);
    row("2019-03-31|2019-06-30", Order::YearFirst, DayMeaning::Day); // too few to tell
}

void MappingGuessTest::guessesDays()
{
    QFETCH(QByteArray, days);
    QFETCH(int, order);
    QFETCH(int, meaning);
    const QByteArray text = "Company|Date|Value\nA|" + days.replace("|", "|5\nA|") + "|5";
    const Mapping mapping = guessed(text.constData(), '|').mapping;
    QCOMPARE(int(mapping.periods.order), order);
    QCOMPARE(int(mapping.periods.days), meaning);
    QCOMPARE(mapping.columnOf(ColumnRole::Period), 1);
}

/// Each role and constant of the mapping is among the guesses, with a reason.
void MappingGuessTest::saysEveryGuess()
{
    const GuessedMapping guess = guessed("Company,2019,2020\nAcme,5,6\nBolt,7,8");
    for (const Guess &one : guess.guesses)
        QVERIFY(!one.what.isEmpty() && !one.why.isEmpty());
    const auto isSaid = [&guess](Guess::Part part, int column, ColumnRole role) {
        return std::any_of(guess.guesses.begin(), guess.guesses.end(), [&](const Guess &one) {
            return one.part == part && one.column == column && one.role == role;
        });
    };
    for (int column = 0; column < 3; ++column)
        QVERIFY(isSaid(Guess::Part::Column, column, guess.mapping.roleOf(column)));
    QVERIFY(isSaid(Guess::Part::Constant, -1, ColumnRole::Metric));
    QVERIFY(isSaid(Guess::Part::Constant, -1, ColumnRole::Unit));
    QVERIFY(isSaid(Guess::Part::Wide, -1, ColumnRole::Ignored));
    QVERIFY(isSaid(Guess::Part::Titles, -1, ColumnRole::Ignored));
}

void MappingGuessTest::guessesNothingOfAnEmptyTable()
{
    const Mapping empty = guessMapping({}, {}, QStringLiteral("a.csv")).mapping;
    QVERIFY(!lacks(empty).empty());
    const Mapping onlyTitles = guessed("Company,Year,Value").mapping;
    QCOMPARE(lacks(onlyTitles).front().role, ColumnRole::Value);
}

QTEST_APPLESS_MAIN(MappingGuessTest)
#include "mappingguess_test.moc"
