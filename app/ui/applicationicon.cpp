// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applicationicon.h"

#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <span>

namespace plumbline {

namespace {

constexpr std::array SmallSides = {16, 24, 32};
constexpr std::array LargeSides = {48, 64, 128, 256};

void addSizes(QIcon &icon, const QString &drawing, std::span<const int> sides)
{
    QSvgRenderer renderer(drawing);
    for (const int side : sides) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(picture);
    }
}

} // namespace

QIcon applicationIcon()
{
    QIcon icon;
    addSizes(icon, QStringLiteral(":/icons/" PLUMBLINE_ID "-small.svg"), SmallSides);
    addSizes(icon, QStringLiteral(":/icons/" PLUMBLINE_ID ".svg"), LargeSides);
    return icon;
}

} // namespace plumbline
