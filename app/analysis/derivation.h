// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <QMap>

#include <optional>
#include <span>
#include <vector>

namespace plumbline {

/// For facts whose statements differ, the amount that the reader follows: fact id to
/// amountCode().
using PreferredAmounts = QMap<QString, QString>;

/// A value that Plumbline computes from two facts. Never stored; its id names its
/// kind and inputs, and is told from the id of a fact by its first character.
///
/// Inputs have the same subjects, segment, region, definition, denominator and unit,
/// and the same status, but for a forecast that follows what was. A fact whose
/// statements differ is used only where the reader has chosen one of them.
struct Derivation {
    enum class Kind : quint8 {
        Yearly,         ///< two levels, the same part of two years in a row
        Quarterly,      ///< two levels, two calendar quarters in a row
        CompoundAnnual, ///< two levels of whole years, two years or more apart: growth a year
        EarlierLevel,   ///< a level and its growth year on year: the level a year before
    };

    Kind kind = Kind::Yearly;
    int first = -1;     ///< position in the dataset: the earlier level; for an earlier level, the level
    int second = -1;    ///< the later level; for an earlier level, its growth
    Amount firstAmount; ///< as used: the most precise that the fact states
    Amount secondAmount;
    /// What follows from the stated precisions: a range, or with one end at least or
    /// at most. Growth is in percent; that of a percentage is in percentage points.
    Amount result;
    /// The same from the figures as stated; none where an input is a range or has a bound.
    std::optional<double> asStated;
    DateSpan period; ///< which the result covers
    int years = 1;   ///< between the levels of a compound growth

    bool isLevel() const { return kind == Kind::EarlierLevel; }
    FactId id(const Dataset &dataset) const;
};

/// A reported growth that the levels it grew between do not allow.
struct Misfit {
    int growth = -1; ///< position in the dataset
    Derivation computed;
};

struct Derived {
    std::vector<Derivation> values; ///< in the order of their later inputs
    std::vector<Misfit> misfits;
};

/// Everything that follows from the given facts. A compound growth joins two years
/// between which none is stated, and the first to the last. A level before that is
/// stated itself is not computed. Pure; takes n log n of the facts.
Derived derive(const Dataset &dataset, std::span<const int> facts, const PreferredAmounts &preferred = {});
/// The same of all facts with the subjects of one.
Derived deriveBeside(const Dataset &dataset, int fact, const PreferredAmounts &preferred = {});

/// Whether it names a computed value and no fact; the value may be none all the same.
bool isDerivationId(const FactId &id);
/// None when the id is no such id, or its inputs do not give a value.
std::optional<Derivation> derivation(const Dataset &dataset, const FactId &id,
                                     const PreferredAmounts &preferred = {});
/// The facts that such an id names; empty when it is none that could give a value.
std::vector<int> inputsOf(const Dataset &dataset, const FactId &id);
/// Whether it is the id of a fact, or names facts that could give a value.
bool isKnownFigure(const Dataset &dataset, const FactId &id);

} // namespace plumbline
