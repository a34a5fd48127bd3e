// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

namespace plumbline {

/// What a statement is about, as one text: two statements belong to one fact when
/// their keys are equal. Made of event (if any) and role, subjects, metric,
/// segment, region, definition, denominator, base, reference, period, kind of
/// unit and status. An event and its headline amounts (raised, invested, offered,
/// contract value, fine) have the event alone as key.
///
/// Null when the period of a figure is unknown: that equals nothing.
QString factKey(const Dataset &dataset, const Statement &statement);

/// A readable identifier for the fact of a statement: `tencent.revenue.2019q2`. A
/// proposal for who writes a package; facts keep the one they have. Two facts
/// may get the same proposal; then the writer tells them apart.
FactId proposedFactId(const Dataset &dataset, const Statement &statement);

/// Facts that might have to be joined or split.
struct FactKeyNotes {
    std::vector<FactId> severalKeys;                ///< one id, statements with different keys
    std::vector<std::pair<FactId, FactId>> sameKey; ///< two ids, statements with one key
};

FactKeyNotes compareFactKeys(const Dataset &dataset);

} // namespace plumbline
