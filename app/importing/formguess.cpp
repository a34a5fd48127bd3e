// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/formguess.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormGuess)
};

constexpr std::array NumberForms = {NumberForm{'.', ','}, NumberForm{',', '.'}, NumberForm{',', ' '},
                                    NumberForm{'.', ' '}, NumberForm{'.', '\''}};

bool isFilled(const QString &text)
{
    return !saysMissing(text.toUtf8());
}

int filledCells(const KeptRow &row)
{
    return static_cast<int>(std::count_if(row.texts.begin(), row.texts.end(), isFilled));
}

bool isNumber(const QString &text)
{
    const QByteArray cell = text.toUtf8();
    return std::any_of(NumberForms.begin(), NumberForms.end(), [&cell](const NumberForm &form) {
        const auto read = readCell(cell, form);
        return read && !read->isMissing;
    });
}

/// Years may be titles of a wide table.
bool isYear(const QString &text)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2100;
    return text.size() == 4 && text.toInt() >= firstYear && text.toInt() <= lastYear;
}

/// Cells that hold a figure and cannot be titles.
int figureCells(const KeptRow &row)
{
    return static_cast<int>(std::count_if(row.texts.begin(), row.texts.end(), [](const QString &text) {
        return isFilled(text) && !isYear(text.trimmed()) && isNumber(text);
    }));
}

/// Cells of the widest rows; one row that has more than any other has a delimiter too many.
int widthOf(const std::vector<KeptRow> &rows)
{
    int widest = 0;
    int next = 0;
    for (const KeptRow &row : rows) {
        const int filled = filledCells(row);
        next = std::max(next, std::min(filled, widest));
        widest = std::max(widest, filled);
    }
    constexpr size_t fewest = 3; // of two rows, one may be a heading
    return rows.size() < fewest ? widest : next;
}

/// Calls `take` for every text below the titles.
template<typename Take>
void forEachText(const TableSample &sample, qint64 titleRow, Take take)
{
    for (const auto *rows : {&sample.first, &sample.later}) {
        for (const KeptRow &row : *rows) {
            if (row.number > 0 && row.number <= titleRow)
                continue;
            for (size_t i = 0; i < row.kinds.size(); ++i) {
                if (row.kinds[i] == SourceCell::Kind::Text)
                    take(row.texts[static_cast<qsizetype>(i)].trimmed());
            }
        }
    }
}

bool hasMark(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter == u'.' || letter == u',' || letter == u'\'' || letter == u'’' || letter.isSpace();
    });
}

} // namespace

GuessedForm<qint64> guessTitleRow(const TableSample &sample)
{
    constexpr size_t mostAbove = 10;
    const int widest = widthOf(sample.first);
    for (size_t i = 0; i < std::min(mostAbove, sample.first.size()); ++i) {
        const KeptRow &row = sample.first[i];
        const int filled = filledCells(row);
        if (2 * filled <= widest) // a heading above the table
            continue;
        if (figureCells(row) > 0)
            break;
        const bool isText = std::any_of(row.texts.begin(), row.texts.end(), [](const QString &text) {
            return isFilled(text) && !isYear(text.trimmed());
        });
        if (!isText)
            break;
        if (i > 0)
            return {row.number, Words::tr("it is the first row as wide as the table, and has no figures")};
        return {row.number, Words::tr("it has no figures")};
    }
    return {0, Words::tr("the first row has figures")};
}

GuessedForm<NumberForm> guessNumberForm(const TableSample &sample, qint64 titleRow, char delimiter)
{
    std::array<int, NumberForms.size()> readable{};
    QString deciding;
    forEachText(sample, titleRow, [&](const QString &text) {
        if (!hasMark(text) || !isFilled(text))
            return;
        std::array<bool, NumberForms.size()> reads{};
        for (size_t i = 0; i < NumberForms.size(); ++i) {
            const auto read = readCell(text.toUtf8(), NumberForms[i]);
            reads[i] = read && !read->isMissing;
            readable[i] += reads[i];
        }
        if (deciding.isEmpty() && reads[0] != reads[1])
            deciding = text;
    });
    const auto best = std::max_element(readable.begin(), readable.end());
    if (*best == 0)
        return {};
    const bool isOpen = readable[0] == readable[1] && *best == readable[0];
    if (isOpen) {
        const bool isComma = delimiter == ';';
        return {NumberForms[isComma ? 1 : 0],
                isComma ? Words::tr("numbers can be read in two ways, and semicolons between cells go with "
                                    "the decimal comma")
                        : Words::tr("numbers can be read in two ways; this one is the more frequent")};
    }
    return {NumberForms[static_cast<size_t>(best - readable.begin())],
            deciding.isEmpty() ? Words::tr("all numbers can be read so")
                               : Words::tr("“%1” can be read in no other way").arg(deciding)};
}

GuessedForm<PeriodForm::Order> guessDayOrder(const TableSample &sample, qint64 titleRow)
{
    static const QRegularExpression day(QStringLiteral(R"(^(\d{1,2})([-/.])(\d{1,2})[-/.]\d{4}$)"));
    constexpr int months = 12;
    QString onlyDayFirst;
    QString onlyMonthFirst;
    QString either;
    forEachText(sample, titleRow, [&](const QString &text) {
        const auto found = day.match(text);
        if (!found.hasMatch())
            return;
        QString &kind = found.captured(1).toInt() > months   ? onlyDayFirst
                        : found.captured(3).toInt() > months ? onlyMonthFirst
                                                             : either;
        if (kind.isEmpty())
            kind = text;
    });
    using Order = PeriodForm::Order;
    if (!onlyDayFirst.isEmpty())
        return {Order::DayFirst, Words::tr("“%1” has no other reading").arg(onlyDayFirst)};
    if (!onlyMonthFirst.isEmpty())
        return {Order::MonthFirst, Words::tr("“%1” has no other reading").arg(onlyMonthFirst)};
    if (either.isEmpty())
        return {Order::YearFirst, {}};
    if (either.contains(u'/'))
        return {Order::MonthFirst, Words::tr("“%1” can be read in two ways; slashes mostly stand in American "
                                             "days")
                                       .arg(either)};
    return {Order::DayFirst,
            Words::tr("“%1” can be read in two ways; this one is the more frequent").arg(either)};
}

GuessedForm<DayMeaning> guessDayMeaning(const std::vector<QDate> &days)
{
    QSet<QDate> distinct;
    for (const QDate &day : days)
        distinct.insert(day);
    constexpr qsizetype enough = 3;
    if (distinct.size() < enough)
        return {};
    const auto areAll = [&distinct](auto test) {
        return std::all_of(distinct.begin(), distinct.end(), test);
    };
    const auto isMonthEnd = [](QDate day) { return day.day() == day.daysInMonth(); };
    constexpr int quarter = 3;
    if (areAll([](QDate day) { return day.month() == 12 && day.day() == 31; }))
        return {DayMeaning::Year, Words::tr("all days are the last of a year")};
    if (areAll([&](QDate day) { return isMonthEnd(day) && day.month() % quarter == 0; }))
        return {DayMeaning::Quarter, Words::tr("all days are the last of a quarter")};
    if (areAll(isMonthEnd))
        return {DayMeaning::Month, Words::tr("all days are the last of a month")};
    if (areAll([](QDate day) { return day.day() == 1 && day.month() == 1; }))
        return {DayMeaning::Year, Words::tr("all days are the first of a year")};
    if (areAll([](QDate day) { return day.day() == 1; }))
        return {DayMeaning::Month, Words::tr("all days are the first of a month")};
    return {DayMeaning::Day, Words::tr("the days lie anywhere in their months")};
}

} // namespace plumbline
