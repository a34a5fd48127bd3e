// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/conversion.h"
#include "model/factdescription.h"

namespace plumbline {

/// The receipt of a converted amount: its value with the span in which it lies, the rate, why it
/// serves and its source; or why there is none. No rows for what is no money, or in that currency
/// already. `currency`: ISO 4217, empty for none. Pure.
DescriptionSection conversionSection(const Dataset &dataset, const Fact &fact, const QString &currency);
/// The same of a computed level; no rows for growth.
DescriptionSection conversionSection(const Dataset &dataset, const Derivation &value,
                                     const QString &currency);

/// In short for a tooltip: the converted value, then its rate with day and source. Empty where
/// nothing is converted; where there is no rate, that.
QStringList conversionLines(const Dataset &dataset, const Fact &fact, const Converter &converter);
QStringList conversionLines(const Dataset &dataset, const Derivation &value, const Converter &converter);

/// For exported tables, which are read by programs and in English.
/// "1 CNY = 0.145 USD (0.1442..0.1458)".
QString rateCode(const ExchangeRate &rate);
/// The article that implies the rate, with the days between which it appeared; or the source that the
/// table names, with file, line and day: "PBOC (rates.csv, line 12), 2019-07-21".
QString rateSourceCode(const Dataset &dataset, const ExchangeRate &rate);
/// Beyond these digits a converted value says nothing.
double sixDigits(double value);
/// Beyond these, what is computed tells of the machine.
double tenDigits(double value);

} // namespace plumbline
