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

/// The role that a title asks for by a word in English, German or Chinese: "Firm", "Umsatz",
/// "报告期". Nothing when no word of it is known.
std::optional<ColumnRole> roleOfTitle(const QString &title);

/// "actual", "A", "est.", "预测" and the like; nothing when the word is unknown.
std::optional<Status> statusOfWord(QStringView word);

/// A title such as "Revenue (USD m)", "Umsatz in Mio. EUR" or "Share, %" taken apart.
struct TitleParts {
    QString name;
    std::optional<UnitText> unit;
};
TitleParts partsOfTitle(const QString &title);

/// A title such as 2025E or FY2026F is a period with a status; E is estimated, F and P are a
/// forecast, A is reported.
struct PeriodTitle {
    PeriodText period;
    std::optional<Status> status;
};
std::optional<PeriodTitle> periodOfTitle(const QString &title, const PeriodForm &form);

/// What a change is measured against, where the name of its metric says so ("yoy", 同比):
/// year-on-year or quarter-on-quarter; else empty.
QString baseOfMetric(const QString &name);

/// ISO 3166-1 alpha-2 for a country by its English name or code; WORLD and APAC stay; any other
/// text stays as it is.
QString areaOf(const QString &text);

} // namespace plumbline
