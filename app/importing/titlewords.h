// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/status.h"
#include "importing/mapping.h"

namespace plumbline {

/// Whether a lower-case text holds a word: one of letters alone or with an s behind it, one of
/// Chinese characters anywhere.
bool holdsWord(const QString &text, const QString &word);

/// The role that a title asks for by a word in English, German or Chinese: "Firm", "Umsatz",
/// "报告期". Nothing when no word of it is known.
std::optional<ColumnRole> roleOfTitle(const QString &title);

/// Whether a column with this title numbers rows, or names them for a machine: "No.", "id".
bool isCounterTitle(const QString &title);
/// Whether a word of the title names what is measured and not who: "Revenue", "份额".
bool isMetricTitle(const QString &title);

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

} // namespace plumbline
