// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/currencymenu.h"

#include <QActionGroup>

namespace plumbline {

CurrencyMenu::CurrencyMenu(ViewState *state, QWidget *parent)
    : QMenu(tr("C&urrency"), parent)
    , m_state(state)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("menuCurrency"));
    addChoice(tr("&As stated"), {});
    addChoice(tr("&CNY, yuan"), QStringLiteral("CNY"));
    addChoice(tr("&USD, US dollars"), QStringLiteral("USD"));
    addChoice(tr("&EUR, euros"), QStringLiteral("EUR"));
    connect(state, &ViewState::viewChanged, this, &CurrencyMenu::follow);
    follow();
}

void CurrencyMenu::addChoice(const QString &text, const QString &currency)
{
    QAction *action = addAction(text, this, [this, currency] { choose(currency); });
    action->setCheckable(true);
    action->setData(currency);
    m_choices->addAction(action);
}

void CurrencyMenu::choose(const QString &currency)
{
    Lens lens = m_state->lens();
    lens.currency = currency;
    m_state->setLens(lens);
}

void CurrencyMenu::follow()
{
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toString() == m_state->lens().currency);
}

} // namespace plumbline
