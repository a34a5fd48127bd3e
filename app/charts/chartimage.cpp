// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartimage.h"

#include "charts/factchart.h"

#include <QGraphicsScene>
#include <QPainter>

namespace plumbline {

QImage chartImage(const ChartScenePtr &scene, QSize size, qreal scale, Theme theme)
{
    QGraphicsScene canvas;
    auto *chart = new FactChart(theme); // the canvas takes it
    canvas.addItem(chart);
    chart->show(SceneLayout(scene, size, ChartFonts::standard()));

    const QSizeF painted = chart->placed().size();
    QImage image((painted * scale).toSize(), QImage::Format_RGB32);
    image.fill(Palette::of(theme).surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    canvas.render(&painter, QRectF(QPointF(), QSizeF(image.size())), QRectF(QPointF(), painted));
    return image;
}

} // namespace plumbline
