// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendarwords.h"

#include "model/calendarchoice.h"
#include "model/factdescription.h"
#include "model/factwords.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// Fiscal periods in words, and which calendars a dataset offers.
class CalendarWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void lengths_data();
    void lengths();
    void periods_data();
    void periods();
    void paneTellsFiscalPeriods_data();
    void paneTellsFiscalPeriods();
    void oneChoiceForEachYearEnd();
    void staysShortWithAThousandCompanies();
};

void CalendarWordsTest::labels_data()
{
    QTest::addColumn<QString>("yearEnd");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *yearEnd, const char *period, const char *label) {
        QTest::newRow(label) << QString::fromLatin1(yearEnd) << QString::fromLatin1(period)
                             << QString::fromUtf8(label);
    };
    row("03-31", "2019-04-01..2019-06-30", "Q1 FY2020 (Apr–Jun 2019)");
    row("12-31", "2019-04-01..2019-06-30", "Q2 FY2019 (Apr–Jun 2019)");
    row("03-31", "2019-04-01..2019-09-30", "H1 FY2020 (Apr–Sep 2019)");
    row("03-31", "2019-10-01..2020-03-31", "H2 FY2020 (Oct 2019–Mar 2020)");
    row("03-31", "2019-04-01..2019-12-31", "9M FY2020 (Apr–Dec 2019)");
    row("03-31", "2018-07-01..2019-03-31", "Q2–Q4 FY2019 (Jul 2018–Mar 2019)");
    row("03-31", "2022-04-01..2023-03-31", "FY2023 (Apr 2022–Mar 2023)");
    row("03-31", "2017-04-01..2020-03-31", "FY2018–FY2020 (Apr 2017–Mar 2020)");
    row("03-31", "2018", "Q4 FY2018 to Q3 FY2019 (2018)");
    row("04-05", "2019-04-06..2019-07-05", "Q1 FY2020 (6 Apr 2019 – 5 Jul 2019)");
    row("03-31", "2019-04-01..2019-05-31", "");
}

void CalendarWordsTest::labels()
{
    QFETCH(QString, yearEnd);
    QFETCH(QString, period);
    QTEST(fiscalLabel(*FiscalCalendar::endingOn(yearEnd), example::span(period)), "label");
}

void CalendarWordsTest::lengths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("text");
    const auto row = [](int months, const char *text) {
        QTest::addRow("%d", months) << months << QString::fromLatin1(text);
    };
    row(0, "||");
    row(1, "1M|month|P1M");
    row(3, "3M|quarter|P3M");
    row(6, "6M|half-year|P6M");
    row(9, "9M|nine months|P9M");
    row(11, "11M|11 months|P11M");
    row(12, "1Y|year|P1Y");
    row(36, "3Y|3 years|P3Y");
}

void CalendarWordsTest::lengths()
{
    QFETCH(int, months);
    QTEST(QStringList({lengthSign(months), lengthWord(months), lengthCode(months)}).join(QLatin1Char('|')),
          "text");
}

void CalendarWordsTest::periods_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *line, const char *text) {
        QTest::newRow(text) << QString::fromLatin1(line) << QString::fromUtf8(text);
    };
    row("a | ali | revenue | 2019-04-01..2019-06-30 | 7 CNY | fiscal=FY2020_Q1",
        "3M · Apr–Jun 2019 · FY2020 Q1");
    row("a | ali | revenue | 2018 | 7 CNY |", "1Y · 2018");
    row("a | ali | customers | 2018 | 7 count |", "2018");
    row("a | ali | revenue | - | 7 CNY |", "unknown");
}

void CalendarWordsTest::periods()
{
    QFETCH(QString, line);
    const DatasetPtr data = example::dataset(line);
    QTEST(periodWithLength(*data, data->fact(0).lead()), "text");
}

void CalendarWordsTest::paneTellsFiscalPeriods_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const char *options, const char *calendar, const char *rows) {
        QTest::newRow(name) << QString::fromLatin1(options) << QString::fromLatin1(calendar)
                            << QString::fromUtf8(rows);
    };
    row("nothing known", "", "", "");
    row("by the year end", "yearend=03-31", "", "Fiscal period: Q1 FY2020 (Apr–Jun 2019)");
    row("as the article has it", "yearend=03-31 fiscal=first_quarter", "",
        "Fiscal label: first quarter (Apr–Jun 2019)");
    row("on the axis of another company", "yearend=12-31", "other",
        "Fiscal period: Q2 FY2019 (Apr–Jun 2019)\nFor other: Q4 FY2019 (Apr–Jun 2019)");
    row("on its own axis, once", "yearend=06-30", "other", "Fiscal period: Q4 FY2019 (Apr–Jun 2019)");
}

void CalendarWordsTest::paneTellsFiscalPeriods()
{
    QFETCH(QString, options);
    QFETCH(QString, calendar);
    const DatasetPtr data = example::dataset(
        QStringLiteral("a | ali | revenue | 2019-04-01..2019-06-30 | 7 CNY | %1\n"
                       "b | other | revenue | 2019-04-01..2019-06-30 | 7 CNY | yearend=06-30")
            .arg(options));
    Lens lens;
    lens.calendar = calendar;
    QStringList rows;
    for (const DescriptionSection &section :
         describe(*data, data->indexOf(FactId(QStringLiteral("a"))), lens).sections) {
        for (const auto &row : section.rows) {
            if (row.value.contains(QLatin1String("Jun 2019)")))
                rows << row.label + QStringLiteral(": ") + row.value;
        }
    }
    QTEST(rows.join(QLatin1Char('\n')), "rows");
}

static QString print(const std::vector<CalendarChoice> &choices)
{
    QStringList lines;
    for (const CalendarChoice &choice : choices)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(choice.company, choice.names.join(QLatin1Char('+')))
                     .arg(choice.companies);
    return lines.join(QStringLiteral(", "));
}

void CalendarWordsTest::oneChoiceForEachYearEnd()
{
    const DatasetPtr data =
        example::dataset(QStringLiteral("a | ali | revenue | 2019 | 7 CNY | yearend=03-31\n"
                                        "b | ten | revenue | 2019 | 7 CNY | yearend=12-31\n"
                                        "c | group | revenue | 2019 | 7 CNY | yearend=03-31\n"
                                        "d | feb | revenue | 2019 | 7 CNY | yearend=02-29\n"
                                        "e | feb2 | revenue | 2019 | 7 CNY | yearend=02-28\n"
                                        "f | bad | revenue | 2019 | 7 CNY | yearend=02-31\n"
                                        "g | none | revenue | 2019 | 7 CNY |\n"));
    const Focus onFeb(*data, {}, {QStringLiteral("feb2")});
    QCOMPARE(print(calendarChoices(*data, onFeb)), QStringLiteral("feb2 feb2+feb 2, ali ali+group 2"));
    const Focus onTen(*data, {}, {QStringLiteral("ten")});
    QCOMPARE(print(calendarChoices(*data, onTen)), QStringLiteral("ali ali+group 2, feb feb+feb2 2"));
}

void CalendarWordsTest::staysShortWithAThousandCompanies()
{
    QString lines;
    for (int i = 0; i < 1000; ++i)
        lines += QStringLiteral("f%1 | c%1 | revenue | 2019 | 7 CNY | yearend=%2-15\n")
                     .arg(i)
                     .arg(i % 12 + 1, 2, 10, QLatin1Char('0'));
    const auto choices = calendarChoices(*example::dataset(lines), Focus());
    QCOMPARE(choices.size(), size_t(12));
    for (const CalendarChoice &choice : choices)
        QVERIFY(choice.names.size() <= 3 && choice.companies >= 83);
}

QTEST_GUILESS_MAIN(CalendarWordsTest)
#include "calendarwords_test.moc"
