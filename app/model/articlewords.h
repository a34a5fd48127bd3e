// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "model/phrase.h"

#include <QHash>

namespace plumbline {

/// What a passage carries, in the order of the dataset; without a place.
using PassageFacts = QHash<PassageKey, Phrase>;

/// The passages of an article with the facts that rest on them. Takes time in
/// proportion to the dataset. Pure.
PassageFacts passageFacts(const Dataset &dataset, const QString &articleId);

/// All known words of an article: its passages, in their order, and what they carry.
struct ArticleWords {
    std::vector<Passage> passages;
    PassageFacts facts;

    /// What a passage carries, at a place of some text.
    Phrase phraseOf(const Passage &passage, Utf16Span place) const;
};

/// None when the dataset has no such article.
ArticleIndex articleIndexOf(const Dataset &dataset, const QString &articleId);

} // namespace plumbline
