// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passagetext.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr int LineHeightPercent = 125;
constexpr int LeastWidth = 120;
/// Border and padding of the style sheet, left and right, above and below.
constexpr int FrameWidth = 9;
constexpr int FrameHeight = 4;

} // namespace

PassageText::PassageText(QWidget *parent) : PhraseText(parent)
{
    setProperty("role", QStringLiteral("passage"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(WidgetWidth);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &PhraseText::stepRequested, this, &PassageText::selectPhrase);
}

void PassageText::showText(const MarkedText &text, const Palette &colours)
{
    m_text = text;
    setPlainText(text.text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(LineHeightPercent, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(lines);
    setPhrases(text.phrases, colours);

    QTextCharFormat mark;
    mark.setBackground(colours.mark);
    mark.setForeground(colours.markInk);
    mark.setFontUnderline(true); // a phrase is not marked by its colour alone
    for (const Utf16Span &span : m_text.marks) {
        cursor.setPosition(static_cast<int>(span.start));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(mark);
    }
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

/// Round the end, from the selected phrase if there is one.
void PassageText::selectPhrase(int direction)
{
    if (phrases().empty())
        return;
    const QTextCursor now = textCursor();
    const auto count = static_cast<int>(phrases().size());
    const auto selected = std::find_if(phrases().begin(), phrases().end(), [&now](const Phrase &phrase) {
        return phrase.place.start == now.selectionStart() && phrase.place.end == now.selectionEnd();
    });
    const auto from = static_cast<int>(selected - phrases().begin());
    const int next = selected == phrases().end() ? (direction > 0 ? 0 : count - 1)
                                                 : (from + direction + count) % count;
    const Utf16Span &place = phrases()[static_cast<size_t>(next)].place;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(place.start));
    cursor.setPosition(static_cast<int>(place.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QStringList PassageText::markedPhrases() const
{
    QStringList phrases;
    for (const Utf16Span &span : m_text.marks)
        phrases << m_text.text.mid(span.start, span.size());
    return phrases;
}

/// Measured on the document itself: a copy of it costs more than the layout.
int PassageText::heightForWidth(int width) const
{
    QTextDocument *text = document();
    const double before = text->textWidth();
    text->setTextWidth(std::max(1, width - FrameWidth));
    const int height = static_cast<int>(std::ceil(text->size().height())) + FrameHeight;
    text->setTextWidth(before);
    return height;
}

QSize PassageText::sizeHint() const
{
    const int wide = std::max(width(), LeastWidth);
    return {wide, heightForWidth(wide)};
}

QSize PassageText::minimumSizeHint() const
{
    return {LeastWidth, fontMetrics().height() + FrameHeight};
}

/// Ctrl+C without a selection is not the text's own: the window copies the citation.
bool PassageText::event(QEvent *event)
{
    const bool asksForCopy = event->type() == QEvent::ShortcutOverride &&
                             static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (asksForCopy && !textCursor().hasSelection()) {
        event->ignore();
        return false;
    }
    return QTextBrowser::event(event);
}

/// The pane scrolls, not the passage.
void PassageText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void PassageText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace plumbline
