// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"

#include <QString>

#include <optional>

namespace plumbline {

/// Takes a sign of a bound off the start of a text, with the spaces around the rest: ">", "≥",
/// "<=", "~" and the like, as cells and readers write them. Nothing when none stands there.
std::optional<Bound> takeBoundSign(QString &text);

} // namespace plumbline
