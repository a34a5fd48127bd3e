// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notefield.h"

#include "model/notebook.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr int RestMilliseconds = 600;
constexpr int FewestLines = 2;
constexpr int MostLines = 10;

} // namespace

NoteField::NoteField(NoteBook *book, const Note &note, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_book(book)
    , m_note(note)
    , m_isNew(note.text.isEmpty())
{
    setPlainText(note.text);
    setPlaceholderText(tr("Write a note"));
    setTabChangesFocus(true);
    setAccessibleName(note.quote.isEmpty() ? tr("Note") : tr("Note on “%1”").arg(note.quote));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &NoteField::keep);
    connect(this, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteField::fitHeight);
    fitHeight();
}

NoteField::~NoteField()
{
    keep();
}

void NoteField::follow(const Note &note)
{
    if (hasFocus() || note == m_note)
        return;
    m_note = note;
    const QSignalBlocker blocker(this);
    setPlainText(note.text);
    fitHeight();
}

void NoteField::keep()
{
    m_rest.stop();
    const QString text = toPlainText();
    if (!m_book || text == m_note.text || text.trimmed().isEmpty())
        return;
    Note written = m_note;
    written.text = text;
    written.changed = QDateTime::currentDateTimeUtc();
    const Note before = std::exchange(m_note, written); // the book tells before it returns
    m_isNew = false;
    const QString id = m_book->put(written);
    if (id.isEmpty()) {
        m_note = before;
        m_isNew = before.text.isEmpty();
        return;
    }
    // Written elsewhere meanwhile: that stays here, and what was typed is a note of its own.
    const Note *theirs = id == written.id ? nullptr : m_book->notes().find(written.id);
    if (theirs) {
        m_note = *theirs;
        const QSignalBlocker blocker(this);
        setPlainText(m_note.text);
    }
    Q_EMIT kept();
}

void NoteField::leave()
{
    keep();
    if (!m_book || !toPlainText().trimmed().isEmpty())
        return;
    if (m_isNew)
        Q_EMIT abandoned();
    else
        m_book->remove(m_note.id);
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool isStill = event->reason() == Qt::PopupFocusReason ||
                         event->reason() == Qt::ActiveWindowFocusReason;
    if (isStill)
        keep();
    else
        leave();
}

void NoteField::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    keep();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

/// A plain text document measures its height in lines.
void NoteField::fitHeight()
{
    const auto lines = static_cast<int>(std::ceil(document()->size().height()));
    const double frame = 2 * (document()->documentMargin() + frameWidth()) + 2;
    setFixedHeight(
        static_cast<int>(std::clamp(lines, FewestLines, MostLines) * fontMetrics().lineSpacing() + frame));
}

} // namespace plumbline
