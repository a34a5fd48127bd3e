// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/removal.h"

#include "model/statementdraft.h"
#include "store/namedrow.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

const char *tableOf(Holder holder)
{
    switch (holder) {
    case Holder::Company:
        return "entity";
    case Holder::Metric:
        return "metric";
    case Holder::Event:
        break;
    }
    return "event";
}

/// Columns in which statements name it; those of a table without statements have their own.
struct Naming {
    Holder holder;
    const char *table;
    const char *column;
};

constexpr Naming namings[] = {
    {Holder::Company, "statement_subject", "entity_id"},
    {Holder::Company, "statement", "reference_id"},
    {Holder::Metric, "statement", "metric_id"},
    {Holder::Event, "statement", "event_id"},
    {Holder::Company, "event_party", "entity_id"},
    {Holder::Event, "event_party", "event_id"},
    {Holder::Company, "entity", "parent_id"},
    {Holder::Company, "entity_name", "entity_id"},
};

void take(HolderUse &use, const char *table, const std::vector<Row> &rows)
{
    const QByteArray name = table;
    if (name == "event_party") {
        use.parties = rows;
    } else if (name == "entity") {
        use.children = rows;
    } else if (name == "entity_name") {
        use.names = rows;
    } else {
        for (const Row &row : rows) {
            const QString id = NamedRow(table, row).text("statement_id");
            if (!use.statements.contains(id))
                use.statements << id;
        }
    }
}

} // namespace

Result<HolderUse> useOf(const DatasetEditor &file, Holder holder, const QString &id)
{
    HolderUse use;
    for (const Naming &naming : namings) {
        if (naming.holder != holder)
            continue;
        const auto rows = file.rows(*packageTable(QString::fromLatin1(naming.table)),
                                    QString::fromLatin1(naming.column), id);
        if (!rows)
            return rows.error();
        take(use, naming.table, *rows);
    }
    return use;
}

Result<Edit> removeHolder(const DatasetEditor &file, Holder holder, const QString &id, const QString &text)
{
    const PackageTable &table = *packageTable(QString::fromLatin1(tableOf(holder)));
    const auto rows = file.rows(table, QString::fromLatin1(table.columns.front().name), id);
    if (!rows)
        return rows.error();
    if (rows->empty())
        return Error{Error::Kind::RuleBroken,
                     Texts::tr("Another program has removed it already. Reload the file."),
                     {{}, 0, QString::fromLatin1(table.name) + QStringLiteral(", ") + id}};
    const auto use = useOf(file, holder, id);
    if (!use)
        return use.error();
    auto edit = removeStatements(file, use->statements, text);
    if (!edit)
        return edit;
    for (const Row &row : use->parties)
        edit->changes.push_back(removing(NamedRow("event_party", row)));
    for (const Row &row : use->names)
        edit->changes.push_back(removing(NamedRow("entity_name", row)));
    for (const Row &row : use->children) {
        const NamedRow child("entity", row);
        edit->changes.push_back(correcting(child, NamedRow(child).set("parent_id", Cell())));
    }
    edit->changes.push_back(removing(NamedRow(table.name, rows->front())));
    return edit;
}

} // namespace plumbline
