// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/statement.h"

#include "facts/codes.h"

namespace plumbline {

namespace {

constexpr CodeTable<Statement::Kind, 2> kindCodes = {{
    {Statement::Kind::Observation, "observation"},
    {Statement::Kind::Event, "event"},
}};

constexpr CodeTable<Certainty, 3> certaintyCodes = {{
    {Certainty::Stated, "stated"},
    {Certainty::Inferred, "inferred"},
    {Certainty::Unknown, "unknown"},
}};

constexpr CodeTable<Link::Kind, 4> linkCodes = {{
    {Link::Kind::Contradicts, "contradicts"},
    {Link::Kind::Revises, "revises"},
    {Link::Kind::Supersedes, "supersedes"},
    {Link::Kind::Converts, "converts"},
}};

} // namespace

std::optional<Statement::Kind> statementKindFromCode(QStringView code)
{
    return valueOf(kindCodes, code);
}

QString code(Statement::Kind kind)
{
    return codeOf(kindCodes, kind);
}

std::optional<Certainty> certaintyFromCode(QStringView code)
{
    return valueOf(certaintyCodes, code);
}

QString code(Certainty certainty)
{
    return codeOf(certaintyCodes, certainty);
}

std::optional<Link::Kind> linkKindFromCode(QStringView code)
{
    return valueOf(linkCodes, code);
}

QString code(Link::Kind kind)
{
    return codeOf(linkCodes, kind);
}

} // namespace plumbline
