// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/anchor.h"

#include "facts/codes.h"
#include "text/passageorder.h"
#include "text/quotesearch.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace plumbline {

namespace {

constexpr CodeTable<AnchorState, 4> stateCodes = {{
    {AnchorState::Exact, "exact"},
    {AnchorState::Moved, "moved"},
    {AnchorState::Lost, "lost"},
    {AnchorState::Unattached, "unattached"},
}};

using QuoteKey = std::tuple<QString, QString, QString>;

QuoteKey keyOf(const Quote &quote)
{
    return {quote.prefix, quote.exact, quote.suffix};
}

bool isOneSpot(const Passage &a, const Passage &b)
{
    return a.inArticle == b.inArticle && keyOf(a.quote) == keyOf(b.quote);
}

/// The positions of the passages in the order in which they stand in the article.
std::vector<size_t> articleOrder(const std::vector<Passage> &passages)
{
    std::vector<size_t> order(passages.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const auto key = [&](size_t each) {
            const CodePointSpan span = passages[each].inArticle;
            return std::tuple(span.start, span.end, keyOf(passages[each].quote));
        };
        return key(a) < key(b);
    });
    return order;
}

/// Passages that quote the same place the same way share one spot.
struct Spots {
    std::vector<Spot> spots;
    std::vector<size_t> ofPassage;
    std::vector<size_t> examples; ///< per spot one of its passages
};

Spots spotsOf(const std::vector<Passage> &passages)
{
    Spots all;
    all.ofPassage.resize(passages.size());
    std::map<QuoteKey, int> quotes;
    for (const size_t each : articleOrder(passages)) {
        const Passage &passage = passages[each];
        if (all.examples.empty() || !isOneSpot(passages[all.examples.back()], passage)) {
            const auto number = quotes.try_emplace(keyOf(passage.quote), std::ssize(quotes)).first->second;
            all.spots.push_back({passage.inArticle, number, {}, {}});
            all.examples.push_back(each);
        }
        all.ofPassage[each] = all.spots.size() - 1;
    }
    return all;
}

} // namespace

QString code(AnchorState state)
{
    return codeOf(stateCodes, state);
}

Anchor anchorInArticle(const CodePoints &article, const Passage &passage)
{
    const QString &quoted = passage.quote.exact;
    if (quoted.isEmpty() || article.slice(passage.inArticle) != quoted)
        return {AnchorState::Lost, {}};
    return {AnchorState::Exact, passage.inArticle};
}

struct ChangedCopy::Content {
    CodePoints text;
    WordIndex words;
    FoldedText folded;
};

ChangedCopy::ChangedCopy(const QString &text)
    : m_content(std::make_unique<const Content>(
          Content{CodePoints(text), WordIndex(text), plumbline::folded(text)}))
{
}

ChangedCopy::~ChangedCopy() = default;
ChangedCopy::ChangedCopy(ChangedCopy &&) noexcept = default;
ChangedCopy &ChangedCopy::operator=(ChangedCopy &&) noexcept = default;

const CodePoints &ChangedCopy::text() const
{
    return m_content->text;
}

CopyAnchors ChangedCopy::anchors(const std::vector<Passage> &passages) const
{
    Spots all = spotsOf(passages);
    const QuoteSearch search(m_content->text.text(), m_content->words, m_content->folded);
    SearchBudget budget;
    for (size_t spot = 0; spot < all.spots.size(); ++spot)
        all.spots[spot].candidates = search.candidates(passages[all.examples[spot]].quote, &budget);
    takePlaces(all.spots);

    CopyAnchors result;
    for (const size_t spot : all.ofPassage) {
        const auto &taken = all.spots[spot].taken;
        result.anchors.push_back(taken ? Anchor{AnchorState::Moved, m_content->text.fromUtf16(taken->place)}
                                       : Anchor{AnchorState::Lost, {}});
    }
    const std::vector<size_t> inOrder = spotsInOrder(all.spots);
    result.foundInOrder = static_cast<int>(
        std::count_if(all.ofPassage.begin(), all.ofPassage.end(),
                      [&](size_t spot) { return std::binary_search(inOrder.begin(), inOrder.end(), spot); }));
    return result;
}

} // namespace plumbline
