// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "text/codepoints.h"

#include <array>

namespace plumbline {

/// A text for people, with the words that were searched for marked.
struct MarkedLine {
    QString text;
    std::vector<Utf16Span> marks;
};

/// Something that a search has found, and where it leads.
struct Found {
    enum class Kind : quint8 { Company, Figure, Passage };

    Kind kind = Kind::Company;
    MarkedLine title;
    MarkedLine detail;
    EntityIndex company = EntityIndex::None; ///< itself, or whose figure it is; none for a passage
    FactId fact;     ///< of a figure; of a passage the one that fits best, null when it has none
    QString article; ///< id, of a passage
    int paragraph = 0;
};

/// Those of one kind, the best first.
struct FoundGroup {
    Found::Kind kind = Found::Kind::Company;
    std::vector<Found> items; ///< the first few
    int count = 0;            ///< of all
};

/// What a query has found: companies, figures, passages.
struct Findings {
    QString query;
    std::array<FoundGroup, 3> groups = {FoundGroup{Found::Kind::Company, {}, 0},
                                        FoundGroup{Found::Kind::Figure, {}, 0},
                                        FoundGroup{Found::Kind::Passage, {}, 0}};
    bool isPartial = false; ///< the dataset has more text than is searched

    int count() const { return groups[0].count + groups[1].count + groups[2].count; }
};

/// The heading of a group: "Companies".
QString groupTitle(Found::Kind kind);

} // namespace plumbline
