// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plumbline {

/// The identifier of a metric by its name, joined by underscores, at most `longest` characters.
/// Pages know growth by "growth" in it, market shares by "market_share" at its start, and the
/// level of a growth by what stands before "_growth"; so names that say these in other words or
/// orders get them, too: "Cloud market share" is market_share_cloud, "Revenue YoY" and 营收同比增长
/// are revenue_growth. Other Chinese words become a mark of eight digits. Empty when nothing is
/// left, as of "%". The name itself stays as it was written.
QByteArray metricSlug(const QString &name, qsizetype longest);

} // namespace plumbline
