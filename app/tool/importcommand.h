// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

struct ImportRequest {
    QString table;    ///< a file, or the folder of a data package
    QString dataset;  ///< exists, or is made
    QString mapping;  ///< JSON file; empty: guessed, and the guesses are printed
    QString problems; ///< CSV file for the rows that were not imported; empty: the first go to stderr
};

/// Imports, and prints what became of the rows. The exit code: 0 when every row was imported,
/// 1 when one was not, or nothing was.
int runImport(const ImportRequest &request);

/// Prints the mapping that would be guessed for a table, as JSON.
int runGuess(const QString &table);

} // namespace plumbline
