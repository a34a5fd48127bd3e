// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importsteps.h"

#include "ui/importfiguresstep.h"
#include "ui/importresultstep.h"
#include "ui/importtablestep.h"
#include "ui/importtargetstep.h"
#include "ui/stylesheet.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace plumbline {

ImportSteps::ImportSteps(const QString &open, const ImportSuggestions &suggestions, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ImportTableStep(this))
    , m_columns(new ImportColumnsStep(suggestions, this))
    , m_figures(new ImportFiguresStep(this))
    , m_target(new ImportTargetStep(open, this))
    , m_result(new ImportResultStep(this))
{
    build();
    connectSteps();
}

void ImportSteps::build()
{
    m_tabs->setAccessibleName(tr("Steps of the import"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString &text :
         {tr("&1 Table"), tr("&2 Columns"), tr("&3 Figures"), tr("&4 Target"), tr("&5 Result")})
        m_tabs->addTab(text);
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_table, m_columns, m_figures, m_target, m_result}) {
        m_stack->addWidget(step);
        step->layout()->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Medium);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

void ImportSteps::connectSteps()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportSteps::stepChanged);
    connect(m_table, &ImportTableStep::changeWanted, this, &ImportSteps::changeWanted);
    connect(m_columns, &ImportColumnsStep::changeWanted, this, &ImportSteps::changeWanted);
    connect(m_figures, &ImportFiguresStep::roleWanted, this, [this](ColumnRole role) {
        setStep(Columns);
        m_columns->focusRole(role);
    });
    connect(m_target, &ImportTargetStep::changed, this, &ImportSteps::targetChanged);
}

ImportSteps::Step ImportSteps::step() const
{
    return static_cast<Step>(m_tabs->currentIndex());
}

void ImportSteps::setStep(Step step)
{
    m_tabs->setCurrentIndex(step);
}

void ImportSteps::setDraft(const TableDraftPtr &draft)
{
    m_table->setDraft(draft);
    m_columns->setDraft(draft);
    m_figures->setDraft(draft);
    m_target->proposeFor(draft->path);
}

void ImportSteps::follow(const ImportStage &stage)
{
    const bool isDone = step() == Result;
    for (const Step each : {Table, Columns, Figures, Target}) // a tab that is on top must stay enabled
        m_tabs->setTabEnabled(each, each == step() || (stage.hasDraft && !stage.isRunning));
    m_tabs->setTabEnabled(Result, isDone || stage.isRunning || stage.hasEnded);
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    m_stack->setEnabled(stage.hasDraft || isDone);
}

} // namespace plumbline
