// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

/// "china-cloud-1f2e3d4c5b6a.json": the file that the program keeps for a dataset of a name;
/// readable, and safe whatever the dataset calls itself.
QString datasetFileName(const QString &dataset);

} // namespace plumbline
