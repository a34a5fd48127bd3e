// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// Edit distances (Levenshtein) between texts in code points, by edlib (Sosic and
/// Sikic, Bioinformatics 2017; bit-parallel after Myers, JACM 1999). Time is in
/// proportion to the product of both lengths: the callers bound them.

/// A text made comparable: case folded, runs of spaces one space, typographic
/// quotes and dashes plain.
struct FoldedText {
    std::u32string characters;
    std::vector<qsizetype> starts; ///< UTF-16 position of each; one more for the end

    qsizetype size() const { return static_cast<qsizetype>(characters.size()); }
    /// The number of characters that begin before a UTF-16 position.
    qsizetype before(qsizetype unit) const;
};

FoldedText folded(QStringView text);

struct BeginningMatch {
    int distance = 0;
    int length = 0; ///< characters of the target that the query matched
};

/// How closely `query` fits the beginning of `target`.
BeginningMatch matchBeginning(std::u32string_view query, std::u32string_view target);

struct BestMatches {
    int distance = 0;
    std::vector<int> lasts; ///< positions of the last matched character, ascending
};

/// The places of a target that `query` fits best; nothing when the query is empty
/// or has more different characters than edlib tells apart.
std::optional<BestMatches> matchAnywhere(std::u32string_view query, std::u32string_view target);

/// Of two whole texts; longer ones than `limit` apart are only said to be beyond it.
bool isWithin(std::u32string_view a, std::u32string_view b, int limit);

} // namespace plumbline
