// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scenelayout.h"

#include <vector>

/// What of a scene a reader can see, in reading order.
namespace plumbline {

/// The places of all figures but those that the visible span leaves out: marks off the time
/// axis, in strips of their own, stay. All of them where the time is fitted.
std::vector<int> placesInTime(const SceneLayout &placed);

/// Of these, the facts with a value between two heights of the layout.
std::vector<int> factsBetween(const SceneLayout &placed, double top, double bottom);

/// The events whose flags are in sight, in order of time.
std::vector<int> eventsInTime(const SceneLayout &placed);

} // namespace plumbline
