// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasetext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace plumbline {

namespace {

QTextCharFormat knownFormat(const Phrase &phrase, const Palette &colours)
{
    QTextCharFormat format;
    if (phrase.states)
        format.setBackground(colours.accentSoft);
    format.setUnderlineStyle(phrase.states ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
    format.setUnderlineColor(phrase.states ? colours.accent : colours.inkSoft);
    return format;
}

QTextCharFormat currentFormat(const Palette &colours)
{
    QTextCharFormat format;
    format.setBackground(colours.mark);
    format.setForeground(colours.markInk);
    format.setProperty(QTextFormat::OutlinePen, QPen(colours.markInk));
    return format;
}

QTextCharFormat hoveredFormat(const Palette &colours)
{
    QTextCharFormat format;
    format.setBackground(colours.accent);
    format.setForeground(colours.surface);
    return format;
}

} // namespace

PhraseText::PhraseText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
}

QVariant PhraseText::loadResource(int, const QUrl &)
{
    return {};
}

void PhraseText::setPhrases(std::vector<Phrase> phrases, const Palette &colours)
{
    m_phrases = std::move(phrases);
    m_colours = &colours;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    // Those that state a figure last, where phrases overlap.
    for (const bool states : {false, true}) {
        for (const Phrase &phrase : m_phrases) {
            if (phrase.states != states)
                continue;
            cursor.setPosition(static_cast<int>(phrase.place.start));
            cursor.setPosition(static_cast<int>(phrase.place.end), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(knownFormat(phrase, colours));
        }
    }
    cursor.endEditBlock();
    light();
}

void PhraseText::setCurrent(const FactId &fact)
{
    m_current = fact;
    light();
}

void PhraseText::setHovered(const FactId &fact)
{
    if (fact == m_hovered)
        return;
    m_hovered = fact;
    light();
}

void PhraseText::light()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const FactId &fact, const QTextCharFormat &format) {
        for (const Phrase &phrase : m_phrases) {
            if (fact.isNull() || !phrase.carries(fact))
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(static_cast<int>(phrase.place.start));
            cursor.setPosition(static_cast<int>(phrase.place.end), QTextCursor::KeepAnchor);
            selections.append({cursor, format});
        }
    };
    add(m_current, currentFormat(*m_colours));
    add(m_hovered, hoveredFormat(*m_colours));
    setExtraSelections(selections);
}

QStringList PhraseText::wordsCarrying(const FactId &fact) const
{
    QStringList words;
    for (const Phrase &phrase : m_phrases) {
        if (fact.isNull() || !phrase.carries(fact))
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(phrase.place.start));
        cursor.setPosition(static_cast<int>(phrase.place.end), QTextCursor::KeepAnchor);
        words << cursor.selectedText();
    }
    return words;
}

QPoint PhraseText::phrasePosition(size_t phrase) const
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_phrases[phrase].place.start));
    const QRect start = cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect next = cursorRect(cursor);
    const bool isSameLine = next.top() == start.top();
    return {isSameLine ? (start.left() + next.left()) / 2 : start.left() + 1, start.center().y()};
}

std::vector<FactId> PhraseText::factsUnder(QPoint position) const
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int hit = document()->documentLayout()->hitTest(position + scrolled, Qt::ExactHit);
    if (hit < 0)
        return {};
    // The hit is the nearest gap between letters; the letter lies on either side of it.
    QTextCursor cursor(document());
    cursor.setPosition(hit);
    const bool isBefore = position.x() < cursorRect(cursor).left() && !cursor.atBlockStart();
    return factsAt(m_phrases, isBefore ? hit - 1 : hit);
}

void PhraseText::tellHovered(const FactId &fact)
{
    if (fact == m_told)
        return;
    m_told = fact;
    Q_EMIT factHovered(fact);
}

void PhraseText::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTextBrowser::mousePressEvent(event);
}

/// A press that was drawn into a selection is no click.
void PhraseText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const bool isClick = event->button() == Qt::LeftButton && !textCursor().hasSelection() &&
                         (position - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const FactId fact = isClick ? factAfter(factsUnder(position), m_current) : FactId();
    if (!fact.isNull())
        Q_EMIT factClicked(fact);
}

void PhraseText::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    const std::vector<FactId> facts = factsUnder(event->position().toPoint());
    viewport()->setCursor(facts.empty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    const bool hasCurrent = std::find(facts.begin(), facts.end(), m_current) != facts.end();
    tellHovered(facts.empty() ? FactId() : hasCurrent ? m_current : facts.front());
}

void PhraseText::leaveEvent(QEvent *event)
{
    tellHovered({});
    QTextBrowser::leaveEvent(event);
}

void PhraseText::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && (event->key() == Qt::Key_N || event->key() == Qt::Key_P)) {
        Q_EMIT stepRequested(event->key() == Qt::Key_N ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const FactId fact = factAfter(factsAt(m_phrases, textCursor().selectionStart()), m_current);
        if (!fact.isNull())
            Q_EMIT factClicked(fact);
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

} // namespace plumbline
