// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

namespace plumbline {

/// What a reader wants to see first of a table that was imported.
struct ImportedView {
    FactId first;          ///< null: the dataset has no figure of the table
    QStringList companies; ///< ids, for the focus: the new ones, else those with most of its figures
};

/// `fileName` is the table's, without its folder; `newCompanies` are names. Takes time in
/// proportion to the dataset. Pure.
ImportedView importedView(const Dataset &dataset, const QString &fileName, const QStringList &newCompanies);

} // namespace plumbline
