// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/datasetbuilder.h"
#include "store/checkedrows.h"

#include <functional>

namespace plumbline {

/// Reads statements with their subjects, evidence and origin: passes side by side
/// in the order of the statements' rows, without a query per row.
class StatementReader
{
public:
    /// The tables that were read before.
    struct Known {
        const RowMap &articles;
        const RowMap &measures;
        const RowMap &events;
        const RowMap &entities;
        const RowMap *sources; ///< null: the file has no tables of imports
    };

    StatementReader(const sqlite::Connection &connection, DatasetBuilder &builder, Known known);

    /// Fills `statements` with the rows that were read. `progress` is called every few
    /// thousand rows; when it returns false, reading ends without error.
    Outcome read(RowMap &statements, const std::function<bool(qint64 done, qint64 total)> &progress);

private:
    /// A text column whose neighbouring rows mostly agree.
    struct TextColumn {
        QByteArray bytes;
        TextIndex index = TextIndex::Empty;
    };

    Statement statement();
    void checkKind(Statement &statement);
    void checkPeriod(const Statement &statement);
    TextIndex text(int column, TextColumn &known);
    void collectSubjects(qint64 statement);
    void collectEvidence(qint64 statement);
    void addOrigin(Statement &statement);
    Outcome failure() const;
    qint64 count() const;

    const sqlite::Connection &m_connection;
    DatasetBuilder &m_builder;
    Known m_known;
    CheckedRows m_rows;
    CheckedRows m_subjectRows;
    CheckedRows m_evidenceRows;
    std::optional<CheckedRows> m_originRows;
    bool m_hasSubjectRow = false;
    bool m_hasEvidenceRow = false;
    bool m_hasOriginRow = false;
    Subjects m_subjects;
    std::vector<Evidence> m_evidence;

    CodeColumn<Statement::Kind> m_kinds{statementKindFromCode, {}, {}};
    CodeColumn<Status> m_statuses{statusFromCode, {}, {}};
    CodeColumn<Certainty> m_certainties{certaintyFromCode, {}, {}};
    CodeColumn<EvidenceRole> m_roles{evidenceRoleFromCode, {}, {}};
    TextColumn m_reason;
    TextColumn m_fiscalLabel;
    TextColumn m_attributedTo;
    TextColumn m_eventRole;
    TextColumn m_flags;
};

} // namespace plumbline
