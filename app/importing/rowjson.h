// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

#include <QByteArray>

namespace plumbline {

/// The cells of a row as a JSON array of texts, as they stand in the table. Made for each row of
/// an import, so it writes bytes and no QJsonArray.
QByteArray rowJson(std::span<const SourceCell> cells);

} // namespace plumbline
