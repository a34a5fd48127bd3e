// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "facts/ids.h"
#include "store/changeablefile.h"
#include "store/edit.h"

#include <QStringList>

#include <memory>

namespace plumbline {

/// A dataset file that the reader chose to edit, on a connection of its own. Hardened like a
/// file that is read: triggers and views of it do not run.
///
/// Each change is one transaction that is on the disk when the call returns, or has
/// never been. Rows that another program changed meanwhile are never overwritten. A file
/// that a dead writer left in the middle of a change is put in order in its place, after a
/// backup of it and its journal beside it; `notices` says so.
///
/// Movable. Used on one thread at a time, normally a worker, and not longer than needed.
/// Waits some seconds for programs that hold the file. Errors: those of DatasetFile,
/// RuleBroken with table, row and column as place, Unwritable.
class DatasetEditor
{
public:
    static Result<DatasetEditor> open(const QString &path);

    DatasetEditor(DatasetEditor &&other) noexcept;
    DatasetEditor &operator=(DatasetEditor &&other) noexcept;
    ~DatasetEditor();

    /// What the reader should know of how the file was opened; mostly empty.
    const QStringList &notices() const;

    /// Rows as an edit takes them for `before`; see packageRows().
    Result<std::vector<Row>> rows(const PackageTable &table, const QString &column, const Cell &value) const;

    /// The identifier of the statement in a row of the file; empty when there is none.
    QString statementId(StatementKey key) const;

    Result<AppliedEdit> apply(const Edit &edit);
    Outcome undo(const AppliedEdit &edit);
    Outcome redo(const AppliedEdit &edit);

private:
    struct Private;
    explicit DatasetEditor(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace plumbline
