// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowshaper.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

/// Columns of the package's table `statement`.
constexpr size_t kindColumn = 2;
constexpr size_t metricColumn = 3;
constexpr size_t referenceColumn = 9;
constexpr size_t afterMeasure = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowShaper)
};

qint64 integerOf(const Cell &cell)
{
    const auto *value = std::get_if<qint64>(&cell);
    return value ? *value : 0;
}

QString textOf(const Cell &cell)
{
    const auto *value = std::get_if<QString>(&cell);
    return value ? *value : QString();
}

bool isMissing(const Cell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

bool is(const PackageTable &table, const char *name)
{
    return qstrcmp(table.name, name) == 0;
}

/// Tables of the dataset file that have other columns than those of the package.
struct Shape {
    const char *table;
    const char *sql;
};

constexpr std::array shapes = {
    // SQL's length() counts code points, as positions in the digest do. Paragraphs
    // of a digest are joined by two line feeds.
    Shape{"digest", "INSERT INTO digest (article, paragraph, start, text) VALUES (?1, ?2, coalesce((SELECT "
                    "start + length(text) + 2"
                    " FROM digest WHERE article = ?1 ORDER BY paragraph DESC LIMIT 1), 0), ?3)"},
    Shape{"entity_name", "INSERT INTO entity_name (entity, ordinal, name, language) VALUES (?1, ?2, ?3, ?4)"},
    Shape{"event_party", "INSERT INTO event_party (event, entity, role, ordinal) VALUES (?1, ?2, ?3, ?4)"},
    Shape{"statement",
          "INSERT INTO assertion (row, statement_id, fact_id, kind, measure, value_low, value_high, bound, "
          "unit,"
          " value_precision, status, period_start, period_end, period_certainty, period_reason, fiscal_label,"
          " asserted_from, asserted_to, attributed_to, event, event_role, flags) VALUES (?1, ?2, ?3, ?4, ?5, "
          "?6,"
          " ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)"},
    Shape{"statement_subject",
          "INSERT INTO statement_subject (statement, ordinal, entity) VALUES (?1, ?2, ?3)"},
    Shape{"source_row", "INSERT INTO source_row (source, number, cells) VALUES (?1, ?2, ?3)"},
    Shape{"origin",
          "INSERT INTO origin (statement, source, source_row, source_column) VALUES (?1, ?2, ?3, ?4)"},
    Shape{"evidence", "INSERT INTO evidence (statement, ordinal, passage, role) VALUES (?1, ?2, ?3, ?4)"},
};

} // namespace

void RowShaper::announce(const PackageTable &table, const QString &id)
{
    const QString name = QLatin1String(table.name);
    Ids &ids = m_ids[name];
    if (!ids.contains(id))
        ids.insert(id, ++m_lastRow[name]);
}

QByteArray RowShaper::measureSql()
{
    return "INSERT INTO measure (row, metric, segment, ref_area, definition, denominator, base, reference)"
           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
}

QByteArray RowShaper::insertSql(const PackageTable &table)
{
    for (const Shape &shape : shapes) {
        if (is(table, shape.table))
            return shape.sql;
    }
    QByteArray places = "?1";
    for (int column = 0; column < table.columnCount(); ++column)
        places += ", ?" + QByteArray::number(column + 2);
    return QByteArray("INSERT INTO ") + table.name + " VALUES (" + places + ')';
}

Result<Row> RowShaper::shape(const PackageTable &table, std::span<const Cell> given)
{
    Row cells(given.begin(), given.end());
    m_newMeasure.clear();
    if (auto problem = resolve(table, cells))
        return *problem;
    if (is(table, "digest"))
        return digestRow(table, cells);
    if (is(table, "entity_name") || is(table, "evidence"))
        return Row{cells[0], ordinal(table, cells[0]), cells[1], cells[2]};
    if (!table.hasOwnId() && !is(table, "link") && !is(table, "left_out"))
        return cells; // tables without a row number of their own
    const qint64 row = rowFor(table, cells);
    if (is(table, "statement")) {
        if ((textOf(cells[kindColumn]) == QLatin1String("event")) != isMissing(cells[metricColumn]))
            return Error{Error::Kind::RuleBroken,
                         Words::tr("An observation needs a metric, and an event has none."),
                         {{}, 0, QStringLiteral("metric_id")}};
        const Cell measure = measureOf(cells);
        cells.erase(cells.begin() + metricColumn, cells.begin() + afterMeasure);
        cells.insert(cells.begin() + metricColumn, measure);
    }
    cells.insert(cells.begin(), row);
    return cells;
}

Outcome RowShaper::resolve(const PackageTable &table, Row &cells) const
{
    for (size_t column = 0; column < cells.size(); ++column) {
        const char *target = table.columns[column].refersTo;
        const auto *id = std::get_if<QString>(&cells[column]);
        if (!target || !id)
            continue;
        const auto ids = m_ids.find(QLatin1String(target));
        const qint64 row = ids == m_ids.end() ? 0 : ids->second.value(*id);
        if (row == 0)
            return Error{Error::Kind::RuleBroken,
                         Words::tr("There is no %1 \"%2\".").arg(QLatin1String(target), *id),
                         {{}, 0, QLatin1String(table.columns[column].name)}};
        cells[column] = row;
    }
    return {};
}

qint64 RowShaper::rowFor(const PackageTable &table, const Row &cells)
{
    if (!table.hasOwnId())
        return ++m_lastRow[QLatin1String(table.name)];
    announce(table, textOf(cells.front()));
    return m_ids[QLatin1String(table.name)].value(textOf(cells.front()));
}

qint64 RowShaper::ordinal(const PackageTable &table, const Cell &owner)
{
    return ++m_ordinals[QLatin1String(table.name)][integerOf(owner)];
}

Result<Row> RowShaper::digestRow(const PackageTable &table, const Row &cells)
{
    const qint64 due = ordinal(table, cells[0]);
    if (integerOf(cells[1]) == due)
        return cells;
    return Error{Error::Kind::RuleBroken,
                 Words::tr("The paragraphs of a digest must count from 1 without gaps; %1 is due.").arg(due),
                 {{}, 0, QStringLiteral("paragraph")}};
}

Cell RowShaper::measureOf(const Row &cells)
{
    if (std::all_of(cells.begin() + metricColumn, cells.begin() + afterMeasure, isMissing))
        return {};
    constexpr QChar separator(0x1f);
    Row measure = {qint64(0), cells[metricColumn]};
    QString key = QString::number(integerOf(cells[metricColumn]));
    for (size_t column = metricColumn + 1; column < referenceColumn; ++column) {
        measure.push_back(textOf(cells[column]).isNull() ? QStringLiteral("") : textOf(cells[column]));
        key += separator + textOf(cells[column]);
    }
    measure.push_back(cells[referenceColumn]);
    key += separator + QString::number(integerOf(cells[referenceColumn]));

    const qint64 known = m_measures.value(key);
    if (known > 0)
        return known;
    const qint64 row = m_measures.size() + 1;
    m_measures.insert(key, row);
    measure.front() = row;
    m_newMeasure = measure;
    return row;
}

} // namespace plumbline
