// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/codepoints.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace plumbline {

/// The words of a text, as passages are compared by: runs of letters and digits,
/// a number with its inner points and commas ("29.26"), and each character of
/// Chinese and Japanese for itself. Everything else stands between words.
std::vector<Utf16Span> splitWords(QStringView text);

/// Whether a word turns the meaning of a figure round: direction, bound, denial,
/// inclusion ("fell", "at most", "not", "excluding", 下降). `folded` is case-folded.
bool isTurningWord(QStringView folded);

/// Whether a word counts or dates: it holds a digit, or is a number word, a
/// multiplier or a month. `folded` is case-folded.
bool isNumberWord(QStringView folded);

/// Whether another spelling of a word is still the word. Not of names, short
/// words, and words of the two kinds above.
bool mayBeSpelledDifferently(QStringView asWritten);

/// Whether two case-folded words are spellings of one: the same two first letters,
/// and an edit distance of 1, from eight letters on 2.
bool areSpellingsOfOne(QStringView a, QStringView b);

/// All words of a text by number, and where each stands. Immutable; memory and
/// time in proportion to the text.
class WordIndex
{
public:
    using WordId = quint32;

    explicit WordIndex(QStringView text);

    const std::vector<Utf16Span> &places() const { return m_places; }
    /// One per place.
    const std::vector<WordId> &ids() const { return m_ids; }
    /// Which places (counted from 0) hold a word.
    std::span<const quint32> placesOf(WordId word) const;
    /// The numbers of a word of a quote, and of its other spellings where it may
    /// have some; empty when the text does not have it.
    std::vector<WordId> idsOf(QStringView asWritten) const;

private:
    void countPlaces(size_t words);

    std::vector<Utf16Span> m_places;
    std::vector<WordId> m_ids;
    std::vector<quint32> m_firstOf; ///< per word, into m_byWord; one more at the end
    std::vector<quint32> m_byWord;
    QHash<QString, WordId> m_words;
    /// Longer words by their first two letters, for finding spellings.
    QHash<QString, std::vector<WordId>> m_wordsByBeginning;
    std::vector<QString> m_texts;
};

} // namespace plumbline
