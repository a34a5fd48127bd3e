// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <QString>

namespace plumbline {

/// What companies and figures are found by, and the two lines that show them. Pure.
struct Searchable {
    QString title;
    QString detail;
    QString more; ///< other words for it: not shown, found too
};

/// `facts`: how many the company has.
Searchable searchableCompany(const Entity &entity, int facts);
/// `fact` is a position in the dataset.
Searchable searchableFigure(const Dataset &dataset, int fact);
/// The second line of a passage.
QString passageDetail(const Article &article, int paragraph, int facts);

} // namespace plumbline
