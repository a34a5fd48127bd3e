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

std::optional<ExchangeRate> rateBetween(const Dataset &dataset, const Stated &base, const Stated &quote)
{
    const Amount &one = base.statement->amount;
    const Amount &other = quote.statement->amount;
    if (!isConvertible(one) || !isConvertible(other) || base.article == ArticleIndex::None)
        return std::nullopt;
    ExchangeRate rate;
    rate.base = one.unit.code();
    rate.quote = other.unit.code();
    rate.middle = other.lowest() / one.lowest();
    rate.low = (other.lowest() - other.precision) / (one.lowest() + one.precision);
    rate.high = (other.lowest() + other.precision) / (one.lowest() - one.precision);
    rate.when = dataset.article(base.article).published;
    rate.article = base.article;
    return rate;
}

bool serves(const ExchangeRate &rate, const DateSpan &when)
{
    if (rate.when.isNull() || when.isNull())
        return false;
    return when.last() >= rate.when.first().addMonths(-MonthsServed) &&
           when.first() <= rate.when.last().addMonths(MonthsServed);
}

double distance(const ExchangeRate &rate, const DateSpan &when)
{
    return std::abs(rate.when.middleDay() - when.middleDay());
}

} // namespace

std::vector<ExchangeRate> impliedRates(const Dataset &dataset)
{
    const QHash<StatementKey, Stated> statements = convertedStatements(dataset);
    std::vector<ExchangeRate> rates;
    for (const Link &link : dataset.tables().links) {
        if (link.kind != Link::Kind::Converts)
            continue;
        const Stated one = statements.value(link.from);
        const Stated other = statements.value(link.to);
        if (!one.statement || !other.statement)
            continue;
        if (const auto rate = rateBetween(dataset, one, other))
            rates.push_back(*rate);
        if (const auto rate = rateBetween(dataset, other, one))
            rates.push_back(*rate);
    }
    return rates;
}

std::vector<ExchangeRate> impliedRates(const Dataset &dataset, const QString &quote)
{
    std::vector<ExchangeRate> rates = impliedRates(dataset);
    std::erase_if(rates, [&quote](const ExchangeRate &rate) { return rate.quote != quote; });
    return rates;
}

std::optional<ExchangeRate> rateFor(const std::vector<ExchangeRate> &rates, const QString &currency,
                                    const DateSpan &when)
{
    const ExchangeRate *nearest = nullptr;
    for (const ExchangeRate &rate : rates) {
        if (rate.base != currency || !serves(rate, when))
            continue;
        if (!nearest || distance(rate, when) < distance(*nearest, when))
            nearest = &rate;
    }
    return nearest ? std::optional(*nearest) : std::nullopt;
}

} // namespace plumbline
