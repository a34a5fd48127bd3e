// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"
#include "facts/statement.h"

#include <span>

namespace plumbline {

/// The statements that speak of the same thing: one mark, one row.
///
/// A view into the Dataset that owns the statements; valid as long as that is.
class Fact
{
public:
    Fact(FactId id, std::span<const Statement> statements);

    const FactId &id() const { return m_id; }
    /// Never empty, in the order of the file.
    std::span<const Statement> statements() const { return m_statements; }

    /// The statement that says what happened when: the event if there is one.
    const Statement &lead() const { return *m_lead; }
    /// The statement that carries the amount: the first with one, else the lead.
    const Statement &headline() const { return *m_headline; }
    bool isEvent() const { return lead().kind == Statement::Kind::Event; }

private:
    FactId m_id;
    std::span<const Statement> m_statements;
    const Statement *m_lead;
    const Statement *m_headline;
};

} // namespace plumbline
