// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementreader.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

constexpr qint64 rowsPerReport = 4096;

/// Positions in the statement query below.
enum Column {
    Key,
    FactIdText,
    Kind,
    MeasureRow,
    ValueLow,
    ValueHigh,
    BoundCode,
    UnitCode,
    Precision,
    StatusCode,
    PeriodStart,
    PeriodEnd,
    CertaintyCode,
    PeriodReason,
    FiscalLabel,
    AssertedFrom,
    AssertedTo,
    AttributedTo,
    EventRow,
    EventRole,
    Flags,
};

constexpr char statementSql[] =
    "SELECT row, fact_id, kind, measure, value_low, value_high, bound, unit, value_precision, status,"
    " period_start, period_end, period_certainty, period_reason, fiscal_label, asserted_from, asserted_to,"
    " attributed_to, event, event_role, flags FROM assertion ORDER BY row";

constexpr char originSql[] = "SELECT statement, source, source_row FROM origin ORDER BY statement";

constexpr char subjectSql[] = "SELECT statement, entity FROM statement_subject ORDER BY statement, ordinal";

// The left join keeps evidence whose passage does not exist, so that it is noticed.
constexpr char evidenceSql[] =
    "SELECT e.statement, e.passage, e.role, p.article AS article, p.paragraph AS paragraph"
    " FROM evidence AS e LEFT JOIN passage AS p ON p.row = e.passage ORDER BY e.statement, e.ordinal";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatementReader)
};

} // namespace

StatementReader::StatementReader(const sqlite::Connection &connection, DatasetBuilder &builder, Known known)
    : m_connection(connection)
    , m_builder(builder)
    , m_known(known)
    , m_rows(connection, QStringLiteral("assertion"), statementSql)
    , m_subjectRows(connection, QStringLiteral("statement_subject"), subjectSql)
    , m_evidenceRows(connection, QStringLiteral("evidence"), evidenceSql)
{
    if (m_known.sources)
        m_originRows.emplace(connection, QStringLiteral("origin"), originSql);
}

Outcome StatementReader::read(RowMap &statements, const std::function<bool(qint64, qint64)> &progress)
{
    const qint64 total = count();
    m_hasSubjectRow = m_subjectRows.next();
    m_hasEvidenceRow = m_evidenceRows.next();
    m_hasOriginRow = m_originRows && m_originRows->next();
    for (qint64 done = 0; m_rows.next(); ++done) {
        if (done % rowsPerReport == 0 && !progress(done, total))
            return {};
        if (!statements.append(m_rows.key()))
            m_rows.failDamaged(
                Words::tr("The rows are not in order. Use a backup, or compile the dataset again."));
        collectSubjects(m_rows.key());
        collectEvidence(m_rows.key());
        Statement read = statement();
        addOrigin(read);
        const FactId fact(m_rows.slug(FactIdText));
        if (auto problem = failure())
            return problem;
        read.subjects = m_builder.subjects(m_subjects);
        m_builder.add(fact, read, m_evidence);
    }
    if (m_hasSubjectRow)
        m_subjectRows.fail(0, Words::tr("The row refers to a statement that does not exist."));
    if (m_hasEvidenceRow)
        m_evidenceRows.fail(0, Words::tr("The row refers to a statement that does not exist."));
    if (m_hasOriginRow)
        m_originRows->fail(0, Words::tr("The row refers to a statement that does not exist."));
    return failure();
}

qint64 StatementReader::count() const
{
    sqlite::Query query(m_connection, "SELECT count(*) FROM assertion");
    return query.next() ? query.integer(0) : 0;
}

Outcome StatementReader::failure() const
{
    for (const CheckedRows *rows : {&m_rows, &m_subjectRows, &m_evidenceRows}) {
        if (auto problem = rows->failure())
            return problem;
    }
    return m_originRows ? m_originRows->failure() : Outcome();
}

void StatementReader::collectSubjects(qint64 statement)
{
    m_subjects.clear();
    for (; m_hasSubjectRow && m_subjectRows.key() == statement; m_hasSubjectRow = m_subjectRows.next())
        m_subjects.push_back(static_cast<EntityIndex>(m_subjectRows.neededReference(1, m_known.entities)));
    if (m_hasSubjectRow && m_subjectRows.key() < statement)
        m_subjectRows.fail(0, Words::tr("The row refers to a statement that does not exist."));
    else if (m_subjects.empty() && !m_subjectRows.failure())
        m_rows.fail(Key, Words::tr("The statement has no subject."));
}

void StatementReader::collectEvidence(qint64 statement)
{
    m_evidence.clear();
    for (; m_hasEvidenceRow && m_evidenceRows.key() == statement; m_hasEvidenceRow = m_evidenceRows.next()) {
        if (m_evidenceRows.isNull(3))
            m_evidenceRows.fail(1, Words::tr("The row refers to a passage that does not exist."));
        Evidence evidence;
        evidence.passage = static_cast<PassageKey>(m_evidenceRows.query().integer(1));
        evidence.role = m_evidenceRows.code(2, m_roles);
        evidence.article = static_cast<ArticleIndex>(m_evidenceRows.neededReference(3, m_known.articles));
        evidence.paragraph = m_evidenceRows.integer(4, 1);
        m_evidence.push_back(evidence);
    }
    if (m_hasEvidenceRow && m_evidenceRows.key() < statement)
        m_evidenceRows.fail(0, Words::tr("The row refers to a statement that does not exist."));
}

void StatementReader::addOrigin(Statement &statement)
{
    const auto key = static_cast<qint64>(statement.key);
    if (!m_hasOriginRow || m_originRows->key() > key)
        return;
    if (m_originRows->key() < key)
        m_originRows->fail(0, Words::tr("The row refers to a statement that does not exist."));
    statement.source = static_cast<SourceIndex>(m_originRows->neededReference(1, *m_known.sources));
    statement.sourceRow = static_cast<quint32>(m_originRows->integer(2, 1));
    m_hasOriginRow = m_originRows->next();
}

Statement StatementReader::statement()
{
    Statement read;
    read.key = static_cast<StatementKey>(m_rows.key());
    read.kind = m_rows.code(Kind, m_kinds);
    read.status = m_rows.code(StatusCode, m_statuses);
    read.certainty = m_rows.code(CertaintyCode, m_certainties);
    read.measure = static_cast<MeasureIndex>(m_rows.reference(MeasureRow, m_known.measures));
    read.event = static_cast<EventIndex>(m_rows.reference(EventRow, m_known.events));
    read.period = m_rows.days(PeriodStart);
    read.asserted = m_rows.days(AssertedFrom);
    read.periodReason = text(PeriodReason, m_reason);
    read.fiscalLabel = text(FiscalLabel, m_fiscalLabel);
    read.attributedTo = text(AttributedTo, m_attributedTo);
    read.eventRole = text(EventRole, m_eventRole);
    read.flags = text(Flags, m_flags);
    if (read.kind == Statement::Kind::Observation)
        read.amount = m_rows.amount(ValueLow);
    checkKind(read);
    checkPeriod(read);
    return read;
}

void StatementReader::checkKind(Statement &statement)
{
    const bool hasMetric = statement.measure != MeasureIndex::None &&
                           m_builder.tables().measures[at(statement.measure)].metric != MetricIndex::None;
    if (statement.kind == Statement::Kind::Observation) {
        if (!hasMetric)
            m_rows.fail(MeasureRow, Words::tr("An observation needs a metric."));
        return;
    }
    if (statement.event == EventIndex::None)
        m_rows.fail(EventRow, Words::tr("An event statement needs its event."));
    if (hasMetric)
        m_rows.fail(MeasureRow, Words::tr("An event statement has no metric."));
    for (const Column column : {ValueLow, ValueHigh, BoundCode, UnitCode, Precision}) {
        if (!m_rows.isNull(column))
            m_rows.fail(column, Words::tr("An event statement has no value."));
    }
    statement.measure = MeasureIndex::None; // its region stands in the view only
}

void StatementReader::checkPeriod(const Statement &statement)
{
    if ((statement.certainty == Certainty::Unknown) != statement.period.isNull())
        m_rows.fail(CertaintyCode, Words::tr("A period is either unknown or has dates."));
}

TextIndex StatementReader::text(int column, TextColumn &known)
{
    const QByteArrayView bytes = m_rows.textBytes(column);
    if (bytes != known.bytes) {
        known.bytes = bytes.toByteArray();
        known.index = m_builder.text(QString::fromUtf8(bytes));
    }
    return known.index;
}

} // namespace plumbline
