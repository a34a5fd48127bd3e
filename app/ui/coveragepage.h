// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/coverageloader.h"
#include "model/workspace.h"
#include "ui/coveragetable.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace plumbline {

class CoverageLegend;

/// The page Coverage: for a metric, what is known of which company and when, and what
/// is missing.
class CoveragePage : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive the page.
    explicit CoveragePage(Workspace *workspace, QWidget *parent = nullptr);

    CoverageTable *table() const { return m_table; }
    QComboBox *metricPicker() const { return m_picker; }
    CoverageLegend *legend() const { return m_legend; }

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    void resetFilterWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *matrixPart();
    void forget();
    void followFacts();
    void showView(const CoverageViewPtr &view);
    static QString sourcesText(const CoverageView &view);
    void offerMetrics(const CoverageView &view);
    void chooseMetric(int row);
    QString metricOfCurrent() const;
    void sayEmpty();

    Workspace *m_workspace;
    ViewState *m_state;
    CoverageLoader m_loader;
    CoverageTable *m_table;
    QComboBox *m_picker;
    CoverageLegend *m_legend;
    QLabel *m_cell;    ///< what the cell says on which the reader stands
    QLabel *m_sources; ///< how many different ones there are
    QLabel *m_nothing;
    QPushButton *m_reset;
    QStackedWidget *m_stack = nullptr;
    bool m_isStale = true;
};

} // namespace plumbline
