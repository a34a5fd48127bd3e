// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/resemblance.h"

#include "facts/groups.h"
#include "text/words.h"

#include <QHash>

#include <algorithm>

namespace plumbline {

namespace {

/// So that a text has the same sketch in every run.
constexpr size_t Seed = 0x9e3779b9;
/// A text so much like one before it adds nothing that a third could be found by.
constexpr double Same = 0.95;

} // namespace

TextSketch::TextSketch(QStringView text)
{
    std::vector<size_t> words;
    for (const Utf16Span &place : splitWords(text))
        words.push_back(qHash(text.sliced(place.start, place.size()).toString().toCaseFolded(), Seed));
    if (words.empty())
        return;
    const size_t length = std::min<size_t>(WordsPerShingle, words.size());
    for (size_t first = 0; first + length <= words.size(); ++first) {
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(first);
        m_hashes.push_back(qHashRange(begin, begin + static_cast<std::ptrdiff_t>(length), Seed));
    }
    std::sort(m_hashes.begin(), m_hashes.end());
    m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
    m_hashes.resize(std::min(m_hashes.size(), MostShingles));
}

double resemblance(const TextSketch &a, const TextSketch &b)
{
    size_t all = 0;
    size_t common = 0;
    auto x = a.m_hashes.begin();
    auto y = b.m_hashes.begin();
    while (all < TextSketch::MostShingles && (x != a.m_hashes.end() || y != b.m_hashes.end())) {
        const bool takesX = y == b.m_hashes.end() || (x != a.m_hashes.end() && *x <= *y);
        const bool takesY = x == a.m_hashes.end() || (y != b.m_hashes.end() && *y <= *x);
        common += takesX && takesY ? 1 : 0;
        x += takesX ? 1 : 0;
        y += takesY ? 1 : 0;
        ++all;
    }
    return all == 0 ? 0 : static_cast<double>(common) / static_cast<double>(all);
}

std::vector<int> groupRepeats(const std::vector<TextSketch> &texts)
{
    Groups groups(texts.size());
    QHash<size_t, std::vector<int>> textsByHash;
    for (int text = 0; text < static_cast<int>(texts.size()); ++text) {
        const TextSketch &sketch = texts[static_cast<size_t>(text)];
        std::vector<int> candidates;
        for (const size_t hash : sketch.hashes()) {
            const auto known = textsByHash.constFind(hash);
            if (known != textsByHash.constEnd())
                candidates.insert(candidates.end(), known->begin(), known->end());
        }
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        double most = 0;
        for (const int candidate : candidates) {
            const double likeness = resemblance(texts[static_cast<size_t>(candidate)], sketch);
            most = std::max(most, likeness);
            if (likeness >= NearlyEqual)
                groups.unite(candidate, text);
        }
        if (most >= Same)
            continue;
        for (const size_t hash : sketch.hashes())
            textsByHash[hash].push_back(text);
    }
    std::vector<int> found(texts.size());
    for (int text = 0; text < static_cast<int>(texts.size()); ++text)
        found[static_cast<size_t>(text)] = groups.of(text);
    return found;
}

} // namespace plumbline
