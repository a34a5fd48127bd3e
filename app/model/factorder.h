// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figureplaces.h"

#include <QtGlobal>

#include <vector>

namespace plumbline {

/// What the table of facts shows of a figure, from left to right.
enum class FactColumn { Company, What, Period, Figure, Status, SaidBy, Passage };

inline constexpr int FactColumnCount = 7;

/// The places sorted by a column; equal ones keep their order, and those that have
/// nothing in the column come last in either direction. Names sort by language,
/// figures by unit and then value. Texts are compared once per different text,
/// never per fact.
std::vector<int> sortedPlaces(const FigurePlaces &figures, const std::vector<int> &places, FactColumn column,
                              Qt::SortOrder order);

} // namespace plumbline
