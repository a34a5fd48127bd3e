// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/csvcolumns.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr auto Text = "string";
constexpr auto Day = "date";
constexpr auto Number = "double";
constexpr auto Count = "integer";

// clang-format off
constexpr std::array meanings = {
    ColumnMeaning{"fact_id", Text, "Fact", "Identifier of the fact; the same in every version of the dataset."},
    ColumnMeaning{"statement_id", Text, "Statement", "Identifier of the statement: what one article says once."},
    ColumnMeaning{"company", Text, "Company", "Names of the subjects, joined by '; '."},
    ColumnMeaning{"what", Text, "What", "What is measured or what happened, in words."},
    ColumnMeaning{"period", Text, "Period", "How long the period is that the figure covers, its months in words, the fiscal label."},
    ColumnMeaning{"figure", Text, "Figure", "All figures of the fact in words: the headline, those that differ from it, stated conversions."},
    ColumnMeaning{"status_text", Text, "Status in words", ""},
    ColumnMeaning{"said_by", Text, "Said by", "Who said it; the publisher where no one else is named."},
    ColumnMeaning{"passage", Text, "Passage", "Paragraphs in which it stands."},
    ColumnMeaning{"entity", Text, "Subjects", "Identifiers of the subjects, joined by '; '. Several are taken together."},
    ColumnMeaning{"entity_name", Text, "Names of the subjects", "Joined by '; '."},
    ColumnMeaning{"kind", Text, "Kind", "observation (a figure), event (something dated) or computed (by Plumbline, from facts)."},
    ColumnMeaning{"metric", Text, "Metric", "Identifier of what is measured."},
    ColumnMeaning{"segment", Text, "Segment", "Narrows the figure to a part of the subject."},
    ColumnMeaning{"ref_area", Text, "Area", "Region or market that the figure speaks of."},
    ColumnMeaning{"definition", Text, "Definition", "What the figure counts or leaves out."},
    ColumnMeaning{"denominator", Text, "Denominator", "Of a share: share of what."},
    ColumnMeaning{"base", Text, "Base", "Of a change: against what."},
    ColumnMeaning{"reference", Text, "Reference", "Of a relative claim: the entity it is relative to."},
    ColumnMeaning{"value_low", Number, "Low end", "Of the original value, as stated, in base units of column unit: 600 million is 600000000, 66 % is 66. Empty when the bound is at_most."},
    ColumnMeaning{"value_high", Number, "High end", "Of the original value, as stated, in base units of column unit. Empty when the bound is at_least."},
    ColumnMeaning{"bound", Text, "Bound", "How the stated value limits the true one: exact, about, at_least, at_most, range."},
    ColumnMeaning{"unit", Text, "Unit", "Of the original value: a currency (ISO 4217), percent, percentage_points, percent_or_points (the article does not tell which), multiple, rank or count."},
    ColumnMeaning{"value_precision", Number, "Precision", "Half a unit of the last digit as stated, in base units: 11.2 billion has 50000000."},
    ColumnMeaning{"values", Text, "All values", "Every different value that the statements give, with unit and bound, joined by '; '."},
    ColumnMeaning{"converted_low", Number, "Low end, converted", "In column converted_unit: the lowest that the true value may be, given the precisions of the original value and of the rate, to six digits. Where column rate is 'as stated', the original value or that of the article, as stated. Empty without a conversion."},
    ColumnMeaning{"converted_high", Number, "High end, converted", "In column converted_unit: the highest that the true value may be, given the precisions of the original value and of the rate, to six digits. Where column rate is 'as stated', the original value or that of the article, as stated. Empty without a conversion."},
    ColumnMeaning{"converted_unit", Text, "Unit, converted", "Currency (ISO 4217) of the converted value."},
    ColumnMeaning{"rate", Text, "Rate", "By which the original value was converted, as an interval where the source implies one. 'as stated' where none is needed: the value is in that currency, or the article states it in both."},
    ColumnMeaning{"rate_source", Text, "Source of the rate", "The article that implies it, or source, file and line of the reader's table; with the day that the rate is of."},
    ColumnMeaning{"status", Text, "Status", "reported, estimated (by a third party), forecast, planned or considered; computed where Plumbline does."},
    ColumnMeaning{"period_start", Day, "First day", "Of the period, in the calendar (ISO 8601). Empty when unknown."},
    ColumnMeaning{"period_end", Day, "Last day", "Of the period, in the calendar (ISO 8601). Empty when unknown."},
    ColumnMeaning{"period_certainty", Text, "Certainty of the period", "stated, inferred or unknown."},
    ColumnMeaning{"period_length", Text, "Length of the period", "ISO 8601 duration: P3M a quarter, P6M a half, P1Y a year. Empty where the figure does not cover its period (acts, counts, ranks) or it has no whole months."},
    ColumnMeaning{"period_reason", Text, "Reason of the period", "Why it was inferred."},
    ColumnMeaning{"fiscal_label", Text, "Fiscal label", "As the company or the article names the period."},
    ColumnMeaning{"fiscal_period", Text, "Fiscal period", "What the fiscal calendar of the company makes of the period, by its year end, with its months: Q1 FY2020 (Apr-Jun 2019). A year is named after the one in which it ends."},
    ColumnMeaning{"asserted_on", Text, "Asserted on", "The day on which it was said, or the span in which that day lies: 2019-08-15/2019-11-30."},
    ColumnMeaning{"attributed_to", Text, "Attributed to", "Whom the article names as the source; empty: the article itself."},
    ColumnMeaning{"event_id", Text, "Event", "Identifier of the event that the fact belongs to."},
    ColumnMeaning{"event_kind", Text, "Kind of event", ""},
    ColumnMeaning{"event_title", Text, "Title of the event", ""},
    ColumnMeaning{"event_role", Text, "Role", "Of the amount in its event: raised, valuation, offered."},
    ColumnMeaning{"flags", Text, "Flags", "What a reader should know of the statement, separated by spaces."},
    ColumnMeaning{"statements", Count, "Statements", "How many statements the fact is made of."},
    ColumnMeaning{"articles", Text, "Articles", "Identifiers of the articles that state it, joined by '; '. See dc:source."},
    ColumnMeaning{"passages", Text, "Passages", "Article, paragraph and phrase, joined by '; '."},
    ColumnMeaning{"passage_states", Text, "States of the passages", "In the reader's copies: unattached, exact, moved or lost, in the order of passages."},
    ColumnMeaning{"source_file", Text, "File of the table", "Name of the file that the figure was imported from. Where several rows say it, these six columns have their parts in the same order, joined by '; '."},
    ColumnMeaning{"source_table", Text, "Table of the file", "Sheet, table, view or resource; empty for CSV."},
    ColumnMeaning{"source_row", Text, "Row of the table", "The line of a CSV file, else the row, counted from 1."},
    ColumnMeaning{"source_column", Text, "Column of the table", "Of the value, counted from 1."},
    ColumnMeaning{"source_value", Text, "Cell of the table", "What the cell says, as it is written there. The figure differs where the reader has corrected it since."},
    ColumnMeaning{"source_sha256", Text, "Hash of the file", "SHA-256 of the file's bytes at the import."},
    ColumnMeaning{"computed_from", Text, "Computed from", "Of a computed value: identifiers of the facts that it comes from, the earlier level first, joined by '; '. value_low and value_high are the interval that follows from their precisions, to ten digits."},
    ColumnMeaning{"formula", Text, "Formula", "Of a computed value: with the figures that it comes from, as stated."},
    ColumnMeaning{"article_id", Text, "Article", "Identifier of the article. See dc:source."},
    ColumnMeaning{"article_title", Text, "Title of the article", ""},
    ColumnMeaning{"article_sha256", Text, "Hash of the article", "SHA-256 of its canonical text."},
    ColumnMeaning{"passage_start", Count, "Start of the passage", "In code points from the start of the canonical text."},
    ColumnMeaning{"passage_end", Count, "End of the passage", "In code points, exclusive."},
    ColumnMeaning{"passage_exact", Text, "Phrase", "The words of the passage, letter for letter."},
    ColumnMeaning{"paragraph", Count, "Paragraph", "Counted from 1."},
    ColumnMeaning{"evidence_role", Text, "Role of the passage", "states, repeats, qualifies or dates."},
    ColumnMeaning{"digest_start", Count, "Start in the digest", "In code points."},
    ColumnMeaning{"digest_end", Count, "End in the digest", "In code points, exclusive."},
    ColumnMeaning{"note", Text, "Note", "What the reader has written beside the fact."},
};
// clang-format on

} // namespace

const ColumnMeaning *meaningOfColumn(const QString &name)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(), [&name](const ColumnMeaning &meaning) {
        return name == QLatin1String(meaning.name);
    });
    return found == meanings.end() ? nullptr : &*found;
}

} // namespace plumbline
