// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "importing/mapping.h"

namespace plumbline {

/// csv, xlsx, ods, database, package
QString formatCode(TableFormat format);

/// A mapping as JSON, for people to read and scripts to keep; resources/mapping.md has the
/// format.
QByteArray toJson(const Mapping &mapping);

/// Refuses what it does not know, with the name of the key as place.
Result<Mapping> mappingFromJson(const QByteArray &json);

/// The same from and to a file; errors name it. Any thread.
Result<Mapping> readMapping(const QString &path);
Outcome writeMapping(const Mapping &mapping, const QString &path);

} // namespace plumbline
