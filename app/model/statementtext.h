// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statementdraft.h"

namespace plumbline {

/// One statement of several of a fact, for a menu: "CNY 600 m · reported · 2018 · IDC".
QString statementText(const Dataset &dataset, const Statement &statement);

/// What a new statement begins with: whom and what the fact is about, without what it says. Empty for -1.
StatementDraft draftLike(const Dataset &dataset, int fact);

} // namespace plumbline
