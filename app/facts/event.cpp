// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/event.h"

#include "facts/codes.h"

namespace plumbline {

namespace {

constexpr CodeTable<Event::Kind, 14> kindCodes = {{
    {Event::Kind::FundingRound, "funding_round"},
    {Event::Kind::Investment, "investment"},
    {Event::Kind::JointVenture, "joint_venture"},
    {Event::Kind::Valuation, "valuation"},
    {Event::Kind::Contract, "contract"},
    {Event::Kind::ListingPlan, "listing_plan"},
    {Event::Kind::SpinOffPlan, "spin_off_plan"},
    {Event::Kind::Fine, "fine"},
    {Event::Kind::RegulatoryAction, "regulatory_action"},
    {Event::Kind::Launch, "launch"},
    {Event::Kind::Partnership, "partnership"},
    {Event::Kind::Founding, "founding"},
    {Event::Kind::Incident, "incident"},
    {Event::Kind::Other, "other"},
}};

constexpr std::array headlineRoles = {"raised", "invested", "offered", "contract_value", "fine"};

} // namespace

std::optional<Event::Kind> eventKindFromCode(QStringView code)
{
    return valueOf(kindCodes, code);
}

QString code(Event::Kind kind)
{
    return codeOf(kindCodes, kind);
}

bool isHeadlineRole(QStringView role)
{
    return std::any_of(headlineRoles.begin(), headlineRoles.end(),
                       [role](const char *headline) { return role == QLatin1String(headline); });
}

} // namespace plumbline
