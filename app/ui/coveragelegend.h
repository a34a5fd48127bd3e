// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage.h"
#include "charts/palette.h"

#include <QWidget>

namespace plumbline {

/// What the signs of the matrix mean, and how many cells have each. Wraps into as
/// many lines as it needs.
class CoverageLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    void setCoverage(const Coverage &coverage);
    void setTheme(Theme theme);
    /// "missing 12", in the order shown.
    QStringList texts() const;

private:
    void rebuild();

    std::vector<std::pair<Covered, int>> m_counts;
    Theme m_theme = Theme::Light;
};

} // namespace plumbline
