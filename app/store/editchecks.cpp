// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editchecks.h"

#include "store/query.h"

#include <QCoreApplication>

#include <array>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditChecks)
};

/// A query that gives the name of the row when it breaks the rule.
struct Rule {
    const char *tables; ///< whose rows may break it, by their first key
    const char *sql;
    const char *sentence;
    const char *place;
};

constexpr std::array rules = {
    Rule{"assertion statement_subject",
         "SELECT statement_id FROM assertion WHERE row = ?1"
         " AND NOT EXISTS (SELECT 1 FROM statement_subject WHERE statement = ?1)",
         QT_TRANSLATE_NOOP("EditChecks", "The statement has no subject."), "statement, %1, entity_id"},
    Rule{"assertion",
         "SELECT a.statement_id FROM assertion AS a LEFT JOIN measure AS m ON m.row = a.measure"
         " WHERE a.row = ?1 AND (a.kind = 'event') = (m.metric IS NOT NULL)",
         QT_TRANSLATE_NOOP("EditChecks", "An observation needs a metric, and an event has none."),
         "statement, %1, metric_id"},
    Rule{"entity",
         "WITH RECURSIVE above (row) AS (SELECT parent FROM entity WHERE row = ?1 UNION"
         " SELECT e.parent FROM entity AS e JOIN above ON e.row = above.row)"
         " SELECT entity_id FROM entity WHERE row = ?1 AND ?1 IN above",
         QT_TRANSLATE_NOOP("EditChecks", "The entity would be its own ancestor."), "entity, %1, parent_id"},
};

} // namespace

Outcome checkTouched(const sqlite::Connection &connection, std::span<const sqlite::TouchedRow> rows)
{
    for (const Rule &rule : rules) {
        const QByteArrayList tables = QByteArray(rule.tables).split(' ');
        sqlite::Query query(connection, rule.sql);
        for (const sqlite::TouchedRow &row : rows) {
            if (!tables.contains(row.table))
                continue;
            query.reset();
            query.bind(1, row.key);
            if (query.next())
                return Error{Error::Kind::RuleBroken,
                             Words::tr(rule.sentence),
                             {connection.shownPath(), 0, QString::fromLatin1(rule.place).arg(query.text(0))}};
            if (auto problem = query.failure())
                return problem;
        }
    }
    return {};
}

} // namespace plumbline
