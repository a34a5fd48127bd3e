// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/period.h"

#include <algorithm>

namespace plumbline {

DateSpan::DateSpan(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last < first)
        return;
    m_firstDay = static_cast<qint32>(first.toJulianDay());
    m_lastDay = static_cast<qint32>(last.toJulianDay());
}

bool DateSpan::contains(QDate day) const
{
    return !isNull() && day >= first() && day <= last();
}

DateSpan DateSpan::united(const DateSpan &other) const
{
    if (isNull())
        return other;
    if (other.isNull())
        return *this;
    return {std::min(first(), other.first()), std::max(last(), other.last())};
}

} // namespace plumbline
