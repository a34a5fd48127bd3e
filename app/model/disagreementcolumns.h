// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/disagreements.h"

#include <QString>
#include <QStringList>

namespace plumbline {

/// What stands side by side: statements of one fact that say the same, with their
/// stated conversions. The first gives the figure.
struct DisagreementColumn {
    int fact = -1;
    std::vector<StatementPlace> statements;

    const Statement &lead(const Dataset &dataset) const { return statements.front().in(dataset); }
    bool contains(StatementKey key, const Dataset &dataset) const;
    /// Whether the amount is one that its statements give, as written by amountCode().
    bool states(const QString &amountCode, const Dataset &dataset) const;
};

/// A link in words, for the page Disagreements.
struct DisagreementLink {
    QString sentence; ///< "USD 3 bn contradicts USD 1.4 to 2.8 bn"
    QString note;     ///< why, as the dataset has it; may be empty
};

// Pure; texts for people.

std::vector<DisagreementColumn> columnsOf(const Dataset &dataset, const Disagreement &disagreement);
std::vector<DisagreementLink> linksOf(const Dataset &dataset, const Disagreement &disagreement);

/// "statements differ", "contradiction", "revision", "replacement", all that apply.
QString kindsText(const Disagreement &disagreement);
/// The figure of a statement; what happened, when it has none.
QString statementText(const Dataset &dataset, const StatementPlace &place);

} // namespace plumbline
