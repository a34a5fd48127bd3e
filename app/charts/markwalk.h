// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scenelayout.h"

#include <vector>

namespace plumbline {

/// A step of the keyboard from mark to mark.
enum class WalkStep { First, Last, PreviousInTime, NextInTime, PreviousInTable, NextInTable };

/// The fact one step from `current`, which may be null or elsewhere; null when the
/// scene has none. Steps in time go through the marks by their date and then through
/// those off the time axis, figures in sight or not, but leave out flags that the axis
/// does not reach: years may lie between. Steps in the table reach every mark.
FactId walked(const SceneLayout &placed, const FactId &current, WalkStep step);

/// Of the facts at one spot (see SceneLayout::marksAt), the one a click chooses: the
/// nearest, and with each further click the next. Null when there is none.
FactId clicked(const SceneLayout &placed, const std::vector<MarkIndex::Hit> &hits, const FactId &current);

} // namespace plumbline
