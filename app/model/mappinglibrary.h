// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "facts/error.h"

#include <QDate>

#include <optional>

namespace plumbline {

/// A mapping that a reader has imported with before.
struct KeptMapping {
    Mapping mapping;
    QString fileName; ///< of the table, without its folder
    QDate day;
};

/// The mappings that were used, by the shape of their tables: for the next table of the same
/// shape. A folder with a JSON file for each shape, the newest mapping in it; the oldest files
/// go when there are too many. A value; any thread.
class MappingLibrary
{
public:
    static constexpr int MostMappings = 500;

    explicit MappingLibrary(const QString &folder = usualFolder()) : m_folder(folder) {}

    /// Where the program keeps them.
    static QString usualFolder();

    /// Nothing when there is none, or none that this version reads.
    std::optional<KeptMapping> find(const QByteArray &shape) const;
    /// In the place of a former one of the shape. Errors: Unwritable.
    Outcome keep(const QByteArray &shape, const KeptMapping &kept) const;

private:
    QString pathOf(const QByteArray &shape) const;
    void dropOldest() const;

    QString m_folder;
};

} // namespace plumbline
