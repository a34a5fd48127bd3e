// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline {

/// The commands of plumbline-dataset. Results go to standard output, errors and
/// notices to standard error. Gives the exit code: 0, 1 for an error or a dataset
/// with problems, 2 when the arguments make no sense.
int runCommand(const QStringList &arguments);

/// Texts may come from a file: a terminal must not take them for commands.
QString printable(QString text);

/// Writes one line to standard error, or text to standard output. False when
/// standard output is gone or full.
void printError(const QString &line);
bool printText(const QString &text);

} // namespace plumbline
