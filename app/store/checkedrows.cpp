// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkedrows.h"

#include "facts/days.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

/// UTF-8 bytes of a title, name, note or phrase. The schema's own are far below.
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestSlug = 200;
/// No amount of money in any currency comes near.
constexpr double largestValue = 1e21;
constexpr qsizetype shownCharacters = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckedRows)
};

bool isControl(char byte)
{
    constexpr char firstPrintable = 0x20;
    return byte >= 0 && byte < firstPrintable && byte != '\n' && byte != '\t';
}

bool isSlugCharacter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '.' || byte == '-' ||
           byte == '_';
}

} // namespace

CheckedRows::CheckedRows(const sqlite::Connection &connection, QString table, QByteArrayView sql)
    : m_connection(&connection)
    , m_table(std::move(table))
    , m_query(connection, sql)
{
}

bool CheckedRows::next()
{
    return !m_failure && m_query.next();
}

Outcome CheckedRows::failure() const
{
    return m_failure ? m_failure : m_query.failure();
}

void CheckedRows::fail(int column, const QString &sentence)
{
    if (m_failure)
        return;
    const QString where =
        QStringLiteral("%1, row %2, %3").arg(m_table).arg(key()).arg(m_query.columnName(column));
    m_failure = Error{Error::Kind::RuleBroken, sentence, {m_connection->shownPath(), 0, where}};
}

void CheckedRows::failDamaged(const QString &sentence)
{
    const QString where = QStringLiteral("%1, row %2").arg(m_table).arg(key());
    if (!m_failure)
        m_failure = Error{Error::Kind::Damaged, sentence, {m_connection->shownPath(), 0, where}};
}

void CheckedRows::failUnknownCode(int column)
{
    const QString code = QString::fromUtf8(m_query.bytes(column)).left(shownCharacters);
    fail(column, code.isEmpty() ? Words::tr("A code is missing.")
                                : Words::tr("The code \"%1\" is unknown.").arg(code));
}

QByteArrayView CheckedRows::textBytes(int column)
{
    if (isNull(column))
        return {};
    if (m_query.type(column) != SQLITE_TEXT) {
        fail(column, Words::tr("The value is not a text."));
        return {};
    }
    const QByteArrayView bytes = m_query.bytes(column);
    if (bytes.size() > longestText)
        fail(column, Words::tr("The text is longer than %1 bytes.").arg(longestText));
    if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        fail(column, Words::tr("The text is not valid UTF-8."));
    if (std::any_of(bytes.begin(), bytes.end(), isControl))
        fail(column, Words::tr("The text holds control characters."));
    return m_failure ? QByteArrayView() : bytes;
}

QString CheckedRows::text(int column)
{
    return QString::fromUtf8(textBytes(column));
}

QString CheckedRows::neededText(int column)
{
    const QString found = text(column);
    if (found.isEmpty())
        fail(column, Words::tr("The value is missing."));
    return found;
}

QString CheckedRows::slug(int column)
{
    const QByteArrayView bytes = textBytes(column);
    if (bytes.isEmpty() || bytes.size() > longestSlug ||
        !std::all_of(bytes.begin(), bytes.end(), isSlugCharacter))
        fail(column,
             Words::tr("The identifier is missing or is not made of lower-case letters, digits, points and "
                       "hyphens."));
    return QString::fromLatin1(bytes);
}

QString CheckedRows::longText(int column)
{
    const QByteArrayView bytes = m_query.bytes(column);
    if (m_query.type(column) != SQLITE_TEXT || !QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        fail(column, Words::tr("The value is not a text in UTF-8."));
    else if (std::any_of(bytes.begin(), bytes.end(), isControl))
        fail(column, Words::tr("The text holds control characters."));
    return m_failure ? QString() : QString::fromUtf8(bytes);
}

std::optional<double> CheckedRows::number(int column)
{
    if (isNull(column))
        return {};
    const int type = m_query.type(column);
    const double value = m_query.number(column);
    if ((type != SQLITE_FLOAT && type != SQLITE_INTEGER) || !(std::abs(value) <= largestValue)) {
        fail(column, Words::tr("The value is not a number that a market could have."));
        return {};
    }
    return value;
}

int CheckedRows::integer(int column, int least)
{
    const qint64 value = m_query.integer(column);
    if (m_query.type(column) != SQLITE_INTEGER || value < least || value > std::numeric_limits<int>::max()) {
        fail(column, Words::tr("The value is not a whole number from %1.").arg(least));
        return least;
    }
    return static_cast<int>(value);
}

std::optional<QDate> CheckedRows::day(int column)
{
    const auto found = readDay(textBytes(column));
    if (!found && !isNull(column))
        fail(column, Words::tr("The value is not a day as YYYY-MM-DD between the years 1000 and 2999."));
    return found;
}

QString CheckedRows::monthDay(int column)
{
    const QByteArrayView bytes = textBytes(column);
    if (!isNull(column) && !readMonthDay(bytes))
        fail(column, Words::tr("\"%1\" is no day of any year as MM-DD, such as 03-31.")
                         .arg(QString::fromUtf8(bytes).left(shownCharacters)));
    return QString::fromUtf8(bytes);
}

DateSpan CheckedRows::days(int column)
{
    const auto first = day(column);
    const auto last = day(column + 1);
    if (!first && !last)
        return {};
    if (!first || !last)
        fail(column, Words::tr("The span of days has one end only."));
    else if (*last < *first)
        fail(column + 1, Words::tr("The span ends before it starts."));
    else
        return {*first, *last};
    return {};
}

Amount CheckedRows::amount(int column)
{
    Amount amount;
    amount.low = number(column);
    amount.high = number(column + 1);
    amount.bound = code(column + 2, bounds);
    amount.unit = code(column + 3, units);
    amount.precision = number(column + 4).value_or(0);
    checkAmount(column, amount);
    return amount;
}

void CheckedRows::checkAmount(int column, const Amount &amount)
{
    const bool needsLow = amount.bound != Bound::AtMost;
    const bool needsHigh = amount.bound != Bound::AtLeast;
    if (amount.low.has_value() != needsLow || amount.high.has_value() != needsHigh)
        return fail(column + 2, Words::tr("The ends of the value do not fit its bound."));
    if (amount.bound == Bound::Range && !(*amount.low < *amount.high))
        return fail(column + 1, Words::tr("The high end of the range is not above the low end."));
    if ((amount.bound == Bound::Exact || amount.bound == Bound::About) && *amount.low != *amount.high)
        return fail(column + 1, Words::tr("The ends of the value differ, but it is not a range."));
    if (amount.precision < 0)
        return fail(column + 4, Words::tr("The precision is negative."));
    const double lowest = amount.lowest();
    if (amount.unit.kind() == Unit::Kind::Rank && (lowest < 1 || lowest != std::floor(lowest)))
        fail(column, Words::tr("A rank is a whole number from 1."));
}

qint32 CheckedRows::reference(int column, const RowMap &rows)
{
    if (isNull(column))
        return -1;
    const qint32 position = m_query.type(column) == SQLITE_INTEGER ? rows.find(m_query.integer(column)) : -1;
    if (position < 0)
        fail(column, Words::tr("The row refers to another one (%1) that does not exist.")
                         .arg(m_query.text(column).left(shownCharacters)));
    return position;
}

qint32 CheckedRows::neededReference(int column, const RowMap &rows)
{
    if (isNull(column))
        fail(column, Words::tr("The value is missing."));
    return reference(column, rows);
}

} // namespace plumbline
