-- SPDX-License-Identifier: GPL-3.0-or-later
-- The dataset file of Plumbline, version 2. What the tables and columns mean, with
-- units and vocabulary, is written in schema.md. A constraint is named by the
-- sentence that is shown when a row breaks it. date() lets 30 February pass; adding no
-- days to it gives the day it stands for.
PRAGMA application_id = 1347177794; -- "PLMB"
PRAGMA user_version = 2;

CREATE TABLE dataset (
    row INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    title TEXT,
    description TEXT,
    version TEXT,
    licenses TEXT,
    CONSTRAINT "a file holds one dataset" CHECK (row = 1)
) STRICT;

CREATE TABLE article (
    row INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    author TEXT,
    publisher TEXT,
    published_from TEXT,
    published_to TEXT,
    published_reason TEXT,
    language TEXT NOT NULL,
    address TEXT,
    sha256 TEXT NOT NULL UNIQUE,
    note TEXT,
    CONSTRAINT "article_id is not a lower-case slug"
        CHECK (article_id GLOB '[a-z0-9]*' AND article_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "title is empty" CHECK (length(title) > 0),
    CONSTRAINT "sha256 is not 64 lower-case hexadecimal digits"
        CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT "the span of publication has one end only"
        CHECK ((published_from IS NULL) = (published_to IS NULL)),
    CONSTRAINT "published_from is not a date"
        CHECK (published_from IS NULL OR coalesce(date(published_from, '+0 days') = published_from, 0)),
    CONSTRAINT "published_to is not a date"
        CHECK (published_to IS NULL OR coalesce(date(published_to, '+0 days') = published_to, 0)),
    CONSTRAINT "published_to lies before published_from"
        CHECK (published_from IS NULL OR published_to >= published_from)
) STRICT;

CREATE TABLE digest (
    article INTEGER NOT NULL REFERENCES article (row),
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (article, paragraph),
    CONSTRAINT "paragraphs count from 1" CHECK (paragraph >= 1),
    CONSTRAINT "a paragraph starts before its digest" CHECK (start >= 0),
    CONSTRAINT "the text of a paragraph is empty" CHECK (length(text) > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    row INTEGER PRIMARY KEY,
    entity_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES entity (row) DEFERRABLE INITIALLY DEFERRED,
    fiscal_year_end TEXT,
    CONSTRAINT "entity_id is not a lower-case slug"
        CHECK (entity_id GLOB '[a-z0-9]*' AND entity_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "kind of entity is unknown"
        CHECK (kind IN ('company', 'unit', 'market', 'government', 'other')),
    CONSTRAINT "name is empty" CHECK (length(name) > 0),
    CONSTRAINT "an entity is its own parent" CHECK (parent <> row),
    CONSTRAINT "fiscal_year_end is not MM-DD"
        CHECK (fiscal_year_end IS NULL
               OR coalesce(date('2000-' || fiscal_year_end, '+0 days') = '2000-' || fiscal_year_end, 0))
) STRICT;

CREATE TABLE entity_name (
    entity INTEGER NOT NULL REFERENCES entity (row),
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    language TEXT,
    PRIMARY KEY (entity, ordinal),
    CONSTRAINT "names count from 1" CHECK (ordinal >= 1),
    CONSTRAINT "name is empty" CHECK (length(name) > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric (
    row INTEGER PRIMARY KEY,
    metric_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit_kind TEXT NOT NULL,
    note TEXT,
    CONSTRAINT "metric_id is not a lower-case slug"
        CHECK (metric_id GLOB '[a-z0-9]*' AND metric_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "name is empty" CHECK (length(name) > 0),
    CONSTRAINT "unit_kind is unknown"
        CHECK (unit_kind IN ('money', 'percent', 'percentage_points', 'multiple', 'rank', 'count', 'any'))
) STRICT;

CREATE TABLE event (
    row INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    CONSTRAINT "event_id is not a lower-case slug"
        CHECK (event_id GLOB '[a-z0-9]*' AND event_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "kind of event is unknown"
        CHECK (kind IN ('funding_round', 'investment', 'joint_venture', 'valuation', 'contract',
                        'listing_plan', 'spin_off_plan', 'fine', 'regulatory_action', 'launch',
                        'partnership', 'founding', 'incident', 'other')),
    CONSTRAINT "title is empty" CHECK (length(title) > 0)
) STRICT;

CREATE TABLE event_party (
    event INTEGER NOT NULL REFERENCES event (row),
    ordinal INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (row),
    role TEXT NOT NULL,
    PRIMARY KEY (event, ordinal),
    UNIQUE (event, entity, role),
    CONSTRAINT "parties count from 1" CHECK (ordinal >= 1),
    CONSTRAINT "role is empty" CHECK (length(role) > 0)
) STRICT, WITHOUT ROWID;

-- What exactly a figure measures, each combination once. Empty text: not narrowed.
-- No metric: the region or segment of an act.
CREATE TABLE measure (
    row INTEGER PRIMARY KEY,
    metric INTEGER REFERENCES metric (row),
    segment TEXT NOT NULL,
    ref_area TEXT NOT NULL,
    definition TEXT NOT NULL,
    denominator TEXT NOT NULL,
    base TEXT NOT NULL,
    reference INTEGER REFERENCES entity (row)
) STRICT;

CREATE UNIQUE INDEX measure_by_content
    ON measure (coalesce(metric, 0), segment, ref_area, definition, denominator, base, coalesce(reference, 0));

-- One row per statement of an article. The view `statement` below joins it for people.
CREATE TABLE assertion (
    row INTEGER PRIMARY KEY,
    statement_id TEXT NOT NULL UNIQUE,
    fact_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    measure INTEGER REFERENCES measure (row),
    value_low REAL,
    value_high REAL,
    bound TEXT,
    unit TEXT,
    value_precision REAL,
    status TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT,
    period_certainty TEXT NOT NULL,
    period_reason TEXT,
    fiscal_label TEXT,
    asserted_from TEXT,
    asserted_to TEXT,
    attributed_to TEXT,
    event INTEGER REFERENCES event (row),
    event_role TEXT,
    flags TEXT,
    CONSTRAINT "statement_id is not a lower-case slug"
        CHECK (statement_id GLOB '[a-z0-9]*' AND statement_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "fact_id is not a lower-case slug"
        CHECK (fact_id GLOB '[a-z0-9]*' AND fact_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "kind of statement is unknown" CHECK (kind IN ('observation', 'event')),
    CONSTRAINT "status is unknown"
        CHECK (status IN ('reported', 'estimated', 'forecast', 'planned', 'considered')),
    CONSTRAINT "an observation needs a metric, a value, a bound and a unit"
        CHECK (kind <> 'observation'
               OR (measure IS NOT NULL AND bound IS NOT NULL AND unit IS NOT NULL
                   AND coalesce(value_low, value_high) IS NOT NULL)),
    CONSTRAINT "an event has no value, bound, unit or role"
        CHECK (kind <> 'event'
               OR (bound IS NULL AND unit IS NULL AND value_low IS NULL
                   AND value_high IS NULL AND value_precision IS NULL AND event_role IS NULL)),
    CONSTRAINT "an event statement needs its event" CHECK (kind <> 'event' OR event IS NOT NULL),
    CONSTRAINT "a figure of an event needs a role, and a role an event"
        CHECK (kind <> 'observation' OR (event IS NULL) = (event_role IS NULL)),
    CONSTRAINT "bound is unknown"
        CHECK (bound IN ('exact', 'about', 'at_least', 'at_most', 'range')),
    CONSTRAINT "the ends of the value do not fit its bound"
        CHECK (CASE bound
               WHEN 'at_least' THEN value_low IS NOT NULL AND value_high IS NULL
               WHEN 'at_most' THEN value_low IS NULL AND value_high IS NOT NULL
               WHEN 'range' THEN coalesce(value_low < value_high, 0)
               ELSE bound IS NULL OR coalesce(value_low = value_high, 0) END),
    CONSTRAINT "the value is not a finite number"
        CHECK (abs(coalesce(value_low, 0)) <= 1e21 AND abs(coalesce(value_high, 0)) <= 1e21),
    CONSTRAINT "the precision is negative or not a number"
        CHECK (value_precision IS NULL OR value_precision BETWEEN 0 AND 1e21),
    CONSTRAINT "unit is neither an ISO 4217 code nor a known kind"
        CHECK (unit IN ('percent', 'percentage_points', 'percent_or_points', 'multiple', 'rank', 'count')
               OR unit GLOB '[A-Z][A-Z][A-Z]'),
    CONSTRAINT "a rank is a whole number from 1"
        CHECK (unit <> 'rank'
               OR (coalesce(value_low, 1) >= 1 AND coalesce(value_high, 1) >= 1
                   AND coalesce(value_low, 1) = round(coalesce(value_low, 1))
                   AND coalesce(value_high, 1) = round(coalesce(value_high, 1)))),
    CONSTRAINT "the period has one end only" CHECK ((period_start IS NULL) = (period_end IS NULL)),
    CONSTRAINT "period_start is not a date"
        CHECK (period_start IS NULL OR coalesce(date(period_start, '+0 days') = period_start, 0)),
    CONSTRAINT "period_end is not a date"
        CHECK (period_end IS NULL OR coalesce(date(period_end, '+0 days') = period_end, 0)),
    CONSTRAINT "period_end lies before period_start"
        CHECK (period_start IS NULL OR period_end >= period_start),
    CONSTRAINT "period_certainty is unknown as a word"
        CHECK (period_certainty IN ('stated', 'inferred', 'unknown')),
    CONSTRAINT "an unknown period has dates, or a known one has none"
        CHECK ((period_certainty = 'unknown') = (period_start IS NULL)),
    CONSTRAINT "an inferred period needs its reason"
        CHECK (period_certainty <> 'inferred' OR period_reason IS NOT NULL),
    CONSTRAINT "the span of assertion has one end only"
        CHECK ((asserted_from IS NULL) = (asserted_to IS NULL)),
    CONSTRAINT "asserted_from is not a date"
        CHECK (asserted_from IS NULL OR coalesce(date(asserted_from, '+0 days') = asserted_from, 0)),
    CONSTRAINT "asserted_to is not a date"
        CHECK (asserted_to IS NULL OR coalesce(date(asserted_to, '+0 days') = asserted_to, 0)),
    CONSTRAINT "asserted_to lies before asserted_from"
        CHECK (asserted_from IS NULL OR asserted_to >= asserted_from)
) STRICT;

CREATE INDEX assertion_by_fact ON assertion (fact_id);
CREATE INDEX assertion_by_event ON assertion (event) WHERE event IS NOT NULL;

CREATE TABLE statement_subject (
    statement INTEGER NOT NULL REFERENCES assertion (row),
    ordinal INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (row),
    PRIMARY KEY (statement, ordinal),
    CONSTRAINT "subjects count from 1" CHECK (ordinal >= 1)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX subject_by_entity ON statement_subject (entity, statement);

CREATE TABLE passage (
    row INTEGER PRIMARY KEY,
    passage_id TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES article (row),
    article_start INTEGER NOT NULL,
    article_end INTEGER NOT NULL,
    prefix TEXT,
    exact TEXT NOT NULL,
    suffix TEXT,
    paragraph INTEGER NOT NULL,
    digest_start INTEGER NOT NULL,
    digest_end INTEGER NOT NULL,
    FOREIGN KEY (article, paragraph) REFERENCES digest (article, paragraph),
    CONSTRAINT "passage_id is not a lower-case slug"
        CHECK (passage_id GLOB '[a-z0-9]*' AND passage_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "the passage ends before it starts"
        CHECK (article_start >= 0 AND article_end > article_start),
    CONSTRAINT "the place in the digest ends before it starts"
        CHECK (digest_start >= 0 AND digest_end > digest_start),
    CONSTRAINT "exact is empty" CHECK (length(exact) > 0)
) STRICT;

CREATE INDEX passage_by_article ON passage (article, article_start);

CREATE TABLE evidence (
    statement INTEGER NOT NULL REFERENCES assertion (row),
    ordinal INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage (row),
    role TEXT NOT NULL,
    PRIMARY KEY (statement, ordinal),
    CONSTRAINT "evidence counts from 1" CHECK (ordinal >= 1),
    CONSTRAINT "role of evidence is unknown" CHECK (role IN ('states', 'repeats', 'qualifies', 'dates'))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX evidence_by_passage ON evidence (passage, statement, role);

CREATE TABLE link (
    row INTEGER PRIMARY KEY,
    from_statement INTEGER NOT NULL REFERENCES assertion (row),
    to_statement INTEGER NOT NULL REFERENCES assertion (row),
    kind TEXT NOT NULL,
    note TEXT,
    UNIQUE (from_statement, to_statement, kind),
    CONSTRAINT "kind of link is unknown"
        CHECK (kind IN ('contradicts', 'revises', 'supersedes', 'converts')),
    CONSTRAINT "a statement is linked to itself" CHECK (from_statement <> to_statement)
) STRICT;

CREATE INDEX link_by_target ON link (to_statement);

CREATE TABLE left_out (
    row INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (row),
    article_start INTEGER NOT NULL,
    article_end INTEGER NOT NULL,
    exact TEXT NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT "the words left out end before they start"
        CHECK (article_start >= 0 AND article_end > article_start),
    CONSTRAINT "exact is empty" CHECK (length(exact) > 0),
    CONSTRAINT "reason is empty" CHECK (length(reason) > 0)
) STRICT;

CREATE INDEX left_out_by_article ON left_out (article, article_start);

-- Since version 2: where statements came from that were imported from the tables of others.
CREATE TABLE source (
    row INTEGER PRIMARY KEY,
    source_id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    format TEXT NOT NULL,
    table_name TEXT,
    sha256 TEXT NOT NULL,
    imported_on TEXT,
    columns TEXT NOT NULL,
    mapping TEXT,
    CONSTRAINT "source_id is not a lower-case slug"
        CHECK (source_id GLOB '[a-z0-9]*' AND source_id NOT GLOB '*[^a-z0-9._-]*'),
    CONSTRAINT "file_name is empty" CHECK (length(file_name) > 0),
    CONSTRAINT "format is unknown" CHECK (format IN ('csv', 'xlsx', 'ods', 'database', 'package')),
    CONSTRAINT "sha256 is not 64 lower-case hexadecimal digits"
        CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT "imported_on is not a date"
        CHECK (imported_on IS NULL OR coalesce(date(imported_on, '+0 days') = imported_on, 0)),
    CONSTRAINT "columns are not a JSON array" CHECK (columns GLOB '[[]*]')
) STRICT;

CREATE UNIQUE INDEX source_by_name ON source (file_name, coalesce(table_name, ''));

CREATE TABLE source_row (
    source INTEGER NOT NULL REFERENCES source (row),
    number INTEGER NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (source, number),
    CONSTRAINT "rows count from 1" CHECK (number >= 1),
    CONSTRAINT "cells are not a JSON array" CHECK (cells GLOB '[[]*]')
) STRICT, WITHOUT ROWID;

CREATE TABLE origin (
    statement INTEGER PRIMARY KEY REFERENCES assertion (row),
    source INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    source_column INTEGER NOT NULL,
    FOREIGN KEY (source, source_row) REFERENCES source_row (source, number),
    CONSTRAINT "columns count from 1" CHECK (source_column >= 1)
) STRICT;

-- A row per statement and passage, for people who open the file with other tools.
CREATE VIEW statement AS
SELECT
    a.statement_id AS statement_id,
    a.fact_id AS fact_id,
    a.kind AS kind,
    (SELECT group_concat(entity_id, '; ')
       FROM (SELECT e.entity_id AS entity_id FROM statement_subject AS s
               JOIN entity AS e ON e.row = s.entity
              WHERE s.statement = a.row ORDER BY e.entity_id)) AS entity,
    (SELECT group_concat(name, '; ')
       FROM (SELECT e.name AS name FROM statement_subject AS s
               JOIN entity AS e ON e.row = s.entity
              WHERE s.statement = a.row ORDER BY e.entity_id)) AS entity_name,
    metric.metric_id AS metric,
    nullif(measure.segment, '') AS segment,
    nullif(measure.ref_area, '') AS ref_area,
    nullif(measure.definition, '') AS definition,
    nullif(measure.denominator, '') AS denominator,
    nullif(measure.base, '') AS base,
    reference.entity_id AS reference,
    a.value_low AS value_low,
    a.value_high AS value_high,
    a.bound AS bound,
    a.unit AS unit,
    a.value_precision AS value_precision,
    a.status AS status,
    a.period_start AS period_start,
    a.period_end AS period_end,
    a.period_certainty AS period_certainty,
    a.period_reason AS period_reason,
    a.fiscal_label AS fiscal_label,
    CASE WHEN a.asserted_from = a.asserted_to THEN a.asserted_from
         ELSE a.asserted_from || '/' || a.asserted_to END AS asserted_on,
    a.attributed_to AS attributed_to,
    event.event_id AS event_id,
    a.event_role AS event_role,
    event.kind AS event_kind,
    event.title AS event_title,
    article.article_id AS article_id,
    article.title AS article_title,
    article.sha256 AS article_sha256,
    passage.article_start AS passage_start,
    passage.article_end AS passage_end,
    passage.exact AS passage_exact,
    passage.paragraph AS paragraph,
    evidence.role AS evidence_role,
    passage.digest_start AS digest_start,
    passage.digest_end AS digest_end,
    a.flags AS flags
FROM assertion AS a
LEFT JOIN measure ON measure.row = a.measure
LEFT JOIN metric ON metric.row = measure.metric
LEFT JOIN entity AS reference ON reference.row = measure.reference
LEFT JOIN event ON event.row = a.event
LEFT JOIN evidence ON evidence.statement = a.row
LEFT JOIN passage ON passage.row = evidence.passage
LEFT JOIN article ON article.row = passage.article;
