// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importstatements.h"

namespace plumbline {

namespace {

/// Parameters of INSERT and UPDATE.
enum Parameter {
    RowNumber = 1,
    StatementId,
    FactIdText,
    MeasureNumber,
    Low,
    High,
    BoundCode,
    UnitCode,
    Precision,
    StatusCode,
    PeriodStart,
    PeriodEnd,
    FiscalLabel,
    AttributedTo,
};

constexpr char insertSql[] =
    "INSERT OR IGNORE INTO assertion (row, statement_id, fact_id, kind, measure, value_low, value_high, "
    "bound,"
    " unit, value_precision, status, period_start, period_end, period_certainty, fiscal_label, attributed_to)"
    " VALUES (?1, ?2, ?3, 'observation', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 'stated', ?13, ?14)";
constexpr char updateSql[] =
    "UPDATE assertion SET fact_id = ?3, measure = ?4, value_low = ?5, value_high = ?6, bound = ?7, unit = ?8,"
    " value_precision = ?9, status = ?10, period_start = ?11, period_end = ?12, fiscal_label = ?13,"
    " attributed_to = ?14 WHERE row = ?1 AND statement_id = ?2 AND (fact_id IS NOT ?3 OR measure IS NOT ?4"
    " OR value_low IS NOT ?5 OR value_high IS NOT ?6 OR bound IS NOT ?7 OR unit IS NOT ?8"
    " OR value_precision IS NOT ?9 OR status IS NOT ?10 OR fiscal_label IS NOT ?13"
    " OR attributed_to IS NOT ?14)";
constexpr char formerSql[] =
    "SELECT a.row, r.cells = ?3 OR (json_extract(r.cells, '$[' || (o.source_column - 1) || ']')"
    " IS json_extract(?3, '$[' || (?4 - 1) || ']') AND a.unit = ?5 AND a.status = ?6 AND a.attributed_to IS "
    "?7)"
    " FROM assertion AS a JOIN origin AS o ON o.statement = a.row"
    " JOIN source_row AS r ON r.source = o.source AND r.number = o.source_row"
    " WHERE a.statement_id = ?1 AND o.source = ?2";

template<typename Value>
const QByteArray &codeOf(const Value &value, Value &last, QByteArray &lastCode, QString (*make)(Value))
{
    if (lastCode.isEmpty() || value != last) {
        last = value;
        lastCode = make(value).toLatin1();
    }
    return lastCode;
}

void bindText(sqlite::Query &query, int parameter, QByteArrayView text)
{
    if (text.isEmpty())
        query.bindNull(parameter);
    else
        query.bindUtf8(parameter, text);
}

void bindNumber(sqlite::Query &query, int parameter, const std::optional<double> &value)
{
    if (value)
        query.bind(parameter, *value);
    else
        query.bindNull(parameter);
}

} // namespace

ImportStatements::ImportStatements(const sqlite::Connection &connection)
    : m_connection(connection)
    , m_insert(connection, insertSql)
    , m_insertSubject(connection,
                      "INSERT INTO statement_subject (statement, ordinal, entity) VALUES (?1, 1, ?2)")
    , m_insertOrigin(
          connection,
          "INSERT INTO origin (statement, source, source_row, source_column) VALUES (?1, ?2, ?3, ?4)")
    , m_insertRow(connection, "INSERT INTO source_row (source, number, cells) VALUES (?1, ?2, ?3)")
    , m_findFormer(connection, formerSql)
    , m_moveOrigin(connection,
                   "UPDATE origin SET source = ?2, source_row = ?3, source_column = ?4 WHERE statement = ?1")
    , m_update(connection, updateSql)
{
}

const QByteArray &ImportStatements::unitCode(const Unit &unit)
{
    if (m_unitCode.isEmpty() || !(unit == m_unit)) {
        m_unit = unit;
        m_unitCode = unit.code().toLatin1();
    }
    return m_unitCode;
}

void ImportStatements::bind(sqlite::Query &query, const StatementRow &statement)
{
    query.reset();
    query.bind(RowNumber, statement.row);
    query.bindUtf8(StatementId, statement.statementId);
    query.bindUtf8(FactIdText, statement.factId);
    query.bind(MeasureNumber, statement.measure);
    bindNumber(query, Low, statement.amount.low);
    bindNumber(query, High, statement.amount.high);
    query.bindUtf8(BoundCode, codeOf(statement.amount.bound, m_bound, m_boundCode, &code));
    query.bindUtf8(UnitCode, unitCode(statement.amount.unit));
    query.bind(Precision, statement.amount.precision);
    query.bindUtf8(StatusCode, codeOf(statement.status, m_status, m_statusCode, &code));
    query.bindUtf8(PeriodStart, statement.period->first);
    query.bindUtf8(PeriodEnd, statement.period->last);
    bindText(query, FiscalLabel, statement.period->label);
    bindText(query, AttributedTo, statement.speaker);
}

Result<bool> ImportStatements::insert(const StatementRow &statement, const OriginRow &origin)
{
    bind(m_insert, statement);
    m_insert.step();
    if (auto problem = m_insert.failure())
        return *problem;
    if (sqlite3_changes(m_connection.handle()) == 0)
        return false;
    m_insertSubject.reset();
    m_insertSubject.bind(1, statement.row);
    m_insertSubject.bind(2, statement.company);
    m_insertSubject.step();
    m_insertOrigin.reset();
    m_insertOrigin.bind(1, statement.row);
    m_insertOrigin.bind(2, origin.source);
    m_insertOrigin.bind(3, origin.row);
    m_insertOrigin.bind(4, qint64(origin.column));
    m_insertOrigin.step();
    for (const sqlite::Query *query : {&m_insertSubject, &m_insertOrigin}) {
        if (auto problem = query->failure())
            return *problem;
    }
    return true;
}

Outcome ImportStatements::insertRow(qint64 source, qint64 number, QByteArrayView cells)
{
    m_insertRow.reset();
    m_insertRow.bind(1, source);
    m_insertRow.bind(2, number);
    m_insertRow.bindUtf8(3, cells);
    m_insertRow.step();
    return m_insertRow.failure();
}

ImportStatements::Former ImportStatements::former(const StatementRow &statement, qint64 formerSource,
                                                  QByteArrayView cells, qint32 column)
{
    m_findFormer.reset();
    m_findFormer.bindUtf8(1, statement.statementId);
    m_findFormer.bind(2, formerSource);
    m_findFormer.bindUtf8(3, cells);
    m_findFormer.bind(4, qint64(column));
    m_findFormer.bindUtf8(5, unitCode(statement.amount.unit));
    m_findFormer.bindUtf8(6, codeOf(statement.status, m_status, m_statusCode, &code));
    bindText(m_findFormer, 7, statement.speaker);
    Former found;
    if (m_findFormer.next())
        found = {m_findFormer.integer(0), m_findFormer.integer(1) != 0};
    m_findFormer.reset();
    return found;
}

Outcome ImportStatements::moveOrigin(qint64 statement, const OriginRow &origin)
{
    m_moveOrigin.reset();
    m_moveOrigin.bind(1, statement);
    m_moveOrigin.bind(2, origin.source);
    m_moveOrigin.bind(3, origin.row);
    m_moveOrigin.bind(4, qint64(origin.column));
    m_moveOrigin.step();
    return m_moveOrigin.failure();
}

Result<bool> ImportStatements::update(const StatementRow &statement)
{
    bind(m_update, statement);
    m_update.step();
    if (auto problem = m_update.failure())
        return *problem;
    return sqlite3_changes(m_connection.handle()) > 0;
}

} // namespace plumbline
