// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/articlewords.h"
#include "store/datasetfile.h"
#include "text/anchor.h"
#include "text/articlefolder.h"

#include <functional>
#include <memory>
#include <vector>

namespace plumbline {

/// A text with phrases to be marked: in UTF-16 units of `text`, by their place.
struct MarkedText {
    QString text;                 ///< empty: there is none
    std::vector<Utf16Span> marks; ///< those of the fact on show
    std::vector<Phrase> phrases;  ///< all that is known of the words, these marks included

    bool isEmpty() const { return text.isEmpty(); }
};

/// A paragraph of an article as far as it supports a fact: a card in the pane.
struct ShownPassage {
    QString articleId;
    QString title;
    QString byline;  ///< publisher and date
    QString address; ///< of the article
    QString note;    ///< of the article: machine-translated ...
    int paragraph = 0;
    std::vector<StatementKey> statements; ///< which of the fact's statements it supports
    QString says;                         ///< the figures of these statements
    QStringList roles;                    ///< "states", "repeats", "qualifies", "dates": words for people
    AnchorState state = AnchorState::Unattached; ///< the worst of its phrases
    MarkedText copy;                             ///< the publisher's words, when the copy has them
    MarkedText digest;                           ///< the article retold, when the dataset has it
};

/// What is known of articles beside the passages of the fact on show.
struct ArticleTexts {
    /// The text of an attached copy, or null when it cannot be read now.
    std::function<const CodePoints *(const QString &articleId)> copyOf;
    /// All known words of an article; may be empty, or give null.
    std::function<std::shared_ptr<const ArticleWords>(const QString &articleId)> wordsOf;
};

/// Those that the dataset has for the fact: one as known on some day lacks what was published
/// later. Pure.
std::vector<StatementPassage> knownPassages(const Dataset &dataset, const FactId &fact,
                                            std::vector<StatementPassage> passages);

/// Gathers the passages of a fact by paragraph. Those that state or repeat the
/// figure come first, else the order of the file. Pure.
std::vector<ShownPassage> shownPassages(const Dataset &dataset, const FactId &fact,
                                        const std::vector<StatementPassage> &passages,
                                        const ArticleCopies &copies, const ArticleTexts &texts);

} // namespace plumbline
