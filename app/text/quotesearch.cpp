// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quotesearch.h"

#include "text/quotewords.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Of a difference: worse places are no candidates.
constexpr double WorstDifference = 0.4;
/// Two places whose differences are closer than this are equally good.
constexpr double ClearlyBetter = 0.15;
constexpr qsizetype MostPlaces = 20'000; ///< of the rarest word of a quote
constexpr size_t MostCandidates = 500;   ///< of one quote
constexpr qsizetype MostWords = 1'000;   ///< of one quote
/// Larger copies are far beyond an article; there only unchanged surroundings count.
constexpr qsizetype LargestSearched = 1'000'000;

using WordIds = std::vector<std::vector<WordIndex::WordId>>;

bool holds(const std::vector<WordIndex::WordId> &ids, WordIndex::WordId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

qsizetype placeCount(const WordIndex &index, const std::vector<WordIndex::WordId> &ids)
{
    qsizetype count = 0;
    for (const auto id : ids)
        count += static_cast<qsizetype>(index.placesOf(id).size());
    return count;
}

WordIds idsOfAll(const WordIndex &index, const QuoteWords &quote)
{
    WordIds ids;
    for (const QStringView word : quote.words()) {
        ids.push_back(index.idsOf(word));
        if (ids.back().empty())
            return {};
    }
    return ids;
}

bool matchesAt(const WordIndex &index, const WordIds &ids, size_t first)
{
    if (first + ids.size() > index.ids().size())
        return false;
    for (size_t word = 0; word < ids.size(); ++word) {
        if (!holds(ids[word], index.ids()[first + word]))
            return false;
    }
    return true;
}

/// The places (counted in words) where all words of a quote follow one another.
std::vector<size_t> wordMatches(const WordIndex &index, const WordIds &ids, SearchBudget *budget)
{
    std::vector<qsizetype> counts;
    for (const auto &each : ids)
        counts.push_back(placeCount(index, each));
    const auto rarest = std::min_element(counts.begin(), counts.end());
    budget->places -= *rarest * std::ssize(ids);
    if (*rarest > MostPlaces || budget->places < 0)
        return {};
    const auto seed = static_cast<size_t>(rarest - counts.begin());
    std::vector<size_t> matches;
    for (const auto id : ids[seed]) {
        for (const quint32 place : index.placesOf(id)) {
            if (place >= seed && matchesAt(index, ids, place - seed))
                matches.push_back(place - seed);
        }
    }
    std::sort(matches.begin(), matches.end());
    return matches;
}

/// Whether the copy has something that is closer to the whole quote than the best
/// candidate, or as close and no candidate.
bool hasLookAlike(const QuoteWords &quote, const FoldedText &copy, const std::vector<Candidate> &candidates)
{
    const FoldedText whole = folded(quote.whole());
    const auto best = matchAnywhere(whole.characters, copy.characters);
    if (!best)
        return true;
    return std::any_of(best->lasts.begin(), best->lasts.end(), [&](int last) {
        return std::none_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
            return copy.before(candidate.place.start) <= last &&
                   last < copy.before(candidate.place.end) + whole.size();
        });
    });
}

/// A quote of marks alone ("+") is searched with the word before it.
Quote withWordBefore(const Quote &quote)
{
    const std::vector<Utf16Span> words = splitWords(quote.prefix);
    const qsizetype start = words.empty() || quote.exact.isEmpty() ? quote.prefix.size() : words.back().start;
    return {quote.prefix.left(start), quote.prefix.mid(start) + quote.exact, quote.suffix};
}

bool isPerfect(const Candidate &candidate)
{
    return candidate.difference == 0;
}

std::vector<Candidate> nearlyBest(std::vector<Candidate> candidates)
{
    const auto closer = [](const Candidate &a, const Candidate &b) { return a.difference < b.difference; };
    const auto best = std::min_element(candidates.begin(), candidates.end(), closer);
    if (best == candidates.end() || best->difference > WorstDifference)
        return {};
    const double worst = std::min(WorstDifference, best->difference + ClearlyBetter);
    std::erase_if(candidates, [worst](const Candidate &each) { return each.difference > worst; });
    return candidates;
}

} // namespace

QuoteSearch::QuoteSearch(const QString &copy, const WordIndex &words, const FoldedText &foldedCopy)
    : m_copy(copy)
    , m_words(words)
    , m_folded(foldedCopy)
{
}

std::vector<Candidate> QuoteSearch::candidates(const Quote &quote, SearchBudget *budget) const
{
    if (!splitWords(quote.exact).empty())
        return search(quote, budget);
    std::vector<Candidate> found = search(withWordBefore(quote), budget);
    for (Candidate &candidate : found)
        candidate.place.start = candidate.place.end - quote.exact.size();
    std::erase_if(found, [&](const Candidate &candidate) {
        return QStringView(m_copy).mid(candidate.place.start, quote.exact.size()) != quote.exact;
    });
    return found;
}

std::vector<Candidate> QuoteSearch::search(const Quote &quote, SearchBudget *budget) const
{
    const QuoteWords quoteWords(quote);
    if (!quoteWords.saysEnough() || std::ssize(quoteWords.words()) > MostWords)
        return {};
    const WordIds ids = idsOfAll(m_words, quoteWords);
    if (ids.empty())
        return {};
    const std::vector<size_t> matches = wordMatches(m_words, ids, budget);
    budget->candidates -= std::ssize(matches);
    if (matches.size() > MostCandidates || budget->candidates < 0)
        return {};
    std::vector<Candidate> found;
    for (const size_t match : matches) {
        const std::span<const Utf16Span> places = std::span(m_words.places()).subspan(match, ids.size());
        if (const auto candidate = quoteWords.candidateAt(m_copy, places))
            found.push_back(*candidate);
    }
    found = nearlyBest(std::move(found));
    if (found.empty() || std::any_of(found.begin(), found.end(), isPerfect))
        return found;
    budget->characters -= m_folded.size();
    const bool isSearchable = m_folded.size() <= LargestSearched && budget->characters >= 0;
    return isSearchable && !hasLookAlike(quoteWords, m_folded, found) ? found : std::vector<Candidate>();
}

} // namespace plumbline
