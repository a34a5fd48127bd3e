// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plumbline {

/// How a figure came about. The first three are SDMX CL_OBS_STATUS A, E and F;
/// the last two are our own.
enum class Status : quint8 {
    Reported,  ///< by the entity itself or a public authority, or by the article with no other source
    Estimated, ///< by a third party
    Forecast,
    Planned,
    Considered,
};

std::optional<Status> statusFromCode(QStringView code);
QString code(Status status);

} // namespace plumbline
