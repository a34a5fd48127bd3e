// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plumbline {

/// A table of another program's file from which statements were imported. Their evidence is
/// a place in it: row and column.
struct Source {
    QString id;
    QString fileName;    ///< without its folder
    QString format;      ///< csv, xlsx, ods, database, package
    QString tableName;   ///< sheet, table, view or resource; empty for CSV
    QString sha256;      ///< of the file's bytes
    QStringList columns; ///< their titles, as the file has them
};

} // namespace plumbline
