// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <QString>
#include <QStringList>

namespace plumbline {

/// How charts, table and pane write a fact in short. Pure; texts for people.

/// Its name; that of a metric that the program knows in the program's language.
QString metricText(const Metric &metric);
/// Codes become words: "government_cloud" and "government-cloud" both "government cloud";
/// those that the program knows in its language.
QString asWords(QString code);
/// "China" for CN, "world" for WORLD; a code that nothing knows stays as it is.
QString areaText(const QString &area);
/// "≥ CNY 600 m"; empty for an event without an amount.
QString figureText(const Statement &statement, const Dataset &dataset);
/// All different values that the statements of a fact give, the headline first, and
/// no conversions.
QStringList figureTexts(const Fact &fact, const Dataset &dataset);
/// The same in one line: "USD 3 bn / USD 1.4 to 2.8 bn".
QString figureText(const Fact &fact, const Dataset &dataset);
/// What is measured: "Revenue growth, IaaS, China"; empty for an event.
QString measureText(const Statement &statement, const Dataset &dataset);

} // namespace plumbline
