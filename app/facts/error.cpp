// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/error.h"

namespace plumbline {

QString Error::text() const
{
    QString where = place.file;
    if (place.line > 0)
        where += QLatin1Char(':') + QString::number(place.line);
    if (!place.row.isEmpty())
        where += (where.isEmpty() ? QString() : QStringLiteral(", ")) + place.row;
    return where.isEmpty() ? sentence : where + QStringLiteral(": ") + sentence;
}

} // namespace plumbline
