// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowchanger.h"

#include "store/cellparser.h"
#include "store/packagerows.h"
#include "store/query.h"
#include "store/rowtarget.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

/// Columns of the package's table `statement` that make up a measure.
constexpr size_t kindColumn = 2;
constexpr size_t firstOfMeasure = 3;
constexpr size_t afterMeasure = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowChanger)
};

bool is(const PackageTable &table, const char *name)
{
    return qstrcmp(table.name, name) == 0;
}

Error ruleBroken(const QString &sentence, const QString &path, const QString &place)
{
    return {Error::Kind::RuleBroken, sentence, {path, 0, place}};
}

/// Only texts and numbers with content are told from missing ones.
Cell normalized(const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return text ? textCell(*text) : cell;
}

bool isMissing(const Cell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

QString columnPlace(const PackageTable &table, const Row &row, size_t column)
{
    return rowName(table, row) + QStringLiteral(", ") + QString::fromLatin1(table.columns[column].name);
}

} // namespace

Outcome RowChanger::apply(const RowChange &change)
{
    const RowTarget target = RowTarget::of(*change.table);
    const Row &named = change.after ? *change.after : *change.before;
    const QString place = rowName(*change.table, named);
    // Later paragraphs and passages would no longer stand where they say.
    if (!target.table || (is(*change.table, "digest") && change.before))
        return ruleBroken(Words::tr("Rows of this table cannot be changed."), m_connection.shownPath(),
                          place);
    if (auto problem = checkCells(change))
        return problem;
    if (auto problem = checkBefore(change))
        return problem;
    if (!change.before)
        return add(target, change, place);
    return change.after ? correct(target, change, place) : remove(target, change, place);
}

Outcome RowChanger::add(const RowTarget &target, const RowChange &change, const QString &place)
{
    const auto cells = shaped(*change.table, *change.after, true);
    return cells ? run(target.insertSql(), *cells, place) : Outcome(cells.error());
}

Outcome RowChanger::correct(const RowTarget &target, const RowChange &change, const QString &place)
{
    auto cells = shaped(*change.table, *change.after, true);
    if (!cells)
        return cells.error();
    const auto before = shaped(*change.table, *change.before, false);
    if (!before)
        return before.error();
    QByteArrayList sets;
    for (const QByteArray &name : target.names())
        sets << name + " = ?" + QByteArray::number(sets.size() + 1);
    const QByteArray where = target.where(*before, *cells);
    return run("UPDATE " + QByteArray(target.table) + " SET " + sets.join(", ") + where, *cells, place);
}

Outcome RowChanger::remove(const RowTarget &target, const RowChange &change, const QString &place)
{
    const auto before = shaped(*change.table, *change.before, false);
    if (!before)
        return before.error();
    Row key;
    const QByteArray where = target.where(*before, key);
    return run("DELETE FROM " + QByteArray(target.table) + where, key, place);
}

Outcome RowChanger::checkCells(const RowChange &change) const
{
    for (const std::optional<Row> &row : {change.before, change.after}) {
        if (row && row->size() != change.table->columns.size())
            return ruleBroken(Words::tr("The row has not as many cells as the table."),
                              m_connection.shownPath(), QString::fromLatin1(change.table->name));
    }
    for (size_t column = 0; change.after && column < change.after->size(); ++column) {
        const QString problem = problemOfCell(change.table->columns[column], (*change.after)[column]);
        if (!problem.isEmpty())
            return ruleBroken(problem, m_connection.shownPath(),
                              columnPlace(*change.table, *change.after, column));
    }
    return {};
}

Outcome RowChanger::checkBefore(const RowChange &change) const
{
    if (!change.before)
        return {};
    const auto present = packageRow(m_connection, *change.table, *change.before);
    if (!present)
        return present.error();
    const QString place = rowName(*change.table, *change.before);
    if (!*present)
        return ruleBroken(Words::tr("Another program has removed this row since it was read. Nothing was "
                                    "changed; reload the file."),
                          m_connection.shownPath(), place);
    for (size_t column = 0; column < change.before->size(); ++column) {
        if (!sameContent((*change.before)[column], (**present)[column]))
            return ruleBroken(
                Words::tr("Another program has changed this row since it was read. Nothing was changed here; "
                          "reload the file and correct it again."),
                m_connection.shownPath(), columnPlace(*change.table, *change.before, column));
    }
    return {};
}

Result<Row> RowChanger::shaped(const PackageTable &table, const Row &given, bool mayAddMeasure)
{
    Row cells;
    for (size_t column = 0; column < given.size(); ++column) {
        auto cell = rowOf(table, column, given);
        if (!cell)
            return cell.error();
        cells.push_back(*cell);
    }
    if (!is(table, "statement"))
        return cells;
    const auto *kind = std::get_if<QString>(&given[kindColumn]);
    const bool isEvent = kind && *kind == QLatin1String("event");
    if (mayAddMeasure && isEvent != isMissing(cells[firstOfMeasure]))
        return ruleBroken(Words::tr("An observation needs a metric, and an event has none."),
                          m_connection.shownPath(), columnPlace(table, given, firstOfMeasure));
    const auto measure = measureOf(cells, mayAddMeasure);
    if (!measure)
        return measure.error();
    const auto *row = std::get_if<qint64>(&*measure);
    if (!mayAddMeasure && row)
        m_formerMeasures.insert(*row);
    cells.erase(cells.begin() + firstOfMeasure, cells.begin() + afterMeasure);
    cells.insert(cells.begin() + firstOfMeasure, *measure);
    return cells;
}

Result<Cell> RowChanger::rowOf(const PackageTable &table, size_t column, const Row &cells) const
{
    const Cell cell = normalized(cells[column]);
    const char *refersTo = table.columns[column].refersTo;
    if (!refersTo || isMissing(cell))
        return cell;
    const QByteArray id = QByteArray(refersTo) + "_id";
    const QByteArray target = qstrcmp(refersTo, "statement") == 0 ? "assertion" : refersTo;
    sqlite::Query query(m_connection, "SELECT row FROM " + target + " WHERE " + id + " = ?1");
    query.bind(1, cell);
    if (query.next())
        return Cell(query.integer(0));
    if (auto problem = query.failure())
        return *problem;
    return ruleBroken(
        Words::tr("There is no %1 \"%2\".").arg(QString::fromLatin1(refersTo), std::get<QString>(cell)),
        m_connection.shownPath(), columnPlace(table, cells, column));
}

Result<Cell> RowChanger::measureOf(const Row &cells, bool mayAdd)
{
    Row content(cells.begin() + firstOfMeasure, cells.begin() + afterMeasure);
    if (std::all_of(content.begin(), content.end(), isMissing))
        return Cell();
    for (size_t column = 1; column + 1 < content.size(); ++column) {
        if (isMissing(content[column]))
            content[column] = QStringLiteral("");
    }
    const auto find = [&]() -> Result<Cell> {
        sqlite::Query query(m_connection,
                            "SELECT row FROM measure WHERE coalesce(metric, 0) = coalesce(?1, 0)"
                            " AND segment = ?2 AND ref_area = ?3 AND definition = ?4 AND denominator = ?5"
                            " AND base = ?6 AND coalesce(reference, 0) = coalesce(?7, 0)");
        for (size_t column = 0; column < content.size(); ++column)
            query.bind(static_cast<int>(column) + 1, content[column]);
        if (query.next())
            return Cell(query.integer(0));
        const auto problem = query.failure();
        return problem ? Result<Cell>(*problem) : Result<Cell>(Cell());
    };
    const auto known = find();
    if (!known || !isMissing(*known) || !mayAdd)
        return known;
    if (auto problem = run("INSERT INTO measure (metric, segment, ref_area, definition, denominator, base,"
                           " reference) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                           content, QStringLiteral("measure")))
        return *problem;
    return find();
}

Outcome RowChanger::run(const QByteArray &sql, const Row &cells, const QString &place) const
{
    sqlite::Query query(m_connection, sql);
    for (size_t column = 0; column < cells.size(); ++column)
        query.bind(static_cast<int>(column) + 1, cells[column]);
    query.step();
    auto problem = query.failure();
    if (problem && problem->kind == Error::Kind::RuleBroken)
        problem->place.row = place;
    return problem;
}

Outcome RowChanger::finish()
{
    for (const qint64 measure : m_formerMeasures) {
        if (auto problem = run("DELETE FROM measure WHERE row = ?1"
                               " AND NOT EXISTS (SELECT 1 FROM assertion WHERE measure = ?1)",
                               {measure}, QStringLiteral("measure")))
            return problem;
    }
    return {};
}

} // namespace plumbline
