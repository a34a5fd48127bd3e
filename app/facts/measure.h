// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"

#include <QString>

namespace plumbline {

/// A concept that is measured: revenue, market share, rank (SDMX concept).
struct Metric {
    QString id;
    QString name;
    QString unitKind;
    QString note;
};

/// Whether values of the metric are changes, written with their sign.
inline bool isChange(const Metric &metric)
{
    return metric.id.contains(QLatin1String("growth")) || metric.id.contains(QLatin1String("change"));
}

/// What exactly a figure measures. Figures whose measures differ are never
/// joined, averaged or compared silently.
struct Measure {
    MetricIndex metric = MetricIndex::None;
    QString segment;                           ///< "IaaS": narrows the subject's figure
    QString area;                              ///< ISO 3166-1 alpha-2 code, or WORLD, APAC
    QString definition;                        ///< "excluding interest income"
    QString denominator;                       ///< for a share: of what
    QString base;                              ///< for a change: year-on-year, since-2012
    EntityIndex reference = EntityIndex::None; ///< for a relative claim: relative to whom

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// The base that the growth chart draws on its axis, and the other one that is held against levels.
inline const QString YearOnYear = QStringLiteral("year-on-year");
inline const QString QuarterOnQuarter = QStringLiteral("quarter-on-quarter");

} // namespace plumbline
