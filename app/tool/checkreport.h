// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datasetchecker.h"
#include "text/articlefolder.h"

#include <QJsonObject>

namespace plumbline {

/// Everything that `check` has to tell about one dataset file.
struct CheckReport {
    struct PassageState {
        QString passage;
        AnchorState state = AnchorState::Unattached;
    };

    QString file;
    DatasetReport dataset;
    int factCount = 0;
    std::vector<PassageState> passages; ///< in the order of articles and places
    AnchorCounts anchors;

    int count(Finding::Weight weight) const;
    /// No problem, no statement without evidence, no lost passage.
    bool isClean() const;

    /// Lines for people.
    QString text() const;
    /// The same for programs; the keys are part of the tool's interface.
    QJsonObject json() const;
};

} // namespace plumbline
