// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/factchart.h"

#include <QWidget>

namespace plumbline {

/// The time axis of a chart that has it on top, kept in sight while its rows scroll.
class TimeHeader : public QWidget
{
    Q_OBJECT

public:
    /// `chart` must outlive the header.
    TimeHeader(const FactChart *chart, QWidget *parent);

    /// Shows itself when the chart's own axis has scrolled out of a view of that width.
    void follow(int scrolled, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const FactChart *m_chart;
};

} // namespace plumbline
