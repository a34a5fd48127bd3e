// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QString>

namespace plumbline {

/// What a generated dataset looks like. The same request gives the same file.
struct GenerateRequest {
    int observations = 100'000;
    int companies = 1'000;
    quint64 seed = 1;
};

/// Writes a dataset file of any size that obeys the schema: quarterly revenue and its
/// growth on the year, yearly market shares with forecasts, funding rounds with
/// amounts, over 24 years; segments when a company has more figures than that.
/// Some revenues stand in two articles with different values. Every statement has a
/// passage in a digest; digest and article text are the same, so a copy of an
/// article can be made from its digest.
Outcome generateDataset(const GenerateRequest &request, const QString &path);

} // namespace plumbline
