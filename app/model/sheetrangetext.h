// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablechoice.h"

#include <optional>

namespace plumbline {

/// A range as spreadsheets write it: "B3:F40", rows alone "3:40", columns alone "B:F", one side
/// open "B3:". Empty: as far as there is content.
QString rangeText(const SheetRange &range);

/// Nothing when it is none, or ends before it begins.
std::optional<SheetRange> readRange(const QString &text);

} // namespace plumbline
