// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace plumbline {

/// How alike texts are, whatever their length and order of paragraphs: the share of their
/// runs of four words ("shingles") that they have in common, between 0 and 1.
///
/// A. Broder, "On the resemblance and containment of documents" (1997). Of a long text
/// the shingles with the smallest hashes stand for all; up to MostShingles it is exact.
/// Upper case and punctuation do not count. Pure, any thread.
class TextSketch
{
public:
    static constexpr int WordsPerShingle = 4;
    static constexpr size_t MostShingles = 512;

    TextSketch() = default;
    explicit TextSketch(QStringView text);

    /// A text without words resembles nothing.
    bool isEmpty() const { return m_hashes.empty(); }
    const std::vector<size_t> &hashes() const { return m_hashes; }

    friend double resemblance(const TextSketch &a, const TextSketch &b);

private:
    std::vector<size_t> m_hashes; ///< each once, by size
};

double resemblance(const TextSketch &a, const TextSketch &b);

/// From here on a text is the other one again.
inline constexpr double NearlyEqual = 0.5;

/// For each text the number of its group: texts that are nearly equal to each other,
/// or to one that is. The number is the position of the first text of the group.
/// Compares only texts that share a shingle.
std::vector<int> groupRepeats(const std::vector<TextSketch> &texts);

} // namespace plumbline
