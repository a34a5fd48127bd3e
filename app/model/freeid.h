// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dataseteditor.h"

namespace plumbline {

/// An identifier that no row of the table has: `wish` itself, or with the lowest number behind it. A
/// wish that ends in ".s" always gets a number.
Result<QString> freeId(const DatasetEditor &file, const char *table, const QString &wish);

} // namespace plumbline
