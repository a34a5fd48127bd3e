// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "ui/choicefield.h"

#include <utility>

namespace plumbline {

/// What the fields of forms offer. Pure; names for people.

using CodeOption = std::pair<QString, QString>; ///< code and name

std::vector<ChoiceField::Option> entityOptions(const Dataset &dataset);
std::vector<ChoiceField::Option> metricOptions(const Dataset &dataset);
std::vector<ChoiceField::Option> eventOptions(const Dataset &dataset);

/// "Choose …" without a code first; then the kinds, and the currencies of the dataset before the common ones.
std::vector<CodeOption> unitOptions(const Dataset &dataset);
QString unitName(const QString &code);
std::vector<CodeOption> unitKindOptions();
std::vector<CodeOption> boundOptions();
std::vector<CodeOption> statusOptions();
std::vector<CodeOption> entityKindOptions();
std::vector<CodeOption> eventKindOptions();
std::vector<CodeOption> evidenceRoleOptions();
/// What figures are to events, the usual ones.
QStringList eventRoles();

/// As the dataset file writes it; empty for an unknown metric.
QString unitKindOf(const Dataset &dataset, const QString &metric);
/// That a figure of the metric has; empty when money could be of several currencies.
QString usualUnit(const Dataset &dataset, const QString &metric);

} // namespace plumbline
