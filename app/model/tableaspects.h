// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mappingaspect.h"

namespace plumbline {

/// Of the file and its table, each of which makes the sample be read anew: the sheet, or how a
/// text file is written.
std::vector<MappingAspect> tableAspects(const TableDraft &draft);

} // namespace plumbline
