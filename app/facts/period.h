// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <limits>

namespace plumbline {

/// Calendar days from first to last, both included. Null when unknown: a span
/// never has one end only.
class DateSpan
{
public:
    DateSpan() = default;
    /// Null when either date is invalid or last lies before first.
    DateSpan(QDate first, QDate last);

    static DateSpan year(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }

    bool isNull() const { return m_firstDay == Unknown; }
    QDate first() const { return isNull() ? QDate() : QDate::fromJulianDay(m_firstDay); }
    QDate last() const { return isNull() ? QDate() : QDate::fromJulianDay(m_lastDay); }

    /// Julian days. `endDay` is exclusive, so a year is 365 or 366 days wide.
    double startDay() const { return m_firstDay; }
    double endDay() const { return m_lastDay + 1.0; }
    double middleDay() const { return (startDay() + endDay()) / 2; }
    int days() const { return isNull() ? 0 : m_lastDay - m_firstDay + 1; }

    bool contains(QDate day) const;
    DateSpan united(const DateSpan &other) const;

    friend bool operator==(const DateSpan &, const DateSpan &) = default;

private:
    static constexpr qint32 Unknown = std::numeric_limits<qint32>::min();
    qint32 m_firstDay = Unknown;
    qint32 m_lastDay = Unknown;
};

/// How the period of a statement is known.
enum class Certainty : quint8 {
    Stated,   ///< the article gives it
    Inferred, ///< worked out; the reason is kept beside it
    Unknown,  ///< the article does not tell; the span is null
};

} // namespace plumbline
