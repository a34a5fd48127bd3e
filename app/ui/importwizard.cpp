// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importwizard.h"

#include "facts/figuretext.h"
#include "importing/mappingcodec.h"
#include "ui/dialogs.h"
#include "ui/importbuttons.h"
#include "ui/importresultstep.h"
#include "ui/importtargetstep.h"
#include "ui/messagebar.h"

#include <QFileInfo>
#include <QVBoxLayout>

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
    , m_messages(new MessageBar(this))
    , m_steps(new ImportSteps(open, suggestions, this))
    , m_buttons(new ImportButtons(this))
{
    build();
    connectSteps();
    connectButtons();
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_steps, 1);
    column->addWidget(m_buttons);
}

void ImportWizard::connectSteps()
{
    connect(m_steps, &ImportSteps::stepChanged, this, &ImportWizard::follow);
    connect(m_steps, &ImportSteps::targetChanged, this, &ImportWizard::follow);
    connect(m_steps, &ImportSteps::changeWanted, this, &ImportWizard::change);
    connect(&m_opener, &TableOpener::changed, this, &ImportWizard::showDraft);
    connect(&m_opener, &TableOpener::failed, this, &ImportWizard::showFailure);
    connect(&m_opener, &TableOpener::busyChanged, this, &ImportWizard::follow);
}

void ImportWizard::connectButtons()
{
    connect(m_buttons, &ImportButtons::loadWanted, this, &ImportWizard::loadMapping);
    connect(m_buttons, &ImportButtons::saveWanted, this, &ImportWizard::saveMapping);
    connect(m_buttons, &ImportButtons::backWanted, this, &ImportWizard::goBack);
    connect(m_buttons, &ImportButtons::nextWanted, this, &ImportWizard::goOn);
    connect(m_buttons, &ImportButtons::closeWanted, this, &ImportWizard::reject);
}

void ImportWizard::connectJob()
{
    connect(&m_job, &ImportJob::progress, resultStep(), &ImportResultStep::showProgress);
    connect(&m_job, &ImportJob::finished, this, &ImportWizard::finish);
    connect(&m_job, &ImportJob::cancelled, this, [this] {
        endWith(tr("The import was cancelled. The dataset is as it was."));
        if (m_closesAfterwards)
            QDialog::reject();
    });
    connect(&m_job, &ImportJob::failed, this, [this](const Error &error) {
        endWith(error.text() + QLatin1Char('\n') + tr("The dataset is as it was."));
    });
    connect(resultStep(), &ImportResultStep::cancelWanted, &m_job, &ImportJob::cancel);
    connect(resultStep(), &ImportResultStep::failed, this, &ImportWizard::showFailure);
    connect(resultStep(), &ImportResultStep::showWanted, this, [this] {
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

void ImportWizard::setStep(Step step)
{
    m_steps->setStep(step);
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
    m_steps->setDraft(draft);
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
            .arg(draft.kept->fileName, spanText({draft.kept->day, draft.kept->day})),
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
    return draft && draft->lacking.empty() && !m_opener.isBusy() && !targetStep()->path().isEmpty();
}

void ImportWizard::import()
{
    if (!isReady())
        return;
    if (targetStep()->isToBeConfirmed() && !askToReplace(this, targetStep()->path()))
        return;
    const TableDraftPtr &draft = m_opener.draft();
    ImportOrder order;
    order.path = draft->path;
    order.mapping = draft->mapping;
    order.dataset = targetStep()->path();
    order.isNew = targetStep()->isNew();
    order.limits.isRecorded = targetStep()->isOpen();
    Q_EMIT importing(order);
    m_job.start(order);
    resultStep()->start(order.path, order.dataset);
    follow();
    setStep(Result);
    follow(); // the step before is shut until the end
}

void ImportWizard::endWith(const QString &sentence)
{
    resultStep()->showEnd(sentence);
    follow();
    Q_EMIT ended(m_job.order());
}

void ImportWizard::finish(const ImportResult &result)
{
    m_imported = result;
    resultStep()->showResult(result);
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
    ImportStage stage;
    stage.hasDraft = m_isShown;
    stage.isReady = isReady();
    stage.isRunning = m_job.isRunning();
    stage.hasEnded = !stage.isRunning && !m_job.order().path.isEmpty();
    m_steps->follow(stage);
    m_buttons->follow(step(), stage);
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
