// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/originreader.h"

#include "facts/days.h"
#include "store/checkedrows.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int MostColumns = 16'384; // of a sheet
constexpr qsizetype LongestJson = 4 * 1024 * 1024;
/// Statements of one row and of its neighbours are numbered close together as a rule.
constexpr qint64 NearbyStatements = 2'000;
constexpr qsizetype DigitsOfHash = 64;

constexpr char placesSql[] = "SELECT o.statement, o.source, o.source_row, o.source_column"
                             " FROM assertion AS a JOIN origin AS o ON o.statement = a.row"
                             " WHERE a.fact_id = ?1 ORDER BY a.row LIMIT ?2";
constexpr char tableSql[] = "SELECT row, source_id, file_name, format, table_name, sha256, imported_on,"
                            " columns, mapping FROM source WHERE row = ?1";
constexpr char upwardsSql[] = "SELECT number, cells FROM source_row WHERE source = ?1 AND number <= ?2"
                              " ORDER BY number DESC LIMIT ?3";
constexpr char downwardsSql[] = "SELECT number, cells FROM source_row WHERE source = ?1 AND number > ?2"
                                " ORDER BY number LIMIT ?3";
constexpr char nearbySql[] = "SELECT o.statement, o.source_row, o.source_column, a.fact_id"
                             " FROM origin AS o JOIN assertion AS a ON a.row = o.statement"
                             " WHERE o.statement BETWEEN ?1 AND ?2 AND o.source = ?3"
                             " AND o.source_row BETWEEN ?4 AND ?5 ORDER BY o.statement";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OriginReader)
};

QByteArrayView jsonBytes(CheckedRows &rows, int column)
{
    const QByteArrayView bytes = rows.query().bytes(column);
    if (rows.isNull(column) || rows.query().type(column) == SQLITE_TEXT) {
        if (bytes.size() <= LongestJson)
            return bytes;
        rows.fail(column, Words::tr("The text is longer than %1 bytes.").arg(LongestJson));
    } else {
        rows.fail(column, Words::tr("The value is not a text."));
    }
    return {};
}

/// A JSON array of texts, and of nothing else.
QStringList texts(CheckedRows &rows, int column)
{
    const QByteArrayView bytes = jsonBytes(rows, column);
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()), &error);
    const QJsonArray array = json.array();
    const bool areTexts =
        std::all_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isString(); });
    if (error.error != QJsonParseError::NoError || !json.isArray() || !areTexts ||
        array.size() > MostColumns) {
        rows.fail(column, Words::tr("The value is not a JSON array of at most %1 texts.").arg(MostColumns));
        return {};
    }
    QStringList found;
    for (const QJsonValue &value : array)
        found << value.toString();
    return found;
}

bool isHashDigit(QChar sign)
{
    return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f');
}

QString hash(CheckedRows &rows, int column)
{
    const QString digits = rows.neededText(column);
    if (digits.size() != DigitsOfHash || !std::all_of(digits.begin(), digits.end(), isHashDigit))
        rows.fail(column, Words::tr("The value is not a SHA-256."));
    return digits;
}

/// The numbers of rows reach beyond those of an int.
qint64 rowNumber(CheckedRows &rows, int column)
{
    const qint64 number = rows.query().type(column) == SQLITE_INTEGER ? rows.query().integer(column) : 0;
    if (number < 1)
        rows.fail(column, Words::tr("The number of the row is not one from 1."));
    return number;
}

int columnNumber(CheckedRows &rows, int column)
{
    const int number = rows.integer(column, 1);
    if (number > MostColumns)
        rows.fail(column, Words::tr("No table has so many columns."));
    return number;
}

/// The name is shown, and looked for in folders: a path would lead elsewhere.
QString fileName(CheckedRows &rows, int column)
{
    const QString name = rows.neededText(column);
    if (name.contains(u'/') || name == QLatin1String(".") || name == QLatin1String(".."))
        rows.fail(column, Words::tr("The value is not a file name."));
    return name;
}

class OriginReader
{
public:
    OriginReader(const sqlite::Connection &connection, const OriginReach &reach)
        : m_connection(connection)
        , m_reach(reach)
    {
    }

    Result<FactOrigins> read(const FactId &fact)
    {
        FactOrigins found;
        if (auto problem = readPlaces(fact, found))
            return *problem;
        for (size_t i = 0; i < found.places.size(); ++i) {
            StatementOrigin &place = found.places[i];
            auto table = tableOf(m_sources[i]);
            if (!table)
                return table.error();
            place.table = *table;
            if (m_reach.neighbours < 0)
                continue;
            if (auto problem = readRows(m_sources[i], place))
                return *problem;
            if (m_reach.neighbours == 0)
                continue;
            if (auto problem = readNearby(m_sources[i], place))
                return *problem;
        }
        return found;
    }

private:
    Outcome readPlaces(const FactId &fact, FactOrigins &found)
    {
        CheckedRows rows(m_connection, QStringLiteral("origin"), placesSql);
        rows.query().bind(1, fact.text());
        rows.query().bind(2, qint64(m_reach.most) + 1);
        while (rows.next()) {
            if (found.places.size() == static_cast<size_t>(m_reach.most)) {
                found.isCut = true;
                break;
            }
            StatementOrigin place;
            place.statement = static_cast<StatementKey>(rows.key());
            place.row = rowNumber(rows, 2);
            place.column = columnNumber(rows, 3);
            m_sources.push_back(rows.query().integer(1));
            found.places.push_back(std::move(place));
        }
        return rows.failure();
    }

    Result<std::shared_ptr<const OriginTable>> tableOf(qint64 source)
    {
        if (const auto known = m_tables.constFind(source); known != m_tables.constEnd())
            return *known;
        CheckedRows rows(m_connection, QStringLiteral("source"), tableSql);
        rows.query().bind(1, source);
        auto table = std::make_shared<OriginTable>();
        if (rows.next())
            *table = tableIn(rows);
        if (auto problem = rows.failure())
            return *problem;
        if (table->id.isEmpty())
            return Error{Error::Kind::Damaged,
                         Words::tr("A statement comes from a table that does not exist."),
                         {m_connection.shownPath(), 0, QStringLiteral("origin")}};
        m_tables.insert(source, table);
        return std::shared_ptr<const OriginTable>(table);
    }

    static OriginTable tableIn(CheckedRows &rows)
    {
        OriginTable table;
        table.id = rows.slug(1);
        table.fileName = fileName(rows, 2);
        table.format = rows.neededText(3);
        table.table = rows.text(4);
        table.sha256 = hash(rows, 5);
        if (!rows.isNull(6)) {
            table.importedOn = readDay(rows.textBytes(6)).value_or(QDate());
            if (table.importedOn.isNull())
                rows.fail(6, Words::tr("The value is not a day."));
        }
        table.titles = texts(rows, 7);
        table.mapping = jsonBytes(rows, 8).toByteArray();
        return table;
    }

    Outcome readRows(qint64 source, StatementOrigin &place)
    {
        if (auto problem = appendRows(upwardsSql, source, place.row, m_reach.neighbours + 1, place.rows))
            return problem;
        if (place.rows.empty() || place.rows.front().number != place.row)
            return Error{Error::Kind::Damaged,
                         Words::tr("A statement comes from a row that does not exist."),
                         {m_connection.shownPath(), 0, QStringLiteral("origin")}};
        std::reverse(place.rows.begin(), place.rows.end());
        return appendRows(downwardsSql, source, place.row, m_reach.neighbours, place.rows);
    }

    Outcome appendRows(const char *sql, qint64 source, qint64 number, int most, std::vector<OriginRow> &found)
    {
        CheckedRows rows(m_connection, QStringLiteral("source_row"), sql);
        rows.query().bind(1, source);
        rows.query().bind(2, number);
        rows.query().bind(3, qint64(most));
        while (rows.next()) {
            OriginRow row{rowNumber(rows, 0), texts(rows, 1)};
            found.push_back(std::move(row));
        }
        return rows.failure();
    }

    Outcome readNearby(qint64 source, StatementOrigin &place)
    {
        CheckedRows rows(m_connection, QStringLiteral("origin"), nearbySql);
        const auto statement = static_cast<qint64>(place.statement);
        rows.query().bind(1, statement - NearbyStatements);
        rows.query().bind(2, statement + NearbyStatements);
        rows.query().bind(3, source);
        rows.query().bind(4, place.rows.front().number);
        rows.query().bind(5, place.rows.back().number);
        while (rows.next()) {
            OriginCell cell{rowNumber(rows, 1), columnNumber(rows, 2), FactId(rows.slug(3))};
            place.leadTo.push_back(std::move(cell));
        }
        return rows.failure();
    }

    const sqlite::Connection &m_connection;
    OriginReach m_reach;
    std::vector<qint64> m_sources; ///< of the places
    QHash<qint64, std::shared_ptr<const OriginTable>> m_tables;
};

} // namespace

Result<FactOrigins> readOriginsOf(const sqlite::Connection &connection, const FactId &fact,
                                  const OriginReach &reach)
{
    return OriginReader(connection, reach).read(fact);
}

std::vector<QByteArray> originQueries()
{
    return {placesSql, tableSql, upwardsSql, downwardsSql, nearbySql};
}

} // namespace plumbline
