// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "model/firstlook.h"

namespace plumbline {

/// The dataset of a table, and what its reader is to be told of it.
struct HeadlessLook {
    QString dataset;
    QString told;
};

/// A first look at a table where no window waits for it: returns when it is there. The dataset
/// goes with `look`. Errors: those of its file; Usage when guesses do not suffice.
Result<HeadlessLook> lookAndWait(FirstLook &look, const QString &table);

} // namespace plumbline
