// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/computedrow.h"

#include "analysis/periodlength.h"
#include "facts/days.h"
#include "model/calendarwords.h"
#include "model/conversionwords.h"
#include "model/derivedwords.h"
#include "model/factrows.h"
#include "model/facttablemodel.h"

#include <QHash>

namespace plumbline {

namespace {

/// As the facts of the dataset name theirs; a level has none.
QString baseOf(const Derivation &value)
{
    switch (value.kind) {
    case Derivation::Kind::Yearly:
        return YearOnYear;
    case Derivation::Kind::Quarterly:
        return QuarterOnQuarter;
    case Derivation::Kind::CompoundAnnual:
        return QStringLiteral("compound-annual");
    case Derivation::Kind::EarlierLevel:
        break;
    }
    return {};
}

/// An id of an export begins with a letter: spreadsheets take others for formulas.
QString exportedId(const Dataset &dataset, const Derivation &value)
{
    return QStringLiteral("computed") + value.id(dataset).text();
}

QString inputIds(const Dataset &dataset, const Derivation &value)
{
    return dataset.fact(value.first).id().text() + CellSeparator + dataset.fact(value.second).id().text();
}

/// By the names of their columns; all others stay empty.
QHash<QString, QString> textsOf(const Dataset &dataset, const Derivation &value)
{
    const Statement &level = dataset.fact(value.first).headline();
    const Measure &measure = dataset.measure(level.measure);
    const auto shown = [&](FactColumn column) { return FactTableModel::text(dataset, value, column); };
    QStringList subjects;
    for (const EntityIndex subject : dataset.joinedSubjects(level))
        subjects << dataset.entity(subject).id;
    return {
        {QStringLiteral("fact_id"), exportedId(dataset, value)},
        {QStringLiteral("company"), shown(FactColumn::Company)},
        {QStringLiteral("what"), shown(FactColumn::What)},
        {QStringLiteral("period"), shown(FactColumn::Period)},
        {QStringLiteral("figure"), shown(FactColumn::Figure)},
        {QStringLiteral("status_text"), shown(FactColumn::Status)},
        {QStringLiteral("said_by"), shown(FactColumn::SaidBy)},
        {QStringLiteral("passage"), shown(FactColumn::Passage)},
        {QStringLiteral("entity"), subjects.join(CellSeparator)},
        {QStringLiteral("kind"), QStringLiteral("computed")},
        {QStringLiteral("metric"), dataset.metric(measure.metric).id},
        {QStringLiteral("segment"), measure.segment},
        {QStringLiteral("ref_area"), measure.area},
        {QStringLiteral("definition"), measure.definition},
        {QStringLiteral("denominator"), measure.denominator},
        {QStringLiteral("base"), baseOf(value)},
        {QStringLiteral("bound"), code(value.result.bound)},
        {QStringLiteral("unit"), value.result.unit.code()},
        {QStringLiteral("status"), QStringLiteral("computed")},
        {QStringLiteral("period_start"), formatDay(value.period.first())},
        {QStringLiteral("period_end"), formatDay(value.period.last())},
        {QStringLiteral("period_length"), lengthCode(monthsCovered(value))},
        {QStringLiteral("computed_from"), inputIds(dataset, value)},
        {QStringLiteral("formula"), formulaText(value)},
    };
}

Cell endCell(const std::optional<double> &end)
{
    return end ? Cell(tenDigits(*end)) : Cell();
}

Cell convertedCell(const std::optional<double> &end)
{
    return end ? Cell(sixDigits(*end)) : Cell();
}

void addConversion(QHash<QString, Cell> &cells, const Dataset &dataset, const Derivation &value,
                   const Converter &converter)
{
    const QString low = QStringLiteral("converted_low");
    const QString high = QStringLiteral("converted_high");
    const QString rate = QStringLiteral("rate");
    if (value.isLevel() && converter.unit().isMoney() && value.result.unit == converter.unit()) {
        cells.insert(low, endCell(value.result.low));
        cells.insert(high, endCell(value.result.high));
        cells.insert(rate, textCell(QStringLiteral("as stated")));
    } else if (const auto converted = converter.convert(value)) {
        cells.insert(low, convertedCell(converted->value.result.low));
        cells.insert(high, convertedCell(converted->value.result.high));
        cells.insert(rate, textCell(rateCode(converted->rate)));
        cells.insert(QStringLiteral("rate_source"), textCell(rateSourceCode(dataset, converted->rate)));
    } else {
        return;
    }
    cells.insert(QStringLiteral("converted_unit"), textCell(converter.unit().code()));
}

} // namespace

Row computedRow(const Dataset &dataset, const Derivation &value, const FactPlaces &places,
                const ArticleCopies &copies, const Converter *converter)
{
    QHash<QString, Cell> cells;
    const QHash<QString, QString> texts = textsOf(dataset, value);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        cells.insert(text.key(), textCell(text.value()));
    const PassageCells shown = passageCells(places.passages, copies);
    const Row origins = originCells(places.origins);
    for (size_t i = 0; i < origins.size(); ++i)
        cells.insert(originColumns()[static_cast<qsizetype>(i)], origins[i]);
    cells.insert(QStringLiteral("articles"), shown.articles);
    cells.insert(QStringLiteral("passages"), shown.passages);
    cells.insert(QStringLiteral("passage_states"), shown.states);
    cells.insert(QStringLiteral("value_low"), endCell(value.result.low));
    cells.insert(QStringLiteral("value_high"), endCell(value.result.high));
    if (converter)
        addConversion(cells, dataset, value, *converter);
    Row row;
    for (const QString &column : factColumns())
        row.push_back(cells.value(column));
    return row;
}

} // namespace plumbline
