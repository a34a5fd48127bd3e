// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quotewords.h"

#include <QStringList>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype MostContext = 128; ///< UTF-16 units of prefix and of suffix
constexpr qsizetype ContextSlack = 32; ///< how much longer the context may be in the copy
constexpr qsizetype FigureReach = 64;  ///< how far the parts of a figure may lie apart
constexpr qsizetype MostMarks = 16;    ///< before the first and behind the last quoted word
constexpr double EnoughWords = 3;
constexpr double WorthOfACharacter = 0.5; ///< a Chinese character says less than a word

bool isSpacedCharacter(QChar unit)
{
    return unit.isLetterOrNumber() && unit.script() != QChar::Script_Han;
}

/// A mark that belongs to a figure: it may not be missing in the copy.
bool isFigureMark(QChar unit)
{
    return unit.category() == QChar::Symbol_Currency || QStringView(u"%％‰+-−–").contains(unit);
}

/// Prefixes and suffixes may have been stored without their outer spaces.
QString joined(QStringView left, QStringView right)
{
    const bool wouldGrowTogether = !left.isEmpty() && !right.isEmpty() && isSpacedCharacter(left.back()) &&
                                   isSpacedCharacter(right.front());
    return left.toString() + (wouldGrowTogether ? QStringLiteral(" ") : QString()) + right.toString();
}

std::vector<Figure> figuresTouching(QStringView text, Utf16Span span)
{
    const qsizetype from = std::max(qsizetype(0), span.start - FigureReach);
    const qsizetype to = std::min(text.size(), span.end + FigureReach);
    std::vector<Figure> figures = findFigures(text.mid(from, to - from));
    std::erase_if(figures, [&](const Figure &figure) {
        return figure.end + from <= span.start || figure.start + from >= span.end;
    });
    return figures;
}

/// By UTF-16 units: good for comparing, not for showing.
QString reversed(QStringView text)
{
    QString turned = text.toString();
    std::reverse(turned.begin(), turned.end());
    return turned;
}

/// How far the marks of a quote go on in a text; nothing when one that belongs to
/// a figure is missing there.
std::optional<qsizetype> matchedMarks(QStringView marks, QStringView text)
{
    qsizetype position = 0;
    qsizetype matched = 0;
    for (const QChar mark : marks) {
        while (position < text.size() && text[position].isSpace())
            ++position;
        if (mark.isSpace())
            continue;
        if (position < text.size() && text[position] == mark)
            matched = ++position;
        else if (isFigureMark(mark))
            return {};
        else
            break;
    }
    return matched;
}

bool endsSentence(QStringView gap)
{
    return std::any_of(gap.begin(), gap.end(),
                       [](QChar unit) { return QStringView(u".!?;。！？；").contains(unit); });
}

bool endsParagraph(QStringView gap)
{
    return gap.count(QLatin1Char('\n')) > 1;
}

/// "US" is not "us".
bool isAcronym(QStringView word)
{
    return word.size() > 1 &&
           std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.isUpper(); });
}

QStringList keptWords(QStringView text, bool withNumbers)
{
    QStringList kept;
    for (const Utf16Span &place : splitWords(text)) {
        const QString word = text.mid(place.start, place.size()).toString().toCaseFolded();
        if (isTurningWord(word) || (withNumbers && isNumberWord(word)))
            kept += word;
    }
    return kept;
}

double worth(QStringView text)
{
    double sum = 0;
    for (const Utf16Span &place : splitWords(text))
        sum += isSpacedCharacter(text[place.start]) ? 1 : WorthOfACharacter;
    return sum;
}

struct Context {
    int distance = 0;
    qsizetype length = 0; ///< UTF-16 units of the copy, from the quoted words outwards
};

void dropLeadingSpaces(FoldedText *text)
{
    if (!text->characters.empty() && text->characters.front() == U' ') {
        text->characters.erase(0, 1);
        text->starts.erase(text->starts.begin());
    }
}

/// Lays the context of a quote against that of a place, both read outwards.
Context matchOutwards(const FoldedText &quoted, QStringView around)
{
    FoldedText target = folded(around);
    dropLeadingSpaces(&target);
    const BeginningMatch match = matchBeginning(quoted.characters, target.characters);
    qsizetype end = target.starts[static_cast<size_t>(match.length)];
    while (end > 0 && end < around.size() && isSpacedCharacter(around[end - 1]) &&
           isSpacedCharacter(around[end]))
        ++end;
    return {match.distance, match.length == 0 ? 0 : end};
}

} // namespace

QuoteWords::QuoteWords(const Quote &quote)
{
    m_whole = joined(quote.prefix.right(MostContext), quote.exact);
    m_exact = {m_whole.size() - quote.exact.size(), m_whole.size()};
    m_whole = joined(m_whole, quote.suffix.left(MostContext));
    for (const Utf16Span &place : splitWords(exact()))
        m_places.push_back({place.start + m_exact.start, place.end + m_exact.start});
    m_figures = figuresTouching(m_whole, m_exact);
    const auto all = words();
    m_hasNumber = std::any_of(all.begin(), all.end(),
                              [](QStringView word) { return isNumberWord(word.toString().toCaseFolded()); });
}

std::vector<QStringView> QuoteWords::words() const
{
    std::vector<QStringView> found;
    for (const Utf16Span &place : m_places)
        found.push_back(QStringView(m_whole).mid(place.start, place.size()));
    return found;
}

bool QuoteWords::saysEnough() const
{
    const QStringView quoted = exact();
    const auto marks = std::count_if(quoted.begin(), quoted.end(), isFigureMark);
    return !m_places.empty() && worth(m_whole) + static_cast<double>(marks) >= EnoughWords;
}

std::optional<Candidate> QuoteWords::candidateAt(const QString &copy, std::span<const Utf16Span> places) const
{
    if (!areWordsJoinedAlike(copy, places))
        return {};
    const auto place = withOuterMarks(copy, {places.front().start, places.back().end});
    if (!place || !areFiguresTheSame(copy, *place))
        return {};
    const auto apart = difference(copy, *place);
    return apart ? std::optional(Candidate{*place, *apart}) : std::nullopt;
}

bool QuoteWords::areWordsJoinedAlike(QStringView copy, std::span<const Utf16Span> places) const
{
    for (size_t word = 0; word < places.size(); ++word) {
        const QStringView quoted = QStringView(m_whole).mid(m_places[word].start, m_places[word].size());
        if (isAcronym(quoted) && copy.mid(places[word].start, places[word].size()) != quoted)
            return false;
        if (word == 0)
            continue;
        const auto gapBefore = [word](QStringView text, std::span<const Utf16Span> spans) {
            return text.mid(spans[word - 1].end, spans[word].start - spans[word - 1].end);
        };
        const QStringView gap = gapBefore(copy, places);
        const QStringView quotedGap = gapBefore(m_whole, m_places);
        if ((endsSentence(gap) && !endsSentence(quotedGap)) ||
            (endsParagraph(gap) && !endsParagraph(quotedGap)))
            return false;
    }
    return true;
}

/// The quoted words may begin and end with marks: "$", "%", a quotation mark.
std::optional<Utf16Span> QuoteWords::withOuterMarks(QStringView copy, Utf16Span inner) const
{
    const QStringView whole = m_whole;
    const QStringView first =
        whole.mid(m_exact.start, m_places.front().start - m_exact.start).right(MostMarks);
    const QStringView last =
        whole.mid(m_places.back().end, m_exact.end - m_places.back().end).left(MostMarks);
    const auto before = matchedMarks(reversed(first), reversed(copy.left(inner.start).right(2 * MostMarks)));
    const auto behind = matchedMarks(last, copy.mid(inner.end).left(2 * MostMarks));
    if (!before || !behind)
        return {};
    return Utf16Span{inner.start - *before, inner.end + *behind};
}

bool QuoteWords::areFiguresTheSame(QStringView copy, Utf16Span place) const
{
    const std::vector<Figure> figures = figuresTouching(copy, place);
    return std::equal(figures.begin(), figures.end(), m_figures.begin(), m_figures.end(), sameToTheLetter);
}

/// A quote with a number of its own is told by that; another by the numbers beside it.
bool QuoteWords::saysTheSame(QStringView quoted, QStringView found) const
{
    return keptWords(quoted, !m_hasNumber) == keptWords(found, !m_hasNumber);
}

std::optional<double> QuoteWords::difference(QStringView copy, Utf16Span place) const
{
    FoldedText before = folded(reversed(prefix()));
    FoldedText behind = folded(suffix());
    dropLeadingSpaces(&before);
    dropLeadingSpaces(&behind);
    const qsizetype size = before.size() + behind.size();
    if (size == 0)
        return 0;
    const QString left = reversed(copy.left(place.start).right(2 * prefix().size() + ContextSlack));
    const QStringView right = copy.mid(place.end).left(2 * suffix().size() + ContextSlack);
    const Context leftMatch = matchOutwards(before, left);
    const Context rightMatch = matchOutwards(behind, right);
    if (!saysTheSame(prefix(), copy.mid(place.start - leftMatch.length, leftMatch.length)) ||
        !saysTheSame(suffix(), right.left(rightMatch.length)))
        return {};
    return static_cast<double>(leftMatch.distance + rightMatch.distance) / static_cast<double>(size);
}

} // namespace plumbline
