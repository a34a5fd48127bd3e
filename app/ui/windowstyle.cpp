// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowstyle.h"

#include "ui/indicators.h"

#include <QPainter>
#include <QStyleOption>

namespace plumbline {

namespace {

Look lookOf(const QStyleOption &option)
{
    Look look;
    if (option.state & QStyle::State_NoChange)
        look.checked = Qt::PartiallyChecked;
    else if (option.state & QStyle::State_On)
        look.checked = Qt::Checked;
    look.isEnabled = option.state & QStyle::State_Enabled;
    look.isHovered = option.state & QStyle::State_MouseOver;
    look.hasFocus = option.state & QStyle::State_HasFocus;
    return look;
}

/// A value that is shown is not one that is on.
Look fieldLookOf(const QStyleOption &option)
{
    Look look = lookOf(option);
    look.checked = Qt::Unchecked;
    return look;
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return false;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    const auto paint = isBox ? &paintCheckBox : &paintRadioButton;
    paint(*painter, option->rect, Palette::of(m_theme), lookOf(*option));
    painter->restore();
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    painter->save();
    if (control == CC_ComboBox && combo)
        drawComboBox(*combo, *painter, widget);
    else if (control == CC_SpinBox && spin)
        drawSpinBox(*spin, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->restore();
}

void WindowStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                               const QWidget *widget) const
{
    const Palette &palette = Palette::of(m_theme);
    const Look look = fieldLookOf(option);
    paintField(painter, option.rect, palette, look);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintArrow(painter, arrow, Qt::DownArrow, palette, look);
}

void WindowStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter,
                              const QWidget *widget) const
{
    const Palette &palette = Palette::of(m_theme);
    Look look = fieldLookOf(option);
    paintField(painter, option.rect, palette, look);
    const auto paintStep = [&](SubControl step, QAbstractSpinBox::StepEnabledFlag flag, Qt::ArrowType arrow) {
        Look own = look;
        own.isEnabled = look.isEnabled && option.stepEnabled.testFlag(flag);
        paintArrow(painter, proxy()->subControlRect(CC_SpinBox, &option, step, widget), arrow, palette, own);
    };
    paintStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    paintStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

} // namespace plumbline
