// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/entity.h"
#include "facts/measure.h"
#include "store/dataseteditor.h"

namespace plumbline {

/// Edits of companies and metrics. All are composed in a worker, of what the file holds then; `known` is
/// what the reader saw, and what differs from it by now is refused.

/// `parent` is the id; an empty id in `entity` makes a new one, whose id is in the edit (see addedId()).
struct EntityDraft {
    Entity entity;
    QString parent;
};

Result<Edit> addEntity(const DatasetEditor &file, const EntityDraft &draft, const QString &text);
Result<Edit> correctEntity(const DatasetEditor &file, const EntityDraft &known, const EntityDraft &draft,
                           const QString &text);
Result<Edit> addMetric(const DatasetEditor &file, const Metric &draft, const QString &text);
Result<Edit> correctMetric(const DatasetEditor &file, const Metric &known, const Metric &draft,
                           const QString &text);

/// The identifier of the first row that an edit adds.
QString addedId(const Edit &edit);

} // namespace plumbline
