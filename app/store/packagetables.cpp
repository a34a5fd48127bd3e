// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagetables.h"

#include "store/schema.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

using enum CellType;
constexpr bool Needed = true;
constexpr bool Optional = false;

constexpr std::array articleColumns = {
    PackageColumn{"article_id", Slug, Needed, "Identifier"},
    PackageColumn{"title", Text, Needed, "Title, at most nine words; one of ours stands in brackets"},
    PackageColumn{"author", Text, Optional, "Author"},
    PackageColumn{"publisher", Text, Optional, "Publisher"},
    PackageColumn{"published_from", Day, Optional, "First day on which it may have been published"},
    PackageColumn{"published_to", Day, Optional, "Last day on which it may have been published"},
    PackageColumn{"published_reason", Text, Optional, "Why the span is what it is"},
    PackageColumn{"language", Text, Needed, "BCP 47 code"},
    PackageColumn{"address", Text, Optional, "URL or other reference"},
    PackageColumn{"sha256", Text, Needed, "SHA-256 of the canonical text in UTF-8"},
    PackageColumn{"note", Text, Optional, "What a reader should know of the source"},
};

constexpr std::array digestColumns = {
    PackageColumn{"article_id", Slug, Needed, "Article", "article"},
    PackageColumn{"paragraph", Integer, Needed, "Number of the paragraph in the article, from 1"},
    PackageColumn{"text", Text, Needed, "The paragraph in our own words; a hyphen for furniture"},
};

constexpr std::array entityColumns = {
    PackageColumn{"entity_id", Slug, Needed, "Identifier"},
    PackageColumn{"kind", Code, Needed, "Kind", nullptr, "company unit market government other"},
    PackageColumn{"name", Text, Needed, "Name as shown"},
    PackageColumn{"parent_id", Slug, Optional, "Entity it belongs to", "entity"},
    PackageColumn{"fiscal_year_end", MonthDay, Optional, "Last day of the fiscal year, MM-DD"},
};

constexpr std::array nameColumns = {
    PackageColumn{"entity_id", Slug, Needed, "Entity", "entity"},
    PackageColumn{"name", Text, Needed, "Another name of it"},
    PackageColumn{"language", Text, Optional, "BCP 47 code of the name"},
};

constexpr std::array metricColumns = {
    PackageColumn{"metric_id", Slug, Needed, "Identifier"},
    PackageColumn{"name", Text, Needed, "Name as shown"},
    PackageColumn{"unit_kind", Code, Needed, "Kind of unit", nullptr,
                  "money percent percentage_points multiple rank count any"},
    PackageColumn{"note", Text, Optional, "What it means"},
};

constexpr std::array eventColumns = {
    PackageColumn{"event_id", Slug, Needed, "Identifier"},
    PackageColumn{"kind", Code, Needed, "Kind", nullptr,
                  "funding_round investment joint_venture valuation contract listing_plan spin_off_plan fine"
                  " regulatory_action launch partnership founding incident other"},
    PackageColumn{"title", Text, Needed, "Title in our own words"},
};

constexpr std::array partyColumns = {
    PackageColumn{"event_id", Slug, Needed, "Event", "event"},
    PackageColumn{"entity_id", Slug, Needed, "Who took part", "entity"},
    PackageColumn{"role", Text, Needed, "As what"},
    PackageColumn{"ordinal", Integer, Needed, "Order among the parties, from 1"},
};

constexpr std::array statementColumns = {
    PackageColumn{"statement_id", Slug, Needed, "Identifier"},
    PackageColumn{"fact_id", Slug, Needed, "Statements of the same fact share it"},
    PackageColumn{"kind", Code, Needed, "Kind", nullptr, "observation event"},
    PackageColumn{"metric_id", Slug, Optional, "Metric of an observation", "metric"},
    PackageColumn{"segment", Text, Optional, "Part of the business or market"},
    PackageColumn{"ref_area", Text, Optional, "ISO 3166-1 alpha-2 code, or WORLD or APAC"},
    PackageColumn{"definition", Text, Optional, "How the measure is defined"},
    PackageColumn{"denominator", Text, Optional, "Share of what"},
    PackageColumn{"base", Text, Optional, "Change against what"},
    PackageColumn{"reference_id", Slug, Optional, "Entity that a relative claim refers to", "entity"},
    PackageColumn{"value_low", Number, Optional, "Low end in base units; empty when at most"},
    PackageColumn{"value_high", Number, Optional, "High end in base units; empty when at least"},
    PackageColumn{"bound", Code, Optional, "How the value limits the true one", nullptr,
                  "exact about at_least at_most range"},
    PackageColumn{"unit", Text, Optional,
                  "ISO 4217 code, or percent, percentage_points, percent_or_points, multiple, rank, count"},
    PackageColumn{"value_precision", Number, Optional, "Half a unit of the last stated digit, in base units"},
    PackageColumn{"status", Code, Needed, "Status", nullptr,
                  "reported estimated forecast planned considered"},
    PackageColumn{"period_start", Day, Optional, "First day covered"},
    PackageColumn{"period_end", Day, Optional, "Last day covered"},
    PackageColumn{"period_certainty", Code, Needed, "How the period is known", nullptr,
                  "stated inferred unknown"},
    PackageColumn{"period_reason", Text, Optional, "Why the period was inferred so"},
    PackageColumn{"fiscal_label", Text, Optional, "The period as the article calls it"},
    PackageColumn{"asserted_from", Day, Optional, "First day on which it may have been said"},
    PackageColumn{"asserted_to", Day, Optional, "Last day on which it may have been said"},
    PackageColumn{"attributed_to", Text, Optional, "Who said it; empty for the article itself"},
    PackageColumn{"event_id", Slug, Optional, "Event it belongs to", "event"},
    PackageColumn{"event_role", Text, Optional, "What the figure is to the event"},
    PackageColumn{"flags", Text, Optional, "Tokens separated by spaces"},
};

constexpr std::array subjectColumns = {
    PackageColumn{"statement_id", Slug, Needed, "Statement", "statement"},
    PackageColumn{"ordinal", Integer, Needed, "Order, from 1; the first gives the lane"},
    PackageColumn{"entity_id", Slug, Needed, "Whom the statement is about", "entity"},
};

constexpr std::array passageColumns = {
    PackageColumn{"passage_id", Slug, Needed, "Identifier"},
    PackageColumn{"article_id", Slug, Needed, "Article", "article"},
    PackageColumn{"start", Integer, Needed, "First code point in the canonical text, from 0"},
    PackageColumn{"end", Integer, Needed, "Code point after the last"},
    PackageColumn{"prefix", Text, Optional, "Words before"},
    PackageColumn{"exact", Text, Needed, "The phrase itself"},
    PackageColumn{"suffix", Text, Optional, "Words after"},
    PackageColumn{"paragraph", Integer, Needed, "Number of the paragraph, from 1"},
    PackageColumn{"digest_start", Integer, Needed, "First code point in the digest, from 0"},
    PackageColumn{"digest_end", Integer, Needed, "Code point after the last"},
};

constexpr std::array evidenceColumns = {
    PackageColumn{"statement_id", Slug, Needed, "Statement", "statement"},
    PackageColumn{"passage_id", Slug, Needed, "Passage", "passage"},
    PackageColumn{"role", Code, Needed, "What the passage does for it", nullptr,
                  "states repeats qualifies dates"},
};

constexpr std::array linkColumns = {
    PackageColumn{"from_statement_id", Slug, Needed, "Statement", "statement"},
    PackageColumn{"to_statement_id", Slug, Needed, "The statement it relates to", "statement"},
    PackageColumn{"kind", Code, Needed, "How", nullptr, "contradicts revises supersedes converts"},
    PackageColumn{"note", Text, Optional, "Explanation"},
};

constexpr std::array leftOutColumns = {
    PackageColumn{"article_id", Slug, Needed, "Article", "article"},
    PackageColumn{"start", Integer, Needed, "First code point in the canonical text, from 0"},
    PackageColumn{"end", Integer, Needed, "Code point after the last"},
    PackageColumn{"exact", Text, Needed, "The phrase left out"},
    PackageColumn{"reason", Text, Needed, "Why"},
};

constexpr std::array sourceColumns = {
    PackageColumn{"source_id", Slug, Needed, "Identifier"},
    PackageColumn{"file_name", Text, Needed, "Name of the file, without its folder"},
    PackageColumn{"format", Code, Needed, "What the file is", nullptr, "csv xlsx ods database package"},
    PackageColumn{"table_name", Text, Optional, "Sheet, table, view or resource"},
    PackageColumn{"sha256", Text, Needed, "SHA-256 of the file's bytes"},
    PackageColumn{"imported_on", Day, Optional, "Day of the last import"},
    PackageColumn{"columns", Text, Needed, "Titles of the columns, a JSON array"},
    PackageColumn{"mapping", Text, Optional, "How the table was read, a JSON object"},
};

constexpr std::array sourceRowColumns = {
    PackageColumn{"source_id", Slug, Needed, "Table the row is of", "source"},
    PackageColumn{"number", Integer, Needed, "Line or row in the file, from 1"},
    PackageColumn{"cells", Text, Needed, "The cells as they stand, a JSON array"},
};

constexpr std::array originColumns = {
    PackageColumn{"statement_id", Slug, Needed, "Statement", "statement"},
    PackageColumn{"source_id", Slug, Needed, "Table it was imported from", "source"},
    PackageColumn{"source_row", Integer, Needed, "Line or row in the file, from 1"},
    PackageColumn{"source_column", Integer, Needed, "Column of its value, from 1"},
};

constexpr std::array tables = {
    PackageTable{
        "article", "article.csv",
        "One source document per row; the texts themselves are not part of the package.", articleColumns,
        "article_id",
        "SELECT article_id, title, author, publisher, published_from, published_to, published_reason,"
        " language, address, sha256, note FROM article ORDER BY row"},
    PackageTable{
        "digest", "digest.csv",
        "The articles retold in our own words, paragraph for paragraph; furniture is a hyphen.",
        digestColumns, "article_id paragraph",
        "SELECT a.article_id, d.paragraph, d.text FROM digest AS d JOIN article AS a ON a.row = d.article"
        " ORDER BY d.article, d.paragraph"},
    PackageTable{"entity", "entity.csv", "Companies, units, markets, governments and others.", entityColumns,
                 "entity_id",
                 "SELECT e.entity_id, e.kind, e.name, p.entity_id, e.fiscal_year_end FROM entity AS e"
                 " LEFT JOIN entity AS p ON p.row = e.parent ORDER BY e.row"},
    PackageTable{
        "entity_name", "entity_name.csv", "Other names of entities.", nameColumns, "entity_id name",
        "SELECT e.entity_id, n.name, n.language FROM entity_name AS n JOIN entity AS e ON e.row = n.entity"
        " ORDER BY n.entity, n.ordinal"},
    PackageTable{"metric", "metric.csv", "What observations measure.", metricColumns, "metric_id",
                 "SELECT metric_id, name, unit_kind, note FROM metric ORDER BY row"},
    PackageTable{"event", "event.csv", "Acts and other dated happenings.", eventColumns, "event_id",
                 "SELECT event_id, kind, title FROM event ORDER BY row"},
    PackageTable{"event_party", "event_party.csv", "Who took part in an event.", partyColumns,
                 "event_id entity_id role",
                 "SELECT v.event_id, e.entity_id, p.role, p.ordinal FROM event_party AS p"
                 " JOIN event AS v ON v.row = p.event JOIN entity AS e ON e.row = p.entity"
                 " ORDER BY p.event, p.ordinal"},
    PackageTable{
        "statement", "statement.csv", "What one article says: an observation or an event.", statementColumns,
        "statement_id",
        "SELECT a.statement_id, a.fact_id, a.kind, m.metric_id, x.segment, x.ref_area, x.definition,"
        " x.denominator, x.base, r.entity_id, a.value_low, a.value_high, a.bound, a.unit,"
        " a.value_precision, a.status, a.period_start, a.period_end, a.period_certainty,"
        " a.period_reason, a.fiscal_label, a.asserted_from, a.asserted_to, a.attributed_to,"
        " v.event_id, a.event_role, a.flags FROM assertion AS a LEFT JOIN measure AS x ON x.row = a.measure"
        " LEFT JOIN metric AS m ON m.row = x.metric LEFT JOIN entity AS r ON r.row = x.reference"
        " LEFT JOIN event AS v ON v.row = a.event ORDER BY a.row"},
    PackageTable{"statement_subject", "statement_subject.csv",
                 "Whom a statement is about; several are taken together.", subjectColumns,
                 "statement_id ordinal",
                 "SELECT a.statement_id, s.ordinal, e.entity_id FROM statement_subject AS s"
                 " JOIN assertion AS a ON a.row = s.statement JOIN entity AS e ON e.row = s.entity"
                 " ORDER BY s.statement, s.ordinal"},
    PackageTable{
        "passage", "passage.csv",
        "A place in an article and in its digest; positions are code points, end exclusive.", passageColumns,
        "passage_id",
        "SELECT p.passage_id, a.article_id, p.article_start, p.article_end, p.prefix, p.exact, p.suffix,"
        " p.paragraph, p.digest_start, p.digest_end FROM passage AS p JOIN article AS a"
        " ON a.row = p.article ORDER BY p.row"},
    PackageTable{"evidence", "evidence.csv", "Which passage carries which statement.", evidenceColumns,
                 "statement_id passage_id role",
                 "SELECT a.statement_id, p.passage_id, e.role FROM evidence AS e"
                 " JOIN assertion AS a ON a.row = e.statement JOIN passage AS p ON p.row = e.passage"
                 " ORDER BY e.statement, e.ordinal"},
    PackageTable{
        "link", "link.csv", "How statements relate.", linkColumns, "from_statement_id to_statement_id kind",
        "SELECT f.statement_id, t.statement_id, l.kind, l.note FROM link AS l"
        " JOIN assertion AS f ON f.row = l.from_statement JOIN assertion AS t ON t.row = l.to_statement"
        " ORDER BY l.row"},
    PackageTable{"left_out", "left-out.csv", "Phrases that became no statement, with the reason.",
                 leftOutColumns, "article_id start end",
                 "SELECT a.article_id, l.article_start, l.article_end, l.exact, l.reason FROM left_out AS l"
                 " JOIN article AS a ON a.row = l.article ORDER BY l.row"},
    PackageTable{"source", "source.csv", "Tables of other files that statements were imported from.",
                 sourceColumns, "source_id",
                 "SELECT source_id, file_name, format, table_name, sha256, imported_on, columns, mapping"
                 " FROM source ORDER BY row",
                 schema::VersionWithSources},
    PackageTable{"source_row", "source_row.csv", "Rows of those tables, as they stand there.",
                 sourceRowColumns, "source_id number",
                 "SELECT s.source_id, r.number, r.cells FROM source_row AS r"
                 " JOIN source AS s ON s.row = r.source ORDER BY r.source, r.number",
                 schema::VersionWithSources},
    PackageTable{"origin", "origin.csv", "Which row and column a statement was imported from.", originColumns,
                 "statement_id",
                 "SELECT a.statement_id, s.source_id, o.source_row, o.source_column FROM origin AS o"
                 " JOIN assertion AS a ON a.row = o.statement JOIN source AS s ON s.row = o.source"
                 " ORDER BY o.statement",
                 schema::VersionWithSources},
};

} // namespace

QStringList PackageTable::columnNames() const
{
    QStringList names;
    for (const PackageColumn &column : columns)
        names << QLatin1String(column.name);
    return names;
}

bool PackageTable::hasOwnId() const
{
    return columns.front().refersTo == nullptr && columns.front().type == CellType::Slug;
}

std::span<const PackageTable> packageTables()
{
    return tables;
}

const PackageTable *packageTable(const QString &name)
{
    const auto found = std::find_if(tables.begin(), tables.end(), [name](const PackageTable &table) {
        return name == QLatin1String(table.name);
    });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace plumbline
