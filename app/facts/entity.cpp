// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/entity.h"

#include "facts/codes.h"

namespace plumbline {

namespace {

constexpr CodeTable<Entity::Kind, 5> kindCodes = {{
    {Entity::Kind::Company, "company"},
    {Entity::Kind::Unit, "unit"},
    {Entity::Kind::Market, "market"},
    {Entity::Kind::Government, "government"},
    {Entity::Kind::Other, "other"},
}};

} // namespace

std::optional<Entity::Kind> entityKindFromCode(QStringView code)
{
    return valueOf(kindCodes, code);
}

QString code(Entity::Kind kind)
{
    return codeOf(kindCodes, kind);
}

} // namespace plumbline
