// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rates.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr int MonthsServed = 12;

struct Stated {
    const Statement *statement = nullptr;
    ArticleIndex article = ArticleIndex::None;
};

/// The statements that conversions tie, found in one pass over the dataset.
QHash<StatementKey, Stated> convertedStatements(const Dataset &dataset)
{
    QHash<StatementKey, Stated> wanted;
    for (const Link &link : dataset.tables().links) {
        if (link.kind != Link::Kind::Converts)
            continue;
        wanted.insert(link.from, {});
        wanted.insert(link.to, {});
    }
    if (wanted.isEmpty())
        return wanted;
    for (int index = 0; index < dataset.factCount(); ++index) {
        for (const Statement &statement : dataset.fact(index).statements()) {
            const auto found = wanted.find(statement.key);
            if (found == wanted.end())
                continue;
            const auto evidence = dataset.evidence(index, statement);
            *found = {&statement, evidence.empty() ? ArticleIndex::None : evidence.front().article};
        }
    }
    return wanted;
}

bool isConvertible(const Amount &amount)
{
    return amount.unit.isMoney() && !amount.isNull() && amount.lowest() > amount.precision;
}

std::optional<ImpliedRate> rateBetween(const Dataset &dataset, const Stated &base, const Stated &quote)
{
    const Amount &one = base.statement->amount;
    const Amount &other = quote.statement->amount;
    if (!isConvertible(one) || !isConvertible(other) || base.article == ArticleIndex::None)
        return std::nullopt;
    ImpliedRate rate;
    rate.base = one.unit.code();
    rate.quote = other.unit.code();
    rate.middle = other.lowest() / one.lowest();
    rate.low = (other.lowest() - other.precision) / (one.lowest() + one.precision);
    rate.high = (other.lowest() + other.precision) / (one.lowest() - one.precision);
    rate.published = dataset.article(base.article).published;
    rate.article = base.article;
    return rate;
}

bool serves(const ImpliedRate &rate, const DateSpan &when)
{
    if (rate.published.isNull() || when.isNull())
        return false;
    return when.last() >= rate.published.first().addMonths(-MonthsServed) &&
           when.first() <= rate.published.last().addMonths(MonthsServed);
}

double distance(const ImpliedRate &rate, const DateSpan &when)
{
    return std::abs(rate.published.middleDay() - when.middleDay());
}

} // namespace

std::vector<ImpliedRate> impliedRates(const Dataset &dataset, const QString &quote)
{
    const QHash<StatementKey, Stated> statements = convertedStatements(dataset);
    std::vector<ImpliedRate> rates;
    for (const Link &link : dataset.tables().links) {
        if (link.kind != Link::Kind::Converts)
            continue;
        Stated base = statements.value(link.from);
        Stated target = statements.value(link.to);
        if (!base.statement || !target.statement)
            continue;
        if (base.statement->amount.unit.code() == quote)
            std::swap(base, target);
        if (target.statement->amount.unit.code() != quote)
            continue;
        if (const auto rate = rateBetween(dataset, base, target))
            rates.push_back(*rate);
    }
    return rates;
}

std::optional<ImpliedRate> rateFor(const std::vector<ImpliedRate> &rates, const QString &currency,
                                   const DateSpan &when)
{
    const ImpliedRate *nearest = nullptr;
    for (const ImpliedRate &rate : rates) {
        if (rate.base != currency || !serves(rate, when))
            continue;
        if (!nearest || distance(rate, when) < distance(*nearest, when))
            nearest = &rate;
    }
    return nearest ? std::optional(*nearest) : std::nullopt;
}

} // namespace plumbline
