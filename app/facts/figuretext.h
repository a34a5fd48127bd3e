// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"
#include "facts/period.h"

#include <QLocale>
#include <QString>

namespace plumbline {

/// The locale of the language that the program speaks: that of the default QLocale where
/// it is Chinese, else American English.
QLocale textLocale();

/// How the program writes figures and dates, everywhere on screen: axis, label, table,
/// pane. In textLocale(); files are written otherwise.

/// "≥ CNY 600 m", "≈ +66 %", "CNY 10 to 20 bn", "× 2", "6th".
/// As many digits as the stated precision carries. `isChange` writes the sign.
QString amountText(const Amount &amount, bool isChange = false);

/// A tick of an axis: "CNY 20 bn", "+40 %". `step` is the distance of ticks.
QString tickText(double value, double step, const Unit &unit, bool isChange = false);

/// "Apr–Jun 2019", "2018", "21 Jul 2019", "3 Mar – 9 Apr 2020"; empty for a null span.
QString spanText(const DateSpan &span);

/// A count with thousands separated: "12,345".
QString countText(qint64 count);

/// "1 fact", "12,345 facts". The caller translates both; `%1` stands for the count.
QString counted(qint64 count, const QString &one, const QString &many);

} // namespace plumbline
