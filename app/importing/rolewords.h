// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"

#include "facts/status.h"

namespace plumbline {

/// For people: "Company", "Unit or currency".
QString roleText(ColumnRole role);

/// How the JSON of a mapping names a role: "company"; nothing for an unknown name.
QString roleCode(ColumnRole role);
std::optional<ColumnRole> roleFromCode(QStringView code);

/// "actual", "A", "est.", "预测" and the like; nothing when the word is unknown.
std::optional<Status> statusOfWord(QStringView word);

/// What a change is measured against, where the name of its metric says so ("yoy", 同比):
/// year-on-year or quarter-on-quarter; else empty.
QString baseOfMetric(const QString &name);

/// ISO 3166-1 alpha-2 for a country by its English name or code; WORLD and APAC stay; any other
/// text stays as it is.
QString areaOf(const QString &text);

} // namespace plumbline
