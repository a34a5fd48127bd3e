// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/libraries.h"

#include <csv.h>
#include <sqlite3.h>
#include <xlsxwriter.h>

namespace plumbline {

std::vector<Library> dataLibraries()
{
    return {
        {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion()), QStringLiteral("blessing")},
        {QStringLiteral("libcsv"), QStringLiteral("%1.%2.%3").arg(CSV_MAJOR).arg(CSV_MINOR).arg(CSV_RELEASE),
         QStringLiteral("LGPL-2.1-or-later")},
        {QStringLiteral("uchardet"), QString(), QStringLiteral("LGPL-2.1-or-later")},
        {QStringLiteral("minizip"), QString(), QStringLiteral("Zlib")},
        {QStringLiteral("libxlsxwriter"), QString::fromLatin1(lxw_version()), QStringLiteral("BSD-2-Clause")},
        {QStringLiteral("Edlib"), QString(), QStringLiteral("MIT")},
    };
}

} // namespace plumbline
