// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <optional>
#include <vector>

namespace plumbline {

/// An exchange rate for one figure, with where it comes from.
struct ExchangeRate {
    /// Why it serves the figure. All but the first are of the reader's table, see tableRate().
    enum class Basis : quint8 {
        Article,       ///< an article states one amount in two currencies
        Day,           ///< the day of the figure
        EarlierDay,    ///< the nearest day before it
        Period,        ///< just the period of the figure
        AroundPeriod,  ///< a period in which the figure lies
        MeanOfPeriods, ///< of those that make up the period of the figure
        MeanOfDays,    ///< of those that lie in the period of the figure
    };

    QString base;   ///< ISO 4217: one unit of this ...
    QString quote;  ///< ... is worth `low` to `high` of this
    double low = 0; ///< from the stated precisions, or of a mean its lowest and highest part
    double high = 0;
    double middle = 0; ///< as stated; of a mean the mean
    DateSpan when;     ///< publication of the article; day or period of the row; of a mean that of the figure
    Basis basis = Basis::Article;
    ArticleIndex article = ArticleIndex::None; ///< None: from the reader's table
    std::vector<const TableRate *> rows;       ///< of that table, which must outlive it

    bool isOfTable() const { return basis != Basis::Article; }
};

/// The rates into `quote` that the links `converts` of a dataset imply, each dated by its article.
std::vector<ExchangeRate> impliedRates(const Dataset &dataset, const QString &quote);
/// The same into every currency.
std::vector<ExchangeRate> impliedRates(const Dataset &dataset);

/// The rate for `currency` that lies nearest to a date, if one serves it: an implied rate
/// serves amounts within twelve months of its article.
std::optional<ExchangeRate> rateFor(const std::vector<ExchangeRate> &rates, const QString &currency,
                                    const DateSpan &when);

} // namespace plumbline
