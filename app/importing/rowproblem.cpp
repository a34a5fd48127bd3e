// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rowproblem.h"

#include "store/csvwriter.h"
#include "store/safefile.h"

namespace plumbline {

Outcome saveProblems(const std::vector<RowProblem> &problems, const QString &path)
{
    return writeFile(path, [&problems](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Dialect::Export);
        bool isWritten =
            csv.write(QStringList{QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("title"),
                                  QStringLiteral("value"), QStringLiteral("expected")});
        for (const RowProblem &problem : problems) {
            const Cell column = problem.column > 0 ? Cell(qint64(problem.column)) : Cell();
            isWritten = isWritten && csv.write(Row{problem.row, column, textCell(problem.title),
                                                   textCell(problem.value), textCell(problem.expected)});
        }
        return isWritten;
    });
}

} // namespace plumbline
