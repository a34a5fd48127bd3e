// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/slug.h"

#include "facts/days.h"
#include "facts/months.h"

#include <QCryptographicHash>

namespace plumbline {

QByteArray slugOf(const QString &text, char joint, qsizetype longest)
{
    QByteArray slug;
    for (const QChar letter : text.toLower()) {
        const bool isKept = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isKept)
            slug += letter.toLatin1();
        else if (!slug.isEmpty() && slug.back() != joint)
            slug += joint;
    }
    slug.truncate(longest);
    while (slug.endsWith(joint))
        slug.chop(1);
    return slug;
}

QByteArray slugMark(const QString &text)
{
    constexpr qsizetype enough = 8;
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(enough);
}

QByteArray periodSlug(const DateSpan &span)
{
    if (span.isNull())
        return {};
    const QDate first = span.first();
    const QDate next = span.last().addDays(1);
    const QByteArray year = QByteArray::number(first.year());
    if (span.days() == 1)
        return formatDay(first).toLatin1();
    if (first.day() == 1 && first.month() == 1 && first.addMonths(MonthsOfYear) == next)
        return year;
    if (first.day() == 1 && first.addMonths(MonthsOfQuarter) == next && first.month() % MonthsOfQuarter == 1)
        return year + 'q' + QByteArray::number(first.month() / MonthsOfQuarter + 1);
    if (first.day() == 1 && first.addMonths(1) == next)
        return formatDay(first).left(qsizetype(sizeof("yyyy-mm")) - 1).toLatin1();
    return formatDay(first).toLatin1() + "-to-" + formatDay(span.last()).toLatin1();
}

} // namespace plumbline
