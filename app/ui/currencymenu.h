// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/viewstate.h"

#include <QMenu>

class QActionGroup;

namespace plumbline {

/// View > Currency: money as stated, or in one currency. Follows the lens of the view state
/// and sets it.
class CurrencyMenu : public QMenu
{
    Q_OBJECT

public:
    /// `state` must outlive the menu.
    explicit CurrencyMenu(ViewState *state, QWidget *parent = nullptr);

private:
    void addChoice(const QString &text, const QString &currency);
    void choose(const QString &currency);
    void follow();

    ViewState *m_state;
    QActionGroup *m_choices; ///< owned by the menu
};

} // namespace plumbline
