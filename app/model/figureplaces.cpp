// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figureplaces.h"

#include <algorithm>

namespace plumbline {

const Derivation *FigurePlaces::computedAt(int place) const
{
    return place < dataset->factCount() ? nullptr
                                        : &computed[static_cast<size_t>(place - dataset->factCount())];
}

FactId FigurePlaces::idOf(int place) const
{
    const Derivation *value = computedAt(place);
    return value ? value->id(*dataset) : dataset->fact(place).id();
}

int FigurePlaces::placeOf(const FactId &id) const
{
    if (!isDerivationId(id))
        return dataset->indexOf(id);
    const auto found = std::find_if(computed.begin(), computed.end(),
                                    [&](const Derivation &value) { return value.id(*dataset) == id; });
    return found == computed.end() ? -1 : placeOfComputed(static_cast<size_t>(found - computed.begin()));
}

} // namespace plumbline
