// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkrules.h"

#include <array>

namespace plumbline {

namespace {

using enum Finding::Weight;

#define PLUMBLINE_TEXT(text) QT_TRANSLATE_NOOP("CheckRules", text)

// length() and substr() count code points, as all positions do.
constexpr std::array rules = {
    CheckRule{
        Problem, "digest", PLUMBLINE_TEXT("the paragraph belongs to no article"),
        "SELECT d.article FROM digest AS d LEFT JOIN article AS a ON a.row = d.article WHERE a.row IS NULL"},
    CheckRule{Problem, "digest",
              PLUMBLINE_TEXT("the position of paragraph %1 is not that after the paragraph before"),
              "SELECT a.article_id, d.paragraph FROM (SELECT article, paragraph, start,"
              " lag(start + length(text) + 2, 1, 0) OVER (PARTITION BY article ORDER BY paragraph) AS due"
              " FROM digest) AS d JOIN article AS a ON a.row = d.article WHERE d.start <> d.due"},
    CheckRule{
        Problem, "left_out", PLUMBLINE_TEXT("the words belong to no article"),
        "SELECT l.row FROM left_out AS l LEFT JOIN article AS a ON a.row = l.article WHERE a.row IS NULL"},
    CheckRule{Problem, "left_out", PLUMBLINE_TEXT("the place is not as long as the words"),
              "SELECT a.article_id || ' ' || l.article_start FROM left_out AS l JOIN article AS a ON a.row = "
              "l.article"
              " WHERE l.article_end - l.article_start <> length(l.exact)"},
    CheckRule{Problem, "article", PLUMBLINE_TEXT("the SHA-256 is not 64 lower-case hexadecimal digits"),
              "SELECT article_id FROM article WHERE length(sha256) <> 64 OR sha256 GLOB '*[^0-9a-f]*'"},
    CheckRule{Problem, "passage", PLUMBLINE_TEXT("the digest has no paragraph %1"),
              "SELECT p.passage_id, p.paragraph FROM passage AS p LEFT JOIN digest AS d"
              " ON d.article = p.article AND d.paragraph = p.paragraph WHERE d.article IS NULL"},
    CheckRule{Problem, "passage", PLUMBLINE_TEXT("the place in the digest does not lie in paragraph %1"),
              "SELECT p.passage_id, p.paragraph FROM passage AS p JOIN digest AS d"
              " ON d.article = p.article AND d.paragraph = p.paragraph"
              " WHERE p.digest_start < d.start OR p.digest_end > d.start + length(d.text)"},
    CheckRule{Problem, "passage",
              PLUMBLINE_TEXT("the digest has \"%1\" at this place, which is not the phrase"),
              "SELECT passage_id, found FROM (SELECT p.passage_id, p.exact,"
              " substr(d.text, p.digest_start - d.start + 1, p.digest_end - p.digest_start) AS found"
              " FROM passage AS p JOIN digest AS d ON d.article = p.article AND d.paragraph = p.paragraph"
              " WHERE p.digest_start >= d.start AND p.digest_end <= d.start + length(d.text))"
              " WHERE found <> exact"},
    CheckRule{Problem, "passage", PLUMBLINE_TEXT("the place in the article is not as long as the phrase"),
              "SELECT passage_id FROM passage WHERE article_end - article_start <> length(exact)"},
    CheckRule{Note, "passage", PLUMBLINE_TEXT("it stands at the same place as %1"),
              "SELECT p.passage_id, q.passage_id FROM passage AS p JOIN passage AS q ON q.article = p.article"
              " AND q.article_start = p.article_start AND q.article_end = p.article_end AND q.row < p.row"},
    CheckRule{Note, "passage", PLUMBLINE_TEXT("no statement refers to it"),
              "SELECT p.passage_id FROM passage AS p LEFT JOIN evidence AS e ON e.passage = p.row"
              " WHERE e.statement IS NULL"},
    CheckRule{Problem, "statement", PLUMBLINE_TEXT("its passages stand in several articles"),
              "SELECT a.statement_id FROM evidence AS e JOIN passage AS p ON p.row = e.passage"
              " JOIN assertion AS a ON a.row = e.statement GROUP BY e.statement HAVING min(p.article) <> "
              "max(p.article)"},
    CheckRule{Note, "statement", PLUMBLINE_TEXT("no passage states it, they only repeat, qualify or date"),
              "SELECT a.statement_id FROM evidence AS e JOIN assertion AS a ON a.row = e.statement"
              " GROUP BY e.statement HAVING sum(e.role = 'states') = 0"},
    CheckRule{
        Problem, "statement", PLUMBLINE_TEXT("the unit %1 does not fit the metric"),
        "SELECT a.statement_id, a.unit FROM assertion AS a JOIN measure AS x ON x.row = a.measure"
        " JOIN metric AS m ON m.row = x.metric WHERE a.kind = 'observation' AND NOT CASE m.unit_kind"
        " WHEN 'money' THEN a.unit GLOB '[A-Z][A-Z][A-Z]' OR x.reference IS NOT NULL AND a.unit = 'multiple'"
        " WHEN 'percent' THEN a.unit IN ('percent', 'percent_or_points', 'percentage_points', 'multiple')"
        " WHEN 'percentage_points' THEN a.unit IN ('percentage_points', 'percent_or_points', 'percent')"
        " WHEN 'any' THEN 1 ELSE a.unit = m.unit_kind OR x.reference IS NOT NULL AND a.unit = 'multiple' "
        "END"},
    // As coversOneDay() has it; see analysis/periodlength.h.
    CheckRule{
        Note, "statement", PLUMBLINE_TEXT("its figure covers a single day, %1: is that its period?"),
        "SELECT a.statement_id, a.period_start FROM assertion AS a JOIN measure AS x ON x.row = a.measure"
        " JOIN metric AS m ON m.row = x.metric WHERE a.kind = 'observation' AND a.event IS NULL"
        " AND a.period_start = a.period_end AND a.unit NOT IN ('rank', 'count')"
        " AND m.metric_id <> 'valuation'"},
    CheckRule{
        Note, "statement", PLUMBLINE_TEXT("it is the headline amount of %1, but has another fact_id"),
        "SELECT o.statement_id, s.statement_id FROM assertion AS o JOIN assertion AS s ON s.event = o.event"
        " WHERE o.kind = 'observation' AND s.kind = 'event' AND s.event IS NOT NULL AND o.fact_id <> "
        "s.fact_id"
        " AND o.event_role IN ('raised', 'invested', 'offered', 'contract_value', 'fine')"},
    CheckRule{
        Note, "event", PLUMBLINE_TEXT("no statement says that it happened"),
        "SELECT v.event_id FROM event AS v WHERE NOT EXISTS"
        " (SELECT 1 FROM assertion AS a WHERE a.event = v.row AND a.event IS NOT NULL AND a.kind = 'event')"},
    CheckRule{
        Problem, "link", PLUMBLINE_TEXT("a stated conversion belongs to the same fact as %1"),
        "SELECT f.statement_id, t.statement_id FROM link AS l JOIN assertion AS f ON f.row = l.from_statement"
        " JOIN assertion AS t ON t.row = l.to_statement WHERE l.kind = 'converts' AND f.fact_id <> "
        "t.fact_id"},
    CheckRule{
        Problem, "link", PLUMBLINE_TEXT("a stated conversion of %1 is money in another currency"),
        "SELECT f.statement_id, t.statement_id FROM link AS l JOIN assertion AS f ON f.row = l.from_statement"
        " JOIN assertion AS t ON t.row = l.to_statement WHERE l.kind = 'converts' AND NOT coalesce("
        " f.unit GLOB '[A-Z][A-Z][A-Z]' AND t.unit GLOB '[A-Z][A-Z][A-Z]' AND f.unit <> t.unit, 0)"},
    CheckRule{Note, "entity", PLUMBLINE_TEXT("nothing refers to it"),
              "SELECT e.entity_id FROM entity AS e"
              " WHERE NOT EXISTS (SELECT 1 FROM statement_subject AS s WHERE s.entity = e.row)"
              " AND e.row NOT IN (SELECT entity FROM event_party)"
              " AND e.row NOT IN (SELECT parent FROM entity WHERE parent IS NOT NULL)"
              " AND e.row NOT IN (SELECT reference FROM measure WHERE reference IS NOT NULL)"},
    CheckRule{Note, "metric", PLUMBLINE_TEXT("no figure measures it"),
              "SELECT m.metric_id FROM metric AS m WHERE m.row NOT IN (SELECT metric FROM measure WHERE "
              "metric IS NOT NULL)"},
    CheckRule{Note, "article", PLUMBLINE_TEXT("it has no passage"),
              "SELECT a.article_id FROM article AS a WHERE NOT EXISTS (SELECT 1 FROM passage AS p WHERE "
              "p.article = a.row)"},
};

#undef PLUMBLINE_TEXT

constexpr std::array quotes = {
    QuotedWords{"article", "SELECT article_id, title FROM article"},
    QuotedWords{"passage",
                "SELECT passage_id, coalesce(prefix, '') || exact || coalesce(suffix, '') FROM passage"},
    QuotedWords{"left_out", "SELECT a.article_id || ' ' || l.article_start, l.exact FROM left_out AS l"
                            " JOIN article AS a ON a.row = l.article"},
};

} // namespace

std::span<const CheckRule> checkRules()
{
    return rules;
}

std::span<const QuotedWords> quotedWords()
{
    return quotes;
}

} // namespace plumbline
