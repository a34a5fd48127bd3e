// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/view.h"

namespace plumbline {

/// What keeps a fact out of sight, and the least that brings it into sight. Facts are
/// positions in the dataset. Pure.

bool isHiddenByFilter(const Dataset &dataset, const View &view, int fact);
/// A fact without a date is never hidden by the span.
bool isHiddenBySpan(const Dataset &dataset, const View &view, int fact);

/// The view with the values of the fact added to those sections of the filter that hide
/// it, and the span, as long as it was, moved to have the fact in its middle.
View reaching(const Dataset &dataset, View view, int fact);

/// The latest fact of a company among some; -1 when it has none there. What has no date
/// comes last.
int latestOf(const Dataset &dataset, EntityIndex company, const std::vector<int> &facts);
/// The same among all, those first that neither filter nor span hides.
int latestOf(const Dataset &dataset, EntityIndex company, const View &view);

} // namespace plumbline
