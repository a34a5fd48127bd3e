// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfonts.h"

#include <QGuiApplication>

namespace plumbline {

namespace {

QFont sized(int pixels, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

ChartFonts ChartFonts::standard()
{
    return {sized(17, QFont::Bold), sized(12, QFont::Normal), sized(12, QFont::Normal),
            sized(11, QFont::Normal)};
}

} // namespace plumbline
