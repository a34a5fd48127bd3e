// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QPushButton;

namespace plumbline {

/// A card over the window that shows in four pictures what can be done. Not modal: the
/// chart below stays in use. Esc, its button and the first step of the reader's own close it;
/// that it was seen is remembered.
class FirstSteps : public QFrame
{
    Q_OBJECT

public:
    /// Hidden at first; stays in the middle of `over`, which owns it.
    explicit FirstSteps(QWidget *over);

    /// Whether this reader has closed it before.
    static bool wasSeen();

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void open();
    void dismiss();

private:
    QHBoxLayout *head();
    QHBoxLayout *steps();
    void moveToTheMiddle();

    QPushButton *m_done;
    QPointer<QWidget> m_before; ///< had the keyboard focus
};

} // namespace plumbline
