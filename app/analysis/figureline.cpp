// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/figureline.h"

#include "analysis/agreement.h"
#include "analysis/interval.h"
#include "analysis/periodlength.h"

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

bool isPoint(const Amount &amount)
{
    return amount.bound == Bound::Exact || amount.bound == Bound::About;
}

bool isKeptOff(const QString &flags)
{
    return flags.contains(QLatin1String("off-lines")) || flags.contains(QLatin1String("kept-out")) ||
           flags.contains(QLatin1String("machine-translated"));
}

double widthOf(const Amount &amount)
{
    const Interval interval = allowed(amount);
    return interval.high - interval.low;
}

bool isBetter(const Amount &a, const Amount &b)
{
    const double one = widthOf(a);
    const double other = widthOf(b);
    return one < other || (one == other && a.bound == Bound::Exact && b.bound == Bound::About);
}

bool canBeLevel(const Unit &unit)
{
    return unit.isMoney() || unit.kind() == Unit::Kind::Count || unit.kind() == Unit::Kind::Percent;
}

/// One unit that both facts state, the headline's of the first if it can be.
std::optional<Unit> commonUnit(const Fact &first, const Fact &second)
{
    const auto has = [](const Fact &fact, const Unit &unit) {
        return std::any_of(fact.statements().begin(), fact.statements().end(),
                           [&](const Statement &s) { return !s.amount.isNull() && s.amount.unit == unit; });
    };
    if (has(second, first.headline().amount.unit))
        return first.headline().amount.unit;
    const auto shared =
        std::find_if(first.statements().begin(), first.statements().end(),
                     [&](const Statement &s) { return !s.amount.isNull() && has(second, s.amount.unit); });
    return shared == first.statements().end() ? std::nullopt : std::optional(shared->amount.unit);
}

Unit unitOf(const Derivation &value)
{
    if (value.isLevel())
        return value.firstAmount.unit;
    const bool isOfPercent = value.firstAmount.unit.kind() == Unit::Kind::Percent;
    return Unit(isOfPercent ? Unit::Kind::PercentagePoints : Unit::Kind::Percent);
}

std::optional<Interval> computed(const Derivation &value, const Interval &first, const Interval &second)
{
    if (value.isLevel())
        return levelBefore(first, second);
    if (value.firstAmount.unit.kind() == Unit::Kind::Percent)
        return differenceOf(second, first);
    const auto ratio = ratioOf(second, first);
    return ratio ? std::optional(growthOf(*ratio, value.years)) : std::nullopt;
}

Amount amountOf(const Interval &interval, const Unit &unit, bool isLevel)
{
    Amount amount;
    amount.unit = unit;
    const bool saysNothing = isLevel && interval.low <= 0;
    if (std::isfinite(interval.low) && !saysNothing)
        amount.low = interval.low;
    if (std::isfinite(interval.high))
        amount.high = interval.high;
    amount.bound = !amount.high ? Bound::AtLeast : !amount.low ? Bound::AtMost : Bound::Range;
    return amount;
}

Interval point(const Amount &amount)
{
    return {amount.lowest(), amount.lowest()};
}

/// A compound growth covers all that lies between; other values what their later, or
/// missing, level covers.
DateSpan periodOf(const Derivation &value, const DateSpan &first, const DateSpan &second)
{
    switch (value.kind) {
    case Derivation::Kind::EarlierLevel:
        return monthsBefore(first, MonthsOfYear);
    case Derivation::Kind::CompoundAnnual:
        return first.united(second);
    case Derivation::Kind::Yearly:
    case Derivation::Kind::Quarterly:
        break;
    }
    return second;
}

} // namespace

QString levelMetric(const Metric &metric)
{
    QString id = metric.id;
    return id.endsWith(QLatin1String("_growth")) ? id.chopped(7) : id;
}

FigureRole figureRole(const Dataset &dataset, int index)
{
    const Statement &headline = dataset.fact(index).headline();
    if (headline.amount.isNull() || headline.measure == MeasureIndex::None ||
        headline.event != EventIndex::None || headline.period.days() < ShortestMonth ||
        headline.status > Status::Forecast || isKeptOff(dataset.text(headline.flags)))
        return FigureRole::None;
    const Measure &measure = dataset.measure(headline.measure);
    if (measure.reference != EntityIndex::None)
        return FigureRole::None;
    const Metric &metric = dataset.metric(measure.metric);
    if (metric.id.endsWith(QLatin1String("_growth"))) {
        if (headline.amount.unit.kind() != Unit::Kind::Percent)
            return FigureRole::None;
        return measure.base == YearOnYear         ? FigureRole::YearlyGrowth
               : measure.base == QuarterOnQuarter ? FigureRole::QuarterlyGrowth
                                                  : FigureRole::None;
    }
    return !isChange(metric) && canBeLevel(headline.amount.unit) ? FigureRole::Level : FigureRole::None;
}

std::optional<Amount> usableAmount(const Fact &fact, const Unit &unit, const PreferredAmounts &preferred)
{
    const bool mustBeChosen = isDisputed(fact);
    const QString chosen = preferred.value(fact.id().text());
    std::optional<Amount> best;
    for (const Statement &statement : fact.statements()) {
        const Amount &amount = statement.amount;
        if (amount.isNull() || amount.unit != unit || (mustBeChosen && amountCode(amount) != chosen))
            continue;
        if (!best || isBetter(amount, *best))
            best = amount;
    }
    return best;
}

bool isMonths(const DateSpan &period, int months)
{
    return !period.isNull() && period.first().day() == 1 &&
           period.first().addMonths(months) == period.last().addDays(1);
}

DateSpan monthsBefore(const DateSpan &period, int months)
{
    return {period.first().addMonths(-months), period.last().addDays(1).addMonths(-months).addDays(-1)};
}

bool fitTogether(const Derivation &value, Status first, Status second)
{
    return first == second || (!value.isLevel() && second == Status::Forecast);
}

bool isSameScope(const Measure &a, const Measure &b)
{
    return a.segment == b.segment && a.area == b.area && a.definition == b.definition &&
           a.denominator == b.denominator;
}

std::optional<Derivation::Kind> kindOf(const Dataset &dataset, int first, int second)
{
    using Kind = Derivation::Kind;
    const DateSpan &earlier = dataset.fact(first).headline().period;
    const DateSpan &later = dataset.fact(second).headline().period;
    if (figureRole(dataset, first) != FigureRole::Level)
        return std::nullopt;
    if (figureRole(dataset, second) == FigureRole::YearlyGrowth)
        return earlier == later ? std::optional(Kind::EarlierLevel) : std::nullopt;
    if (figureRole(dataset, second) != FigureRole::Level)
        return std::nullopt;
    if (monthsBefore(later, MonthsOfYear) == earlier)
        return Kind::Yearly;
    if (isMonths(later, MonthsOfQuarter) && isMonths(earlier, MonthsOfQuarter) &&
        monthsBefore(later, MonthsOfQuarter) == earlier)
        return Kind::Quarterly;
    if (isMonths(later, MonthsOfYear) && isMonths(earlier, MonthsOfYear) &&
        earlier.first().addYears(later.first().year() - earlier.first().year()) == later.first() &&
        later.first().year() - earlier.first().year() > 1)
        return Kind::CompoundAnnual;
    return std::nullopt;
}

std::optional<Derivation> combined(const Dataset &dataset, Derivation::Kind kind, int first, int second,
                                   const PreferredAmounts &preferred)
{
    const Fact &one = dataset.fact(first);
    const Fact &other = dataset.fact(second);
    Derivation value;
    value.kind = kind;
    value.first = first;
    value.second = second;
    if (!fitTogether(value, one.headline().status, other.headline().status))
        return std::nullopt;
    const auto unit = value.isLevel() ? one.headline().amount.unit : commonUnit(one, other);
    if (!unit || (unit->kind() == Unit::Kind::Percent &&
                  (value.isLevel() || kind == Derivation::Kind::CompoundAnnual)))
        return std::nullopt;
    const auto firstAmount = usableAmount(one, *unit, preferred);
    const auto secondAmount =
        usableAmount(other, value.isLevel() ? Unit(Unit::Kind::Percent) : *unit, preferred);
    if (!firstAmount || !secondAmount)
        return std::nullopt;
    value.firstAmount = *firstAmount;
    value.secondAmount = *secondAmount;
    if (kind == Derivation::Kind::CompoundAnnual)
        value.years = other.headline().period.first().year() - one.headline().period.first().year();
    const auto interval = computed(value, allowed(*firstAmount), allowed(*secondAmount));
    if (!interval)
        return std::nullopt;
    value.result = amountOf(*interval, unitOf(value), value.isLevel());
    value.period = periodOf(value, one.headline().period, other.headline().period);
    if (isPoint(*firstAmount) && isPoint(*secondAmount)) {
        const auto stated = computed(value, point(*firstAmount), point(*secondAmount));
        if (stated && std::isfinite(stated->low))
            value.asStated = stated->low;
    }
    return value;
}

} // namespace plumbline
