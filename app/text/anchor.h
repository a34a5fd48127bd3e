// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/passage.h"
#include "text/codepoints.h"

#include <memory>
#include <vector>

namespace plumbline {

/// How a passage stands in the reader's copy of its article.
enum class AnchorState : quint8 {
    Exact,      ///< the copy is the article itself, and the words stand where they should
    Moved,      ///< the copy has changed; the words were found again
    Lost,       ///< the words are not there, or not beyond doubt
    Unattached, ///< there is no copy
};

/// exact, moved, lost, unattached: in exported tables and reports.
QString code(AnchorState state);

struct Anchor {
    AnchorState state = AnchorState::Unattached;
    CodePointSpan place; ///< in the copy; empty unless Exact or Moved

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// For a copy whose hash is that of the article: Exact when the quoted words
/// stand at the position, Lost when they do not (then the dataset is wrong, and
/// nothing else is tried).
Anchor anchorInArticle(const CodePoints &article, const Passage &passage);

/// Where the passages of one article stand in a changed copy of it.
struct CopyAnchors {
    std::vector<Anchor> anchors; ///< one per passage, as they were given; Moved or Lost
    /// The passages that were found and still follow one another as they did.
    int foundInOrder = 0;
};

/// A text that may be a changed copy of an article, made ready for finding
/// passages in it.
///
/// A place is taken when
/// - it has all quoted words one after another; a longer lower-case word may be
///   spelled a little differently, but names, number words, months and whatever
///   holds a digit may not;
/// - the figures in it have the same sign, digits, currency, multiplier and unit
///   to the letter (of a quote without a figure: the numbers beside it are the same);
/// - its surroundings are close to prefix and suffix (edit distance), with the same
///   words of direction, bound and denial ("fell", "at most", "not");
/// - nothing else in the copy is closer to the whole quote: a sentence that looks
///   alike and has another figure is where the passage was, and it is Lost;
/// - and no other place is nearly as good, or the neighbours decide: between the two
///   passages that the passage stood between there are as many places as there are
///   passages with just this quote, which then keep their order. Before the first and
///   behind the last passage found, only if every other place is another passage's.
/// Anything else is Lost. Two passages that stood apart never share a place.
///
/// Time is bounded, about in proportion to the text and the number of passages; a
/// quote with too many possible places is Lost. Immutable: threads may share one.
class ChangedCopy
{
public:
    explicit ChangedCopy(const QString &text);
    ~ChangedCopy();
    ChangedCopy(ChangedCopy &&) noexcept;
    ChangedCopy &operator=(ChangedCopy &&) noexcept;

    const CodePoints &text() const;
    /// `passages` are those of one article.
    CopyAnchors anchors(const std::vector<Passage> &passages) const;

private:
    struct Content;
    std::unique_ptr<const Content> m_content;
};

} // namespace plumbline
