// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/amount.h"
#include "facts/ids.h"
#include "facts/period.h"
#include "facts/status.h"

#include <optional>

namespace plumbline {

/// What one article says once: a figure (observation) or something dated (event).
/// Small and flat, because a dataset may hold a million: texts and lists are
/// positions in tables of the Dataset that owns it.
struct Statement {
    enum class Kind : quint8 { Observation, Event };

    StatementKey key{};
    Kind kind = Kind::Observation;
    Status status = Status::Reported;
    Certainty certainty = Certainty::Unknown;
    MeasureIndex measure = MeasureIndex::None; ///< none for an event
    SubjectsIndex subjects = SubjectsIndex::None;
    EventIndex event = EventIndex::None;
    DateSpan period;   ///< what the figure covers, or in which the act lies
    DateSpan asserted; ///< when it was said
    Amount amount;     ///< null for an event
    TextIndex periodReason = TextIndex::Empty;
    TextIndex fiscalLabel = TextIndex::Empty;
    TextIndex attributedTo = TextIndex::Empty; ///< empty: the article itself
    TextIndex eventRole = TextIndex::Empty;
    TextIndex flags = TextIndex::Empty;     ///< separated by spaces
    SourceIndex source = SourceIndex::None; ///< the table it was imported from
    quint32 sourceRow = 0;                  ///< as that table counts, from 1; 0: not from a table
    quint32 evidenceBegin = 0;
    quint32 evidenceCount = 0;
};

std::optional<Statement::Kind> statementKindFromCode(QStringView code);
QString code(Statement::Kind kind);
std::optional<Certainty> certaintyFromCode(QStringView code);
QString code(Certainty certainty);

/// Ties two statements.
struct Link {
    enum class Kind : quint8 { Contradicts, Revises, Supersedes, Converts };

    StatementKey from{};
    StatementKey to{};
    Kind kind = Kind::Contradicts;
    QString note;
};

std::optional<Link::Kind> linkKindFromCode(QStringView code);
QString code(Link::Kind kind);

} // namespace plumbline
