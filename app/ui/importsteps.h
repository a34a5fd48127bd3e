// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importcolumnsstep.h"

class QStackedWidget;
class QTabBar;

namespace plumbline {

class ImportFiguresStep;
class ImportResultStep;
class ImportTableStep;
class ImportTargetStep;

/// How far an import is: what its steps and buttons go by.
struct ImportStage {
    bool hasDraft = false;  ///< a table is on show
    bool isReady = false;   ///< nothing lacks for its import
    bool isRunning = false; ///< it is being imported
    bool hasEnded = false;  ///< it was, or was not
};

/// The steps of the import wizard, one at a time, with a tab for each. Shows drafts and says
/// what is wanted of them; changes none.
class ImportSteps : public QWidget
{
    Q_OBJECT

public:
    enum Step { Table, Columns, Figures, Target, Result };

    /// See ImportWizard.
    ImportSteps(const QString &open, const ImportSuggestions &suggestions, QWidget *parent);

    ImportTableStep *table() const { return m_table; }
    ImportColumnsStep *columns() const { return m_columns; }
    ImportFiguresStep *figures() const { return m_figures; }
    ImportTargetStep *target() const { return m_target; }
    ImportResultStep *result() const { return m_result; }

    Step step() const;
    void setStep(Step step);
    void setDraft(const TableDraftPtr &draft);
    /// Opens the steps that can be gone to and shows the present one.
    void follow(const ImportStage &stage);

Q_SIGNALS:
    /// To be followed.
    void stepChanged();
    void targetChanged();
    void changeWanted(const plumbline::MappingChange &change);

private:
    void build();
    void connectSteps();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ImportTableStep *m_table;
    ImportColumnsStep *m_columns;
    ImportFiguresStep *m_figures;
    ImportTargetStep *m_target;
    ImportResultStep *m_result;
};

} // namespace plumbline
