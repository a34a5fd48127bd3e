// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/datasetbuilder.h"

#include <QString>

namespace plumbline::example {

/// Builds a small dataset from lines of text, so that a test shows its input.
///
/// One statement per line, parts separated by `|`:
/// `FACT | COMPANY[+COMPANY] | METRIC | PERIOD | AMOUNT | more`
/// - COMPANY and METRIC are ids and are made when first named.
/// - METRIC empty: an event; `more` then has `event=ID:KIND`.
/// - PERIOD: `2018`, `2019-04-01..2019-06-30`, or `-` when unknown.
/// - AMOUNT: `600000000 CNY +-500000`, `>= 3 percent`, `<= 3 USD`, `~ 66 percent`,
///   `10..20 CNY`, or empty.
/// - more, separated by spaces: `status=`, `base=`, `segment=`, `area=`,
///   `definition=`, `denominator=`, `reference=`, `event=ID:KIND`, `role=`, `by=`, `flags=`,
///   `fiscal=`, `article=ID` (published 2019-08-01 unless `published=DATE`), `paragraph=N`,
///   `names=OTHER,OTHER`, `yearend=MM-DD` and `parent=ID:KIND` (of the first company), `converts=`,
///   `contradicts=`, `revises=` and `supersedes=FACTLINE` (the number of another line, from 1).
///
/// - `table=FILE` and `row=N`: it stands in that row (2 where none is given) instead of an article,
///   unless `article=` is given as well. `byhand=yes`: it stands in neither.
///
/// Statement keys are line numbers from 1; every other line has one passage, or row.
DatasetPtr dataset(const QString &lines);

/// Reads one AMOUNT.
Amount amount(const QString &text);
/// Reads one PERIOD.
DateSpan span(const QString &text);

} // namespace plumbline::example
