// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notesfile.h"
#include "model/viewstate.h"

#include <QObject>

namespace plumbline {

/// The reader's notes on the dataset on screen: every change is in the file at once. Tells
/// the view state which facts have notes. GUI thread.
class NoteBook : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the book.
    explicit NoteBook(ViewState *state, QObject *parent = nullptr);

    /// Where the notes on datasets go whose own folder cannot be written.
    static QString usualFolder();
    /// A dataset that came with the program.
    void setShipped(const QString &datasetPath) { m_shipped = datasetPath; }
    void setDataset(const QString &path, const DatasetPtr &dataset);

    const Notes &notes() const { return m_file.notes(); }
    std::vector<Note> notesOf(const FactId &fact) const;
    /// Whether the dataset on screen has the fact of a note.
    bool hasFact(const Note &note) const;
    /// Empty, on a fact of the dataset on screen, from now.
    Note newNote(const FactId &fact) const;

public Q_SLOTS:
    /// Another window may have written notes meanwhile.
    void reload();
    /// The id under which the note is kept (see NotesFile::put()); empty when it could not be.
    QString put(const plumbline::Note &note);
    void remove(const QString &id);

Q_SIGNALS:
    void changed();
    /// The reader may want it back.
    void removed(const plumbline::Note &note);
    void failed(const plumbline::Error &error);
    /// What the reader should know of the file.
    void told(const QString &message);

private:
    void follow();

    ViewState *m_state;
    QString m_shipped;
    NotesFile m_file;
    QString m_problem; ///< of the file, told once
    qsizetype m_aside = 0;
};

} // namespace plumbline
