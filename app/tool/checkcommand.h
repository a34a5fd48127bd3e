// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline {

struct CheckRequest {
    QString file;
    QString articles; ///< folder; empty: no passage is looked for
    bool isJson = false;
};

/// `plumbline-dataset check`: prints counts, problems, notes and the state of every
/// passage, and gives the exit code.
int runCheck(const CheckRequest &request);

} // namespace plumbline
