// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace plumbline {

/// Reads a day as dataset files and data packages hold it: exactly YYYY-MM-DD in
/// ASCII (ISO 8601), a day that exists, in a year that is believable for market
/// news (1000 to 2999). Everything else gives nothing.
std::optional<QDate> readDay(QByteArrayView isoDay);

/// YYYY-MM-DD; empty for an invalid date.
QString formatDay(QDate day);

} // namespace plumbline
