// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <memory>

namespace plumbline {

namespace {

/// The file has the strokes in black, the palette has their colour.
class StrokeIcon : public QIconEngine
{
public:
    explicit StrokeIcon(std::shared_ptr<QSvgRenderer> strokes) : m_strokes(std::move(strokes)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QRectF onDevice = painter->combinedTransform().mapRect(QRectF(rect));
        const qreal scale = painter->device()->devicePixelRatio();
        QImage image((onDevice.size() * scale).toSize().expandedTo(QSize(1, 1)),
                     QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter strokes(&image);
        m_strokes->render(&strokes);
        strokes.setCompositionMode(QPainter::CompositionMode_SourceIn);
        strokes.fillRect(image.rect(), colour(mode));
        strokes.end();
        painter->drawImage(rect, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIcon(m_strokes); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return QApplication::palette().color(group, QPalette::WindowText);
    }

    std::shared_ptr<QSvgRenderer> m_strokes;
};

} // namespace

QIcon icon(const QString &name)
{
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(file))
        return {};
    auto strokes = std::make_shared<QSvgRenderer>(file);
    return strokes->isValid() ? QIcon(new StrokeIcon(std::move(strokes))) : QIcon();
}

} // namespace plumbline
