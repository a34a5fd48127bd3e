// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/paragraphs.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// UTF-16 units shown on either side of a passage when no sentence ends there.
constexpr qsizetype MaxContext = 600;
constexpr qsizetype MostClosers = 8;
constexpr qsizetype LongestAbbreviation = 12;

constexpr QStringView ChineseEnds = u"。！？；｡";
constexpr QStringView EnglishEnds = u".!?";
constexpr QStringView Closers = u"\"'”’)]」』）】》»";
constexpr QStringView Breaks = u" \n\t\u00a0，、,;:；：";

constexpr auto Abbreviations = std::to_array<QStringView>(
    {u"Mr",  u"Mrs", u"Ms",  u"Dr",   u"Prof", u"St",  u"Jr",  u"Sr",  u"Gen",  u"Sen",    u"Gov", u"Rep",
     u"Inc", u"Ltd", u"Co",  u"Corp", u"Bros", u"No",  u"Nos", u"vs",  u"etc",  u"approx", u"est", u"Fig",
     u"Jan", u"Feb", u"Mar", u"Apr",  u"Jun",  u"Jul", u"Aug", u"Sep", u"Sept", u"Oct",    u"Nov", u"Dec"});

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar character) { return character.isSpace(); });
}

/// The start of the paragraph around `position`, or a line start beyond the limit.
qsizetype paragraphStart(QStringView text, qsizetype position)
{
    qsizetype start = position == 0 ? 0 : text.lastIndexOf(QLatin1Char('\n'), position - 1) + 1;
    while (start > 0 && start > position - MaxContext) {
        const qsizetype before = start < 2 ? 0 : text.lastIndexOf(QLatin1Char('\n'), start - 2) + 1;
        if (isBlank(text.mid(before, start - 1 - before)))
            break;
        start = before;
    }
    return start;
}

qsizetype lineEnd(QStringView text, qsizetype position)
{
    const qsizetype feed = text.indexOf(QLatin1Char('\n'), position);
    return feed < 0 ? text.size() : feed;
}

qsizetype paragraphEnd(QStringView text, qsizetype position)
{
    qsizetype end = lineEnd(text, position);
    while (end < text.size() && end < position + MaxContext) {
        const qsizetype next = lineEnd(text, end + 1);
        if (isBlank(text.mid(end + 1, next - end - 1)))
            break;
        end = next;
    }
    return end;
}

/// Whether the full stop at `stop` belongs to "U.S.", "J.", "Ltd." and the like.
bool isAbbreviation(QStringView text, qsizetype stop)
{
    qsizetype start = stop;
    while (start > 0 && stop - start < LongestAbbreviation &&
           (text[start - 1].isLetter() || text[start - 1] == QLatin1Char('.')))
        --start;
    const QStringView word = text.mid(start, stop - start);
    const bool hasStopInside = word.size() > 1 && word.mid(1).contains(QLatin1Char('.'));
    return (word.size() == 1 && word[0].isUpper()) || hasStopInside ||
           std::find(Abbreviations.begin(), Abbreviations.end(), word) != Abbreviations.end();
}

bool nextSentenceFollows(QStringView text, qsizetype end)
{
    qsizetype next = end;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return next == text.size() || (next > end && !text[next].isLower());
}

bool isEndMark(QChar unit)
{
    return ChineseEnds.contains(unit) || EnglishEnds.contains(unit);
}

/// Where the sentence ends whose last mark is at `mark`; nothing when none does.
std::optional<qsizetype> sentenceEnd(QStringView text, qsizetype mark)
{
    if (!isEndMark(text[mark]))
        return {};
    const QStringView nearby = text.left(std::min(mark + MostClosers, text.size()));
    qsizetype end = mark + 1;
    while (end < nearby.size() && (Closers.contains(text[end]) || isEndMark(text[end])))
        ++end;
    if (ChineseEnds.contains(text[mark]))
        return end;
    const bool isStop = text[mark] == QLatin1Char('.');
    if ((isStop && isAbbreviation(text, mark)) || !nextSentenceFollows(text, end))
        return {};
    return end;
}

/// A window that was cut in the middle of a sentence begins and ends at a break.
Utf16Span cutAtBreaks(QStringView text, Utf16Span window, Utf16Span span, bool cutBefore, bool cutBehind)
{
    if (cutBefore) {
        const auto from = text.begin() + window.start;
        const auto to = text.begin() + span.start;
        const auto found = std::find_if(from, to, [](QChar unit) { return Breaks.contains(unit); });
        window.start = found == to ? window.start : found - text.begin() + 1;
    }
    if (cutBehind) {
        qsizetype end = window.end;
        while (end > span.end && !Breaks.contains(text[end - 1]))
            --end;
        window.end = end == span.end ? window.end : end - 1;
    }
    return window;
}

Utf16Span trimmed(QStringView text, Utf16Span around, Utf16Span span)
{
    while (around.start < span.start && text[around.start].isSpace())
        ++around.start;
    while (around.end > span.end && text[around.end - 1].isSpace())
        --around.end;
    return around;
}

Utf16Span sentenceIn(QStringView text, Utf16Span span)
{
    const qsizetype first = paragraphStart(text, span.start);
    const qsizetype last = paragraphEnd(text, span.end);
    Utf16Span window{std::max(first, span.start - MaxContext), std::min(last, span.end + MaxContext)};
    bool cutBefore = window.start > first;
    bool cutBehind = window.end < last;
    const QStringView paragraph = text.left(last);
    for (qsizetype mark = window.start; mark < window.end; ++mark) {
        const auto end = sentenceEnd(paragraph, mark);
        if (end && *end <= span.start) {
            window.start = *end;
            cutBefore = false;
        } else if (end && *end >= span.end) {
            window.end = *end;
            cutBehind = false;
        }
    }
    return trimmed(text, cutAtBreaks(text, window, span, cutBefore, cutBehind), span);
}

} // namespace

CodePointSpan sentenceAround(const CodePoints &text, CodePointSpan span)
{
    const auto units = text.toUtf16(span);
    return units ? text.fromUtf16(sentenceIn(text.text(), *units)) : span;
}

} // namespace plumbline
