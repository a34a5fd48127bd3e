// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "store/tablechoice.h"

namespace plumbline {

/// What kind of table file stands at a path, by its first bytes and not by its name; a folder
/// is a data package when it holds datapackage.json, and so is that file itself.
///
/// Opens nothing but ordinary files, and closes them again: that drops the locks that this process
/// may hold on the same file as a database. Errors: Missing, NotAFile, Unreadable, and RuleBroken for
/// what is none of the kinds; the sentence says what it seems to be, and what to do.
Result<TableFormat> recognisedFormat(const QString &path);

/// That of the folder, or file, of a data package.
QString descriptorOfPackage(const QString &path);

} // namespace plumbline
