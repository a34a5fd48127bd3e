// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "text/editdistance.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr qsizetype BeginningLength = 2;
constexpr qsizetype ShortestVariable = 6; ///< shorter words have neighbours that mean something else
constexpr qsizetype LongWord = 8;
constexpr qsizetype LongestVariable = 40;
constexpr size_t MostWordsTried = 2000;

struct CodePoint {
    char32_t value;
    qsizetype size;
};

CodePoint codePointAt(QStringView text, qsizetype unit)
{
    const QChar first = text[unit];
    if (first.isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[unit + 1]), 2};
    return {first.unicode(), 1};
}

bool standsAlone(char32_t character)
{
    const auto script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

/// The point of "29.26" and the comma of "1,000".
bool joinsDigits(QStringView text, qsizetype unit)
{
    const bool isMark = text[unit] == QLatin1Char('.') || text[unit] == QLatin1Char(',');
    return isMark && unit > 0 && unit + 1 < text.size() && text[unit - 1].isDigit() &&
           text[unit + 1].isDigit();
}

qsizetype wordEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size()) {
        const CodePoint next = codePointAt(text, end);
        const bool belongs = (isWordCharacter(next.value) && !standsAlone(next.value)) ||
                             joinsDigits(text, end);
        if (!belongs)
            break;
        end += next.size;
    }
    return end;
}

template<typename Table>
bool contains(const Table &table, QStringView word)
{
    return std::find(table.begin(), table.end(), word) != table.end();
}

template<typename Table>
bool beginsWithOne(const Table &table, QStringView word)
{
    return std::any_of(table.begin(), table.end(),
                       [word](QStringView stem) { return word.startsWith(stem); });
}

constexpr auto TurningWords = std::to_array<QStringView>(
    {u"up",    u"down",   u"more",  u"less",  u"fewer", u"over",  u"under",  u"above",  u"below",
     u"least", u"most",   u"not",   u"no",    u"never", u"nor",   u"none",   u"t",      u"cannot",
     u"fall",  u"fell",   u"rise",  u"rose",  u"grew",  u"grow",  u"gain",   u"loss",   u"lost",
     u"lose",  u"cut",    u"drop",  u"gross", u"net",   u"about", u"around", u"nearly", u"almost",
     u"only",  u"before", u"after", u"first", u"last",  u"next",  u"high",   u"low",    u"higher",
     u"lower", u"增",     u"升",    u"涨",    u"降",    u"跌",    u"减",     u"不",     u"未",
     u"非",    u"超",     u"无",    u"没",    u"逾",    u"近",    u"约",     u"除",     u"含"});

constexpr auto TurningStems = std::to_array<QStringView>(
    {u"increas", u"decreas", u"rising",  u"risen",  u"falling", u"fallen", u"growing", u"grown",
     u"growth",  u"shrink",  u"shrank",  u"shrunk", u"declin",  u"dropp",  u"gained",  u"gaining",
     u"losing",  u"losses",  u"plung",   u"surg",   u"soar",    u"slump",  u"exceed",  u"surpass",
     u"includ",  u"exclud",  u"without", u"approx", u"reduc",   u"narrow", u"widen",   u"cancel",
     u"reject",  u"den",     u"fail",    u"upward", u"downward"});

constexpr auto NumberWords = std::to_array<QStringView>(
    {u"one",  u"two",   u"three", u"four",  u"five",   u"six",   u"seven", u"eight", u"nine",
     u"ten",  u"first", u"third", u"fifth", u"sixth",  u"ninth", u"tenth", u"once",  u"twice",
     u"half", u"zero",  u"both",  u"dozen", u"second", u"fold",  u"jan",   u"feb",   u"mar",
     u"apr",  u"may",   u"jun",   u"jul",   u"aug",    u"sep",   u"sept",  u"oct",   u"nov",
     u"dec",  u"march", u"april", u"june",  u"july",   u"bn",    u"mn",    u"tn",    u"pct",
     u"一",   u"二",    u"三",    u"四",    u"五",     u"六",    u"七",    u"八",    u"九",
     u"十",   u"百",    u"千",    u"万",    u"亿",     u"两",    u"零",    u"半",    u"倍"});

constexpr auto NumberStems = std::to_array<QStringView>(
    {u"eleven",   u"twel",   u"thirt",  u"fourt",  u"fift",    u"sixt",     u"sevent",  u"eight",
     u"ninet",    u"twent",  u"fort",   u"fourth", u"hundred", u"thousand", u"million", u"billion",
     u"trillion", u"doubl",  u"tripl",  u"quadr",  u"quarter", u"halv",     u"percent", u"januar",
     u"februar",  u"august", u"septem", u"octob",  u"novem",   u"decem"});

bool isLowerLatin(QChar unit)
{
    return unit >= QLatin1Char('a') && unit <= QLatin1Char('z');
}

std::u32string characters(QStringView word)
{
    return word.toString().toStdU32String();
}

} // namespace

std::vector<Utf16Span> splitWords(QStringView text)
{
    std::vector<Utf16Span> words;
    for (qsizetype unit = 0; unit < text.size();) {
        const CodePoint next = codePointAt(text, unit);
        if (!isWordCharacter(next.value)) {
            unit += next.size;
            continue;
        }
        const qsizetype end = standsAlone(next.value) ? unit + next.size : wordEnd(text, unit);
        words.push_back({unit, end});
        unit = end;
    }
    return words;
}

bool isTurningWord(QStringView folded)
{
    return contains(TurningWords, folded) || beginsWithOne(TurningStems, folded);
}

bool isNumberWord(QStringView folded)
{
    return std::any_of(folded.begin(), folded.end(), [](QChar unit) { return unit.isDigit(); }) ||
           contains(NumberWords, folded) || beginsWithOne(NumberStems, folded);
}

bool mayBeSpelledDifferently(QStringView asWritten)
{
    return asWritten.size() >= ShortestVariable && asWritten.size() <= LongestVariable &&
           std::all_of(asWritten.begin(), asWritten.end(), isLowerLatin) && !isTurningWord(asWritten) &&
           !isNumberWord(asWritten);
}

bool areSpellingsOfOne(QStringView a, QStringView b)
{
    const int limit = std::min(a.size(), b.size()) < LongWord ? 1 : 2;
    if (std::abs(a.size() - b.size()) > limit || a.left(BeginningLength) != b.left(BeginningLength))
        return false;
    return a == b || isWithin(characters(a), characters(b), limit);
}

WordIndex::WordIndex(QStringView text) : m_places(splitWords(text))
{
    m_ids.reserve(m_places.size());
    for (const Utf16Span &place : m_places) {
        const QString word = text.mid(place.start, place.size()).toString().toCaseFolded();
        auto known = m_words.constFind(word);
        if (known == m_words.constEnd()) {
            known = m_words.insert(word, static_cast<WordId>(m_texts.size()));
            m_texts.push_back(word);
        }
        m_ids.push_back(*known);
    }
    for (WordId id = 0; id < m_texts.size(); ++id) {
        if (mayBeSpelledDifferently(m_texts[id]))
            m_wordsByBeginning[m_texts[id].left(BeginningLength)].push_back(id);
    }
    countPlaces(m_texts.size());
}

/// Sorts the places by word, keeping their order.
void WordIndex::countPlaces(size_t words)
{
    m_firstOf.assign(words + 1, 0);
    for (const WordId id : m_ids)
        ++m_firstOf[id + 1];
    for (size_t id = 0; id < words; ++id)
        m_firstOf[id + 1] += m_firstOf[id];
    m_byWord.resize(m_ids.size());
    std::vector<quint32> next(m_firstOf.begin(), m_firstOf.end() - 1);
    for (quint32 place = 0; place < m_ids.size(); ++place)
        m_byWord[next[m_ids[place]]++] = place;
}

std::span<const quint32> WordIndex::placesOf(WordId word) const
{
    return std::span(m_byWord).subspan(m_firstOf[word], m_firstOf[word + 1] - m_firstOf[word]);
}

std::vector<WordIndex::WordId> WordIndex::idsOf(QStringView asWritten) const
{
    const QString word = asWritten.toString().toCaseFolded();
    const auto found = m_words.constFind(word);
    std::vector<WordId> ids;
    if (found != m_words.constEnd())
        ids.push_back(*found);
    if (!mayBeSpelledDifferently(asWritten))
        return ids;
    const auto tried = m_wordsByBeginning.constFind(word.left(BeginningLength));
    if (tried == m_wordsByBeginning.constEnd() || tried->size() > MostWordsTried)
        return ids;
    for (const WordId id : *tried) {
        if (m_texts[id] != word && areSpellingsOfOne(m_texts[id], word))
            ids.push_back(id);
    }
    return ids;
}

} // namespace plumbline
