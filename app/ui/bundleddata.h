// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// The dataset that comes with the program, found relative to the executable: as
/// installed, under whatever root, or as built. Where it should be installed, when it
/// is in neither place.
QString bundledDatasetPath();

} // namespace plumbline
