// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace plumbline {

/// What the style sheet cannot say: the shapes of boxes to check, of lists that open
/// and of numbers to step, whose frames Fusion draws too faint, most of all in dark.
/// No pictures on the buttons of dialogs. The style sheet lies above it. GUI thread.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    /// Seen when widgets are painted again.
    void setTheme(Theme theme) { m_theme = theme; }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;

    Theme m_theme = Theme::Light;
};

} // namespace plumbline
