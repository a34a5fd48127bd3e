// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"
#include "facts/period.h"
#include "store/query.h"
#include "store/rowmap.h"

#include <optional>

namespace plumbline {

/// The last code of a column and what it means: neighbouring rows mostly agree.
template<typename Value>
struct CodeColumn {
    std::optional<Value> (*parse)(QStringView);
    QByteArray code;
    Value value{};
};

/// The rows of one query on a file that is not trusted, with every value checked
/// against the rules of the dataset as it is taken out.
///
/// Column 0 is the row number. The first value that breaks a rule ends the rows:
/// what was taken is then meaningless, next() gives false and failure() says
/// table, row and column. So a loop needs no checks of its own.
class CheckedRows
{
public:
    /// `table` is what errors call the rows.
    CheckedRows(const sqlite::Connection &connection, QString table, QByteArrayView sql);

    sqlite::Query &query() { return m_query; }
    bool next();
    Outcome failure() const;

    qint64 key() const { return m_query.integer(0); }
    bool isNull(int column) const { return m_query.isNull(column); }

    /// Valid UTF-8 without control characters, of bearable length; empty when null.
    QString text(int column);
    QString neededText(int column);
    /// The same without a copy; valid until next().
    QByteArrayView textBytes(int column);
    /// An identifier: lower-case letters, digits, points, hyphens, underscores.
    QString slug(int column);
    /// Digest paragraphs, which may be long.
    QString longText(int column);

    std::optional<double> number(int column);
    int integer(int column, int least);
    /// A day of the year, MM-DD; empty when null.
    QString monthDay(int column);
    /// Two neighbouring columns, start and end.
    DateSpan days(int column);
    /// Five neighbouring columns: low, high, bound, unit, precision.
    Amount amount(int column);
    CodeColumn<Bound> bounds{boundFromCode, {}, {}};
    CodeColumn<Unit> units{Unit::fromCode, {}, {}};

    /// Position of the row that the column refers to. -1 when null or dangling.
    qint32 reference(int column, const RowMap &rows);
    qint32 neededReference(int column, const RowMap &rows);

    template<typename Value>
    Value code(int column, CodeColumn<Value> &known)
    {
        const QByteArrayView bytes = textBytes(column);
        if (bytes == known.code && !bytes.isEmpty())
            return known.value;
        const auto value = known.parse(QString::fromUtf8(bytes));
        if (!value) {
            failUnknownCode(column);
            return {};
        }
        known.code = bytes.toByteArray();
        known.value = *value;
        return *value;
    }

    void fail(int column, const QString &sentence);
    void failDamaged(const QString &sentence);

private:
    void failUnknownCode(int column);
    std::optional<QDate> day(int column);
    void checkAmount(int column, const Amount &amount);

    const sqlite::Connection *m_connection;
    QString m_table;
    sqlite::Query m_query;
    Outcome m_failure;
};

} // namespace plumbline
