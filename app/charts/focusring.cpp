// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/focusring.h"

#include <QPainter>

namespace plumbline {

FocusRing::FocusRing(QWidget *view) : QWidget(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("focusRing"));
    hide();
}

void FocusRing::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void FocusRing::fit(QSize size)
{
    constexpr int width = 2;
    resize(size);
    setMask(QRegion(rect()) - QRegion(rect().adjusted(width, width, -width, -width)));
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_colour);
}

} // namespace plumbline
