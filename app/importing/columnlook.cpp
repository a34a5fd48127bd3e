// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/columnlook.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr size_t TypeCount = 8;
constexpr qsizetype MostExamples = 3;
/// Of ten cells, how many make a type; the others may be slips, which rows will tell.
constexpr int MostCells = 6;
constexpr int OfCells = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnLook)
};

bool isYear(QStringView text)
{
    constexpr int firstYear = 1900;
    constexpr int lastYear = 2100;
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    return isNumber && text.size() == 4 && year >= firstYear && year <= lastYear;
}

ColumnType typeOf(SourceCell::Kind kind, const QString &text, const Mapping &mapping)
{
    if (kind == SourceCell::Kind::Day)
        return ColumnType::Day;
    if (isYear(text))
        return ColumnType::Year;
    const bool isText = kind == SourceCell::Kind::Text;
    if (const auto cell = readCell(text.toUtf8(), isText ? mapping.numbers : NumberForm{'.', '\0'})) {
        const bool isEightDigits = isText && readPeriodText(text, mapping.periods) && text.size() == 8;
        if (!isEightDigits)
            return cell->unit.isMoney()                       ? ColumnType::Money
                   : cell->unit.kind() == Unit::Kind::Percent ? ColumnType::Percent
                                                              : ColumnType::Number;
    }
    if (const auto period = readPeriodText(text, mapping.periods))
        return period->span.days() == 1 ? ColumnType::Day : ColumnType::Period;
    return ColumnType::Text;
}

/// Counts of one column while its cells are looked at.
struct Tally {
    std::array<int, TypeCount> types{};
    QSet<QString> distinct;
};

/// The type of nearly all cells; kinds of figures, and of times, count together.
ColumnType decided(const Tally &tally, int filled)
{
    const auto count = [&tally](ColumnType type) { return tally.types[static_cast<size_t>(type)]; };
    const auto isMost = [filled](int cells) { return cells * OfCells >= filled * MostCells; };
    if (filled == 0)
        return ColumnType::Empty;
    for (const ColumnType type :
         {ColumnType::Year, ColumnType::Day, ColumnType::Percent, ColumnType::Money}) {
        if (isMost(count(type)))
            return type;
    }
    const int years = count(ColumnType::Year);
    if (isMost(count(ColumnType::Period) + count(ColumnType::Day) + years))
        return ColumnType::Period;
    if (isMost(count(ColumnType::Number) + count(ColumnType::Percent) + count(ColumnType::Money) + years))
        return ColumnType::Number;
    return ColumnType::Text;
}

} // namespace

QString typeText(ColumnType type)
{
    switch (type) {
    case ColumnType::Empty:
        return Words::tr("empty");
    case ColumnType::Number:
        return Words::tr("number");
    case ColumnType::Percent:
        return Words::tr("percent");
    case ColumnType::Money:
        return Words::tr("money");
    case ColumnType::Period:
        return Words::tr("period");
    case ColumnType::Day:
        return Words::tr("day");
    case ColumnType::Year:
        return Words::tr("year");
    case ColumnType::Text:
        break;
    }
    return Words::tr("text");
}

std::vector<ColumnLook> lookAtColumns(const TableSample &sample, const Mapping &mapping)
{
    size_t columns = static_cast<size_t>(mapping.titles.size());
    for (const auto *rows : {&sample.first, &sample.later}) {
        for (const KeptRow &row : *rows)
            columns = std::max(columns, static_cast<size_t>(row.texts.size()));
    }
    std::vector<ColumnLook> looks(columns);
    std::vector<Tally> tallies(columns);
    for (const auto *rows : {&sample.first, &sample.later}) {
        for (const KeptRow &row : *rows) {
            if (row.number > 0 && row.number <= mapping.titleRow)
                continue;
            for (size_t column = 0; column < row.kinds.size(); ++column) {
                const QString text = row.texts[static_cast<qsizetype>(column)].trimmed();
                if (saysMissing(text.toUtf8()))
                    continue;
                ColumnLook &look = looks[column];
                ++look.filled;
                if (look.examples.size() < MostExamples && !look.examples.contains(text))
                    look.examples << text;
                ++tallies[column].types[static_cast<size_t>(typeOf(row.kinds[column], text, mapping))];
                tallies[column].distinct.insert(text);
            }
        }
    }
    for (size_t column = 0; column < columns; ++column) {
        const QString title = mapping.titles.value(static_cast<qsizetype>(column)).simplified();
        looks[column].title = title.isEmpty() ? Words::tr("Column %1").arg(column + 1) : title;
        looks[column].distinct = static_cast<int>(tallies[column].distinct.size());
        looks[column].type = decided(tallies[column], looks[column].filled);
    }
    return looks;
}

} // namespace plumbline
