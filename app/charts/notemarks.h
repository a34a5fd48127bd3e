// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

#include <QSet>

namespace plumbline {

/// The scene with a sign at the marks of these facts; the same one when it has none of
/// them. May be given null. Any thread.
ChartScenePtr withNotes(const ChartScenePtr &scene, const QSet<FactId> &noted);

} // namespace plumbline
