// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/importbatch.h"
#include "store/importsource.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace plumbline {

/// What an import did to the dataset.
struct ImportCounts {
    qint64 added = 0;
    qint64 updated = 0;   ///< cells that changed since the last import of the file
    qint64 unchanged = 0; ///< statements that were there; corrected ones stay corrected
    qint64 removed = 0;   ///< rows that the file no longer has
    qint64 repeated = 0;  ///< of added: rows that say again what another row says
    qint64 joined = 0;    ///< of added: figures of which the dataset has a statement elsewhere
    QStringList newCompanies;
    QStringList newMetrics;
};

/// Puts the figures of a table into a dataset file, in one transaction: all of them or, when
/// commit() is not reached or fails, none. Importing a table of the same file name and table
/// again updates what the last import brought.
///
/// Companies and metrics are found by name or identifier, case aside, or made. A figure joins
/// the fact that the dataset has for the same company, measure, period, kind of unit and status.
/// One thread; movable. Other programs can read the file until the first pages are written.
/// Errors: as of opening a dataset; Unwritable (no permission, locked by another program, disk
/// full).
class ImportWriter
{
public:
    /// Larger imports are not recorded.
    static constexpr qint64 MostRecordedFigures = 100'000;

    /// With `isRecorded` the import can be taken back: see changeset().
    static Result<ImportWriter> begin(const QString &dataset, const ImportedTable &table,
                                      bool isRecorded = false);

    ImportWriter(ImportWriter &&other) noexcept;
    ImportWriter &operator=(ImportWriter &&other) noexcept;
    ~ImportWriter();

    Outcome add(const ImportBatch &batch);
    /// `sha256` is that of the file's bytes, as lower-case hexadecimal digits.
    Result<ImportCounts> commit(const QString &sha256);
    /// After commit(): what an AppliedEdit takes back and does again. Empty where it was not
    /// asked for, or the import or the one that it updates was too large.
    const QByteArray &changeset() const;

private:
    struct Private;
    explicit ImportWriter(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace plumbline
