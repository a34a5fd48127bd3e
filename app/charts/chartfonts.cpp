// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfonts.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>

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

void preferSimplifiedChinese()
{
    const QLocale::Language language = QLocale::system().language();
    if (language == QLocale::Chinese || language == QLocale::Japanese || language == QLocale::Korean)
        return;
    QFont font = QGuiApplication::font();
    // The name of a real family: an alias such as Sans Serif would give way to the second.
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("Noto Sans CJK SC")});
    QGuiApplication::setFont(font);
}

} // namespace plumbline
