// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/typedperiod.h"

#include "facts/days.h"

#include <QRegularExpression>

namespace plumbline {

DateSpan readTypedPeriod(const QString &typed)
{
    static const QRegularExpression part(QStringLiteral("^([QH][1-4])[ -]?(\\d{4})$"));
    static const QRegularExpression swapped(QStringLiteral("^(\\d{4})[ -]?([QH][1-4])$"));
    QString text = typed.simplified().toUpper();
    text.replace(QLatin1String(" TO "), QLatin1String("/"));
    text.replace(QRegularExpression(QStringLiteral(" ?[/–] ?")), QStringLiteral("/"));
    text.replace(part, QStringLiteral("\\2-\\1"));
    text.replace(swapped, QStringLiteral("\\1-\\2"));
    return readPeriod(text.toUtf8());
}

QString typedPeriod(const DateSpan &span)
{
    if (span.isNull())
        return {};
    const QDate first = span.first();
    const QString year = QString::number(first.year());
    QStringList candidates = {year, first.toString(QStringLiteral("yyyy-MM")), formatDay(first)};
    for (int part = 1; part <= 4; ++part)
        candidates << QStringLiteral("%1-Q%2").arg(year).arg(part)
                   << QStringLiteral("%1-H%2").arg(year).arg(part);
    for (const QString &candidate : std::as_const(candidates)) {
        if (readPeriod(candidate.toUtf8()) == span)
            return candidate;
    }
    return formatDay(first) + QLatin1Char('/') + formatDay(span.last());
}

} // namespace plumbline
