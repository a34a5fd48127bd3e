// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendarchoice.h"
#include "model/viewstate.h"

#include <QMenu>

class QActionGroup;

namespace plumbline {

/// View > Calendar: calendar years on the time axis, or the fiscal years of a company. One
/// choice for all companies that share a year end, those in focus first, so that it stays
/// short with a thousand of them. Follows the view state and sets its lens.
class CalendarMenu : public QMenu
{
    Q_OBJECT

public:
    /// `state` must outlive the menu.
    explicit CalendarMenu(ViewState *state, QWidget *parent = nullptr);

private:
    void fill();
    void addChoice(const QString &text, const QString &company, const FiscalCalendar &calendar);
    void choose(const QString &company);
    void follow();

    ViewState *m_state;
    QActionGroup *m_choices;                 ///< owned by the menu
    std::vector<FiscalCalendar> m_calendars; ///< of the actions
};

} // namespace plumbline
