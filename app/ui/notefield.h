// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notes.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

namespace plumbline {

class NoteBook;

/// One note, written in place. What is typed is kept when typing rests, and when the
/// field loses the focus or goes; a note that the reader has emptied goes when they leave it.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `note` may be new, and is then in the book once it has words.
    NoteField(NoteBook *book, const Note &note, QWidget *parent = nullptr);
    ~NoteField() override;

    const Note &note() const { return m_note; }
    bool isNew() const { return m_isNew; }
    /// As another window has written it; ignored while the reader is writing.
    void follow(const Note &note);

public Q_SLOTS:
    /// Keeps what has been typed.
    void keep();

Q_SIGNALS:
    /// The reader has left a new note without words.
    void abandoned();
    void kept();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void leave();
    void fitHeight();

    QPointer<NoteBook> m_book;
    Note m_note; ///< as it is in the book
    bool m_isNew;
    QTimer m_rest;
};

} // namespace plumbline
