// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

namespace plumbline {

/// Where a scene comes from. Pure; texts for people.

/// "10 facts from 3 articles, 2 computed": what stands below its title.
QString originText(const ChartScene &scene);
/// The last line of a chart: how many articles, of which years, with the first titles.
QString sourcesText(const ChartScene &scene);

} // namespace plumbline
