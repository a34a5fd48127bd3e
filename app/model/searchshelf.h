// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace plumbline {

/// Texts in one row of bytes, searched from end to end: 25 MB take some tens of
/// milliseconds, which is why nothing cleverer is needed. Numbered from 0 as they
/// are added. Filled by one thread, then read by any.
class SearchShelf
{
public:
    /// Texts in their search form. `more` is found too, but ranks behind `main`.
    void add(const QByteArray &main, const QByteArray &more = {});

    int count() const { return static_cast<int>(m_starts.size()); }
    qsizetype bytes() const { return m_bytes.size(); }

    /// Those that have all words, a number only where one begins: first those in whose main
    /// text each of them begins a word, then those where it does so anywhere, else in order.
    /// Everything without words, nothing when `keepGoing` gives false.
    std::vector<int> find(const QByteArrayList &words, const std::function<bool()> &keepGoing) const;
    /// How many of the words a text has.
    int countWords(int text, const QByteArrayList &words) const;

private:
    QByteArrayView textAt(int text) const;
    int rank(int text, const QByteArrayList &words) const;
    int textThatHas(qsizetype position, int from) const;

    QByteArray m_bytes; ///< each text is main, line feed, more, line feed
    std::vector<qsizetype> m_starts;
};

} // namespace plumbline
