// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factrows.h"

#include "analysis/conversion.h"
#include "analysis/periodlength.h"
#include "facts/numbers.h"
#include "model/calendarwords.h"
#include "model/computedrow.h"
#include "model/conversionwords.h"
#include "model/facttablemodel.h"
#include "model/shownorigin.h"
#include "model/shownpassage.h"

#include <array>

namespace plumbline {

namespace {

constexpr std::array TableColumns = {FactColumn::Company, FactColumn::What,   FactColumn::Period,
                                     FactColumn::Figure,  FactColumn::Status, FactColumn::SaidBy,
                                     FactColumn::Passage};

Cell numberCell(const std::optional<double> &value)
{
    return value ? Cell(*value) : Cell();
}

Cell dateCell(QDate date)
{
    return textCell(date.toString(Qt::ISODate));
}

void appendNew(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

/// What the statements of a fact say, each different text once.
template<typename TextOf>
Cell joined(const Fact &fact, TextOf textOf)
{
    QStringList texts;
    for (const Statement &statement : fact.statements())
        appendNew(texts, textOf(statement));
    return textCell(texts.join(CellSeparator));
}

void appendSubject(Row &row, const Dataset &dataset, const Fact &fact)
{
    QStringList ids;
    for (EntityIndex subject : dataset.joinedSubjects(fact.lead()))
        ids << dataset.entity(subject).id;
    row.push_back(textCell(ids.join(CellSeparator)));
    row.push_back(textCell(code(fact.lead().kind)));
}

void appendMeasure(Row &row, const Dataset &dataset, const Statement &statement)
{
    const bool hasMeasure = statement.measure != MeasureIndex::None;
    const Measure measure = hasMeasure ? dataset.measure(statement.measure) : Measure();
    row.push_back(textCell(hasMeasure ? dataset.metric(measure.metric).id : QString()));
    row.push_back(textCell(measure.segment));
    row.push_back(textCell(measure.area));
    row.push_back(textCell(measure.definition));
    row.push_back(textCell(measure.denominator));
    row.push_back(textCell(measure.base));
    const bool hasReference = measure.reference != EntityIndex::None;
    row.push_back(textCell(hasReference ? dataset.entity(measure.reference).id : QString()));
}

void appendAmount(Row &row, const Fact &fact)
{
    const Amount &amount = fact.headline().amount;
    const bool isNull = amount.isNull();
    row.push_back(numberCell(amount.low));
    row.push_back(numberCell(amount.high));
    row.push_back(isNull ? Cell() : textCell(code(amount.bound)));
    row.push_back(isNull ? Cell() : textCell(amount.unit.code()));
    row.push_back(isNull ? Cell() : Cell(amount.precision));
    row.push_back(joined(
        fact, [](const Statement &s) { return s.amount.isNull() ? QString() : amountCode(s.amount); }));
}

/// Both amounts are the author's, so that no rate is needed.
void appendStatedConversion(Row &row, const Amount &amount)
{
    row.push_back(numberCell(amount.low));
    row.push_back(numberCell(amount.high));
    row.push_back(textCell(amount.unit.code()));
    row.push_back(textCell(QStringLiteral("as stated")));
    row.push_back(Cell());
}

/// The ends are those between which the value lies, given the precisions of amount and rate.
void appendConversionByRate(Row &row, const Dataset &dataset, const Amount &amount, const ExchangeRate &rate)
{
    row.push_back(amount.low ? Cell(sixDigits(*amount.low - amount.precision)) : Cell());
    row.push_back(amount.high ? Cell(sixDigits(*amount.high + amount.precision)) : Cell());
    row.push_back(textCell(amount.unit.code()));
    row.push_back(textCell(rateCode(rate)));
    row.push_back(textCell(rateSourceCode(dataset, rate)));
}

void appendConversion(Row &row, const Dataset &dataset, const Fact &fact, const Converter *converter)
{
    const Statement &statement = fact.headline();
    const Amount &amount = statement.amount;
    if (converter && !amount.isNull() && amount.unit.isMoney() && amount.unit == converter->unit())
        return appendStatedConversion(row, amount);
    const auto conversion = converter ? converter->convert(fact, statement) : std::nullopt;
    if (conversion && conversion->rate)
        return appendConversionByRate(row, dataset, conversion->amount, *conversion->rate);
    if (conversion)
        return appendStatedConversion(row, conversion->amount);
    constexpr size_t columns = 5;
    row.insert(row.end(), columns, Cell());
}

void appendTimes(Row &row, const Dataset &dataset, const Fact &fact)
{
    const Statement &lead = fact.lead();
    row.push_back(textCell(code(lead.status)));
    row.push_back(dateCell(lead.period.first()));
    row.push_back(dateCell(lead.period.last()));
    row.push_back(textCell(code(lead.certainty)));
    row.push_back(textCell(lengthCode(monthsCovered(dataset, lead))));
    row.push_back(joined(fact, [&](const Statement &s) { return dataset.text(s.fiscalLabel); }));
    row.push_back(textCell(ownFiscalLabel(dataset, lead)));
    row.push_back(joined(fact, [&](const Statement &s) { return dataset.text(s.attributedTo); }));
}

void appendEvent(Row &row, const Dataset &dataset, const Fact &fact)
{
    const EventIndex index = fact.lead().event;
    const Event event = index == EventIndex::None ? Event() : dataset.event(index);
    row.push_back(textCell(event.id));
    row.push_back(textCell(event.id.isEmpty() ? QString() : code(event.kind)));
    row.push_back(textCell(event.title));
    row.push_back(joined(fact, [&](const Statement &s) { return dataset.text(s.eventRole); }));
    row.push_back(joined(fact, [&](const Statement &s) { return dataset.text(s.flags); }));
    row.push_back(static_cast<qint64>(fact.statements().size()));
}

Row rowOf(const FactTable &what, int index, const FactPlaces &places, const Converter *converter)
{
    const Dataset &dataset = *what.dataset;
    const Fact &fact = dataset.fact(index);
    Row row = {textCell(fact.id().text())};
    for (FactColumn column : TableColumns)
        row.push_back(textCell(FactTableModel::text(dataset, index, column)));
    appendSubject(row, dataset, fact);
    appendMeasure(row, dataset, fact.headline());
    appendAmount(row, fact);
    appendConversion(row, dataset, fact, converter);
    appendTimes(row, dataset, fact);
    appendEvent(row, dataset, fact);
    const PassageCells shown = passageCells(places.passages, what.copies);
    row.insert(row.end(), {shown.articles, shown.passages, shown.states});
    const Row origins = originCells(places.origins);
    row.insert(row.end(), origins.begin(), origins.end());
    row.resize(static_cast<size_t>(factColumns().size())); // a fact is not computed
    return row;
}

Result<FactPlaces> shownPlaces(const FactTable &table, std::initializer_list<int> facts)
{
    FactPlaces shown;
    for (const int fact : facts) {
        const FactId id = table.dataset->fact(fact).id();
        const auto passages = table.file.passagesOf(id);
        if (!passages)
            return passages.error();
        const std::vector<StatementPassage> known = knownPassages(*table.dataset, id, *passages);
        shown.passages.insert(shown.passages.end(), known.begin(), known.end());
        const auto origins = table.file.originsOf(id, OriginReach::ownRows());
        if (!origins)
            return origins.error();
        const std::vector<StatementOrigin> own = knownOrigins(*table.dataset, id, *origins);
        shown.origins.insert(shown.origins.end(), own.begin(), own.end());
    }
    return shown;
}

} // namespace

QStringList factColumns()
{
    static const QStringList columns =
        QStringLiteral("fact_id,company,what,period,figure,status_text,said_by,passage,"
                       "entity,kind,metric,segment,ref_area,definition,denominator,base,reference,"
                       "value_low,value_high,bound,unit,value_precision,values,"
                       "converted_low,converted_high,converted_unit,rate,rate_source,"
                       "status,period_start,period_end,period_certainty,period_length,fiscal_label,fiscal_"
                       "period,attributed_to,"
                       "event_id,event_kind,event_title,event_role,flags,statements,"
                       "articles,passages,passage_states,"
                       "source_file,source_table,source_row,source_column,source_value,source_sha256,"
                       "computed_from,formula")
            .split(QLatin1Char(','));
    return columns;
}

Outcome factRows(const FactTable &table, const std::function<bool(const Row &)> &row)
{
    const Dataset &dataset = *table.dataset;
    std::optional<Converter> converter;
    if (!table.currency.isEmpty())
        converter.emplace(dataset, table.currency);
    const Converter *into = converter ? &*converter : nullptr;
    for (const int fact : table.facts) {
        const auto places = shownPlaces(table, {fact});
        if (!places)
            return places.error();
        if (!row(rowOf(table, fact, *places, into)))
            return {};
    }
    for (const Derivation &value : table.computed) {
        const auto places = shownPlaces(table, {value.first, value.second});
        if (!places)
            return places.error();
        if (!row(computedRow(dataset, value, *places, table.copies, into)))
            return {};
    }
    return {};
}

} // namespace plumbline
