// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/amountreader.h"

#include <QCoreApplication>

#include <cmath>

namespace plumbline {

namespace {

/// No amount of money in any currency comes near.
constexpr double LargestValue = 1e21;
/// Spreadsheets and databases hand numbers over in plain decimals, whatever texts look like.
constexpr NumberForm PlainNumbers{'.', '\0'};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowConverter)
};

AmountRead expected(const QString &sentence)
{
    return {{}, sentence};
}

QString expectedNumber(const NumberForm &form)
{
    const QString group = form.group == '\0' ? QString() : QString(QLatin1Char(form.group));
    const QString example = u'1' + group + QStringLiteral("234") + QLatin1Char(form.decimal) + u'5';
    return Words::tr("A number such as %1 is expected, or n/a, a dash or nothing where there is none.")
        .arg(example);
}

bool isScalable(const Unit &unit)
{
    return unit.isMoney() || unit.kind() == Unit::Kind::Count;
}

bool isWholeRank(double value)
{
    return value >= 1 && value == std::floor(value);
}

/// Empty, or what is wrong with the value.
QString problemOf(double value, const Unit &unit)
{
    if (!(std::abs(value) <= LargestValue))
        return Words::tr("The value is larger than any that a market could have.");
    if (unit.kind() == Unit::Kind::Rank && !isWholeRank(value))
        return Words::tr("A rank is a whole number from 1.");
    return {};
}

AmountRead amountOf(const CellValue &cell, const std::optional<UnitText> &said, int scale)
{
    const Unit beside = said ? said->unit : Unit();
    if (cell.unit != Unit() && beside != Unit() && cell.unit != beside)
        return expected(Words::tr("The cell says another unit than the table does beside it."));
    const Unit unit = cell.unit == Unit() ? beside : cell.unit;
    if (unit == Unit())
        return expected(
            Words::tr("Nothing says the unit of the number. Choose a column or a unit for all rows."));
    const int exponent = said && said->scale != 0 ? said->scale : scale;
    const double power = !cell.isScaled && isScalable(unit) ? std::pow(10.0, exponent) : 1;
    const double value = cell.value * power;
    if (const QString problem = problemOf(value, unit); !problem.isEmpty())
        return expected(problem);
    Amount amount = Amount::exactly(value, unit, cell.precision * power);
    amount.bound = cell.bound;
    if (amount.bound == Bound::AtLeast)
        amount.high.reset();
    else if (amount.bound == Bound::AtMost)
        amount.low.reset();
    return {amount, {}};
}

} // namespace

AmountRead readAmount(const SourceCell &cell, const std::optional<UnitText> &said, const Mapping &mapping)
{
    using Kind = SourceCell::Kind;
    if (cell.kind == Kind::Missing || (cell.kind == Kind::Failure && saysMissing(cell.text)))
        return {};
    if (cell.kind == Kind::Failure)
        return expected(Words::tr("The spreadsheet has an error value here. Mend it there."));
    if (cell.kind == Kind::Day || cell.kind == Kind::Truth)
        return expected(Words::tr("A number is expected, not a day or a truth value."));
    const auto read = readCell(cell.text, cell.kind == Kind::Text ? mapping.numbers : PlainNumbers);
    if (!read)
        return expected(expectedNumber(mapping.numbers));
    return read->isMissing ? AmountRead() : amountOf(*read, said, mapping.scale);
}

} // namespace plumbline
