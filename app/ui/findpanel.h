// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/findings.h"
#include "model/focus.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace plumbline {

class FindingsDelegate;
class FindingsModel;

/// The field for what to find, and below it what was found: lies over the top of its
/// parent, and closes when the keyboard goes elsewhere. The field keeps the keyboard;
/// Up, Down, Page Up and Page Down walk through the list. Knows nothing of where
/// things lead.
class FindPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindPanel(QWidget *parent);

    FindingsModel *model() const { return m_model; }
    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    /// Null when nothing is chosen; valid until the next findings.
    const Found *chosen() const;
    /// What is said below the list instead of the keys; empty mostly.
    QString notice() const;

public Q_SLOTS:
    /// With the last query, selected.
    void open();
    /// Gives the keyboard back to where it came from.
    void close();
    void showFindings(const plumbline::Findings &findings);
    /// Something to confirm: Enter or the button, named `action`, then gives noticeAccepted().
    void showNotice(const QString &text, const QString &action);
    void clearNotice();
    /// Chooses the next item (1) or the one before (-1), round the ends.
    void walkItems(int step);
    void setTheme(plumbline::Theme theme);
    void setColours(const plumbline::Focus &focus);

Q_SIGNALS:
    void queryChanged(const QString &query);
    /// The reader wants to go to what is chosen; `byArticle` with Shift.
    void activated(bool byArticle);
    /// The reader wants to see more of a group.
    void moreWanted(plumbline::Found::Kind kind);
    void noticeAccepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *foot();
    void takeQuery();
    void followFocus(QWidget *now);
    bool takeKey(int key, bool withShift);
    void walk(int step);
    void choose(int row);
    void confirm(bool byArticle);
    void say();
    void arrange();

    FindingsModel *m_model;
    FindingsDelegate *m_delegate;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QFrame *m_foot = nullptr;
    QLabel *m_footText = nullptr;
    QPushButton *m_footAction = nullptr;
    QPointer<QWidget> m_former; ///< had the keyboard before
    bool m_isAnswered = true;
};

} // namespace plumbline
