// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace plumbline {

/// Who or what a statement is about.
struct Entity {
    enum class Kind : quint8 { Company, Unit, Market, Government, Other };

    QString id;
    Kind kind = Kind::Company;
    QString name;
    QStringList otherNames;
    EntityIndex parent = EntityIndex::None;
    QString fiscalYearEnd; ///< MM-DD, empty when unknown
};

std::optional<Entity::Kind> entityKindFromCode(QStringView code);
QString code(Entity::Kind kind);

} // namespace plumbline
