// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/boundsign.h"

#include <array>

namespace plumbline {

namespace {

struct BoundSign {
    QStringView written;
    Bound bound;
};

/// Longer ones first: ">=" holds ">".
constexpr std::array BoundSigns = {
    BoundSign{u">=", Bound::AtLeast}, BoundSign{u"<=", Bound::AtMost}, BoundSign{u">", Bound::AtLeast},
    BoundSign{u"<", Bound::AtMost},   BoundSign{u"≥", Bound::AtLeast}, BoundSign{u"≤", Bound::AtMost},
    BoundSign{u"~", Bound::About},    BoundSign{u"≈", Bound::About},
};

} // namespace

std::optional<Bound> takeBoundSign(QString &text)
{
    for (const BoundSign &sign : BoundSigns) {
        if (!text.startsWith(sign.written))
            continue;
        text = text.mid(sign.written.size()).trimmed();
        return sign.bound;
    }
    return {};
}

} // namespace plumbline
