// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "text/articlefolder.h"
#include "ui/commandline.h"

namespace plumbline {

/// What an export has written.
struct ExportReport {
    QStringList files;                   ///< paths, in the order of writing
    std::optional<AnchorCounts> anchors; ///< with article copies only
    std::vector<Error> notes;            ///< rows of the table of rates that cannot be used, or only in part
};

/// Writes what `line.exportTo` asks for into its folder, which is made when it is
/// missing: a picture and a table per chart, and the view `statement`. Every file
/// whole or not at all; stops at the first error. Needs a QApplication, but no
/// display. `dataset` is the path of the dataset file.
Result<ExportReport> exportHeadless(const QString &dataset, const CommandLine &line);

} // namespace plumbline
