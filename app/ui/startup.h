// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline.h"

namespace plumbline {

/// Name, version and where settings are kept. Before the application is made.
void nameApplication();

/// Chooses the platform before the application is made, so that it can be made
/// in any case: "offscreen" when no window is asked for, and as the last resort
/// where a display may be missing (then true). What the user set stays.
bool choosePlatform(int argc, char *argv[]);

/// Whether the application has come down to a platform that shows nothing.
bool isOffscreen();

/// What the reader chose before; System at first.
Language::Choice storedLanguage();

/// Prints text to standard output or standard error.
void print(const QString &text);
void complain(const QString &text);
void complainOfMissingDisplay();

/// The two uses of the program; each gives the exit code.
int runExport(const CommandLine &line);
int runWindow(const CommandLine &line, Language &language);

} // namespace plumbline
