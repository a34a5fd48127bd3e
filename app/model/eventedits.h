// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statementdraft.h"

namespace plumbline {

/// Edits of events; as those of entityedits.h.

struct EventDraft {
    QString id; ///< empty for a new one
    Event::Kind kind = Event::Kind::Other;
    QString title;
    struct Party {
        QString entity;
        QString role;

        friend bool operator==(const Party &, const Party &) = default;
    };
    std::vector<Party> parties;

    static EventDraft of(const Dataset &dataset, const QString &id);
};

/// With the statement that says that it happened, when and whom it is about: what `statement` has of these.
Result<Edit> addEvent(const DatasetEditor &file, const Dataset &dataset, const EventDraft &draft,
                      StatementDraft statement, const QString &text);
Result<Edit> correctEvent(const DatasetEditor &file, const EventDraft &known, const EventDraft &draft,
                          const QString &text);

} // namespace plumbline
