// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendarmenu.h"

#include "model/calendarwords.h"

#include <QActionGroup>

namespace plumbline {

namespace {

/// "&3  Fiscal years of Alibaba Cloud (Apr–Mar), also Alibaba Group and 4 more".
QString textOf(const CalendarChoice &choice, int number)
{
    constexpr int lastKey = 9;
    const auto unnamed = choice.companies - static_cast<int>(choice.names.size());
    QStringList others = choice.names.mid(1);
    if (unnamed > 0)
        others << CalendarMenu::tr("%1 more").arg(unnamed);
    const QString years = fiscalYearsText(choice.names.front(), choice.calendar);
    QString text = others.isEmpty()
                       ? years
                       : CalendarMenu::tr("%1, also %2").arg(years, others.join(QStringLiteral(", ")));
    // Names come from the dataset: an ampersand in them is no key.
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    return number <= lastKey ? QStringLiteral("&%1  %2").arg(QString::number(number), text) : text;
}

} // namespace

CalendarMenu::CalendarMenu(ViewState *state, QWidget *parent)
    : QMenu(tr("Cal&endar"), parent)
    , m_state(state)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("menuCalendar"));
    connect(state, &ViewState::datasetChanged, this, &CalendarMenu::fill);
    connect(state, &ViewState::viewChanged, this, &CalendarMenu::follow);
    connect(this, &QMenu::aboutToShow, this, &CalendarMenu::fill);
    fill();
}

void CalendarMenu::fill()
{
    clear();
    m_calendars.clear();
    addChoice(tr("&Calendar years"), {}, {});
    if (m_state->dataset()) {
        int number = 0;
        for (const CalendarChoice &choice : calendarChoices(*m_state->dataset(), m_state->focus()))
            addChoice(textOf(choice, ++number), choice.company, choice.calendar);
    }
    if (m_calendars.size() == 1)
        addAction(tr("&No company here has another fiscal year"))->setEnabled(false);
    follow();
}

void CalendarMenu::addChoice(const QString &text, const QString &company, const FiscalCalendar &calendar)
{
    QAction *action = addAction(text, this, [this, company] { choose(company); });
    action->setCheckable(true);
    action->setData(company);
    m_choices->addAction(action);
    m_calendars.push_back(calendar);
}

void CalendarMenu::choose(const QString &company)
{
    Lens lens = m_state->lens();
    lens.calendar = company;
    m_state->setLens(lens);
}

/// The company of the lens may be another one with the same years.
void CalendarMenu::follow()
{
    const FiscalCalendar chosen =
        m_state->dataset() ? chosenCalendar(*m_state->dataset(), m_state->lens()).calendar : FiscalCalendar();
    const QList<QAction *> choices = m_choices->actions();
    for (qsizetype i = 0; i < choices.size(); ++i)
        choices[i]->setChecked(m_calendars[static_cast<size_t>(i)] == chosen);
}

} // namespace plumbline
