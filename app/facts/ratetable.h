// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "facts/period.h"

#include <QString>

#include <memory>
#include <vector>

namespace plumbline {

/// A row of a table of exchange rates: one unit of `base` is worth `rate` of `quote`.
struct TableRate {
    int line = 0;  ///< of the file, from 1
    DateSpan when; ///< a day, or the period that the rate is the mean of
    QString base;  ///< ISO 4217
    QString quote; ///< ISO 4217
    double rate = 0;
    double precision = 0; ///< half a unit of the last digit as written
    QString source;       ///< as the table names it
};

/// The exchange rates that a reader has added. Immutable once checked, and shared between
/// threads.
struct RateTable {
    QString path;
    /// Those that can be used: by base and quote, periods before days, by first day.
    std::vector<TableRate> rates;
    std::vector<Error> problems; ///< rows that cannot, each with its line, in the order of lines
    std::vector<Error> notes;    ///< what to know of rows that can
    int rows = 0;                ///< of the file, without its first line
};

using RateTablePtr = std::shared_ptr<const RateTable>;

} // namespace plumbline
