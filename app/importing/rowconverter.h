// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "store/importbatch.h"
#include "store/sourcetable.h"

#include <QHash>

namespace plumbline {

/// Why a row, or a value in it, became no statement.
struct RowProblem {
    qint64 row = 0;  ///< as SourceRow counts
    int column = 0;  ///< from 1; 0: the whole row
    QString title;   ///< of the column
    QString value;   ///< what stands there, shortened
    QString expected; ///< a sentence: "A number such as 1,234.5, or n/a."
};

/// Turns rows of a table into figures, by a mapping that lacks nothing. Pure but for its
/// caches: the same row gives the same figures. One thread.
class RowConverter
{
public:
    explicit RowConverter(const Mapping &mapping);

    /// Adds the figures of the row, and the names and periods met first in it, to `batch`, and
    /// what could not be read to `problems`. A cell that says it is missing gives neither. The
    /// row with the titles and those above it are passed over.
    void convert(const SourceRow &row, ImportBatch &batch, std::vector<RowProblem> &problems);

    qint64 missingValues() const { return m_missing; }

private:
    struct Subject;
    // filled in rowconverter.cpp
};

/// What a row will become, for people: a line per figure.
struct PreviewedFigure {
    qint64 row = 0;
    int column = 0; ///< from 1
    QString company;
    QString metric; ///< with segment and region
    QString period;
    QString value;
    QString status;
    QString source;
};

struct RowPreview {
    std::vector<PreviewedFigure> figures;
    std::vector<RowProblem> problems;
};

/// Converts the rows of a sample; for showing before anything is written.
RowPreview previewRows(const TableSample &sample, const Mapping &mapping);

} // namespace plumbline
