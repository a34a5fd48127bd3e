// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/focus.h"

namespace plumbline {

/// How companies join and leave the focus: one that joins takes the first free
/// place; when there is none, that of the company that came longest ago. Those
/// that were not brought in here count as older, the last place as the oldest.
class FocusChoice
{
public:
    struct Change {
        QStringList places; ///< for View::focus
        QString replaced;   ///< id of the company that lost its colour; mostly empty
    };

    /// `places` as Focus::ids gives them. A `wantedPlace` is taken whoever has it;
    /// -1 leaves the choice. A company that is in already stays where it is.
    Change join(const QStringList &places, const QString &company, int wantedPlace = -1);
    static QStringList leave(QStringList places, const QString &company);

private:
    int oldestPlace(const QStringList &places) const;

    QStringList m_joined; ///< the newest last
};

} // namespace plumbline
