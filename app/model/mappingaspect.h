// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tabledraft.h"

#include <functional>

namespace plumbline {

/// One thing about a table that is guessed, and what else it could be: its delimiter, the row
/// with its titles, what a bare number is in.
struct MappingAspect {
    enum class Kind : quint8 {
        Table,
        Encoding,
        Delimiter,
        Quote,
        Titles,
        Numbers,
        Scale,
        Days,
        DayMeaning,
        FiscalYear,
        Wide
    };
    struct Value {
        QString code; ///< what `of` gives and `set` takes
        QString text; ///< for people
    };

    Kind kind = Kind::Titles;
    QString label;             ///< with a mnemonic
    std::vector<Value> values; ///< with the present one
    std::function<QString(const Mapping &)> of;
    std::function<void(Mapping &, const QString &)> set;

    QString textOf(const QString &code) const;
};

/// The same with the present value and the guessed one among the values: a file may be written
/// as nothing in the list is.
std::vector<MappingAspect> completed(std::vector<MappingAspect> aspects, const TableDraft &draft);

/// Why the aspect stands as it does, for the reader: a guess with its reason, what was guessed
/// instead, or what it was used with before.
QString reasonText(const TableDraft &draft, const MappingAspect &aspect);

/// The code of a sign such as a delimiter; empty for none, which is '\0'.
QString charCode(char letter);
char charOf(const QString &code);

} // namespace plumbline
