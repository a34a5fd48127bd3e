// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picturepreview.h"

#include "ui/stylesheet.h"

#include <QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr QSize WantedSize(620, 460);
constexpr QSize LeastSize(300, 240);

} // namespace

PicturePreview::PicturePreview(QWidget *parent) : QWidget(parent)
{
    setMinimumSize(LeastSize);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the picture"));
}

QSize PicturePreview::sizeHint() const
{
    return WantedSize;
}

void PicturePreview::showPicture(const ChartScenePtr &scene, const PictureOptions &options)
{
    m_scene = scene;
    m_options = options;
    repaintPicture();
}

void PicturePreview::repaintPicture()
{
    if (!m_scene)
        return;
    const QSizeF room = contentsRect().size();
    const qreal device = devicePixelRatioF();
    m_worker.runInstead(
        [this, scene = m_scene, options = m_options, fonts = ChartFonts::standard(), room, device] {
            const ChartPicture picture(scene, options, fonts);
            const QSizeF fitted = picture.size().scaled(room, Qt::KeepAspectRatio);
            const qreal scale = std::min(1.0, fitted.width() / picture.size().width());
            QImage image = picture.toImage(scale * device);
            image.setDevicePixelRatio(device);
            m_worker.answer([this, image, size = picture.size()] {
                m_image = image;
                m_pictureSize = size;
                update();
                Q_EMIT painted();
            });
        });
}

void PicturePreview::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    QRectF place(QPointF(), m_image.deviceIndependentSize());
    place.moveCenter(QRectF(contentsRect()).center());
    painter.drawImage(place.topLeft(), m_image);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void PicturePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    repaintPicture();
}

} // namespace plumbline
