// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <optional>
#include <vector>

namespace plumbline {

/// An exchange rate that an article implies by stating one amount in two
/// currencies. Dated by the article.
struct ImpliedRate {
    QString base;   ///< ISO 4217: one unit of this ...
    QString quote;  ///< ... is worth `low` to `high` of this
    double low = 0; ///< from the stated precisions of both amounts
    double high = 0;
    double middle = 0;  ///< the ratio of the amounts as stated
    DateSpan published; ///< of the article
    ArticleIndex article = ArticleIndex::None;
};

/// The rates into `quote` that the links `converts` of a dataset imply.
std::vector<ImpliedRate> impliedRates(const Dataset &dataset, const QString &quote);

/// The rate for `currency` that lies nearest to a date, if one serves it: a rate
/// serves amounts within twelve months of its article.
std::optional<ImpliedRate> rateFor(const std::vector<ImpliedRate> &rates, const QString &currency,
                                   const DateSpan &when);

} // namespace plumbline
