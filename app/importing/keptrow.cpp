// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/keptrow.h"

#include "importing/rowconverter.h"

#include <algorithm>

namespace plumbline {

namespace {

/// `isTyped`: bare numbers were cells of numbers, not texts.
std::vector<SourceCell> cellsOf(const std::vector<QByteArray> &texts, bool isTyped)
{
    using Kind = SourceCell::Kind;
    std::vector<SourceCell> cells;
    for (const QByteArray &text : texts) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isTyped && isNumber)
            cells.push_back({Kind::Number, number, text});
        else
            cells.push_back({text.isEmpty() ? Kind::Missing : Kind::Text, 0, text});
    }
    return cells;
}

} // namespace

std::vector<Amount> amountsOf(const KeptSourceRow &kept, int column, const Mapping &mapping)
{
    std::vector<QByteArray> texts;
    for (const QString &cell : kept.cells)
        texts.push_back(cell.toUtf8());
    std::vector<Amount> amounts;
    for (const bool isTyped : {false, true}) {
        const std::vector<SourceCell> cells = cellsOf(texts, isTyped);
        RowConverter converter(mapping);
        ImportBatch batch;
        std::vector<RowProblem> problems;
        converter.convert({kept.number, cells}, batch, problems);
        for (const ImportedFigure &figure : batch.figures) {
            const bool isNew = std::find(amounts.begin(), amounts.end(), figure.amount) == amounts.end();
            if (figure.column == column && isNew)
                amounts.push_back(figure.amount);
        }
    }
    return amounts;
}

} // namespace plumbline
