// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/importjob.h"
#include "model/tableopener.h"
#include "ui/importsteps.h"

#include <QDialog>

namespace plumbline {

class ImportButtons;
class MessageBar;

/// Leads a table of another program into a dataset: which table, what its columns say, what its
/// rows become, where they go, and what came of it. Steps can be gone through in any order
/// until the import starts; nothing is written before.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    using Step = ImportSteps::Step;
    using enum ImportSteps::Step;

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
    ImportTableStep *tableStep() const { return m_steps->table(); }
    ImportColumnsStep *columnsStep() const { return m_steps->columns(); }
    ImportFiguresStep *figuresStep() const { return m_steps->figures(); }
    ImportTargetStep *targetStep() const { return m_steps->target(); }
    ImportResultStep *resultStep() const { return m_steps->result(); }
    MessageBar *messages() const { return m_messages; }
    Step step() const { return m_steps->step(); }

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
    void connectSteps();
    void connectButtons();
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
    MessageBar *m_messages;
    ImportSteps *m_steps;
    ImportButtons *m_buttons;
};

} // namespace plumbline
