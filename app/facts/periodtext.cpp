// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/periodtext.h"

#include "facts/fiscalcalendar.h"
#include "facts/months.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr qsizetype LongestPeriod = 40;

using Match = QRegularExpressionMatch;
using Form = PeriodForm;

/// 19 is 2019 and 99 is 1999; nothing for years that no market news is of.
std::optional<int> yearOf(QStringView digits)
{
    constexpr qsizetype shortYear = 2;
    constexpr int firstOfThisCentury = 70; // as POSIX has it, a year later
    constexpr int firstYear = 1000;
    constexpr int lastYear = 2999;
    int year = digits.toInt();
    if (digits.size() == shortYear)
        year += year < firstOfThisCentury ? 2000 : 1900;
    return year < firstYear || year > lastYear ? std::nullopt : std::optional(year);
}

/// A run of months of the calendar, `number` counted from 1.
std::optional<PeriodText> part(QStringView year, int number, int months)
{
    const auto found = yearOf(year);
    if (!found || number < 1 || number > MonthsOfYear / months)
        return {};
    const QDate first(*found, (number - 1) * months + 1, 1);
    return PeriodText{DateSpan(first, first.addMonths(months).addDays(-1))};
}

FiscalCalendar calendarOf(const Form &form)
{
    const QString end = QStringLiteral("%1-%2")
                            .arg(form.fiscalYearEnd.month, 2, 10, QLatin1Char('0'))
                            .arg(form.fiscalYearEnd.day, 2, 10, QLatin1Char('0'));
    return FiscalCalendar::endingOn(end).value_or(FiscalCalendar());
}

std::optional<PeriodText> fiscal(QStringView year, int quarter, const Form &form)
{
    const auto found = yearOf(year);
    if (!found || quarter > 4)
        return {};
    const FiscalCalendar calendar = calendarOf(form);
    return PeriodText{quarter > 0 ? calendar.quarter(*found, quarter) : calendar.year(*found), true};
}

/// A full date, which stands for what the form says.
std::optional<PeriodText> dated(int year, int month, int day, const Form &form)
{
    const QDate date(year, month, day);
    if (!date.isValid() || !yearOf(QString::number(year)))
        return {};
    const auto monthsAround = [&date](int months) {
        const QDate first(date.year(), (date.month() - 1) / months * months + 1, 1);
        return PeriodText{DateSpan(first, first.addMonths(months).addDays(-1))};
    };
    switch (form.days) {
    case DayMeaning::Month:
        return monthsAround(1);
    case DayMeaning::Quarter:
        return monthsAround(MonthsOfQuarter);
    case DayMeaning::Year:
        return monthsAround(MonthsOfYear);
    case DayMeaning::Day:
        break;
    }
    return PeriodText{DateSpan(date, date)};
}

/// By its first letters in English or German; 0 when it is no month.
int monthOf(QStringView name)
{
    constexpr qsizetype shortest = 3;
    const QString word = name.toString().toLower();
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::German)}) {
        for (int month = 1; month <= MonthsOfYear; ++month) {
            const QString full = locale.standaloneMonthName(month, QLocale::LongFormat).toLower();
            if (word.size() >= shortest && (full.startsWith(word) || word == QStringLiteral("sept")) &&
                (word != QStringLiteral("sept") || month == 9))
                return month;
        }
    }
    return 0;
}

int chineseNumber(QStringView text)
{
    const qsizetype at = QStringView(u"一二三四").indexOf(text);
    return at >= 0 && text.size() == 1 ? static_cast<int>(at) + 1 : text.toInt();
}

/// A way to write a period and what it means.
struct Pattern {
    const char *expression; ///< of the whole text, case aside
    std::optional<PeriodText> (*read)(const Match &found, const Form &form);
};

// Years that follow something else may have two digits; years in front and alone have four.
constexpr std::array Patterns = {
    Pattern{R"((?:Q([1-4])|([1-4])Q)[\s/'’-]*(\d{4}|\d{2}))",
            [](const Match &m, const Form &) {
                return part(m.capturedView(3), (m.captured(1) + m.captured(2)).toInt(), MonthsOfQuarter);
            }},
    Pattern{R"((\d{4})[\s/-]*(?:Q([1-4])|([1-4])Q))",
            [](const Match &m, const Form &) {
                return part(m.capturedView(1), (m.captured(2) + m.captured(3)).toInt(), MonthsOfQuarter);
            }},
    Pattern{R"((?:H([12])|([12])H)[\s/'’-]*(\d{4}|\d{2}))",
            [](const Match &m, const Form &) {
                return part(m.capturedView(3), (m.captured(1) + m.captured(2)).toInt(), MonthsOfHalf);
            }},
    Pattern{R"((\d{4})[\s/-]*(?:H([12])|([12])H))",
            [](const Match &m, const Form &) {
                return part(m.capturedView(1), (m.captured(2) + m.captured(3)).toInt(), MonthsOfHalf);
            }},
    Pattern{R"((3|6|9|12)M[\s/'’-]*(\d{4}|\d{2}))",
            [](const Match &m, const Form &) -> std::optional<PeriodText> {
                const auto year = yearOf(m.capturedView(2));
                if (!year)
                    return {};
                const QDate first(*year, 1, 1);
                return PeriodText{DateSpan(first, first.addMonths(m.capturedView(1).toInt()).addDays(-1))};
            }},
    Pattern{R"((?:FY|fiscal(?:\s+year)?)[\s'’-]*(\d{4}|\d{2})(?:[\s/-]*Q([1-4]))?)",
            [](const Match &m, const Form &form) {
                return fiscal(m.capturedView(1), m.capturedView(2).toInt(), form);
            }},
    Pattern{R"(Q([1-4])[\s/-]*(?:of\s+)?(?:FY|fiscal(?:\s+year)?)[\s'’-]*(\d{4}|\d{2}))",
            [](const Match &m, const Form &form) {
                return fiscal(m.capturedView(2), m.capturedView(1).toInt(), form);
            }},
    Pattern{R"((\d{4})\s*财年)",
            [](const Match &m, const Form &form) { return fiscal(m.capturedView(1), 0, form); }},
    Pattern{R"((\d{4})\s*年)",
            [](const Match &m, const Form &) { return part(m.capturedView(1), 1, MonthsOfYear); }},
    Pattern{R"((\d{4})\s*年\s*第?([一二三四1-4])季度?)",
            [](const Match &m, const Form &) {
                return part(m.capturedView(1), chineseNumber(m.capturedView(2)), MonthsOfQuarter);
            }},
    Pattern{R"((\d{4})\s*年\s*([上下])半年)",
            [](const Match &m, const Form &) {
                return part(m.capturedView(1), m.capturedView(2) == u"上" ? 1 : 2, MonthsOfHalf);
            }},
    Pattern{
        R"((\d{4})\s*年\s*(\d{1,2})\s*月)",
        [](const Match &m, const Form &) { return part(m.capturedView(1), m.capturedView(2).toInt(), 1); }},
    Pattern{R"((\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日)",
            [](const Match &m, const Form &form) {
                return dated(m.capturedView(1).toInt(), m.capturedView(2).toInt(), m.capturedView(3).toInt(),
                             form);
            }},
    Pattern{
        R"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)",
        [](const Match &m, const Form &form) {
            return dated(m.capturedView(1).toInt(), m.capturedView(2).toInt(), m.capturedView(3).toInt(),
                         form);
        }},
    Pattern{R"((\d{4})(\d{2})(\d{2}))",
            [](const Match &m, const Form &form) {
                return dated(m.capturedView(1).toInt(), m.capturedView(2).toInt(), m.capturedView(3).toInt(),
                             form);
            }},
    Pattern{R"((\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))",
            [](const Match &m, const Form &form) {
                const bool isMonthFirst = form.order == Form::Order::MonthFirst;
                return dated(m.capturedView(3).toInt(), m.capturedView(isMonthFirst ? 1 : 2).toInt(),
                             m.capturedView(isMonthFirst ? 2 : 1).toInt(), form);
            }},
    Pattern{
        R"((\d{4})[/.-](\d{1,2}))",
        [](const Match &m, const Form &) { return part(m.capturedView(1), m.capturedView(2).toInt(), 1); }},
    Pattern{
        R"((\d{1,2})[/.-](\d{4}))",
        [](const Match &m, const Form &) { return part(m.capturedView(2), m.capturedView(1).toInt(), 1); }},
    Pattern{
        R"(([\p{L}]{3,12})\.?[\s'’-]*(\d{4}|\d{2}))",
        [](const Match &m, const Form &) { return part(m.capturedView(2), monthOf(m.capturedView(1)), 1); }},
    Pattern{
        R"((\d{4})[\s-]*([\p{L}]{3,12})\.?)",
        [](const Match &m, const Form &) { return part(m.capturedView(1), monthOf(m.capturedView(2)), 1); }},
    Pattern{R"((\d{1,2})\.?[\s-]*([\p{L}]{3,12})\.?[\s,-]*(\d{4}))",
            [](const Match &m, const Form &form) {
                return dated(m.capturedView(3).toInt(), monthOf(m.capturedView(2)), m.capturedView(1).toInt(),
                             form);
            }},
    Pattern{R"(([\p{L}]{3,12})\.?\s*(\d{1,2}),?\s+(\d{4}))",
            [](const Match &m, const Form &form) {
                return dated(m.capturedView(3).toInt(), monthOf(m.capturedView(1)), m.capturedView(2).toInt(),
                             form);
            }},
    Pattern{R"(([\p{L}]{3,12})\.?\s*[-–]\s*([\p{L}]{3,12})\.?\s*(\d{4}))",
            [](const Match &m, const Form &) -> std::optional<PeriodText> {
                const auto first = part(m.capturedView(3), monthOf(m.capturedView(1)), 1);
                const auto last = part(m.capturedView(3), monthOf(m.capturedView(2)), 1);
                if (!first || !last || last->span.first() < first->span.first())
                    return {};
                return PeriodText{DateSpan(first->span.first(), last->span.last())};
            }},
};

} // namespace

std::optional<PeriodText> readPeriodText(QStringView given, const PeriodForm &form)
{
    const QString text = given.trimmed().toString().simplified();
    if (text.isEmpty() || text.size() > LongestPeriod)
        return {};
    const DateSpan plain = readPeriod(text.toUtf8());
    if (!plain.isNull())
        return plain.days() == 1
                   ? dated(plain.first().year(), plain.first().month(), plain.first().day(), form)
                   : std::optional(PeriodText{plain});
    static const std::vector<QRegularExpression> expressions = [] {
        std::vector<QRegularExpression> all;
        for (const Pattern &pattern : Patterns)
            all.emplace_back(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern.expression)),
                             QRegularExpression::CaseInsensitiveOption);
        return all;
    }();
    for (size_t i = 0; i < Patterns.size(); ++i) {
        if (const auto found = expressions[i].match(text); found.hasMatch())
            return Patterns[i].read(found, form);
    }
    return {};
}

} // namespace plumbline
