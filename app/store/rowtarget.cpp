// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowtarget.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr char nextName[] =
    "ordinal, coalesce((SELECT max(ordinal) FROM entity_name WHERE entity = ?1), 0) + 1";
constexpr char nextEvidence[] =
    "ordinal, coalesce((SELECT max(ordinal) FROM evidence WHERE statement = ?1), 0) + 1";
// SQL's length() counts code points, as positions in the digest do; two line feeds stand between paragraphs.
constexpr char startOfDigest[] = "start, coalesce((SELECT start + length(text) + 2 FROM digest"
                                 " WHERE article = ?1 ORDER BY paragraph DESC LIMIT 1), 0)";

constexpr std::array targets = {
    RowTarget{"article", "article",
              "article_id title author publisher published_from published_to published_reason language"
              " address sha256 note",
              "0"},
    RowTarget{"digest", "digest", "article paragraph text", "0 1", startOfDigest},
    RowTarget{"entity", "entity", "entity_id kind name parent fiscal_year_end", "0"},
    RowTarget{"entity_name", "entity_name", "entity name language", "0 1", nextName},
    RowTarget{"metric", "metric", "metric_id name unit_kind note", "0"},
    RowTarget{"event", "event", "event_id kind title", "0"},
    RowTarget{"event_party", "event_party", "event entity role ordinal", "0 1 2"},
    RowTarget{"statement", "assertion",
              "statement_id fact_id kind measure value_low value_high bound unit value_precision status"
              " period_start period_end period_certainty period_reason fiscal_label asserted_from"
              " asserted_to attributed_to event event_role flags",
              "0"},
    RowTarget{"statement_subject", "statement_subject", "statement ordinal entity", "0 1"},
    RowTarget{"passage", "passage",
              "passage_id article article_start article_end prefix exact suffix paragraph digest_start"
              " digest_end",
              "0"},
    RowTarget{"evidence", "evidence", "statement passage role", "0 1 2", nextEvidence},
    RowTarget{"link", "link", "from_statement to_statement kind note", "0 1 2"},
    RowTarget{"left_out", "left_out", "article article_start article_end exact reason", "0 1 2"},
    RowTarget{"source", "source", "source_id file_name format table_name sha256 imported_on columns mapping",
              "0"},
    RowTarget{"source_row", "source_row", "source number cells", "0 1"},
    RowTarget{"origin", "origin", "statement source source_row source_column", "0"},
};

} // namespace

RowTarget RowTarget::of(const PackageTable &table)
{
    const auto found = std::find_if(targets.begin(), targets.end(), [&table](const RowTarget &target) {
        return qstrcmp(table.name, target.package) == 0;
    });
    return found == targets.end() ? RowTarget{table.name, nullptr, "", ""} : *found;
}

QByteArray RowTarget::insertSql() const
{
    QByteArrayList values;
    while (values.size() < names().size())
        values << '?' + QByteArray::number(values.size() + 1);
    const QByteArray further = counted;
    const qsizetype comma = further.indexOf(',');
    return "INSERT INTO " + QByteArray(table) + " (" + names().join(", ") +
           (comma < 0 ? QByteArray() : ", " + further.left(comma)) + ") VALUES (" + values.join(", ") +
           (comma < 0 ? QByteArray() : further.mid(comma)) + ')';
}

QByteArray RowTarget::where(const Row &cells, Row &bound) const
{
    QByteArrayList tests;
    for (const QByteArray &place : QByteArray(key).split(' ')) {
        bound.push_back(cells[place.toUInt()]);
        tests << names()[place.toInt()] + " = ?" + QByteArray::number(bound.size());
    }
    return " WHERE " + tests.join(" AND ");
}

} // namespace plumbline
