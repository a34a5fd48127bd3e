// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/quotesearch.h"

#include <optional>
#include <vector>

namespace plumbline {

/// One place of an article that passages quote, and where it may stand in a copy.
struct Spot {
    CodePointSpan inArticle;
    int quote = 0; ///< equal for equal quotes
    std::vector<Candidate> candidates;
    std::optional<Candidate> taken;
};

/// Takes a candidate for each spot that has one beyond doubt: the only one, or the
/// one that the order of the spots leaves. `spots` are ordered as in the article.
/// Private to anchor.cpp.
void takePlaces(std::vector<Spot> &spots);

/// The most spots (positions in `spots`) whose taken places follow one another as
/// in the article: the longest non-decreasing subsequence (Schensted 1961).
std::vector<size_t> spotsInOrder(const std::vector<Spot> &spots);

} // namespace plumbline
