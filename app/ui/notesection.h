// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notebook.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace plumbline {

class NoteField;

/// The notes on one fact, each to be written in place, and a button for another. Follows
/// the book.
class NoteSection : public QWidget
{
    Q_OBJECT

public:
    NoteSection(NoteBook *book, const FactId &fact, QWidget *parent = nullptr);
    /// Keeps what has been typed.
    ~NoteSection() override;

    /// In the order of the notes, a new one last.
    std::vector<NoteField *> fields() const;

public Q_SLOTS:
    /// An empty note with the keyboard focus, on the fact or on a passage of it.
    void start(const QString &article, const QString &quote);

Q_SIGNALS:
    /// A new note is there to be written.
    void started(QWidget *field);

private:
    struct Row {
        QWidget *box;
        NoteField *field;
        QLabel *dated;
    };

    void follow();
    void add(const Note &note);
    void drop(const QString &id);
    void describe(const Row &row) const;

    QPointer<NoteBook> m_book;
    FactId m_fact;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    std::vector<Row> m_notes; ///< owned by this widget
};

} // namespace plumbline
