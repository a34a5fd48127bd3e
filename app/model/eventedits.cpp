// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventedits.h"

#include "facts/slug.h"
#include "model/freeid.h"

#include <algorithm>

namespace plumbline {

namespace {

NamedRow rowOf(const EventDraft &draft, const QString &id)
{
    return NamedRow("event").set("event_id", id).set("kind", code(draft.kind)).set("title", draft.title);
}

void appendParties(Edit &edit, const QString &event, const std::vector<EventDraft::Party> &parties)
{
    for (size_t i = 0; i < parties.size(); ++i)
        edit.changes.push_back(adding(NamedRow("event_party")
                                          .set("event_id", event)
                                          .set("entity_id", parties[i].entity)
                                          .set("role", parties[i].role)
                                          .set("ordinal", Cell(static_cast<qint64>(i + 1)))));
}

} // namespace

EventDraft EventDraft::of(const Dataset &dataset, const QString &id)
{
    const auto &events = dataset.tables().events;
    const auto found =
        std::find_if(events.begin(), events.end(), [&id](const Event &event) { return event.id == id; });
    if (found == events.end())
        return {};
    EventDraft draft{found->id, found->kind, found->title, {}};
    for (const Event::Party &party : found->parties)
        draft.parties.push_back({dataset.entity(party.entity).id, party.role});
    return draft;
}

Result<Edit> addEvent(const DatasetEditor &file, const Dataset &, const EventDraft &draft,
                      StatementDraft statement, const QString &text)
{
    const QString slug = QString::fromLatin1(slugOf(draft.title));
    const QString subject = statement.subjects.value(0);
    const auto id = freeId(file, "event",
                           subject + QLatin1Char('.') +
                               (slug.isEmpty() ? QString::fromLatin1(slugOf(code(draft.kind))) : slug));
    if (!id)
        return id.error();
    // The event is one fact with the statement that says so, and has its name.
    statement.kind = Statement::Kind::Event;
    statement.event = *id;
    Edit edit{text, {adding(rowOf(draft, *id))}};
    appendParties(edit, *id, draft.parties);
    const auto statementId = freeId(file, "statement", *id + QStringLiteral(".s"));
    if (!statementId)
        return statementId.error();
    edit.changes.push_back(adding(
        statement.rowOver(NamedRow("statement").set("statement_id", *statementId).set("fact_id", *id))));
    for (qsizetype i = 0; i < statement.subjects.size(); ++i)
        edit.changes.push_back(adding(NamedRow("statement_subject")
                                          .set("statement_id", *statementId)
                                          .set("ordinal", Cell(qint64(i + 1)))
                                          .set("entity_id", statement.subjects[i])));
    return edit;
}

Result<Edit> correctEvent(const DatasetEditor &file, const EventDraft &known, const EventDraft &draft,
                          const QString &text)
{
    Edit edit{text, {correcting(rowOf(known, known.id), rowOf(draft, known.id))}};
    if (draft.parties == known.parties)
        return edit;
    const auto rows =
        file.rows(*packageTable(QStringLiteral("event_party")), QStringLiteral("event_id"), known.id);
    if (!rows)
        return rows.error();
    for (const Row &row : *rows)
        edit.changes.push_back(removing(NamedRow("event_party", row)));
    appendParties(edit, known.id, draft.parties);
    return edit;
}

} // namespace plumbline
