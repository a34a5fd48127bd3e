// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/notes.h"

namespace plumbline {

/// The notes on one dataset, in a file of their own: the dataset itself is never written.
///
/// The file lies beside the dataset, as `NAME.notes.json`, or, where that folder cannot
/// be written, in a folder of the program by the name that the dataset gives itself. Notes
/// that lie in the other of the two places are read as well, and written to the right one.
///
/// Several windows and programs may use one file: each change is made, under a lock, to
/// what is in the file at that time. Reads and writes at once: the file is small. GUI thread.
class NotesFile
{
public:
    struct Target {
        QString datasetPath;
        QString datasetName;    ///< what the dataset calls itself; may be empty
        QString folder;         ///< of the program; need not be there yet
        bool isShipped = false; ///< the dataset came with the program: nothing goes beside it
    };

    /// The notes on no dataset: nothing is written.
    NotesFile() = default;
    explicit NotesFile(const Target &target);

    const QString &path() const { return m_path; }
    /// As they were in the file at the last load(), put() or remove().
    const Notes &notes() const { return m_notes; }

    /// An error means that there are no notes to show. The file stays as it is; where it
    /// makes no sense, the next put() puts it aside under another name. A file of a newer
    /// version, or one that cannot be read, is never touched.
    Outcome load();
    /// Writes one note and tells its id: another one when the note was changed elsewhere
    /// since it was last seen here; then both stay. On an error notes() stays as it was.
    /// Errors: those of load(), RuleBroken for a note that makes no sense, Unwritable.
    Result<QString> put(const Note &note);
    /// No error when it is gone already.
    Outcome remove(const QString &id);
    /// Where the last change has put a file that made no sense; mostly empty.
    const QString &keptAside() const { return m_keptAside; }

private:
    Result<Notes> read() const;
    template<typename Change>
    Outcome write(Change change);

    QString m_path;
    QString m_other; ///< the place where notes are only read
    QString m_dataset;
    Notes m_notes;
    QString m_keptAside;
};

} // namespace plumbline
