// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"
#include "facts/period.h"
#include "facts/status.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace plumbline {

/// What an imported figure measures, by the names that the table uses.
struct ImportedMeasure {
    QString metric;
    QString segment;
    QString area; ///< ISO 3166-1 alpha-2 where known, else as the table has it
    QString base; ///< for a change: year-on-year
    Unit unit;    ///< of the first figure; tells the kind of unit

    friend bool operator==(const ImportedMeasure &, const ImportedMeasure &) = default;
};

struct ImportedPeriod {
    DateSpan span;
    QString label;  ///< as the table writes it, where it is a fiscal one; else empty
    QString reason; ///< why the span is what it is; empty: the table says it
};

/// A figure of a table on its way into a dataset. Small and flat: companies, measures, periods
/// and speakers are positions in what the batches so far have announced.
struct ImportedFigure {
    qint32 company = 0;
    qint32 measure = 0;
    qint32 period = 0;
    qint32 speaker = -1; ///< -1: the table itself
    Status status = Status::Reported;
    Amount amount;
    qint64 row = 0;    ///< as SourceRow counts
    qint32 column = 0; ///< of the value, from 1
};

/// A row that a figure came from, as it stands in the file.
struct ImportedRow {
    qint64 number = 0;
    QByteArray cells; ///< a JSON array of texts, UTF-8
};

/// What goes from the thread that reads to the thread that writes. The lists of names hold what
/// is met first in this batch, numbered on from the batches before.
struct ImportBatch {
    std::vector<QString> companies;
    std::vector<ImportedMeasure> measures;
    std::vector<ImportedPeriod> periods;
    std::vector<QString> speakers;
    std::vector<ImportedRow> rows;
    std::vector<ImportedFigure> figures; ///< of the rows above
};

} // namespace plumbline
