// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage.h"
#include "charts/palette.h"

#include <QRectF>

class QPainter;

namespace plumbline {

/// The signs of the page Coverage, the same in its cells and its legend. They
/// differ by shape, not by colour alone: one disc, two discs, two rings, an open square, hatching.

/// The whole cell behind the sign; only what is missing has one.
void paintCoverageGround(QPainter &painter, const QRectF &cell, Covered covered, const Palette &colours);
/// In the middle of the rectangle.
void paintCoverageSign(QPainter &painter, const QRectF &rect, Covered covered, const Palette &colours);

} // namespace plumbline
