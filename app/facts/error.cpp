// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/error.h"

#include <QStringList>

namespace plumbline {

QString Error::text() const
{
    QString where = place.file;
    if (place.line > 0)
        where.append(QLatin1Char(':')).append(QString::number(place.line));
    QStringList parts = {where, place.row};
    parts.removeAll(QString());
    return parts.isEmpty() ? sentence : parts.join(QLatin1String(", ")) + QLatin1String(": ") + sentence;
}

} // namespace plumbline
