// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tablerates.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <tuple>

namespace plumbline {

namespace {

/// Days without a rate that one rate bridges: the longest rest of a market.
constexpr int Reach = 7;

using Rates = std::span<const TableRate>;
using Rows = std::vector<const TableRate *>;
using Basis = ExchangeRate::Basis;

bool isDay(const TableRate &rate)
{
    return rate.when.days() == 1;
}

Rates ratesOf(const RateTable &table, const QString &base, const QString &quote)
{
    const auto pair = std::make_pair(base, quote);
    const auto before = [](const TableRate &rate, const std::pair<QString, QString> &other) {
        return std::make_pair(rate.base, rate.quote) < other;
    };
    const auto after = [](const std::pair<QString, QString> &other, const TableRate &rate) {
        return other < std::make_pair(rate.base, rate.quote);
    };
    const auto first = std::lower_bound(table.rates.begin(), table.rates.end(), pair, before);
    return {first, std::upper_bound(first, table.rates.end(), pair, after)};
}

/// The first row that starts on a day or after it.
Rates::iterator startingOn(Rates rates, QDate day)
{
    return std::lower_bound(rates.begin(), rates.end(), day,
                            [](const TableRate &rate, QDate first) { return rate.when.first() < first; });
}

const TableRate *sameIn(Rates rates, const DateSpan &when)
{
    for (auto rate = startingOn(rates, when.first());
         rate != rates.end() && rate->when.first() == when.first(); ++rate) {
        if (rate->when == when)
            return &*rate;
    }
    return nullptr;
}

/// One pair of currencies: its periods and its days, each sorted by first day.
class Pair
{
public:
    Pair(const RateTable &table, const QString &base, const QString &quote)
        : m_all(ratesOf(table, base, quote))
    {
        const auto firstDay = std::partition_point(m_all.begin(), m_all.end(), std::not_fn(isDay));
        m_periods = {m_all.begin(), firstDay};
        m_days = {firstDay, m_all.end()};
    }

    Rates rates() const { return m_all; }

    std::optional<std::pair<Basis, Rows>> find(const DateSpan &when) const
    {
        using Found = std::pair<Basis, Rows>;
        const bool isOneDay = when.days() == 1;
        if (m_all.empty() || when.isNull())
            return std::nullopt;
        if (const TableRate *same = sameIn(isOneDay ? m_days : m_periods, when))
            return Found{isOneDay ? Basis::Day : Basis::Period, {same}};
        if (const Rows parts = periodsIn(when); !parts.empty())
            return Found{Basis::MeanOfPeriods, parts};
        if (const Rows days = daysIn(when); !days.empty()) {
            const bool isEarlier = days.front()->when.last() < when.first();
            return Found{isEarlier ? Basis::EarlierDay : Basis::MeanOfDays, days};
        }
        if (const TableRate *around = shortestAround(when))
            return Found{Basis::AroundPeriod, {around}};
        return std::nullopt;
    }

private:
    /// Without a gap from the first day to the last, of several ways the longest parts; else none.
    Rows periodsIn(const DateSpan &when) const
    {
        Rows parts;
        QDate next = when.first();
        while (next <= when.last()) {
            const TableRate *longest = nullptr;
            for (auto rate = startingOn(m_periods, next);
                 rate != m_periods.end() && rate->when.first() == next; ++rate) {
                const bool fits = rate->when.last() <= when.last();
                if (fits && (!longest || rate->when.days() > longest->when.days()))
                    longest = &*rate;
            }
            if (!longest)
                return {};
            parts.push_back(longest);
            next = longest->when.last().addDays(1);
        }
        return parts;
    }

    /// Those in it; where there are none, the nearest before. Empty where the hole is too long.
    Rows daysIn(const DateSpan &when) const
    {
        Rows days;
        QDate former = when.first().addDays(-1);
        const auto first = startingOn(m_days, when.first());
        for (auto rate = first; rate != m_days.end() && rate->when.first() <= when.last(); ++rate) {
            if (former.daysTo(rate->when.first()) - 1 > Reach)
                return {};
            former = rate->when.first();
            days.push_back(&*rate);
        }
        if (days.empty()) {
            if (first == m_days.begin())
                return {};
            days.push_back(&*std::prev(first));
            former = days.back()->when.first();
        }
        return former.daysTo(when.last()) > Reach ? Rows() : days;
    }

    /// None where it overlaps another one around the figure: which of the two would serve is not clear.
    const TableRate *shortestAround(const DateSpan &when) const
    {
        Rows around;
        for (auto rate = m_periods.begin(); rate != m_periods.end() && rate->when.first() <= when.first();
             ++rate) {
            if (rate->when.last() >= when.last())
                around.push_back(&*rate);
        }
        const auto shortest = std::min_element(
            around.begin(), around.end(),
            [](const TableRate *a, const TableRate *b) { return a->when.days() < b->when.days(); });
        const bool isClear = std::all_of(around.begin(), around.end(), [&shortest](const TableRate *each) {
            return each->when.united((*shortest)->when) == each->when;
        });
        return around.empty() || !isClear ? nullptr : *shortest;
    }

    Rates m_all;
    Rates m_periods;
    Rates m_days;
};

/// Of `rows`, weighted by their days.
ExchangeRate meanOf(const Rows &rows)
{
    ExchangeRate mean;
    double weighted = 0;
    double days = 0;
    mean.low = rows.front()->rate;
    for (const TableRate *row : rows) {
        weighted += row->rate * row->when.days();
        days += row->when.days();
        mean.low = std::min(mean.low, row->rate - row->precision);
        mean.high = std::max(mean.high, row->rate + row->precision);
    }
    mean.middle = weighted / days;
    return mean;
}

void invert(ExchangeRate &rate)
{
    rate.middle = 1 / rate.middle;
    const double low = 1 / rate.high;
    rate.high = 1 / rate.low;
    rate.low = low;
}

bool isMean(Basis basis)
{
    return basis == Basis::MeanOfDays || basis == Basis::MeanOfPeriods;
}

/// Before, in or after the time of a figure.
void place(const TableRate &rate, const DateSpan &when, RateHole &hole)
{
    if (rate.when.last() < when.first()) {
        if (!hole.before || rate.when.last() > hole.before->when.last())
            hole.before = &rate;
    } else if (rate.when.first() > when.last()) {
        if (!hole.after || rate.when.first() < hole.after->when.first())
            hole.after = &rate;
    } else {
        hole.touching.push_back(&rate);
    }
}

/// See RateHole::missing; `rows` by first day.
std::vector<DateSpan> daysWithout(const Rows &rows, const DateSpan &when)
{
    std::vector<DateSpan> missing;
    QDate next = when.first();
    bool isAfterDay = false;
    const auto leap = [&](QDate to, bool isBeforeDay) {
        const qint64 days = next.daysTo(to);
        if (days > 0 && !((isAfterDay || isBeforeDay) && days <= Reach))
            missing.emplace_back(next, to.addDays(-1));
    };
    for (const TableRate *row : rows) {
        leap(row->when.first(), isDay(*row));
        if (row->when.last() < next)
            continue;
        next = row->when.last().addDays(1);
        isAfterDay = isDay(*row);
    }
    leap(when.last().addDays(1), false);
    return missing;
}

} // namespace

std::optional<ExchangeRate> tableRate(const RateTable &table, const QString &base, const QString &quote,
                                      const DateSpan &when)
{
    for (const bool isInverse : {false, true}) {
        const auto found = Pair(table, isInverse ? quote : base, isInverse ? base : quote).find(when);
        if (!found)
            continue;
        ExchangeRate rate = meanOf(found->second);
        rate.basis = found->first;
        rate.rows = found->second;
        rate.when = isMean(rate.basis) ? when : rate.rows.front()->when;
        rate.base = base;
        rate.quote = quote;
        if (isInverse)
            invert(rate);
        return rate;
    }
    return std::nullopt;
}

RateHole holeAt(const RateTable &table, const QString &base, const QString &quote, const DateSpan &when)
{
    RateHole hole;
    for (const bool isInverse : {false, true}) {
        for (const TableRate &rate :
             Pair(table, isInverse ? quote : base, isInverse ? base : quote).rates()) {
            hole.hasPair = true;
            if (!when.isNull())
                place(rate, when, hole);
        }
    }
    const auto key = [](const TableRate *rate) {
        return std::make_tuple(rate->when.first(), rate->when.last(), rate->line);
    };
    std::sort(hole.touching.begin(), hole.touching.end(),
              [&key](const TableRate *a, const TableRate *b) { return key(a) < key(b); });
    if (!when.isNull())
        hole.missing = daysWithout(hole.touching, when);
    return hole;
}

} // namespace plumbline
