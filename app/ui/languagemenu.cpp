// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagemenu.h"

#include <QActionGroup>

namespace plumbline {

LanguageMenu::LanguageMenu(Language *language, QWidget *parent) : QMenu(tr("&Language"), parent)
{
    setObjectName(QStringLiteral("menuLanguage"));
    auto *group = new QActionGroup(this);
    for (Language::Choice choice : Language::AllChoices) {
        QAction *action = addAction(Language::name(choice));
        action->setObjectName(QStringLiteral("language_") + Language::code(choice));
        action->setCheckable(true);
        action->setChecked(choice == language->choice());
        group->addAction(action);
        connect(action, &QAction::triggered, language, [language, choice] { language->setChoice(choice); });
    }
}

} // namespace plumbline
