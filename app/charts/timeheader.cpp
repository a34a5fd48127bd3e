// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timeheader.h"

#include "charts/chartpainter.h"

namespace plumbline {

TimeHeader::TimeHeader(const FactChart *chart, QWidget *parent) : QWidget(parent), m_chart(chart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TimeHeader::follow(int scrolled, int width)
{
    const SceneLayout &placed = m_chart->placed();
    const bool isNeeded = placed.scene() && placed.scene()->axisOnTop && !placed.time().isNull() &&
                          scrolled > placed.timeAxisRect().top();
    if (isNeeded)
        setGeometry(0, 0, width, static_cast<int>(placed.timeAxisRect().height()));
    setVisible(isNeeded);
    update();
}

void TimeHeader::paintEvent(QPaintEvent *)
{
    const SceneLayout &placed = m_chart->placed();
    QPainter painter(this);
    painter.fillRect(rect(), m_chart->palette().surface);
    painter.setPen(m_chart->palette().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.translate(0, -placed.timeAxisRect().top());
    ChartPainter(&painter, placed, m_chart->palette()).paintTimeAxis();
}

} // namespace plumbline
