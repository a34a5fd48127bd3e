// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/periodtext.h"

#include <QTest>

using namespace plumbline;

namespace {

QString printed(const std::optional<PeriodText> &read)
{
    if (!read)
        return QStringLiteral("nothing");
    return formatDay(read->span.first()) + QLatin1Char('/') + formatDay(read->span.last()) +
           (read->isFiscal ? QStringLiteral(" fiscal") : QString());
}

} // namespace

class PeriodTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPeriods_data();
    void readsPeriods();
    void readsDaysByTheirOrder();
    void daysStandForPeriods();
    void readsFiscalYears_data();
    void readsFiscalYears();
};

void PeriodTextTest::readsPeriods_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::addRow("%s", text) << QString::fromUtf8(expected);
    };
    for (const char *text : {"2019-Q3", "Q3 2019", "3Q19", "3Q 2019", "2019Q3", "2019 Q3", "Q3/2019", "Q3'19",
                             "q3-19", "2019年第三季度", "2019年3季度", "Jul-Sep 2019", " Q3  2019 "})
        row(text, "2019-07-01/2019-09-30");
    for (const char *text : {"2019-H1", "H1 2019", "1H19", "2019H1", "2019年上半年"})
        row(text, "2019-01-01/2019-06-30");
    for (const char *text : {"2019-07", "2019/7", "2019.07", "07/2019", "7.2019", "Jul 2019", "July 2019",
                             "Jul-19", "2019 Jul", "Juli 2019", "2019年7月"})
        row(text, "2019-07-01/2019-07-31");
    for (const char *text :
         {"2019-07-21", "2019/7/21", "20190721", "21.07.2019", "21 Jul 2019", "July 21, 2019", "21-Jul-2019",
          "2019年7月21日", "2019-07-21T00:00:00Z", "2019-07-21 00:00"})
        row(text, "2019-07-21/2019-07-21");
    row("2019", "2019-01-01/2019-12-31");
    row("2019年", "2019-01-01/2019-12-31");
    row("9M19", "2019-01-01/2019-09-30");
    row("2019-04-01/2020-03-31", "2019-04-01/2020-03-31");
    row("FY2019", "2019-01-01/2019-12-31 fiscal");
    row("Sept 2019", "2019-09-01/2019-09-30");
    row("May 99", "1999-05-01/1999-05-31");
    for (const char *text :
         {"", "19", "Q5 2019", "2019-13", "2019-02-30", "31.02.2019", "Foo 2019", "Ma 2019", "20191301",
          "2019-07-21-22", "0019", "3019", "revenue 2019", "Sep-Jul 2019", "123456789012", "H3 2019"})
        row(text, "nothing");
}

void PeriodTextTest::readsPeriods()
{
    QFETCH(QString, expected);
    PeriodForm form;
    form.order = PeriodForm::Order::DayFirst;
    QCOMPARE(printed(readPeriodText(QString::fromUtf8(QTest::currentDataTag()), form)), expected);
}

void PeriodTextTest::readsDaysByTheirOrder()
{
    PeriodForm form;
    form.order = PeriodForm::Order::DayFirst;
    QCOMPARE(printed(readPeriodText(u"03/04/2019", form)), QStringLiteral("2019-04-03/2019-04-03"));
    QCOMPARE(printed(readPeriodText(u"13/04/2019", form)), QStringLiteral("2019-04-13/2019-04-13"));
    form.order = PeriodForm::Order::MonthFirst;
    QCOMPARE(printed(readPeriodText(u"03/04/2019", form)), QStringLiteral("2019-03-04/2019-03-04"));
    QCOMPARE(printed(readPeriodText(u"13/04/2019", form)), QStringLiteral("nothing"));
}

void PeriodTextTest::daysStandForPeriods()
{
    PeriodForm form;
    form.days = DayMeaning::Month;
    QCOMPARE(printed(readPeriodText(u"2020-02-29", form)), QStringLiteral("2020-02-01/2020-02-29"));
    form.days = DayMeaning::Quarter;
    QCOMPARE(printed(readPeriodText(u"2020-02-29", form)), QStringLiteral("2020-01-01/2020-03-31"));
    form.days = DayMeaning::Year;
    QCOMPARE(printed(readPeriodText(u"2020-02-29", form)), QStringLiteral("2020-01-01/2020-12-31"));
    QCOMPARE(printed(readPeriodText(u"Q1 2020", form)), QStringLiteral("2020-01-01/2020-03-31"));
}

void PeriodTextTest::readsFiscalYears_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::addRow("%s", text) << QString::fromUtf8(expected);
    };
    row("FY2020", "2019-04-01/2020-03-31 fiscal");
    row("FY20", "2019-04-01/2020-03-31 fiscal");
    row("fiscal year 2020", "2019-04-01/2020-03-31 fiscal");
    row("2020财年", "2019-04-01/2020-03-31 fiscal");
    row("Q1 FY2020", "2019-04-01/2019-06-30 fiscal");
    row("FY20 Q4", "2020-01-01/2020-03-31 fiscal");
    row("2020", "2020-01-01/2020-12-31");
    row("Q1 2020", "2020-01-01/2020-03-31");
}

void PeriodTextTest::readsFiscalYears()
{
    QFETCH(QString, expected);
    PeriodForm form;
    form.fiscalYearEnd = {3, 31};
    QCOMPARE(printed(readPeriodText(QString::fromUtf8(QTest::currentDataTag()), form)), expected);
}

QTEST_APPLESS_MAIN(PeriodTextTest)
#include "periodtext_test.moc"
