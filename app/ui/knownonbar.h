// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/viewstate.h"

#include <QFrame>
#include <QTimer>

#include <vector>

class QAction;
class QDateEdit;
class QLabel;
class QPushButton;
class QSlider;

namespace plumbline {

/// Above the pages: the day as of which everything is shown, with the days of publication
/// on a slider, steps between them, and a replay. Hidden while everything is known.
///
/// Follows the lens of the view state and sets it. GUI thread.
class KnownOnBar : public QFrame
{
    Q_OBJECT

public:
    explicit KnownOnBar(QWidget *parent = nullptr);

    /// Called once; `state` must outlive the bar.
    void setState(ViewState *state);
    /// Shows the bar with the last day of publication, or all again.
    QAction *action() const { return m_action; }
    /// "2 of 5 articles published, 1 perhaps".
    QString summary() const;

public Q_SLOTS:
    void next() { step(1); }
    void previous() { step(-1); }
    /// From day to day of publication until the last; from the first when at the end.
    void replay(bool runs);

private:
    void buildRow();
    QPushButton *addButton(const QString &sign, const QString &name);
    void followDataset();
    void follow();
    void toggle(bool isOn);
    void step(int direction);
    void replayStep();
    void showDay(QDate day);
    /// -1 before the first.
    int placeOf(QDate day) const;

    ViewState *m_state = nullptr;
    std::vector<QDate> m_days;
    QAction *m_action;
    QDateEdit *m_date;
    QSlider *m_slider;
    QLabel *m_summary;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_replay = nullptr;
    QTimer m_tick;
};

} // namespace plumbline
