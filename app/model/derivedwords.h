// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"
#include "model/factdescription.h"

namespace plumbline {

/// How a computed value is written: in chart, tooltip and pane. Pure; texts for people.

/// "≈ +29.1 %": as many digits as its interval bears; the interval itself where an input
/// is a range or has a bound.
QString figureText(const Derivation &value);
/// "+29.109 to +29.125 %": rounded outwards, so that nothing it allows is left out.
QString intervalText(const Derivation &value);
/// "growth year on year", "level a year before".
QString kindText(const Derivation &value);
/// The metric of its level with segment and region.
QString whatText(const Dataset &dataset, const Derivation &value);
/// "CNY 7.787 bn ÷ (1 + 66 %)".
QString formulaText(const Derivation &value);
/// What a box or a screen reader says of it: company and value first.
QStringList derivedLines(const Dataset &dataset, const Derivation &value);

/// For the detail pane: the formula with its figures, and every input to be opened.
FactDescription describe(const Dataset &dataset, const Derivation &value, const Lens &lens = {});

/// What is computed from a fact, each value to be opened.
DescriptionSection computedSection(const Dataset &dataset, int fact, const PreferredAmounts &preferred);
/// The look-alikes that nothing is computed with, and why.
DescriptionSection refusedSection(const Dataset &dataset, int fact, const PreferredAmounts &preferred);

} // namespace plumbline
