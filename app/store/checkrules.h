// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datasetchecker.h"

#include <span>

namespace plumbline {

/// A rule as a query that gives the rows which break it: identifier, and optionally
/// a detail that takes the place of %1 in the sentence.
struct CheckRule {
    Finding::Weight weight;
    const char *table;
    const char *sentence;
    const char *sql;
};

std::span<const CheckRule> checkRules();

/// Identifier and all quoted words of every row that quotes an article, by table.
struct QuotedWords {
    const char *table;
    const char *sql;
};

std::span<const QuotedWords> quotedWords();

} // namespace plumbline
