// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "facts/codes.h"
#include "ui/stylesheet.h"
#include "ui/windowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>

namespace plumbline {

namespace {

constexpr CodeTable<Appearance::Mode, 3> modeCodes = {{
    {Appearance::Mode::System, "system"},
    {Appearance::Mode::Light, "light"},
    {Appearance::Mode::Dark, "dark"},
}};

/// Qt 6.4 does not say whether the system is dark, but its palette shows it. An
/// empty palette brings back the platform's for the moment.
Theme systemTheme()
{
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    const bool isDark = platform.color(QPalette::Window).lightness() <
                        platform.color(QPalette::WindowText).lightness();
    return isDark ? Theme::Dark : Theme::Light;
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent), m_style(new WindowStyle)
{
    QApplication::setStyle(m_style); // which takes it
    dress();
    qApp->installEventFilter(this);
}

QString Appearance::code(Mode mode)
{
    return codeOf(modeCodes, mode);
}

std::optional<Appearance::Mode> Appearance::modeFromCode(QStringView code)
{
    return valueOf(modeCodes, code);
}

void Appearance::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    dress();
    Q_EMIT modeChanged(mode);
}

void Appearance::dress()
{
    const Theme former = m_theme;
    m_theme = m_mode == Mode::System ? systemTheme() : m_mode == Mode::Dark ? Theme::Dark : Theme::Light;
    const Palette &colours = Palette::of(m_theme);
    if (m_style)
        m_style->setTheme(m_theme);
    QApplication::setPalette(widgetPalette(colours));
    qApp->setStyleSheet(styleSheet(colours, QFontInfo(QApplication::font()).pixelSize()));
    if (m_theme != former)
        Q_EMIT themeChanged(m_theme);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched == qApp && m_mode == Mode::System)
        QMetaObject::invokeMethod(this, &Appearance::dress, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace plumbline
