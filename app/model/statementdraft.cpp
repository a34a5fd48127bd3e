// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statementdraft.h"

#include "facts/days.h"
#include "model/freeid.h"
#include "model/statementfact.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StatementDraft)
};

DateSpan spanOf(const NamedRow &row, const char *first, const char *last)
{
    const auto start = readDay(row.text(first).toUtf8());
    const auto end = readDay(row.text(last).toUtf8());
    return start && end ? DateSpan(*start, *end) : DateSpan();
}

Amount amountOf(const NamedRow &row)
{
    Amount amount;
    amount.low = row.number("value_low");
    amount.high = row.number("value_high");
    amount.bound = boundFromCode(row.text("bound")).value_or(Bound::Exact);
    amount.unit = Unit::fromCode(row.text("unit")).value_or(Unit());
    amount.precision = row.number("value_precision").value_or(0);
    return amount;
}

Cell cellOf(const std::optional<double> &number)
{
    return number ? Cell(*number) : Cell();
}

void appendSubjects(Edit &edit, const QString &statement, const QStringList &subjects)
{
    for (qsizetype i = 0; i < subjects.size(); ++i)
        edit.changes.push_back(adding(NamedRow("statement_subject")
                                          .set("statement_id", statement)
                                          .set("ordinal", Cell(qint64(i + 1)))
                                          .set("entity_id", subjects[i])));
}

void appendRemovals(Edit &edit, const char *table, const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        edit.changes.push_back(removing(NamedRow(table, row)));
}

} // namespace

Result<StatementRecord> readStatement(const DatasetEditor &file, const QString &id)
{
    StatementRecord record;
    struct Part {
        const char *table;
        const char *column;
        std::vector<Row> *rows;
    };
    std::vector<Row> statement;
    std::vector<Row> linksTo;
    for (const Part &part :
         {Part{"statement", "statement_id", &statement},
          Part{"statement_subject", "statement_id", &record.subjects},
          Part{"evidence", "statement_id", &record.evidence},
          Part{"origin", "statement_id", &record.origins},
          Part{"link", "from_statement_id", &record.links}, Part{"link", "to_statement_id", &linksTo}}) {
        auto rows =
            file.rows(*packageTable(QString::fromLatin1(part.table)), QString::fromLatin1(part.column), id);
        if (!rows)
            return rows.error();
        *part.rows = std::move(*rows);
    }
    if (statement.empty())
        return Error{Error::Kind::RuleBroken,
                     Texts::tr("Another program has removed this statement. Reload the file."),
                     {{}, 0, QStringLiteral("statement, ") + id}};
    record.statement = NamedRow("statement", statement.front());
    record.links.insert(record.links.end(), linksTo.begin(), linksTo.end());
    return record;
}

Result<StatementRecord> readStatement(const DatasetEditor &file, StatementKey key)
{
    return readStatement(file, file.statementId(key));
}

StatementDraft StatementDraft::of(const StatementRecord &record)
{
    const NamedRow &row = record.statement;
    StatementDraft draft;
    for (const Row &subject : record.subjects)
        draft.subjects << NamedRow("statement_subject", subject).text("entity_id");
    draft.kind = statementKindFromCode(row.text("kind")).value_or(Statement::Kind::Observation);
    draft.metric = row.text("metric_id");
    draft.segment = row.text("segment");
    draft.area = row.text("ref_area");
    draft.definition = row.text("definition");
    draft.denominator = row.text("denominator");
    draft.base = row.text("base");
    draft.reference = row.text("reference_id");
    draft.amount = amountOf(row);
    draft.status = statusFromCode(row.text("status")).value_or(Status::Reported);
    draft.period = spanOf(row, "period_start", "period_end");
    draft.periodReason = row.text("period_reason");
    draft.fiscalLabel = row.text("fiscal_label");
    draft.asserted = spanOf(row, "asserted_from", "asserted_to");
    draft.attributedTo = row.text("attributed_to");
    draft.event = row.text("event_id");
    draft.eventRole = row.text("event_role");
    draft.flags = row.text("flags");
    return draft;
}

NamedRow StatementDraft::rowOver(const NamedRow &before) const
{
    const Certainty certainty = period.isNull()          ? Certainty::Unknown
                                : periodReason.isEmpty() ? Certainty::Stated
                                                         : Certainty::Inferred;
    const bool isObservation = kind == Statement::Kind::Observation;
    NamedRow row = before;
    row.set("kind", code(kind)).set("metric_id", metric).set("segment", segment).set("ref_area", area);
    row.set("definition", definition).set("denominator", denominator).set("base", base);
    row.set("reference_id", reference);
    row.set("value_low", cellOf(amount.low)).set("value_high", cellOf(amount.high));
    row.set("bound", isObservation ? code(amount.bound) : QString());
    row.set("unit", isObservation ? amount.unit.code() : QString());
    row.set("value_precision", amount.precision > 0 ? Cell(amount.precision) : Cell());
    row.set("status", code(status));
    row.set("period_start", formatDay(period.first())).set("period_end", formatDay(period.last()));
    row.set("period_certainty", code(certainty)).set("period_reason", periodReason);
    row.set("fiscal_label", fiscalLabel).set("attributed_to", attributedTo);
    row.set("asserted_from", formatDay(asserted.first())).set("asserted_to", formatDay(asserted.last()));
    row.set("event_id", event).set("event_role", eventRole).set("flags", flags);
    return row;
}

Outcome checkUnchanged(const StatementRecord &present, const Statement &shown)
{
    const StatementDraft draft = StatementDraft::of(present);
    if (draft.amount == shown.amount && draft.period == shown.period && draft.status == shown.status)
        return {};
    return Error{
        Error::Kind::RuleBroken,
        Texts::tr("Another program has changed this statement. Nothing was changed here; reload the file."),
        {{}, 0, QStringLiteral("statement, ") + present.id()}};
}

Result<Edit> addStatement(const DatasetEditor &file, const Dataset &dataset, const StatementDraft &draft,
                          const QString &text)
{
    const auto fact = factFor(file, dataset, draft);
    if (!fact)
        return fact.error();
    const auto id = freeId(file, "statement", fact->text() + QStringLiteral(".s"));
    if (!id)
        return id.error();
    Edit edit{text, {}};
    edit.changes.push_back(
        adding(draft.rowOver(NamedRow("statement").set("statement_id", *id).set("fact_id", fact->text()))));
    appendSubjects(edit, *id, draft.subjects);
    return edit;
}

Result<Edit> correctStatement(const DatasetEditor &file, const Dataset &dataset,
                              const StatementRecord &before, const StatementDraft &draft, const QString &text)
{
    const auto fact = factFor(file, dataset, draft, &before);
    if (!fact)
        return fact.error();
    Edit edit{text, {}};
    NamedRow after = draft.rowOver(before.statement);
    after.set("fact_id", fact->text());
    edit.changes.push_back(correcting(before.statement, after));
    if (draft.subjects != StatementDraft::of(before).subjects) {
        appendRemovals(edit, "statement_subject", before.subjects);
        appendSubjects(edit, before.id(), draft.subjects);
    }
    return edit;
}

Result<Edit> removeStatements(const DatasetEditor &file, const QStringList &ids, const QString &text)
{
    Edit edit{text, {}};
    std::vector<Row> unlinked; // a link between two of them goes once
    for (const QString &id : ids) {
        auto record = readStatement(file, id);
        if (!record)
            return record.error();
        std::erase_if(record->links, [&unlinked](const Row &link) {
            return std::find(unlinked.begin(), unlinked.end(), link) != unlinked.end();
        });
        unlinked.insert(unlinked.end(), record->links.begin(), record->links.end());
        appendRemovals(edit, "evidence", record->evidence);
        appendRemovals(edit, "origin", record->origins);
        appendRemovals(edit, "link", record->links);
        appendRemovals(edit, "statement_subject", record->subjects);
        edit.changes.push_back(removing(record->statement));
    }
    return edit;
}

FactId factOf(const Edit &edit)
{
    for (const RowChange &change : edit.changes) {
        if (change.after && qstrcmp(change.table->name, "statement") == 0)
            return FactId(NamedRow("statement", *change.after).text("fact_id"));
    }
    return {};
}

} // namespace plumbline
