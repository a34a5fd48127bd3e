// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rowpreview.h"

#include "facts/figuretext.h"
#include "importing/rowconverter.h"

namespace plumbline {

namespace {

/// What batches announce, kept by position.
struct Announced {
    std::vector<QString> companies;
    std::vector<ImportedMeasure> measures;
    std::vector<ImportedPeriod> periods;
    std::vector<QString> speakers;
};

template<typename Item>
void append(std::vector<Item> &all, const std::vector<Item> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

QString metricText(const ImportedMeasure &measure)
{
    QStringList parts = {measure.metric, measure.segment, measure.area};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

PreviewedFigure previewed(const ImportedFigure &figure, const Announced &announced)
{
    const auto at = [](qint32 index) { return static_cast<size_t>(index); };
    const ImportedPeriod &period = announced.periods[at(figure.period)];
    return {figure.row,
            figure.column,
            announced.companies[at(figure.company)],
            metricText(announced.measures[at(figure.measure)]),
            period.label.isEmpty() ? spanText(period.span)
                                   : QStringLiteral("%1 (%2)").arg(period.label, spanText(period.span)),
            amountText(figure.amount),
            code(figure.status),
            figure.speaker < 0 ? QString() : announced.speakers[at(figure.speaker)]};
}

} // namespace

RowPreview previewRows(const TableSample &sample, const Mapping &mapping)
{
    RowPreview preview;
    RowConverter converter(mapping);
    Announced announced;
    std::vector<SourceCell> cells;
    std::vector<QByteArray> texts;
    for (const auto *rows : {&sample.first, &sample.later}) {
        for (const KeptRow &row : *rows) {
            texts.clear();
            for (const QString &text : row.texts)
                texts.push_back(text.toUtf8());
            cells.clear();
            for (size_t i = 0; i < texts.size(); ++i)
                cells.push_back({row.kinds[i], 0, texts[i]});
            ImportBatch batch;
            converter.convert({row.number, cells}, batch, preview.problems);
            append(announced.companies, batch.companies);
            append(announced.measures, batch.measures);
            append(announced.periods, batch.periods);
            append(announced.speakers, batch.speakers);
            for (const ImportedFigure &figure : batch.figures)
                preview.figures.push_back(previewed(figure, announced));
        }
    }
    preview.missingValues = converter.missingValues();
    return preview;
}

} // namespace plumbline
