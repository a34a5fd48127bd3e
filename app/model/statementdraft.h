// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "store/dataseteditor.h"
#include "store/namedrow.h"

namespace plumbline {

/// A statement with what belongs to it, as rows of the data package.
struct StatementRecord {
    NamedRow statement{"statement"};
    std::vector<Row> subjects;
    std::vector<Row> evidence;
    std::vector<Row> origins; ///< in tables of other programs
    std::vector<Row> links;

    QString id() const { return statement.text("statement_id"); }
};

/// From the file as it is now. RuleBroken when the statement is gone.
Result<StatementRecord> readStatement(const DatasetEditor &file, const QString &id);
Result<StatementRecord> readStatement(const DatasetEditor &file, StatementKey key);

/// A statement as a form holds it; ids are those of the dataset. A value.
struct StatementDraft {
    QStringList subjects;
    Statement::Kind kind = Statement::Kind::Observation;
    QString metric; ///< empty for an event
    QString segment;
    QString area;
    QString definition;
    QString denominator;
    QString base;
    QString reference;
    Amount amount; ///< null for an event
    Status status = Status::Reported;
    DateSpan period;
    QString periodReason; ///< the period is inferred when there is one
    QString fiscalLabel;
    DateSpan asserted;
    QString attributedTo;
    QString event;
    QString eventRole;
    QString flags;

    static StatementDraft of(const StatementRecord &record);
    /// With the ids of `before`, all else from here.
    NamedRow rowOver(const NamedRow &before) const;
};

/// Whether another program has changed what the statement says since `shown` was read: then RuleBroken.
Outcome checkUnchanged(const StatementRecord &present, const Statement &shown);

/// Adds the statement. Its fact is the one that speaks of the same thing, if there is one; a new one
/// else. `factId`, when it is not empty, is taken instead. The `done` id: see statementIdOf().
Result<Edit> addStatement(const DatasetEditor &file, const Dataset &dataset, const StatementDraft &draft,
                          const QString &text);
/// Corrects it. It stays with its fact, unless it now speaks of something else.
Result<Edit> correctStatement(const DatasetEditor &file, const Dataset &dataset,
                              const StatementRecord &before, const StatementDraft &draft,
                              const QString &text);
/// Takes them away with their evidence, origins and links; passages and rows of tables stay.
Result<Edit> removeStatements(const DatasetEditor &file, const QStringList &ids, const QString &text);

/// The fact that an edit adds its statement to, or leaves it with; null when it has none.
FactId factOf(const Edit &edit);

} // namespace plumbline
