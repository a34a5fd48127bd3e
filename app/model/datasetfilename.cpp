// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetfilename.h"

#include <QCryptographicHash>

namespace plumbline {

QString datasetFileName(const QString &dataset)
{
    constexpr int readable = 40;
    constexpr int hashDigits = 12;
    QString safe;
    for (const QChar letter : dataset.left(readable)) {
        const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        safe += isPlain ? letter.toLower() : QLatin1Char('-');
    }
    const QByteArray hash = QCryptographicHash::hash(dataset.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1-%2.json").arg(safe, QString::fromLatin1(hash.left(hashDigits)));
}

} // namespace plumbline
