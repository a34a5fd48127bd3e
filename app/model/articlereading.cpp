// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlereading.h"

#include "text/paragraphs.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

using Kind = ReadingParagraph::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArticleReading)
};

/// A paragraph and where it starts in the whole text.
struct Piece {
    qsizetype start = 0;
    ReadingParagraph paragraph;

    qsizetype end() const { return start + paragraph.text.size(); }
};

/// Characters that a text document would take for the end of a paragraph, so that
/// positions would no longer hold.
QString inOneLine(QString text)
{
    for (QChar &letter : text) {
        const char16_t code = letter.unicode();
        if (code == u'\n' || code == u'\r' || code == 0x2029 || code == 0xfdd0 || code == 0xfdd1)
            letter = QChar::LineSeparator;
    }
    return text;
}

/// Where a paragraph that is too long is parted: behind a space, else anywhere but
/// within a surrogate pair.
qsizetype cutBefore(const QString &text, qsizetype start)
{
    const qsizetype most = start + LongestParagraph;
    if (most >= text.size())
        return text.size();
    for (qsizetype at = most; at > start + LongestParagraph / 2; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    return text[most].isLowSurrogate() ? most - 1 : most;
}

void addPieces(std::vector<Piece> &pieces, const QString &text, qsizetype start, int number)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = cutBefore(text, from);
        const Kind kind = from == 0 ? Kind::Text : Kind::Continued;
        pieces.push_back({start + from, {kind, number, inOneLine(text.mid(from, to - from)), {}}});
        from = to;
    }
}

std::vector<Piece> piecesOf(const CodePoints &text)
{
    std::vector<Piece> pieces;
    int number = 0;
    for (const CodePointSpan &paragraph : paragraphs(text)) {
        ++number;
        if (const auto span = text.toUtf16(paragraph))
            addPieces(pieces, text.text().mid(span->start, span->size()), span->start, number);
    }
    return pieces;
}

/// A phrase that goes on into the next piece is marked in both. Gives the number of marks.
int mark(std::vector<Piece> &pieces, const Phrase &phrase)
{
    int marks = 0;
    auto piece = std::partition_point(pieces.begin(), pieces.end(), [&phrase](const Piece &candidate) {
        return candidate.end() <= phrase.place.start;
    });
    for (; piece != pieces.end() && piece->start < phrase.place.end; ++piece) {
        Phrase part = phrase;
        part.place.start = std::max(phrase.place.start, piece->start) - piece->start;
        part.place.end = std::min(phrase.place.end, piece->end()) - piece->start;
        addPhrase(piece->paragraph.phrases, std::move(part));
        ++marks;
    }
    return marks;
}

template<typename PlaceOf>
ArticleText textOf(const CodePoints &text, const ArticleWords &words, PlaceOf placeOf)
{
    std::vector<Piece> pieces = piecesOf(text);
    int marks = 0;
    for (const Passage &passage : words.passages) {
        const std::optional<CodePointSpan> place = placeOf(passage);
        const auto span = place ? text.toUtf16(*place) : std::nullopt;
        if (span && span->size() > 0 && marks < MostPhrases)
            marks += mark(pieces, words.phraseOf(passage, *span));
    }
    ArticleText shown;
    for (Piece &piece : pieces)
        shown.push_back(std::move(piece.paragraph));
    return shown;
}

ArticleText digestOf(const ArticleSources &sources)
{
    ArticleText text = textOf(CodePoints(sources.digest), sources.words,
                              [](const Passage &passage) { return std::optional(passage.inDigest); });
    std::erase_if(text, [](const ReadingParagraph &paragraph) {
        return paragraph.text == QLatin1String("-") && paragraph.phrases.empty();
    });
    return text;
}

void addLost(ArticleText &text, const ArticleSources &sources)
{
    bool hasHeading = false;
    for (const Passage &passage : sources.words.passages) {
        if (sources.copies.stateOf(passage.key) != AnchorState::Lost)
            continue;
        if (!hasHeading)
            text.push_back({Kind::LostHeading, 0, Words::tr("Not found in your copy"), {}});
        hasHeading = true;
        const QString words = inOneLine(passage.quote.exact);
        text.push_back(
            {Kind::Lost, passage.paragraph, words, {sources.words.phraseOf(passage, {0, words.size()})}});
    }
}

ArticleText copyOf(const ArticleSources &sources)
{
    if (!sources.copy)
        return {};
    ArticleText text = textOf(*sources.copy, sources.words, [&sources](const Passage &passage) {
        return sources.copies.placeOf(passage.key);
    });
    addLost(text, sources);
    return text;
}

AnchorCounts countsOf(const ArticleSources &sources)
{
    AnchorCounts counts;
    for (const Passage &passage : sources.words.passages) {
        switch (sources.copies.stateOf(passage.key)) {
        case AnchorState::Exact:
            ++counts.exact;
            break;
        case AnchorState::Moved:
            ++counts.moved;
            break;
        case AnchorState::Lost:
            ++counts.lost;
            break;
        case AnchorState::Unattached:
            ++counts.unattached;
            break;
        }
    }
    return counts;
}

} // namespace

ArticleReading readingOf(const Article &article, const ArticleSources &sources)
{
    ArticleReading reading;
    reading.article = article;
    if (const auto copy = sources.copies.copyOf(article.id))
        reading.attached = copy->isExact ? ArticleReading::Copy::Exact : ArticleReading::Copy::Changed;
    reading.anchors = countsOf(sources);
    reading.digest = digestOf(sources);
    reading.copy = copyOf(sources);
    return reading;
}

} // namespace plumbline
