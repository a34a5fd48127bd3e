// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/savedviews.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace plumbline {

/// Renames, deletes and reorders saved views. Nothing is done before OK.
class ManageViewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ManageViewsDialog(const SavedViews &views, QWidget *parent = nullptr);

    /// As the reader has changed them.
    SavedViews views() const;
    QListWidget *list() const { return m_list; }
    /// What keeps OK from working; empty when nothing does.
    QString problem() const;

public Q_SLOTS:
    void rename();
    void remove();
    /// -1: up, 1: down.
    void move(int step);

private:
    void build();
    QLayout *buttons();
    void follow();

    SavedViews m_views; ///< as they were; items of the list have their place in it
    QListWidget *m_list;
    QLabel *m_problem;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_ok = nullptr;
};

} // namespace plumbline
