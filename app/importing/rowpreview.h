// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "importing/rowproblem.h"
#include "store/sourcetable.h"

namespace plumbline {

/// What a value of a table will become, for people.
struct PreviewedFigure {
    qint64 row = 0; ///< as SourceRow counts; 0: not known
    int column = 0; ///< of the value, from 1
    QString company;
    QString metric; ///< with segment and region
    QString period;
    QString value;
    QString status;
    QString source;
};

struct RowPreview {
    std::vector<PreviewedFigure> figures; ///< in the order of rows and columns
    std::vector<RowProblem> problems;
    qint64 missingValues = 0;
};

/// Converts the rows of a sample, for showing before anything is written. The mapping must lack
/// nothing.
RowPreview previewRows(const TableSample &sample, const Mapping &mapping);

} // namespace plumbline
