// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rowaspects.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(MappingAspect)
};

using Kind = MappingAspect::Kind;

QString rowText(const KeptRow &row)
{
    constexpr qsizetype mostLetters = 48;
    const QString cells = row.texts.join(QStringLiteral(", ")).simplified();
    return Tr::tr("Row %1: %2")
        .arg(row.number)
        .arg(cells.size() > mostLetters ? cells.left(mostLetters) + QChar(0x2026) : cells);
}

MappingAspect titlesAspect(const TableDraft &draft)
{
    constexpr size_t mostRows = 12;
    MappingAspect aspect;
    aspect.kind = Kind::Titles;
    aspect.label = Tr::tr("T&itles");
    aspect.values.push_back({QStringLiteral("0"), draft.sample.columns.isEmpty()
                                                      ? Tr::tr("No row with titles")
                                                      : Tr::tr("The names of the columns")});
    for (size_t i = 0; i < std::min(mostRows, draft.sample.first.size()); ++i)
        aspect.values.push_back(
            {QString::number(draft.sample.first[i].number), rowText(draft.sample.first[i])});
    aspect.of = [](const Mapping &mapping) { return QString::number(mapping.titleRow); };
    aspect.set = [](Mapping &mapping, const QString &code) { mapping.titleRow = code.toLongLong(); };
    return aspect;
}

MappingAspect numbersAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Numbers;
    aspect.label = Tr::tr("&Numbers");
    aspect.values = {{QStringLiteral(".,"), QStringLiteral("1,234.56")},
                     {QStringLiteral(",."), QStringLiteral("1.234,56")},
                     {QStringLiteral(", "), QStringLiteral("1 234,56")},
                     {QStringLiteral(". "), QStringLiteral("1 234.56")},
                     {QStringLiteral(".'"), QStringLiteral("1'234.56")},
                     {QStringLiteral(",'"), QStringLiteral("1'234,56")},
                     {QStringLiteral("."), QStringLiteral("1234.56")},
                     {QStringLiteral(","), QStringLiteral("1234,56")}};
    aspect.of = [](const Mapping &mapping) {
        return charCode(mapping.numbers.decimal) + charCode(mapping.numbers.group);
    };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.numbers = {charOf(code), charOf(code.mid(1))};
    };
    return aspect;
}

MappingAspect orderAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Days;
    aspect.label = Tr::tr("&Dates");
    aspect.values = {{QStringLiteral("0"), Tr::tr("Year, month, day: 2019-07-21")},
                     {QStringLiteral("1"), Tr::tr("Day, month, year: 21/07/2019")},
                     {QStringLiteral("2"), Tr::tr("Month, day, year: 07/21/2019")}};
    aspect.of = [](const Mapping &mapping) {
        return QString::number(static_cast<int>(mapping.periods.order));
    };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.periods.order = static_cast<PeriodForm::Order>(code.toInt());
    };
    return aspect;
}

MappingAspect meaningAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::DayMeaning;
    aspect.label = Tr::tr("A date st&ands for");
    aspect.values = {{QStringLiteral("0"), Tr::tr("The day")},
                     {QStringLiteral("1"), Tr::tr("The month it lies in")},
                     {QStringLiteral("2"), Tr::tr("The quarter it lies in")},
                     {QStringLiteral("3"), Tr::tr("The year it lies in")}};
    aspect.of = [](const Mapping &mapping) {
        return QString::number(static_cast<int>(mapping.periods.days));
    };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.periods.days = static_cast<DayMeaning>(code.toInt());
    };
    return aspect;
}

QString monthDayCode(const MonthDay &end)
{
    return QStringLiteral("%1-%2")
        .arg(end.month, 2, 10, QLatin1Char('0'))
        .arg(end.day, 2, 10, QLatin1Char('0'));
}

MappingAspect fiscalAspect()
{
    constexpr int leapYear = 2000;
    MappingAspect aspect;
    aspect.kind = Kind::FiscalYear;
    aspect.label = Tr::tr("&Fiscal years end on");
    for (int month = 1; month <= 12; ++month) {
        const QDate end(leapYear, month, QDate(leapYear, month, 1).daysInMonth());
        const MonthDay code = {month, month == 2 ? 28 : end.day()};
        aspect.values.push_back(
            {monthDayCode(code), QLocale().toString(QDate(2001, month, code.day), Tr::tr("d MMMM"))});
    }
    aspect.of = [](const Mapping &mapping) { return monthDayCode(mapping.periods.fiscalYearEnd); };
    aspect.set = [](Mapping &mapping, const QString &code) {
        if (const auto end = readMonthDay(code.toLatin1()))
            mapping.periods.fiscalYearEnd = *end;
    };
    return aspect;
}

MappingAspect scaleAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Scale;
    aspect.label = Tr::tr("Plain numbers are in &units of");
    aspect.values = {{QStringLiteral("0"), Tr::tr("1")},
                     {QStringLiteral("3"), Tr::tr("Thousand")},
                     {QStringLiteral("4"), Tr::tr("Ten thousand (万)")},
                     {QStringLiteral("6"), Tr::tr("Million")},
                     {QStringLiteral("8"), Tr::tr("Hundred million (亿)")},
                     {QStringLiteral("9"), Tr::tr("Billion")}};
    aspect.of = [](const Mapping &mapping) { return QString::number(mapping.scale); };
    aspect.set = [](Mapping &mapping, const QString &code) { mapping.scale = code.toInt(); };
    return aspect;
}

} // namespace

std::vector<MappingAspect> rowAspects(const TableDraft &draft)
{
    return completed(
        {titlesAspect(draft), numbersAspect(), scaleAspect(), orderAspect(), meaningAspect(), fiscalAspect()},
        draft);
}

MappingAspect wideAspect(const TableDraft &draft)
{
    MappingAspect aspect;
    aspect.kind = Kind::Wide;
    aspect.label = Tr::tr("Several columns with &values");
    aspect.values = {{QStringLiteral("0"), Tr::tr("Their titles say nothing of the figures")},
                     {QStringLiteral("1"), Tr::tr("A column for each company")},
                     {QStringLiteral("2"), Tr::tr("A column for each metric")},
                     {QStringLiteral("3"), Tr::tr("A column for each period")}};
    aspect.of = [](const Mapping &mapping) { return QString::number(static_cast<int>(mapping.wideBy)); };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.wideBy = static_cast<WideBy>(code.toInt());
    };
    return completed({aspect}, draft).front();
}

} // namespace plumbline
