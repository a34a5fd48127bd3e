// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace plumbline {

/// Something that happened, is planned or is considered. What the articles say
/// of it (that it happened, when, which amounts) are statements of their own.
struct Event {
    enum class Kind : quint8 {
        FundingRound,
        Investment,
        JointVenture,
        Valuation,
        Contract,
        ListingPlan,
        SpinOffPlan,
        Fine,
        RegulatoryAction,
        Launch,
        Partnership,
        Founding,
        Incident,
        Other,
    };

    struct Party {
        EntityIndex entity = EntityIndex::None;
        QString role;
    };

    QString id;
    Kind kind = Kind::Other;
    QString title;
    std::vector<Party> parties;
};

std::optional<Event::Kind> eventKindFromCode(QStringView code);
QString code(Event::Kind kind);

/// Whether an amount in this role is the event's headline, and so one fact with it.
bool isHeadlineRole(QStringView role);

} // namespace plumbline
