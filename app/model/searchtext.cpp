// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searchtext.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype MostWords = 10;
constexpr qsizetype LongestQuery = 200;

constexpr char16_t EndOfAscii = 0x7f;
constexpr char16_t FirstFullWidth = 0xff01;
constexpr char16_t LastFullWidth = 0xff5e;
constexpr char16_t FullWidthToAscii = 0xfee0;
constexpr char16_t FirstDash = 0x2010;
constexpr char16_t LastDash = 0x2015;
constexpr char16_t MinusSign = 0x2212;
/// Ten thousand, a hundred million.
constexpr QStringView ScalesOfNumbers = u"\u4e07\u4ebf";
constexpr QStringView SingleQuotes = u"\u2018\u2019";
constexpr QStringView DoubleQuotes = u"\u201c\u201d";
/// Below it lie the letters with accents of alphabets; Korean syllables, which
/// decompose too, lie above.
constexpr char16_t EndOfAccents = 0x2000;

/// The search form with the place that each unit comes from.
struct Folded {
    QString text;
    std::vector<int> places;
};

QChar withoutAccent(QChar letter)
{
    if (letter.unicode() < EndOfAccents && letter.decompositionTag() == QChar::Canonical)
        return withoutAccent(letter.decomposition().at(0));
    return letter;
}

QChar folded(QChar letter)
{
    const char16_t unit = letter.unicode();
    if (unit > ' ' && unit < EndOfAscii) // most letters, without looking them up
        return unit >= 'A' && unit <= 'Z' ? QChar(static_cast<char16_t>(unit + ('a' - 'A'))) : letter;
    if (letter.isSpace())
        return QLatin1Char(' ');
    if (unit >= FirstFullWidth && unit <= LastFullWidth)
        letter = QChar(static_cast<char16_t>(unit - FullWidthToAscii));
    else if ((unit >= FirstDash && unit <= LastDash) || unit == MinusSign)
        letter = QLatin1Char('-');
    else if (SingleQuotes.contains(letter))
        letter = QLatin1Char('\'');
    else if (DoubleQuotes.contains(letter))
        letter = QLatin1Char('"');
    return withoutAccent(letter).toCaseFolded();
}

bool isLeftOut(QChar letter)
{
    if (letter.unicode() >= ' ' && letter.unicode() < EndOfAscii)
        return false;
    return letter.category() == QChar::Other_Format || letter.category() == QChar::Mark_NonSpacing ||
           (letter.category() == QChar::Other_Control && !letter.isSpace());
}

Folded fold(QStringView text)
{
    Folded result;
    result.text.reserve(text.size());
    result.places.reserve(static_cast<size_t>(text.size()));
    const auto dropSpace = [&result] {
        if (result.text.endsWith(QLatin1Char(' '))) {
            result.text.chop(1);
            result.places.pop_back();
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLeftOut(text[i]))
            continue;
        const QChar letter = folded(text[i]);
        if (letter == QLatin1Char(' ') || letter == QLatin1Char('%'))
            dropSpace();
        result.text.append(letter);
        result.places.push_back(static_cast<int>(i));
    }
    return result;
}

bool isHan(QChar letter)
{
    // Letters of the rarer planes come as surrogates; nearly all of them are Chinese.
    return letter.isSurrogate() || letter.script() == QChar::Script_Han;
}

/// Whether two letters side by side belong to one word.
bool goesOn(QChar before, QChar letter)
{
    const auto isSpace = [](QChar c) { return c == QLatin1Char(' '); };
    if (isSpace(before) || isSpace(letter))
        return false;
    if (ScalesOfNumbers.contains(letter))
        return before.isDigit() || isHan(before);
    return !ScalesOfNumbers.contains(before) && isHan(before) == isHan(letter);
}

void addWord(QStringView word, QByteArrayList &words)
{
    const QByteArray bytes = word.toUtf8();
    if (!bytes.isEmpty() && words.size() < MostWords && !words.contains(bytes))
        words << bytes;
}

/// Marks that touch or overlap become one.
std::vector<Utf16Span> joined(std::vector<Utf16Span> marks)
{
    std::sort(marks.begin(), marks.end(),
              [](const Utf16Span &a, const Utf16Span &b) { return a.start < b.start; });
    std::vector<Utf16Span> result;
    for (const Utf16Span &mark : marks) {
        if (!result.empty() && mark.start <= result.back().end)
            result.back().end = std::max(result.back().end, mark.end);
        else
            result.push_back(mark);
    }
    return result;
}

} // namespace

QByteArray searchForm(QStringView text)
{
    return fold(text).text.toUtf8();
}

QByteArrayList searchWords(QStringView query)
{
    const QString text = fold(query.left(LongestQuery)).text;
    QByteArrayList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && goesOn(text[i - 1], text[i]))
            continue;
        addWord(QStringView(text).sliced(start, i - start).trimmed(), words);
        start = i;
    }
    return words;
}

std::vector<Utf16Span> markWords(const QString &text, const QByteArrayList &words)
{
    const Folded folded = fold(text);
    std::vector<Utf16Span> marks;
    for (const QByteArray &bytes : words) {
        const QString word = QString::fromUtf8(bytes);
        for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
            const auto first = static_cast<size_t>(at);
            const auto last = first + static_cast<size_t>(word.size()) - 1;
            marks.push_back({folded.places[first], folded.places[last] + 1});
        }
    }
    return joined(std::move(marks));
}

} // namespace plumbline
