// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rowconverter.h"

#include "importing/amountreader.h"
#include "importing/rolewords.h"
#include "importing/titlewords.h"
#include "importing/rowjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

/// As the dataset bears them, with room to spare.
constexpr qsizetype LongestName = 500;
constexpr qsizetype ShownCharacters = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowConverter)
};

QByteArrayView trimmed(QByteArrayView text)
{
    const auto isSpace = [](char byte) {
        return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
    };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

bool isControl(char byte)
{
    constexpr char firstPrintable = 0x20;
    constexpr char del = 0x7f;
    return (byte >= 0 && byte < firstPrintable) || byte == del;
}

} // namespace

RowConverter::RowConverter(const Mapping &mapping) : m_mapping(mapping)
{
    for (size_t i = 0; i < ColumnRoles.size(); ++i) {
        m_columns[i] = mapping.columnOf(ColumnRoles[i]);
        m_constants[i] = mapping.constants[i].toUtf8();
    }
    m_values = valueColumns();
    m_overrulesTitles =
        !mapping.constant(ColumnRole::Unit).isEmpty() &&
        std::all_of(m_values.begin(), m_values.end(), [](const ValueColumn &column) { return column.unit; });
}

std::vector<RowConverter::ValueColumn> RowConverter::valueColumns() const
{
    std::vector<ValueColumn> columns;
    for (const int column : m_mapping.valueColumns()) {
        ValueColumn value{column, {}, {}, {}, {}};
        const QString title = m_mapping.titles.value(column);
        const TitleParts parts = partsOfTitle(title);
        value.unit = parts.unit;
        const QByteArray name = parts.name.toUtf8();
        if (m_mapping.wideBy == WideBy::Company)
            value.company = name;
        else if (m_mapping.wideBy == WideBy::Metric)
            value.metric = name;
        else if (m_mapping.wideBy == WideBy::Period)
            value.period = name;
        columns.push_back(value);
    }
    return columns;
}

QByteArrayView RowConverter::cellText(const SourceRow &row, ColumnRole role) const
{
    const int column = m_columns[static_cast<size_t>(role)];
    const bool isThere = column >= 0 && static_cast<size_t>(column) < row.cells.size();
    return isThere ? trimmed(row.cells[static_cast<size_t>(column)].text) : QByteArrayView();
}

QByteArrayView RowConverter::text(const SourceRow &row, ColumnRole role) const
{
    const QByteArrayView found = cellText(row, role);
    return found.isEmpty() ? QByteArrayView(m_constants[static_cast<size_t>(role)]) : found;
}

void RowConverter::addProblem(int column, QByteArrayView value, const QString &expected)
{
    QString shown = QString::fromUtf8(value);
    for (QChar &letter : shown) {
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = QChar::ReplacementCharacter;
    }
    if (shown.size() > ShownCharacters)
        shown = shown.left(ShownCharacters) + u'…';
    m_problems->push_back({m_row->number, column + 1, column < 0 ? QString() : m_mapping.titles.value(column),
                           shown, expected});
}

void RowConverter::convert(const SourceRow &row, ImportBatch &batch, std::vector<RowProblem> &problems)
{
    if (row.number > 0 && row.number <= m_mapping.titleRow)
        return;
    m_row = &row;
    m_batch = &batch;
    m_problems = &problems;
    RowWords words;
    if (!readRow(row, words))
        return;
    bool hasFigure = false;
    for (const ValueColumn &column : m_values)
        hasFigure = convertValue(row, column, words) || hasFigure;
    if (hasFigure)
        batch.rows.push_back({row.number, rowJson(row.cells)});
}

/// False when what all values of the row need is wrong; said once then.
bool RowConverter::readRow(const SourceRow &row, RowWords &words)
{
    if (m_mapping.titles.size() > 1 && row.cells.size() > static_cast<size_t>(m_mapping.titles.size())) {
        addProblem(-1, {},
                   Words::tr("The row has %1 cells, the titles are %2. Is a delimiter inside a text without "
                             "quotes?")
                       .arg(row.cells.size())
                       .arg(m_mapping.titles.size()));
        return false;
    }
    words.company = text(row, ColumnRole::Company);
    words.metric = text(row, ColumnRole::Metric);
    words.period = text(row, ColumnRole::Period);
    const QByteArrayView unit = text(row, ColumnRole::Unit);
    words.isUnitInRow = !cellText(row, ColumnRole::Unit).isEmpty();
    if (!unit.isEmpty()) {
        words.unit = m_units.of(unit, [](const QString &given) { return readUnit(given); });
        if (!words.unit) {
            addProblem(m_columns[static_cast<size_t>(ColumnRole::Unit)], unit,
                       Words::tr("A unit is expected: a currency such as USD or CNY million, %, count, "
                                 "multiple or rank."));
            return false;
        }
    }
    const QByteArrayView status = text(row, ColumnRole::Status);
    if (!status.isEmpty()) {
        words.status = m_statuses.of(status, [](const QString &given) { return statusOfWord(given); });
        if (!words.status) {
            addProblem(m_columns[static_cast<size_t>(ColumnRole::Status)], status,
                       Words::tr("A status is expected: reported (actual), estimated, forecast, planned or "
                                 "considered."));
            return false;
        }
    }
    const QByteArrayView source = text(row, ColumnRole::Source);
    if (!source.isEmpty()) {
        const auto speaker = nameOf(source, m_columns[static_cast<size_t>(ColumnRole::Source)], m_speakers,
                                    m_batch->speakers, m_speakerCount, Words::tr("A name is expected."));
        if (!speaker)
            return false;
        words.speaker = *speaker;
    }
    return true;
}

/// Announces a name that is new. Nothing when it cannot be one.
std::optional<qint32> RowConverter::nameOf(QByteArrayView text, int column, Known<qint32> &known,
                                           std::vector<QString> &announced, qint32 &count,
                                           const QString &expected)
{
    if (text.isEmpty() || text.size() > LongestName || std::any_of(text.begin(), text.end(), isControl)) {
        addProblem(column, text,
                   text.isEmpty()
                       ? expected
                       : Words::tr("%1 This one is too long or has control characters.").arg(expected));
        return {};
    }
    return known.of(text, [&announced, &count](const QString &name) {
        announced.push_back(name);
        return count++;
    });
}

RowConverter::PeriodRead RowConverter::periodOf(QByteArrayView text)
{
    return m_periods.of(text, [this](const QString &given) -> PeriodRead {
        const auto read = periodOfTitle(given, m_mapping.periods);
        if (!read)
            return {};
        m_batch->periods.push_back(
            {read->period.span, read->period.isFiscal ? given.simplified() : QString(), QString()});
        return {m_periodCount++, read->status};
    });
}

qint32 RowConverter::measureOf(QByteArrayView metric, const Unit &unit)
{
    const QByteArrayView segment = text(*m_row, ColumnRole::Segment);
    const QByteArrayView region = text(*m_row, ColumnRole::Region);
    const QByteArray area = region.isEmpty() ? QByteArray() : m_areas.of(region, [](const QString &given) {
        return areaOf(given).toUtf8();
    });
    if (m_lastMeasureIndex >= 0 && m_lastMeasure.metric == metric && m_lastMeasure.segment == segment &&
        m_lastMeasure.area == area && m_lastMeasure.kind == unit.kind())
        return m_lastMeasureIndex;
    m_lastMeasure = {metric.toByteArray(), segment.toByteArray(), area, unit.kind()};
    const auto found = m_measures.constFind(m_lastMeasure);
    if (found != m_measures.constEnd())
        return m_lastMeasureIndex = *found;
    m_lastMeasureIndex = static_cast<qint32>(m_measures.size());
    m_measures.insert(m_lastMeasure, m_lastMeasureIndex);
    const QString name = QString::fromUtf8(metric);
    m_batch->measures.push_back(
        {name, QString::fromUtf8(segment), QString::fromUtf8(area), baseOfMetric(name), unit});
    return m_lastMeasureIndex;
}

/// Nothing when the cell has no value, or none that can be read, which is said.
std::optional<Amount> RowConverter::amountOf(const SourceCell &cell, const ValueColumn &column,
                                             const RowWords &words)
{
    const bool isInTitle = column.unit && !words.isUnitInRow && !m_overrulesTitles;
    const AmountRead read = readAmount(cell, isInTitle ? column.unit : words.unit, m_mapping);
    if (!read.expected.isEmpty())
        addProblem(column.column, cell.text, read.expected);
    else if (!read.amount)
        ++m_missing;
    return read.amount;
}

bool RowConverter::convertValue(const SourceRow &row, const ValueColumn &column, const RowWords &words)
{
    static const SourceCell missing;
    const auto index = static_cast<size_t>(column.column);
    const SourceCell &cell = index < row.cells.size() ? row.cells[index] : missing;
    const auto amount = amountOf(cell, column, words);
    if (!amount)
        return false;
    const auto given = [&column](const QByteArray &title, QByteArrayView inRow) {
        return title.isEmpty() ? inRow : QByteArrayView(title);
    };
    const QByteArrayView metric = given(column.metric, words.metric);
    if (metric.isEmpty() || metric.size() > LongestName ||
        std::any_of(metric.begin(), metric.end(), isControl)) {
        addProblem(m_columns[static_cast<size_t>(ColumnRole::Metric)], metric,
                   Words::tr("The name of a metric is expected."));
        return false;
    }
    const auto company = nameOf(
        given(column.company, words.company), m_columns[static_cast<size_t>(ColumnRole::Company)],
        m_companies, m_batch->companies, m_companyCount, Words::tr("The name of a company is expected."));
    if (!company)
        return false;
    const QByteArrayView periodText = given(column.period, words.period);
    const PeriodRead period = periodOf(periodText);
    if (period.index < 0) {
        addProblem(column.period.isEmpty() ? m_columns[static_cast<size_t>(ColumnRole::Period)]
                                           : column.column,
                   periodText,
                   Words::tr("A period or a day is expected, such as 2019-Q3, Jul 2019, 2019, FY2020 or "
                             "2019-07-21."));
        return false;
    }
    ImportedFigure figure;
    figure.company = *company;
    figure.measure = measureOf(metric, amount->unit);
    figure.period = period.index;
    figure.speaker = words.speaker;
    figure.status = words.status ? *words.status : period.status.value_or(Status::Reported);
    figure.amount = *amount;
    figure.row = row.number;
    figure.column = column.column + 1;
    m_batch->figures.push_back(figure);
    return true;
}

} // namespace plumbline
