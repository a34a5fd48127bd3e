// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/passage.h"

#include "facts/codes.h"

namespace plumbline {

namespace {

constexpr CodeTable<EvidenceRole, 4> roleCodes = {{
    {EvidenceRole::States, "states"},
    {EvidenceRole::Repeats, "repeats"},
    {EvidenceRole::Qualifies, "qualifies"},
    {EvidenceRole::Dates, "dates"},
}};

} // namespace

std::optional<EvidenceRole> evidenceRoleFromCode(QStringView code)
{
    return valueOf(roleCodes, code);
}

QString code(EvidenceRole role)
{
    return codeOf(roleCodes, role);
}

} // namespace plumbline
