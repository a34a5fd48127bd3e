// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/passage.h"
#include "text/editdistance.h"
#include "text/words.h"

#include <vector>

namespace plumbline {

/// A place where all quoted words stand, with figures that match to the letter.
struct Candidate {
    Utf16Span place;
    /// How far prefix and suffix are from what stands there: 0 when equal, 1 when
    /// nothing is.
    double difference = 0;
};

/// What may still be spent on one copy: hostile texts and datasets make every
/// word a possible place.
struct SearchBudget {
    qint64 places = 20'000'000;      ///< at which a word of a quote is compared
    qint64 candidates = 100'000;     ///< whose surroundings are compared
    qint64 characters = 200'000'000; ///< that are searched for look-alikes
};

/// Finds the words of one quote in a copy. Private to anchor.cpp.
class QuoteSearch
{
public:
    /// All three must outlive the search.
    QuoteSearch(const QString &copy, const WordIndex &words, const FoldedText &foldedCopy);

    /// The places that are good enough, none much worse than the best, in order of
    /// the text. Empty when there is none, when something else in the copy is closer
    /// to the quote, and when the budget is spent.
    std::vector<Candidate> candidates(const Quote &quote, SearchBudget *budget) const;

private:
    std::vector<Candidate> search(const Quote &quote, SearchBudget *budget) const;

    const QString &m_copy;
    const WordIndex &m_words;
    const FoldedText &m_folded;
};

} // namespace plumbline
