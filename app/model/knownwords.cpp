// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/knownwords.h"

#include <QCoreApplication>

#include <array>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KnownWords)
};

[[maybe_unused]] constexpr auto metrics = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("KnownWords", "Revenue"),
    QT_TRANSLATE_NOOP("KnownWords", "Revenue growth"),
    QT_TRANSLATE_NOOP("KnownWords", "Increase, measure not named"),
    QT_TRANSLATE_NOOP("KnownWords", "Market share"),
    QT_TRANSLATE_NOOP("KnownWords", "Change of market share"),
    QT_TRANSLATE_NOOP("KnownWords", "Rank by market share"),
    QT_TRANSLATE_NOOP("KnownWords", "Market size"),
    QT_TRANSLATE_NOOP("KnownWords", "Share of a larger total"),
    QT_TRANSLATE_NOOP("KnownWords", "Share of operating profit"),
    QT_TRANSLATE_NOOP("KnownWords", "Valuation"),
    QT_TRANSLATE_NOOP("KnownWords", "Amount raised"),
    QT_TRANSLATE_NOOP("KnownWords", "Amount invested"),
    QT_TRANSLATE_NOOP("KnownWords", "Contract value"),
    QT_TRANSLATE_NOOP("KnownWords", "Fine"),
    QT_TRANSLATE_NOOP("KnownWords", "Customers"),
    QT_TRANSLATE_NOOP("KnownWords", "Countries and regions served"),
    QT_TRANSLATE_NOOP("KnownWords", "Provinces served"),
    QT_TRANSLATE_NOOP("KnownWords", "Listed companies held"),
    QT_TRANSLATE_NOOP("KnownWords", "Business arms"),
    QT_TRANSLATE_NOOP("KnownWords", "Types of suppliers"),
    QT_TRANSLATE_NOOP("KnownWords", "Types of customers"),
    QT_TRANSLATE_NOOP("KnownWords", "Members of the consortium"),
    QT_TRANSLATE_NOOP("KnownWords", "Duration in months"),
    QT_TRANSLATE_NOOP("KnownWords", "Rank by computing power"),
    QT_TRANSLATE_NOOP("KnownWords", "Rank by size"),
    QT_TRANSLATE_NOOP("KnownWords", "Order of occurrence"),
});

[[maybe_unused]] constexpr auto eventKinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("KnownWords", "funding round"),
    QT_TRANSLATE_NOOP("KnownWords", "investment"),
    QT_TRANSLATE_NOOP("KnownWords", "joint venture"),
    QT_TRANSLATE_NOOP("KnownWords", "valuation"),
    QT_TRANSLATE_NOOP("KnownWords", "contract"),
    QT_TRANSLATE_NOOP("KnownWords", "listing plan"),
    QT_TRANSLATE_NOOP("KnownWords", "fine"),
    QT_TRANSLATE_NOOP("KnownWords", "regulatory action"),
    QT_TRANSLATE_NOOP("KnownWords", "launch"),
    QT_TRANSLATE_NOOP("KnownWords", "partnership"),
    QT_TRANSLATE_NOOP("KnownWords", "founding"),
    QT_TRANSLATE_NOOP("KnownWords", "incident"),
});

[[maybe_unused]] constexpr auto roles = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("KnownWords", "raised"),
    QT_TRANSLATE_NOOP("KnownWords", "invested"),
    QT_TRANSLATE_NOOP("KnownWords", "offered"),
    QT_TRANSLATE_NOOP("KnownWords", "contract value"),
    QT_TRANSLATE_NOOP("KnownWords", "rank"),
    QT_TRANSLATE_NOOP("KnownWords", "duration"),
    QT_TRANSLATE_NOOP("KnownWords", "members"),
    QT_TRANSLATE_NOOP("KnownWords", "company"),
    QT_TRANSLATE_NOOP("KnownWords", "investor"),
    QT_TRANSLATE_NOOP("KnownWords", "target"),
    QT_TRANSLATE_NOOP("KnownWords", "regulator"),
    QT_TRANSLATE_NOOP("KnownWords", "contractor"),
    QT_TRANSLATE_NOOP("KnownWords", "partner"),
    QT_TRANSLATE_NOOP("KnownWords", "customer"),
    QT_TRANSLATE_NOOP("KnownWords", "source"),
    QT_TRANSLATE_NOOP("KnownWords", "subject"),
    QT_TRANSLATE_NOOP("KnownWords", "builder"),
});

[[maybe_unused]] constexpr auto basesAndFlags = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("KnownWords", "year on year"),
    QT_TRANSLATE_NOOP("KnownWords", "quarter on quarter"),
    QT_TRANSLATE_NOOP("KnownWords", "three years"),
    QT_TRANSLATE_NOOP("KnownWords", "kept out of totals"),
    QT_TRANSLATE_NOOP("KnownWords", "cumulative"),
    QT_TRANSLATE_NOOP("KnownWords", "definition unclear"),
    QT_TRANSLATE_NOOP("KnownWords", "hedged"),
    QT_TRANSLATE_NOOP("KnownWords", "word number"),
    QT_TRANSLATE_NOOP("KnownWords", "base inferred"),
    QT_TRANSLATE_NOOP("KnownWords", "relative"),
    QT_TRANSLATE_NOOP("KnownWords", "area inferred"),
    QT_TRANSLATE_NOOP("KnownWords", "unit unclear"),
});

[[maybe_unused]] constexpr auto units = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("KnownWords", "percent"),
    QT_TRANSLATE_NOOP("KnownWords", "percentage points"),
    QT_TRANSLATE_NOOP("KnownWords", "percent or points"),
    QT_TRANSLATE_NOOP("KnownWords", "multiple"),
    QT_TRANSLATE_NOOP("KnownWords", "count"),
});

/// As QLocale calls them.
[[maybe_unused]] constexpr auto territories = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("KnownWords", "China"),
    QT_TRANSLATE_NOOP("KnownWords", "Hong Kong"),
    QT_TRANSLATE_NOOP("KnownWords", "Macao"),
    QT_TRANSLATE_NOOP("KnownWords", "Taiwan"),
    QT_TRANSLATE_NOOP("KnownWords", "Japan"),
    QT_TRANSLATE_NOOP("KnownWords", "South Korea"),
    QT_TRANSLATE_NOOP("KnownWords", "India"),
    QT_TRANSLATE_NOOP("KnownWords", "Singapore"),
    QT_TRANSLATE_NOOP("KnownWords", "Indonesia"),
    QT_TRANSLATE_NOOP("KnownWords", "Malaysia"),
    QT_TRANSLATE_NOOP("KnownWords", "Thailand"),
    QT_TRANSLATE_NOOP("KnownWords", "Vietnam"),
    QT_TRANSLATE_NOOP("KnownWords", "Philippines"),
    QT_TRANSLATE_NOOP("KnownWords", "Australia"),
    QT_TRANSLATE_NOOP("KnownWords", "United States"),
    QT_TRANSLATE_NOOP("KnownWords", "Canada"),
    QT_TRANSLATE_NOOP("KnownWords", "Mexico"),
    QT_TRANSLATE_NOOP("KnownWords", "Brazil"),
    QT_TRANSLATE_NOOP("KnownWords", "United Kingdom"),
    QT_TRANSLATE_NOOP("KnownWords", "Ireland"),
    QT_TRANSLATE_NOOP("KnownWords", "France"),
    QT_TRANSLATE_NOOP("KnownWords", "Germany"),
    QT_TRANSLATE_NOOP("KnownWords", "Italy"),
    QT_TRANSLATE_NOOP("KnownWords", "Spain"),
    QT_TRANSLATE_NOOP("KnownWords", "Netherlands"),
    QT_TRANSLATE_NOOP("KnownWords", "Switzerland"),
    QT_TRANSLATE_NOOP("KnownWords", "Sweden"),
    QT_TRANSLATE_NOOP("KnownWords", "Russia"),
    QT_TRANSLATE_NOOP("KnownWords", "Turkey"),
    QT_TRANSLATE_NOOP("KnownWords", "Israel"),
    QT_TRANSLATE_NOOP("KnownWords", "Saudi Arabia"),
    QT_TRANSLATE_NOOP("KnownWords", "United Arab Emirates"),
    QT_TRANSLATE_NOOP("KnownWords", "South Africa"),
});

} // namespace

QString knownWords(const QString &words)
{
    return words.isEmpty() ? words : Words::tr(words.toUtf8().constData());
}

} // namespace plumbline
