// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard.h"

#include "importing/mappingcodec.h"
#include "ui/dialogs.h"
#include "ui/importfiguresstep.h"
#include "ui/importresultstep.h"
#include "ui/importtablestep.h"
#include "ui/importtargetstep.h"
#include "ui/messagebar.h"
#include "ui/stylesheet.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace plumbline {

namespace {

constexpr QSize FirstSize(980, 640);
const QString KeptKey = QStringLiteral("kept mapping");
const QString FailedKey = QStringLiteral("failed");

} // namespace

ImportWizard::ImportWizard(const MappingLibrary &library, const QString &open,
                           const ImportSuggestions &suggestions, QWidget *parent)
    : QDialog(parent)
    , m_opener(library)
    , m_steps(new QTabBar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ImportTableStep(this))
    , m_columns(new ImportColumnsStep(suggestions, this))
    , m_figures(new ImportFiguresStep(this))
    , m_target(new ImportTargetStep(open, this))
    , m_result(new ImportResultStep(this))
    , m_load(new QPushButton(tr("Loa&d mapping…"), this))
    , m_save(new QPushButton(tr("Sa&ve mapping…"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connectSteps();
    connectJob();
    follow();
}

/// Fields that lose the keyboard say so while there still is someone to hear it.
ImportWizard::~ImportWizard()
{
    hide();
}

void ImportWizard::build()
{
    setWindowTitle(tr("Import a table"));
    resize(FirstSize);
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_steps->setDrawBase(false);
    m_steps->setExpanding(false);
    for (const QString &text :
         {tr("&1 Table"), tr("&2 Columns"), tr("&3 Figures"), tr("&4 Target"), tr("&5 Result")})
        m_steps->addTab(text);
    for (QWidget *step :
         std::initializer_list<QWidget *>{m_table, m_columns, m_figures, m_target, m_result}) {
        m_stack->addWidget(step);
        step->layout()->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Medium);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_steps);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons());
}

QWidget *ImportWizard::buttons()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Large, Spacing::Medium);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_load);
    row->addWidget(m_save);
    row->addStretch();
    for (QPushButton *button : {m_back, m_next, m_close})
        row->addWidget(button);
    for (QPushButton *button : {m_load, m_save, m_back, m_close})
        button->setAutoDefault(false);
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setDefault(true);
    connect(m_load, &QPushButton::clicked, this, &ImportWizard::loadMapping);
    connect(m_save, &QPushButton::clicked, this, &ImportWizard::saveMapping);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    return line;
}

void ImportWizard::connectSteps()
{
    connect(m_steps, &QTabBar::currentChanged, this, &ImportWizard::follow);
    connect(&m_opener, &TableOpener::changed, this, &ImportWizard::showDraft);
    connect(&m_opener, &TableOpener::failed, this, &ImportWizard::showFailure);
    connect(&m_opener, &TableOpener::busyChanged, this, &ImportWizard::follow);
    connect(m_table, &ImportTableStep::changeWanted, this, &ImportWizard::change);
    connect(m_columns, &ImportColumnsStep::changeWanted, this, &ImportWizard::change);
    connect(m_figures, &ImportFiguresStep::roleWanted, this, [this](ColumnRole role) {
        setStep(Columns);
        m_columns->focusRole(role);
    });
    connect(m_target, &ImportTargetStep::changed, this, &ImportWizard::follow);
}

void ImportWizard::connectJob()
{
    connect(&m_job, &ImportJob::progress, m_result, &ImportResultStep::showProgress);
    connect(&m_job, &ImportJob::finished, this, &ImportWizard::finish);
    connect(&m_job, &ImportJob::cancelled, this, [this] {
        endWith(tr("The import was cancelled. The dataset is as it was."));
        if (m_closesAfterwards)
            QDialog::reject();
    });
    connect(&m_job, &ImportJob::failed, this, [this](const Error &error) {
        endWith(error.text() + QLatin1Char('\n') + tr("The dataset is as it was."));
    });
    connect(m_result, &ImportResultStep::cancelWanted, &m_job, &ImportJob::cancel);
    connect(m_result, &ImportResultStep::failed, this, &ImportWizard::showFailure);
    connect(m_result, &ImportResultStep::showWanted, this, [this] {
        accept();
        Q_EMIT showWanted(m_job.order(), m_imported);
    });
}

void ImportWizard::openTable(const QString &path)
{
    m_opener.open(path);
}

void ImportWizard::openTable(const QString &path, const Mapping &mapping)
{
    m_opener.openWith(path, mapping);
}

void ImportWizard::take(const TableDraftPtr &draft)
{
    m_opener.take(draft);
}

ImportWizard::Step ImportWizard::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportWizard::setStep(Step step)
{
    m_steps->setCurrentIndex(step);
}

void ImportWizard::change(const MappingChange &change)
{
    change(m_wanted);
    const TableDraftPtr &draft = m_opener.draft();
    if (!draft || m_wanted == draft->mapping)
        return;
    if (m_wanted.choice != draft->choice)
        m_opener.setChoice(m_wanted.choice);
    else
        m_opener.setMapping(m_wanted);
}

void ImportWizard::showDraft(const TableDraftPtr &draft)
{
    m_wanted = draft->mapping;
    m_messages->withdraw(FailedKey);
    setWindowTitle(tr("Import %1").arg(QFileInfo(draft->path).fileName()));
    m_table->setDraft(draft);
    m_columns->setDraft(draft);
    m_figures->setDraft(draft);
    m_target->proposeFor(draft->path);
    tellKept(*draft);
    m_isShown = true;
    follow();
}

void ImportWizard::tellKept(const TableDraft &draft)
{
    if (!draft.kept) {
        m_messages->withdraw(KeptKey);
        return;
    }
    m_messages->showOffer(
        KeptKey,
        tr("The mapping of %1 of %2 is used.")
            .arg(draft.kept->fileName, QLocale().toString(draft.kept->day, QLocale::LongFormat)),
        {tr("Start from &guesses instead"), [this] { m_opener.useGuesses(); }});
}

void ImportWizard::showFailure(const Error &error)
{
    if (m_opener.draft())
        m_wanted = m_opener.draft()->mapping;
    m_messages->showState(FailedKey, error.text());
    if (m_opener.draft())
        showDraft(m_opener.draft()); // boxes go back to what holds
    m_messages->showState(FailedKey, error.text());
}

void ImportWizard::goBack()
{
    setStep(static_cast<Step>(step() - 1));
}

void ImportWizard::goOn()
{
    if (step() == Target)
        import();
    else
        setStep(static_cast<Step>(step() + 1));
}

bool ImportWizard::isReady() const
{
    const TableDraftPtr &draft = m_opener.draft();
    return draft && draft->lacking.empty() && !m_opener.isBusy() && !m_target->path().isEmpty();
}

void ImportWizard::import()
{
    if (!isReady())
        return;
    const TableDraftPtr &draft = m_opener.draft();
    ImportOrder order;
    order.path = draft->path;
    order.mapping = draft->mapping;
    order.dataset = m_target->path();
    order.isNew = m_target->isNew();
    order.limits.isRecorded = m_target->isOpen();
    Q_EMIT importing(order);
    m_job.start(order);
    m_result->start(order.path, order.dataset);
    follow();
    setStep(Result);
    follow(); // the step before is shut until the end
}

void ImportWizard::endWith(const QString &sentence)
{
    m_result->showEnd(sentence);
    follow();
    Q_EMIT ended(m_job.order());
}

void ImportWizard::finish(const ImportResult &result)
{
    m_imported = result;
    m_result->showResult(result);
    keepMapping();
    follow();
    Q_EMIT imported(m_job.order(), result);
}

/// Also for files that are guessed as this one was.
void ImportWizard::keepMapping()
{
    const KeptMapping kept = {m_job.order().mapping, QFileInfo(m_job.order().path).fileName(),
                              QDate::currentDate()};
    Outcome problem = m_opener.library().keep(shapeOf(kept.mapping), kept);
    if (!problem && m_opener.draft()->shape != shapeOf(kept.mapping))
        problem = m_opener.library().keep(m_opener.draft()->shape, kept);
    if (problem)
        m_messages->showMessage(problem->text());
}

void ImportWizard::saveMapping()
{
    const QString name = QFileInfo(m_opener.draft()->path).completeBaseName() + QStringLiteral(" mapping");
    const QString path = askForTarget(this, tr("Save the mapping"), name, tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    if (const Outcome problem = writeMapping(m_wanted, path))
        showFailure(*problem);
}

void ImportWizard::loadMapping()
{
    const QString path = askForMapping(this);
    if (path.isEmpty())
        return;
    const auto mapping = readMapping(path);
    if (!mapping)
        return showFailure(mapping.error());
    m_wanted = *mapping;
    m_opener.setMapping(m_wanted);
}

void ImportWizard::follow()
{
    const bool isRunning = m_job.isRunning();
    const bool hasEnded = !isRunning && !m_job.order().path.isEmpty();
    const bool isDone = step() == Result;
    for (const Step each : {Table, Columns, Figures, Target}) // a tab that is on top must stay enabled
        m_steps->setTabEnabled(each, each == step() || (m_isShown && !isRunning));
    m_steps->setTabEnabled(Result, isDone || isRunning || hasEnded);
    m_stack->setCurrentIndex(m_steps->currentIndex());
    m_stack->setEnabled(m_isShown || isDone);
    m_load->setVisible(!isDone);
    m_save->setVisible(!isDone);
    m_load->setEnabled(m_isShown);
    m_save->setEnabled(m_isShown);
    m_back->setVisible(!isRunning);
    m_back->setEnabled(step() != Table);
    m_next->setVisible(!isDone);
    m_next->setText(step() == Target ? tr("&Import") : tr("Ne&xt"));
    m_next->setEnabled(step() == Target ? isReady() : m_isShown);
    m_close->setText(hasEnded ? tr("Close") : tr("Cancel"));
}

void ImportWizard::reject()
{
    m_closesAfterwards = m_job.isRunning();
    if (m_closesAfterwards)
        m_job.cancel();
    else
        QDialog::reject();
}

} // namespace plumbline
