// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/freeid.h"

namespace plumbline {

namespace {

/// Room for a number within the longest identifier.
constexpr qsizetype longestWish = 180;

} // namespace

Result<QString> freeId(const DatasetEditor &file, const char *table, const QString &wish)
{
    const PackageTable &rows = *packageTable(QString::fromLatin1(table));
    const QString column = QString::fromLatin1(rows.columns.front().name);
    const QString start = wish.left(longestWish);
    const bool isNumbered = start.endsWith(QLatin1String(".s"));
    for (int number = isNumbered ? 1 : 0;; ++number) {
        const QString id = number == 0  ? start
                           : isNumbered ? start + QString::number(number)
                                        : start + QLatin1Char('-') + QString::number(number + 1);
        const auto taken = file.rows(rows, column, id);
        if (!taken)
            return taken.error();
        if (taken->empty())
            return id;
    }
}

} // namespace plumbline
