// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "model/view.h"

#include <QString>

#include <vector>

namespace plumbline {

struct NamedText {
    QString name;
    QString text;
};

/// What a view shows, line by line, for people: its page, each choice of its filter,
/// the span when there is one. Pure.
std::vector<NamedText> viewWords(const Dataset &dataset, const View &view);

/// "1 Jan 2021 to 31 Dec 2022".
QString spanWords(const DayRange &span);

/// Which dataset it is.
std::vector<NamedText> datasetWords(const Dataset &dataset);

} // namespace plumbline
