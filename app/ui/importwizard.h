// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/importjob.h"
#include "model/tableopener.h"
#include "ui/importcolumnsstep.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace plumbline {

class ImportFiguresStep;
class ImportResultStep;
class ImportTableStep;
class ImportTargetStep;
class MessageBar;

/// Leads a table of another program into a dataset: which table, what its columns say, what its
/// rows become, where they go, and what came of it. Steps can be gone through in any order
/// until the import starts; nothing is written before.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum Step { Table, Columns, Figures, Target, Result };

    /// `open` is the dataset on screen, where figures may go into it, else empty.
    ImportWizard(const MappingLibrary &library, const QString &open, const ImportSuggestions &suggestions,
                 QWidget *parent = nullptr);
    ~ImportWizard() override;

    void openTable(const QString &path);
    void openTable(const QString &path, const Mapping &mapping);
    /// Of a table that was looked at elsewhere.
    void take(const TableDraftPtr &draft);

    TableOpener *opener() { return &m_opener; }
    ImportJob *job() { return &m_job; }
    ImportTableStep *tableStep() const { return m_table; }
    ImportColumnsStep *columnsStep() const { return m_columns; }
    ImportFiguresStep *figuresStep() const { return m_figures; }
    ImportTargetStep *targetStep() const { return m_target; }
    ImportResultStep *resultStep() const { return m_result; }
    MessageBar *messages() const { return m_messages; }
    Step step() const;

public Q_SLOTS:
    void setStep(plumbline::ImportWizard::Step step);
    /// An import that runs is cancelled first.
    void reject() override;

Q_SIGNALS:
    /// The dataset is about to be written, until `imported` or `ended`.
    void importing(const plumbline::ImportOrder &order);
    /// Nothing was imported.
    void ended(const plumbline::ImportOrder &order);
    void imported(const plumbline::ImportOrder &order, const plumbline::ImportResult &result);
    /// Of the last import.
    void showWanted(const plumbline::ImportOrder &order, const plumbline::ImportResult &result);

private:
    void build();
    QWidget *buttons();
    void connectSteps();
    void connectJob();
    void change(const MappingChange &change);
    void showDraft(const TableDraftPtr &draft);
    void tellKept(const TableDraft &draft);
    void showFailure(const Error &error);
    void goOn();
    void goBack();
    void import();
    void endWith(const QString &sentence);
    void finish(const ImportResult &result);
    void keepMapping();
    void saveMapping();
    void loadMapping();
    void follow();
    bool isReady() const;

    TableOpener m_opener;
    ImportJob m_job;
    Mapping m_wanted; ///< with what was asked for since the last answer
    ImportResult m_imported;
    bool m_isShown = false; ///< a draft
    bool m_closesAfterwards = false;
    QTabBar *m_steps;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    ImportTableStep *m_table;
    ImportColumnsStep *m_columns;
    ImportFiguresStep *m_figures;
    ImportTargetStep *m_target;
    ImportResultStep *m_result;
    QPushButton *m_load;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace plumbline
