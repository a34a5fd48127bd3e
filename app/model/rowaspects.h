// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mappingaspect.h"

namespace plumbline {

/// Of the rows of a table: titles, numbers, days, scale.
std::vector<MappingAspect> rowAspects(const TableDraft &draft);
/// What the titles of several columns with values are.
MappingAspect wideAspect(const TableDraft &draft);

} // namespace plumbline
