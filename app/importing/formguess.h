// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/celltext.h"
#include "facts/periodtext.h"
#include "store/sourcetable.h"

#include <QString>

namespace plumbline {

/// How a table seems to write something, and why.
template<typename Form>
struct GuessedForm {
    Form form;
    QString why; ///< empty: nothing in the table had to be decided
};

/// The row with the titles, as SourceRow counts; 0: none. The reason is never empty.
GuessedForm<qint64> guessTitleRow(const TableSample &sample);

/// The form in which most texts below `titleRow` are numbers. Where "1,234" can be read in two
/// ways, `delimiter` decides: a semicolon goes with the decimal comma.
GuessedForm<NumberForm> guessNumberForm(const TableSample &sample, qint64 titleRow, char delimiter);

/// The order of day and month, by the days that only one order has.
GuessedForm<PeriodForm::Order> guessDayOrder(const TableSample &sample, qint64 titleRow);

/// What the days of a column stand for, by where in month, quarter and year they lie.
GuessedForm<DayMeaning> guessDayMeaning(const std::vector<QDate> &days);

} // namespace plumbline
