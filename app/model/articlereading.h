// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/article.h"
#include "model/articlewords.h"
#include "text/articlefolder.h"

namespace plumbline {

/// A paragraph as it is shown: one line of text that wraps, its own line ends
/// turned into U+2028. Plain text, whatever it says.
struct ReadingParagraph {
    enum class Kind {
        Text,
        Continued,   ///< the rest of a paragraph that is too long to be laid out in one
        LostHeading, ///< above the phrases that are not in the copy
        Lost,        ///< such a phrase, all of it marked
    };

    Kind kind = Kind::Text;
    int number = 0; ///< in the article, from 1; 0 for a heading
    QString text;
    std::vector<Phrase> phrases; ///< by their place in `text`
};

/// A text of an article, in order. Empty when there is none.
using ArticleText = std::vector<ReadingParagraph>;

/// The longest paragraph that is kept in one, in UTF-16 units.
inline constexpr qsizetype LongestParagraph = 8'000;

/// More marks than this are not set in one text: a hostile file could nest them for ever.
inline constexpr int MostPhrases = 50'000;

/// One article, ready to be read: with every known figure in its place.
struct ArticleReading {
    /// What is attached: nothing, the article itself, or a copy with another hash.
    enum class Copy { None, Exact, Changed };

    Article article;
    Copy attached = Copy::None;
    QString copyProblem;  ///< why an attached copy cannot be shown now; mostly empty
    AnchorCounts anchors; ///< of the copy
    ArticleText copy;     ///< the publisher's words; the lost phrases stand at its end
    ArticleText digest;
};

/// What an article is made ready from.
struct ArticleSources {
    const ArticleWords &words;
    QString digest;
    ArticleCopies copies;
    const CodePoints *copy = nullptr; ///< the text of the copy, if there is one now
};

/// A digest leaves out the furniture of the article (paragraphs of a single "-").
/// A passage that does not lie in a text is left out of it. Pure.
ArticleReading readingOf(const Article &article, const ArticleSources &sources);

} // namespace plumbline
