// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "model/importjob.h"
#include "model/tabledraft.h"

namespace plumbline {

/// What a reader is told of a first look: by which guesses a table is shown, or whose mapping,
/// and what is not shown of it. `isWhole`: all rows are.
QString firstLookText(const TableDraft &draft, const ImportResult &result, bool isWhole);

/// Why a table cannot be shown by guesses alone. Usage.
Error lackingError(const TableDraft &draft);

} // namespace plumbline
