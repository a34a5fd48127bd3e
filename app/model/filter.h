// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <QStringList>

#include <array>
#include <optional>

namespace plumbline {

/// Which values of one property are wanted: all, or those that are listed. An
/// empty list wants none. An empty text in it stands for facts without a value.
using Choice = std::optional<QStringList>;

/// The properties that facts are filtered by.
enum class FilterSection : quint8 { Companies, Status, EventKinds, Segments, Areas, Articles };

inline constexpr std::array FilterSections = {FilterSection::Companies,  FilterSection::Status,
                                              FilterSection::EventKinds, FilterSection::Segments,
                                              FilterSection::Areas,      FilterSection::Articles};

/// Which facts the reader wants to see, on every page. Carries ids and codes, not
/// positions, so that it outlives the dataset it was made for. FilterTest applies it.
struct Filter {
    Choice companies;  ///< entity ids; a fact passes when one of its subjects is wanted
    Choice statuses;   ///< codes of Status
    Choice eventKinds; ///< codes of Event::Kind; facts without an event always pass
    Choice segments;   ///< as the measures have them
    Choice areas;      ///< codes, as the measures have them
    Choice articles;   ///< ids; a fact passes when one of them carries it

    const Choice &choice(FilterSection section) const;
    Choice &choice(FilterSection section);
    /// Whether anything may be hidden.
    bool isActive() const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// What people call the section: "Kinds of event".
QString sectionTitle(FilterSection section);

} // namespace plumbline
