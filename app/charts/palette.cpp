// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/palette.h"

namespace plumbline {

namespace {

Palette lightHalf()
{
    Palette p;
    p.window = QColor(0xf7f8fa);
    p.surface = QColor(0xffffff);
    p.stripe = QColor(0xf5f7fa);
    p.ink = QColor(0x1c2430);
    p.inkSoft = QColor(0x5b6675);
    p.line = QColor(0xdce1e8);
    p.grid = QColor(0xe9edf2);
    p.accent = QColor(0x0b57a4);
    p.accentSoft = QColor(0xe4eefa);
    p.mark = QColor(0xffe08a);
    p.markInk = QColor(0x1c2430);
    p.warning = QColor(0x8a5a00);
    p.warningSoft = QColor(0xfff4dc);
    p.good = QColor(0x1b6b3a);
    p.goodSoft = QColor(0xe3f4e9);
    p.tooltip = QColor(0x1f2733);
    p.tooltipInk = QColor(0xf4f6f9);
    p.others = QColor(0x7f8b9b);
    p.companies = {QColor(0xd55e00), QColor(0x0072b2), QColor(0x3493d0), QColor(0xb57a00),
                   QColor(0x009068), QColor(0xb85a94), QColor(0x8a5cb8), QColor(0x2b2f77)};
    return p;
}

Palette darkHalf()
{
    Palette p;
    p.window = QColor(0x171b21);
    p.surface = QColor(0x1e232b);
    p.stripe = QColor(0x232a33);
    p.ink = QColor(0xe8ecf1);
    p.inkSoft = QColor(0xa3aebc);
    p.line = QColor(0x343c48);
    p.grid = QColor(0x2c333d);
    p.accent = QColor(0x6cb2f5);
    p.accentSoft = QColor(0x22364d);
    p.mark = QColor(0x6b5200);
    p.markInk = QColor(0xfff1c9);
    p.warning = QColor(0xf0b84b);
    p.warningSoft = QColor(0x3a2f18);
    p.good = QColor(0x7fd3a0);
    p.goodSoft = QColor(0x1d3a2a);
    p.tooltip = QColor(0xe8ecf1);
    p.tooltipInk = QColor(0x171b21);
    p.others = QColor(0x7d8998);
    p.companies = {QColor(0xf28433), QColor(0x3f9fe0), QColor(0x7cc8f5), QColor(0xe6b43c),
                   QColor(0x2fbf95), QColor(0xdb8ab8), QColor(0xb08bd0), QColor(0x9aa2ff)};
    return p;
}

} // namespace

const Palette &Palette::of(Theme theme)
{
    static const Palette light = lightHalf();
    static const Palette dark = darkHalf();
    return theme == Theme::Light ? light : dark;
}

QColor Palette::company(int place) const
{
    return place < 0 ? others : companies[static_cast<size_t>(place) % companies.size()];
}

} // namespace plumbline
