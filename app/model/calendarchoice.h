// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/fiscalcalendar.h"
#include "model/focus.h"
#include "model/lens.h"

#include <QStringList>

#include <vector>

namespace plumbline {

/// The years by which time is counted.
struct ChosenCalendar {
    FiscalCalendar calendar;
    QString company; ///< whose years they are; empty: calendar years
};

/// Those of the company that the lens names; calendar years when the dataset does not have
/// it or does not know when its year ends. Pure, any thread.
ChosenCalendar chosenCalendar(const Dataset &dataset, const Lens &lens);

/// A fiscal calendar that a dataset offers, once for all companies that share it.
struct CalendarChoice {
    FiscalCalendar calendar;
    QString company;   ///< the id that a lens gets
    QStringList names; ///< of the companies that share it, the first few, those in focus first
    int companies = 0; ///< all that share it
};

/// Every calendar but that of calendar years, those of companies in focus first, then by
/// the number of companies. At most as many as a menu can have.
std::vector<CalendarChoice> calendarChoices(const Dataset &dataset, const Focus &focus);

} // namespace plumbline
