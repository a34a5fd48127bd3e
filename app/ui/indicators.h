// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"

#include <QRect>

class QPainter;

namespace plumbline {

/// How a control is to look.
struct Look {
    Qt::CheckState checked = Qt::Unchecked;
    bool isEnabled = true;
    bool isHovered = false;
    bool hasFocus = false;
};

/// The small shapes that controls are made of, in dialogs and in lists alike. Their
/// frames stand out 3 to 1 from the ground, unless disabled. They leave the painter
/// with another pen and brush.
void paintCheckBox(QPainter &painter, const QRect &box, const Palette &palette, const Look &look);
void paintRadioButton(QPainter &painter, const QRect &box, const Palette &palette, const Look &look);
/// The ground and frame of a field with a value.
void paintField(QPainter &painter, const QRect &rect, const Palette &palette, const Look &look);
/// A wedge in the middle of `rect`, for a list that opens or a step.
void paintArrow(QPainter &painter, const QRect &rect, Qt::ArrowType arrow, const Palette &palette,
                const Look &look);

} // namespace plumbline
