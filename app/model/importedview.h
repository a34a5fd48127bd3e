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

/// The focus with these companies in its free places, so that the others keep their colours; these
/// alone where not all find one. Ids, as Focus::ids() has them.
QStringList focusWith(const QStringList &focus, const QStringList &companies);

} // namespace plumbline
