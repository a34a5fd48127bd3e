// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"

namespace plumbline {

/// What a reader typed for a value, understood or not. A value.
struct TypedAmount {
    Amount amount;   ///< null when it is not understood
    QString problem; ///< then why, as a sentence
};

/// Reads "600 million", "CNY 1.2 bn", "12.5 %", "> 3 billion", "10 to 20 million", "3" ... A unit in the text
/// goes before `unit`, and so does a bound: "about", "at least", "≥", "up to" and the like,
/// or a second figure for a range. The precision is half a unit of the last digit typed. Pure.
TypedAmount readTypedAmount(const QString &text, const Unit &unit, Bound bound = Bound::Exact);

/// The amount as a reader would type it, so that readTypedAmount() gives it back; its unit stands apart.
QString typedText(const Amount &amount);

/// What was understood, to the last digit: "CNY 600,000,000, give or take 500,000".
QString understoodText(const Amount &amount);

/// Whether figures in the unit can be of a metric of the kind (see schema.md, `unit_kind`).
bool unitFits(const QString &unitKind, const Unit &unit, bool hasReference);

} // namespace plumbline
