// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingtext.h"

#include "ui/stylesheet.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace plumbline {

namespace {

using Kind = ReadingParagraph::Kind;

constexpr int LineHeightPercent = 140;
/// For four digits and the arrow.
constexpr int NumberWidth = 52;
/// Distance of the arrow from the edge.
constexpr int ArrowInset = 4;
/// Typographers recommend 45 to 75 characters; figures bear a little more.
constexpr int CharactersOfLine = 100;
/// How much of the height stands above what is scrolled to.
constexpr int PartAbove = 3;

QTextBlockFormat blockFormat(const ReadingParagraph &paragraph)
{
    QTextBlockFormat format;
    format.setLineHeight(LineHeightPercent, QTextBlockFormat::ProportionalHeight);
    format.setLeftMargin(NumberWidth);
    format.setRightMargin(Spacing::Medium);
    if (paragraph.kind == Kind::LostHeading)
        format.setTopMargin(Spacing::Large);
    else if (paragraph.kind == Kind::Text)
        format.setTopMargin(Spacing::Small);
    return format;
}

QTextCharFormat letterFormat(const ReadingParagraph &paragraph, const Palette &colours)
{
    QTextCharFormat format;
    if (paragraph.kind == Kind::LostHeading) {
        format.setForeground(colours.warning);
        format.setFontWeight(QFont::Bold);
    }
    return format;
}

} // namespace

ReadingText::ReadingText(QWidget *parent) : PhraseText(parent)
{
    setProperty("role", QStringLiteral("reading"));
    setAccessibleName(tr("Text of the article"));
    setLineWrapMode(FixedPixelWidth);
}

/// The text goes into a document that is not on screen yet: it is laid out once,
/// and only as far as it is looked at.
void ReadingText::showText(const ArticleText &text, const Palette &colours)
{
    m_palette = &colours;
    m_numbers.clear();
    auto *fresh = new QTextDocument(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDefaultFont(font());
    std::vector<Phrase> phrases;
    QTextCursor cursor(fresh);
    cursor.beginEditBlock();
    for (const ReadingParagraph &paragraph : text) {
        if (m_numbers.empty())
            cursor.setBlockFormat(blockFormat(paragraph));
        else
            cursor.insertBlock(blockFormat(paragraph), {});
        const int start = cursor.position();
        cursor.insertText(paragraph.text, letterFormat(paragraph, colours));
        m_numbers.push_back(paragraph.kind == Kind::Continued ? 0 : paragraph.number);
        for (Phrase phrase : paragraph.phrases) {
            phrase.place = {phrase.place.start + start, phrase.place.end + start};
            phrases.push_back(std::move(phrase));
        }
    }
    cursor.endEditBlock();
    const QPointer<QTextDocument> former = document(); // the first one goes by itself
    setDocument(fresh);
    if (former)
        former->deleteLater();
    setPhrases(std::move(phrases), colours);
    fitWidth();
}

void ReadingText::fitWidth()
{
    const int most = NumberWidth + CharactersOfLine * fontMetrics().averageCharWidth();
    setLineWrapColumnOrWidth(std::min(most, viewport()->width()));
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    fitWidth();
    PhraseText::resizeEvent(event);
}

int ReadingText::paragraphOf(size_t phrase) const
{
    const int position = static_cast<int>(phrases()[phrase].place.start);
    auto block = static_cast<size_t>(document()->findBlock(position).blockNumber());
    while (block > 0 && m_numbers[block] == 0)
        --block;
    return m_numbers[block];
}

size_t ReadingText::firstPhraseInSight() const
{
    const int top = cursorForPosition({0, 0}).position();
    const auto first = std::find_if(phrases().begin(), phrases().end(),
                                    [top](const Phrase &phrase) { return phrase.place.start >= top; });
    return static_cast<size_t>(first - phrases().begin());
}

void ReadingText::revealPosition(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const QRect place = cursorRect(cursor);
    setTextCursor(cursor); // may scroll, but only to the edge
    const bool isInSight = place.top() >= 0 && place.bottom() <= viewport()->height();
    if (!isInSight)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() -
                                      viewport()->height() / PartAbove);
}

void ReadingText::reveal(size_t phrase)
{
    revealPosition(static_cast<int>(phrases()[phrase].place.start));
}

void ReadingText::revealParagraph(int number)
{
    const auto found = std::find(m_numbers.begin(), m_numbers.end(), number);
    if (found == m_numbers.end())
        return;
    revealPosition(document()->findBlockByNumber(static_cast<int>(found - m_numbers.begin())).position());
}

bool ReadingText::hasCurrent(const QTextBlock &block) const
{
    const int end = block.position() + block.length();
    auto phrase = std::partition_point(phrases().begin(), phrases().end(), [&block](const Phrase &candidate) {
        return candidate.place.start < block.position();
    });
    for (; phrase != phrases().end() && phrase->place.start < end; ++phrase) {
        if (!current().isNull() && phrase->carries(current()))
            return true;
    }
    return false;
}

void ReadingText::paintNumber(QPainter &painter, int block, const QRectF &place) const
{
    const int number = m_numbers[static_cast<size_t>(block)];
    if (number > 0)
        painter.drawText(place, Qt::AlignRight | Qt::AlignTop, QString::number(number));
}

void ReadingText::paintEvent(QPaintEvent *event)
{
    PhraseText::paintEvent(event);
    QPainter painter(viewport());
    const int scrolled = verticalScrollBar()->value();
    const qreal ascent = fontMetrics().ascent();
    for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        if (rect.top() - scrolled > viewport()->height())
            break;
        const qreal base = rect.top() + (block.layout()->lineCount() ? block.layout()->lineAt(0).y() +
                                                                           block.layout()->lineAt(0).ascent()
                                                                     : ascent);
        const QRectF place(0, base - ascent - scrolled, NumberWidth - Spacing::Medium,
                           fontMetrics().height());
        painter.setPen(m_palette->inkSoft);
        paintNumber(painter, block.blockNumber(), place);
        if (!hasCurrent(block))
            continue;
        painter.setPen(m_palette->accent);
        painter.drawText(place.adjusted(ArrowInset, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         QStringLiteral("▸"));
    }
}

} // namespace plumbline
