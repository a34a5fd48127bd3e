// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearancemenu.h"

#include <QActionGroup>

namespace plumbline {

AppearanceMenu::AppearanceMenu(Appearance *appearance, const Choices &choices, QObject *parent)
    : QObject(parent)
{
    auto *group = new QActionGroup(this);
    const std::pair<QAction *, Appearance::Mode> modes[] = {{choices.system, Appearance::Mode::System},
                                                            {choices.light, Appearance::Mode::Light},
                                                            {choices.dark, Appearance::Mode::Dark}};
    for (const auto &[choice, mode] : modes) {
        group->addAction(choice);
        choice->setChecked(mode == appearance->mode());
        connect(choice, &QAction::triggered, appearance,
                [appearance, chosen = mode] { appearance->setMode(chosen); });
        connect(appearance, &Appearance::modeChanged, choice,
                [action = choice, own = mode](Appearance::Mode now) { action->setChecked(own == now); });
    }
}

} // namespace plumbline
