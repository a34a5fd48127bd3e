// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "importing/mapping.h"

#include <QJsonObject>

namespace plumbline {

/// The mapping of a JSON object. The first key or word in it that is not known is the error,
/// with the key as its place.
Result<Mapping> decodedMapping(const QJsonObject &object);

} // namespace plumbline
