// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QString>

namespace plumbline {

/// Makes a dataset file of a data package: a folder with datapackage.json
/// (Frictionless Data Package 1, tabular) and a CSV file per table. The format is
/// documented in resources/schema.md.
///
/// Errors name file, line and column. On failure nothing appears at `file`, and
/// what stood there stays. Any thread.
Outcome compilePackage(const QString &folder, const QString &file);

} // namespace plumbline
