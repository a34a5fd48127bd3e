// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/entityedits.h"

#include "facts/metricslug.h"
#include "facts/slug.h"
#include "model/freeid.h"
#include "store/namedrow.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

constexpr qsizetype LongestSlug = 60;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntityEdits)
};

NamedRow rowOf(const EntityDraft &draft, const QString &id)
{
    return NamedRow("entity")
        .set("entity_id", id)
        .set("kind", code(draft.entity.kind))
        .set("name", draft.entity.name)
        .set("parent_id", draft.parent)
        .set("fiscal_year_end", draft.entity.fiscalYearEnd);
}

NamedRow rowOf(const Metric &draft, const QString &id)
{
    return NamedRow("metric")
        .set("metric_id", id)
        .set("name", draft.name)
        .set("unit_kind", draft.unitKind)
        .set("note", draft.note);
}

NamedRow nameRow(const QString &entity, const QString &name)
{
    return NamedRow("entity_name").set("entity_id", entity).set("name", name);
}

/// Names that stay keep their language; the order of all is that of the draft.
Outcome changeNames(Edit &edit, const DatasetEditor &file, const EntityDraft &known, const QStringList &names)
{
    if (names == known.entity.otherNames)
        return {};
    const auto rows =
        file.rows(*packageTable(QStringLiteral("entity_name")), QStringLiteral("entity_id"), known.entity.id);
    if (!rows)
        return rows.error();
    QStringList present;
    std::vector<NamedRow> former;
    for (const Row &row : *rows) {
        former.emplace_back("entity_name", row);
        present << former.back().text("name");
        edit.changes.push_back(removing(former.back()));
    }
    if (present != known.entity.otherNames)
        return Error{
            Error::Kind::RuleBroken,
            Texts::tr("Another program has changed the names since. Reload the file and correct them again."),
            {{}, 0, QStringLiteral("entity_name, other_names")}};
    for (const QString &name : names) {
        const qsizetype at = present.indexOf(name);
        edit.changes.push_back(
            adding(at < 0 ? nameRow(known.entity.id, name) : former[static_cast<size_t>(at)]));
    }
    return {};
}

} // namespace

Result<Edit> addEntity(const DatasetEditor &file, const EntityDraft &draft, const QString &text)
{
    const QString slug = QString::fromLatin1(slugOf(draft.entity.name));
    const auto id = freeId(file, "entity", slug.isEmpty() ? code(draft.entity.kind) : slug);
    if (!id)
        return id.error();
    Edit edit{text, {adding(rowOf(draft, *id))}};
    for (const QString &name : draft.entity.otherNames)
        edit.changes.push_back(adding(nameRow(*id, name)));
    return edit;
}

Result<Edit> correctEntity(const DatasetEditor &file, const EntityDraft &known, const EntityDraft &draft,
                           const QString &text)
{
    Edit edit{text, {correcting(rowOf(known, known.entity.id), rowOf(draft, known.entity.id))}};
    if (auto problem = changeNames(edit, file, known, draft.entity.otherNames))
        return *problem;
    return edit;
}

Result<Edit> addMetric(const DatasetEditor &file, const Metric &draft, const QString &text)
{
    const QString slug = QString::fromLatin1(metricSlug(draft.name, LongestSlug));
    const auto id = freeId(file, "metric", slug.isEmpty() ? QStringLiteral("metric") : slug);
    if (!id)
        return id.error();
    return Edit{text, {adding(rowOf(draft, *id))}};
}

Result<Edit> correctMetric(const DatasetEditor &, const Metric &known, const Metric &draft,
                           const QString &text)
{
    return Edit{text, {correcting(rowOf(known, known.id), rowOf(draft, known.id))}};
}

QString addedId(const Edit &edit)
{
    for (const RowChange &change : edit.changes) {
        if (change.before || !change.after)
            continue;
        const auto *id = std::get_if<QString>(&change.after->front());
        return id ? *id : QString();
    }
    return {};
}

} // namespace plumbline
