// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace plumbline {

/// A library that the program is made with, as the About dialog lists it.
struct Library {
    QString name;
    QString version; ///< that runs, not that was built with; empty when it does not say
    QString licence; ///< SPDX expression
};

/// Those that store/ and text/ use.
std::vector<Library> dataLibraries();

} // namespace plumbline
