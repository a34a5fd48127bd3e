// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filename.h"

#include <QRegularExpression>

namespace plumbline {

namespace {

/// eCryptfs, the tightest in use, takes names of 143 bytes; suffix and temporary
/// ending take up to twelve.
constexpr qsizetype MostBytes = 131;

bool isAllowed(QChar c)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    return (c.isPrint() || c.isSurrogate()) && !forbidden.contains(c);
}

/// Cut between characters, not inside one.
QString shortened(QString name)
{
    while (name.toUtf8().size() > MostBytes) {
        const bool isPair = name.back().isLowSurrogate();
        name.chop(isPair ? 2 : 1);
    }
    return name;
}

/// Hyphens, dots and spaces at the ends say nothing, and a dot in front hides a file.
QString trimmed(const QString &name)
{
    static const QRegularExpression ends(QStringLiteral("^[-. ]+|[-. ]+$"));
    return QString(name).remove(ends);
}

bool isReserved(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

} // namespace

QString fileNameOf(const QString &title, const QString &fallback)
{
    static const QRegularExpression hyphens(QStringLiteral("-{2,}"));
    QString name;
    for (const QChar c : title.simplified())
        name += isAllowed(c) ? c : QLatin1Char('-');
    name.replace(hyphens, QStringLiteral("-"));
    name = trimmed(shortened(trimmed(name)));
    if (name.isEmpty())
        return fallback;
    return isReserved(name) ? QLatin1Char('_') + name : name;
}

} // namespace plumbline
