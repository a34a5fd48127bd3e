// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importrun.h"
#include "importing/tablefile.h"
#include "store/datasetfile.h"
#include "store/samplepackage.h"

namespace plumbline::tablefile {

inline const QByteArray Titles = "Company,Metric,Period,Value,Unit\n";

inline Mapping longMapping()
{
    Mapping mapping;
    mapping.titles = {QStringLiteral("Company"), QStringLiteral("Metric"), QStringLiteral("Period"),
                      QStringLiteral("Value"), QStringLiteral("Unit")};
    mapping.roles = {ColumnRole::Company, ColumnRole::Metric, ColumnRole::Period, ColumnRole::Value,
                     ColumnRole::Unit};
    return mapping;
}

/// "added 1, updated 0 ..." of what is not 0; or the error.
inline QString printed(const Result<ImportResult> &result)
{
    if (!result)
        return result.error().sentence;
    const ImportCounts &counts = result->counts;
    const std::pair<const char *, qint64> numbers[] = {
        {"added", counts.added},           {"updated", counts.updated},   {"unchanged", counts.unchanged},
        {"removed", counts.removed},       {"repeated", counts.repeated}, {"joined", counts.joined},
        {"problems", result->problemCount}};
    QStringList parts;
    for (const auto &[name, number] : numbers) {
        if (number != 0)
            parts << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(number);
    }
    return parts.join(QStringLiteral(", "));
}

/// "acme.revenue.2019 5 USD" per statement, by its fact.
inline QString statements(const QString &path)
{
    auto file = DatasetFile::open(path);
    const auto dataset = file ? file->read() : Result<DatasetPtr>(file.error());
    if (!dataset)
        return dataset.error().text();
    QStringList lines;
    for (int index = 0; index < (*dataset)->factCount(); ++index) {
        for (const Statement &statement : (*dataset)->fact(index).statements())
            lines << (*dataset)->fact(index).id().text() + QLatin1Char(' ') + amountCode(statement.amount);
    }
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

/// A dataset with companies and metrics and no statement yet, beside the tables that go into it.
class Target
{
public:
    Target() : m_problem(sample::Package().compileTo(dataset()))
    {
        if (m_problem.isEmpty())
            m_problem = sample::spoil(
                dataset(), QStringLiteral("DELETE FROM link; DELETE FROM evidence; DELETE FROM passage;"
                                          "DELETE FROM statement_subject; DELETE FROM assertion"));
    }

    /// Why there is no such dataset; empty when all is well.
    QString problem() const { return m_problem; }
    QString dataset() const { return m_folder.path("d.sqlite"); }
    const Folder &folder() const { return m_folder; }

    /// Rows below Titles.
    QString import(const QByteArray &rows, const Mapping &mapping = longMapping(),
                   const char *name = "a.csv") const
    {
        return printed(importTable(m_folder.write(name, Titles + rows), mapping, dataset()));
    }

private:
    Folder m_folder;
    QString m_problem;
};

} // namespace plumbline::tablefile
