// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searchshelf.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

constexpr char EndOfPart = '\n';
constexpr int TextsBetweenLooks = 2048;

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLetter(char byte)
{
    return byte >= 'a' && byte <= 'z';
}

/// Whether no word goes on from `before` to `first`; "9.1" goes on in "29.1" and in "1.9.1".
bool isBoundary(char before, char first)
{
    if (isDigit(first))
        return !isDigit(before) && before != '.' && before != ',';
    return !isLetter(first) || !isLetter(before);
}

bool beginsAWord(QByteArrayView text, const QByteArray &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || isBoundary(text[at - 1], word[0]))
            return true;
    }
    return false;
}

/// Nobody who types 6 means the end of 7.726.
bool has(QByteArrayView text, const QByteArray &word)
{
    return isDigit(word[0]) ? beginsAWord(text, word) : text.contains(word);
}

} // namespace

void SearchShelf::add(const QByteArray &main, const QByteArray &more)
{
    m_starts.push_back(m_bytes.size());
    m_bytes.append(main).append(EndOfPart).append(more).append(EndOfPart);
}

QByteArrayView SearchShelf::textAt(int text) const
{
    const auto index = static_cast<size_t>(text);
    const qsizetype end = index + 1 < m_starts.size() ? m_starts[index + 1] : m_bytes.size();
    return QByteArrayView(m_bytes).sliced(m_starts[index], end - m_starts[index]);
}

int SearchShelf::textThatHas(qsizetype position, int from) const
{
    const auto next = std::upper_bound(m_starts.begin() + from, m_starts.end(), position);
    return static_cast<int>(next - m_starts.begin()) - 1;
}

int SearchShelf::countWords(int text, const QByteArrayList &words) const
{
    const QByteArrayView whole = textAt(text);
    return static_cast<int>(std::count_if(words.begin(), words.end(),
                                          [whole](const QByteArray &word) { return has(whole, word); }));
}

/// The lower, the nearer to what was typed.
int SearchShelf::rank(int text, const QByteArrayList &words) const
{
    const QByteArrayView whole = textAt(text);
    const auto begin = [&words](QByteArrayView part) {
        return std::all_of(words.begin(), words.end(),
                           [part](const QByteArray &word) { return beginsAWord(part, word); });
    };
    constexpr int last = 2;
    return begin(whole.first(whole.indexOf(EndOfPart))) ? 0 : begin(whole) ? 1 : last;
}

std::vector<int> SearchShelf::find(const QByteArrayList &words, const std::function<bool()> &keepGoing) const
{
    std::vector<int> found(words.isEmpty() ? m_starts.size() : 0);
    std::iota(found.begin(), found.end(), 0);
    if (words.isEmpty())
        return found;
    const auto shorter = [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); };
    const QByteArray rarest = *std::max_element(words.begin(), words.end(), shorter);
    const QByteArrayMatcher matcher(rarest);
    int text = 0;
    int looks = 0;
    for (qsizetype at = matcher.indexIn(m_bytes); at >= 0;) {
        if (++looks % TextsBetweenLooks == 0 && !keepGoing())
            return {};
        text = textThatHas(at, text);
        if (countWords(text, words) == words.size())
            found.push_back(text);
        if (++text == count())
            break;
        at = matcher.indexIn(m_bytes, m_starts[static_cast<size_t>(text)]);
    }
    std::vector<std::pair<int, int>> ranked;
    for (const int candidate : found)
        ranked.emplace_back(rank(candidate, words), candidate);
    std::sort(ranked.begin(), ranked.end());
    std::transform(ranked.begin(), ranked.end(), found.begin(), [](const auto &each) { return each.second; });
    return keepGoing() ? found : std::vector<int>();
}

} // namespace plumbline
