// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/period.h"

#include <QString>

namespace plumbline {

/// Reads what readPeriod() does, and also "2019 Q3", "Q3 2019", "2019q3", "H1 2020" and "2019-04-01 to
/// 2020-03-31". Quarters are those of the calendar. Null when it is not understood.
DateSpan readTypedPeriod(const QString &text);

/// The shortest text that readTypedPeriod() takes for the span; empty for a null one.
QString typedPeriod(const DateSpan &span);

} // namespace plumbline
