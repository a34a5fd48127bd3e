// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/fact.h"

#include <algorithm>

namespace plumbline {

namespace {

template<typename Condition>
const Statement *firstOrFront(std::span<const Statement> statements, Condition condition)
{
    const auto found = std::find_if(statements.begin(), statements.end(), condition);
    return found == statements.end() ? &statements.front() : &*found;
}

} // namespace

Fact::Fact(FactId id, std::span<const Statement> statements)
    : m_id(std::move(id))
    , m_statements(statements)
    , m_lead(firstOrFront(statements, [](const Statement &s) { return s.kind == Statement::Kind::Event; }))
    , m_headline(firstOrFront(statements, [](const Statement &s) { return !s.amount.isNull(); }))
{
}

} // namespace plumbline
