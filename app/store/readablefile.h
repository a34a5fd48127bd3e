// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace plumbline {

namespace sqlite {
struct FileHeader;
}

/// A dataset file that can be opened read-only without changing anything: the
/// file itself, or a private copy when a write-ahead log or a hot journal belongs
/// to it. SQLite would leave files beside a database in WAL mode and would roll
/// back and delete the journal of a writer that died.
///
/// Nothing of the content is trusted yet. A copy is recovered and has passed the
/// integrity check; it is removed with this object.
class ReadableFile
{
public:
    /// Looks at kind, size, header and neighbours. `keepGoing` may stop the check of a
    /// copy; then the copy is as good as unchecked.
    static Result<ReadableFile> prepare(const QString &path, const std::function<bool()> &keepGoing = {});
    /// The same for a database of any program.
    static Result<ReadableFile> prepareAny(const QString &path, const std::function<bool()> &keepGoing = {});

    /// What to open.
    const QString &path() const { return m_path; }
    bool isCopy() const { return m_folder != nullptr; }
    const QStringList &notices() const { return m_notices; }

private:
    using Check = Outcome (*)(const sqlite::FileHeader &header, const QString &shownPath);

    static Result<ReadableFile> prepareChecked(const QString &path, const std::function<bool()> &keepGoing,
                                               Check check);
    Outcome copy(const QString &shownPath);
    Outcome recover(const QString &shownPath, const std::function<bool()> &keepGoing);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_notices;
};

/// Whether a path leads to an ordinary file that may be read and is not too large
/// for a dataset. Opens nothing. Errors: Missing, NotAFile, Unreadable, TooLarge.
Outcome checkReadable(const QString &path);

/// Whether a file says of itself that it is a dataset that this program reads;
/// looks at its first bytes only and leaves no other file. Errors as above, and
/// NotADataset, NewerVersion, Damaged (cut off).
Outcome checkIsDataset(const QString &path);

} // namespace plumbline
