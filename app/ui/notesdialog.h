// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notebook.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace plumbline {

/// All notes on the dataset, the last changed first. Enter goes to the fact of a note;
/// those whose fact the dataset no longer has are listed as such.
class NotesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `book` must outlive the dialog.
    explicit NotesDialog(NoteBook *book, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    /// The fact to go to, once accepted.
    FactId chosen() const;

private:
    void build();
    void fill();
    void follow();
    void go();
    void remove();

    NoteBook *m_book;
    QTreeWidget *m_list;
    QLabel *m_told;
    QPushButton *m_remove;
    QPushButton *m_go;
};

} // namespace plumbline
