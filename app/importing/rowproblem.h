// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QString>

#include <vector>

namespace plumbline {

/// Why a row, or a value in it, became no statement.
struct RowProblem {
    qint64 row = 0;   ///< as SourceRow counts
    int column = 0;   ///< from 1; 0: the whole row
    QString title;    ///< of the column
    QString value;    ///< what stands there, shortened
    QString expected; ///< a sentence: what is wrong, or what should stand there
};

/// The problems as a CSV file: row, column, title, value, expected. Any thread.
Outcome saveProblems(const std::vector<RowProblem> &problems, const QString &path);

} // namespace plumbline
