// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/numbers.h"
#include "store/dataseteditor.h"
#include "store/datasetfile.h"
#include "store/samplepackage.h"

namespace plumbline::sample {

/// Edits of a file in a few words, and what became of it.

inline DatasetEditor editorOf(const QString &path)
{
    auto editor = DatasetEditor::open(path);
    if (!editor)
        qFatal("%s", qPrintable(editor.error().text()));
    return std::move(editor).value();
}

inline const PackageTable &table(const char *name)
{
    return *packageTable(QString::fromLatin1(name));
}

/// The row of a table that has `id` in its first column.
inline Row rowOf(const QString &path, const char *name, const char *id)
{
    const auto rows =
        editorOf(path).rows(table(name), table(name).columnNames().front(), QString::fromLatin1(id));
    if (!rows || rows->empty())
        qFatal("There is no %s %s", name, id);
    return rows->front();
}

/// A cell from text as in a CSV file of the package.
inline Cell cellOf(const PackageColumn &column, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (column.type == CellType::Number)
        return *readNumber(text);
    return column.type == CellType::Integer ? Cell(text.toLongLong()) : Cell(text);
}

/// A row from "a,b,c".
inline Row rowFrom(const char *name, const QString &text)
{
    Row row;
    const QStringList cells = text.split(QLatin1Char(','));
    for (size_t column = 0; column < table(name).columns.size(); ++column)
        row.push_back(cellOf(table(name).columns[column], cells.value(static_cast<qsizetype>(column))));
    return row;
}

/// The change that gives one cell of a row another content.
inline RowChange changed(const QString &path, const char *name, const char *id, const char *column,
                         const QString &text)
{
    RowChange change{&table(name), rowOf(path, name, id), {}};
    const qsizetype at = table(name).columnNames().indexOf(QString::fromLatin1(column));
    change.after = change.before;
    (*change.after)[static_cast<size_t>(at)] = cellOf(table(name).columns[static_cast<size_t>(at)], text);
    return change;
}

inline RowChange added(const char *name, const QString &text)
{
    return {&table(name), {}, rowFrom(name, text)};
}

inline RowChange removed(const char *name, const QString &text)
{
    return {&table(name), rowFrom(name, text), {}};
}

/// The facts that the reader finds, or its error.
inline QString contentOf(const QString &path)
{
    auto file = DatasetFile::open(path);
    const auto dataset = file ? file->read() : Result<DatasetPtr>(file.error());
    return dataset ? printed(**dataset) : dataset.error().text();
}

/// "row: sentence", without the path; empty when all went well.
inline QString problemOf(const Outcome &outcome)
{
    return outcome ? outcome->place.row + QStringLiteral(": ") + outcome->sentence : QString();
}

inline QString problemOf(const Result<AppliedEdit> &result)
{
    return result ? QString() : problemOf(Outcome(result.error()));
}

} // namespace plumbline::sample
