// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace plumbline {

class WindowStyle;

/// Light or dark: as the reader chose, or as the platform's palette is. Dresses
/// the whole application; there is one per program. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    /// Needs the QApplication.
    explicit Appearance(QObject *parent = nullptr);

    Mode mode() const { return m_mode; }
    Theme theme() const { return m_theme; }

    /// system, light, dark.
    static QString code(Mode mode);
    static std::optional<Mode> modeFromCode(QStringView code);

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void setMode(plumbline::Appearance::Mode mode);

Q_SIGNALS:
    void modeChanged(plumbline::Appearance::Mode mode);
    void themeChanged(plumbline::Theme theme);

private:
    void dress();

    QPointer<WindowStyle> m_style; ///< owned by the application, until another comes
    Mode m_mode = Mode::System;
    Theme m_theme = Theme::Light;
};

} // namespace plumbline
