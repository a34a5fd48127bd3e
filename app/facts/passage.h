// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"

#include <QString>

#include <optional>

namespace plumbline {

/// What a passage does for a statement.
enum class EvidenceRole : quint8 { States, Repeats, Qualifies, Dates };

std::optional<EvidenceRole> evidenceRoleFromCode(QStringView code);
QString code(EvidenceRole role);

/// Ties a statement to a passage; the words are fetched when they are shown.
struct Evidence {
    PassageKey passage;
    ArticleIndex article = ArticleIndex::None;
    qint32 paragraph = 0; ///< from 1
    EvidenceRole role = EvidenceRole::States;
};

/// Half-open span of Unicode code points (W3C Web Annotation
/// TextPositionSelector). A QString counts UTF-16 units instead.
struct CodePointSpan {
    int start = 0;
    int end = 0; ///< exclusive

    bool isEmpty() const { return end <= start; }
    friend bool operator==(const CodePointSpan &, const CodePointSpan &) = default;
};

/// The quoted words and a little of what surrounds them (W3C Web Annotation
/// TextQuoteSelector).
struct Quote {
    QString prefix;
    QString exact;
    QString suffix;
};

/// A place in an article: once in the article's canonical text, once in the
/// digest that the dataset carries.
struct Passage {
    PassageKey key{};
    QString articleId;
    int paragraph = 0; ///< from 1
    CodePointSpan inArticle;
    CodePointSpan inDigest;
    Quote quote;
};

} // namespace plumbline
