// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QString>

namespace plumbline {

/// The opposite of compilePackage(): writes datapackage.json and the CSV files of a
/// dataset file into `folder`, which is made when it does not exist. Files of these
/// names are replaced, each as a whole; others are left alone. The dataset file is
/// read like any other that is not trusted. Any thread.
Outcome dumpPackage(const QString &file, const QString &folder);

} // namespace plumbline
