// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datasetwriter.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace plumbline {

/// What datapackage.json says (Frictionless Data Package 1, profile tabular-data-package).
struct PackageDescriptor {
    DatasetHeading heading;
    QHash<QString, QString> paths; ///< of the CSV files, by table; optional tables may be missing
};

/// The JSON object of datapackage.json, of any package.
Result<QJsonObject> readDescriptorObject(const QString &file);

/// Refuses a package that lacks a table, or whose fields are not those of the
/// table, or whose paths leave its folder. The error's place names the resource.
Result<PackageDescriptor> readPackageDescriptor(const QString &file);

/// The whole of datapackage.json for a dataset, without the tables that are `leftOut`.
QByteArray packageDescriptor(const DatasetHeading &heading, const QStringList &leftOut = {});

} // namespace plumbline
