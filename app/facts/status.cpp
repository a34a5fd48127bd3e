// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/status.h"

#include "facts/codes.h"

namespace plumbline {

namespace {

constexpr CodeTable<Status, 5> statusCodes = {{
    {Status::Reported, "reported"},
    {Status::Estimated, "estimated"},
    {Status::Forecast, "forecast"},
    {Status::Planned, "planned"},
    {Status::Considered, "considered"},
}};

} // namespace

std::optional<Status> statusFromCode(QStringView code)
{
    return valueOf(statusCodes, code);
}

QString code(Status status)
{
    return codeOf(statusCodes, status);
}

} // namespace plumbline
