// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

namespace plumbline {

/// What offeredTables() and the others do for a folder with datapackage.json (Frictionless Data
/// Package 1): each resource is one CSV file inside the folder, of the dialect and encoding that
/// are stated, guessed where they are not. Files outside, on the web, or in several pieces are
/// refused by name.
struct OfferedPackage {
    std::vector<TableOffer> tables;
    bool isOurs = false; ///< compilePackage() takes it
};
Result<OfferedPackage> offeredPackage(const QString &path);
/// The file of a resource, by its name; errors name the resource.
Result<QString> fileOfResource(const QString &path, const QString &resource);
Result<CsvForm> formOfResource(const QString &path, const QString &resource);

} // namespace plumbline
