// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/passagecollector.h"
#include "model/workspace.h"
#include "ui/disagreementview.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace plumbline {

class DisagreementTable;

/// The page Disagreements: a list of what does not fit together in the dataset, and
/// below it the statements of the chosen one side by side.
class DisagreementsPage : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive the page.
    explicit DisagreementsPage(Workspace *workspace, QWidget *parent = nullptr);

    DisagreementTable *table() const { return m_table; }
    DisagreementView *shown() const { return m_view; }
    /// What the page says when it has nothing to show; empty when it has.
    QString emptyText() const;

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    void attachRequested();
    void readRequested(const QString &article, int paragraph);
    void resetFilterWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectWorkspace();
    void forget();
    void followFacts();
    void showChosen();
    void follow(const FactId &fact, const QString &amountCode);
    void sayEmpty();

    Workspace *m_workspace;
    ViewState *m_state;
    PassageCollector m_passages;
    DisagreementTable *m_table;
    DisagreementView *m_view;
    QLabel *m_nothing;    ///< instead of the list
    QPushButton *m_reset; ///< below it
    QLabel *m_choose;     ///< instead of the statements
    QStackedWidget *m_whole = nullptr;
    QStackedWidget *m_below = nullptr;
    QSplitter *m_splitter = nullptr;
    bool m_isStale = true; ///< what is shown is of another dataset or filter
};

} // namespace plumbline
