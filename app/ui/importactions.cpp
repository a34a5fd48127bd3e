// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importactions.h"

#include "model/importedview.h"
#include "store/readablefile.h"
#include "store/tablerecognition.h"
#include "ui/dialogs.h"
#include "ui/editactions.h"
#include "ui/firstlooktext.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"

#include <QAction>
#include <QFileInfo>

#include <utility>

namespace plumbline {

namespace {

const QString LookKey = QStringLiteral("first look");
const QStringList DatasetSuffixes = {QStringLiteral("sqlite"), QStringLiteral("db")};

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one) == QFileInfo(other);
}

} // namespace

ImportActions::ImportActions(QAction *import, MainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_look(MappingLibrary())
{
    connect(import, &QAction::triggered, this, &ImportActions::choose);
    connect(&m_look, &FirstLook::ready, this, &ImportActions::showLook);
    connect(&m_look, &FirstLook::lacking, this, &ImportActions::askForMore);
    connect(&m_look, &FirstLook::failed, this, &ImportActions::failed);
    connect(&m_look, &FirstLook::busyChanged, this, &ImportActions::lookingChanged);
    DatasetSession *session = window->workspace()->session();
    // After whoever restores the view of a start.
    connect(session, &DatasetSession::opened, this, &ImportActions::reveal, Qt::QueuedConnection);
    connect(session, &DatasetSession::failed, this, [this] { m_wanted.reset(); });
}

/// Any text may be a CSV file; one with the name of a dataset is a dataset that is broken. A file
/// that is neither is left to the reader of tables, who says what it is.
bool ImportActions::isTable(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return bool(recognisedFormat(path));
    const Outcome problem = checkIsDataset(path);
    if (!problem || problem->kind != Error::Kind::NotADataset)
        return false;
    const auto format = recognisedFormat(path);
    return (format && *format != TableFormat::Csv) || !DatasetSuffixes.contains(file.suffix().toLower());
}

QString ImportActions::nameOf(const QString &path) const
{
    const QString table = m_look.tableOf(path);
    return table.isEmpty() ? path : table;
}

void ImportActions::choose()
{
    const QString path = askForTable(m_window);
    if (!path.isEmpty())
        importTable(path);
}

void ImportActions::importTable(const QString &path)
{
    openWizard()->openTable(path);
}

void ImportActions::open(const QString &path)
{
    if (isTable(path))
        m_look.look(path);
    else
        m_window->workspace()->session()->open(path);
}

/// Where figures may go into what is on screen.
QString ImportActions::editableDataset() const
{
    const QString path = m_window->workspace()->session()->path();
    const bool mayChange = m_window->workspace()->editing()->isEditable() && m_look.tableOf(path).isEmpty();
    return mayChange ? path : QString();
}

ImportSuggestions ImportActions::suggestions() const
{
    constexpr qsizetype mostNames = 200;
    ImportSuggestions names;
    const DatasetPtr &dataset = m_window->workspace()->state()->wholeDataset();
    if (!dataset)
        return names;
    for (const Entity &entity : dataset->tables().entities) {
        if (entity.kind == Entity::Kind::Company && names.companies.size() < mostNames)
            names.companies << entity.name;
    }
    for (const Measure &measure : dataset->tables().measures) {
        if (measure.metric == MetricIndex::None)
            continue;
        const QString &name = dataset->metric(measure.metric).name;
        if (!names.metrics.contains(name) && names.metrics.size() < mostNames)
            names.metrics << name;
    }
    return names;
}

/// One at a time.
ImportWizard *ImportActions::openWizard()
{
    if (m_wizard && m_wizard->job()->isRunning()) {
        m_wizard->raise();
        return m_wizard;
    }
    delete m_wizard;
    m_wizard = new ImportWizard(MappingLibrary(), editableDataset(), suggestions(), m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    const auto isShown = [this](const ImportOrder &order) {
        return isSameFile(order.dataset, m_window->workspace()->session()->path());
    };
    connect(m_wizard, &ImportWizard::importing, this, [this, isShown](const ImportOrder &order) {
        if (isShown(order))
            m_window->workspace()->setReading(false);
    });
    connect(m_wizard, &ImportWizard::ended, this, [this, isShown](const ImportOrder &order) {
        if (isShown(order))
            m_window->workspace()->setReading(true);
    });
    connect(m_wizard, &ImportWizard::imported, this, &ImportActions::take);
    connect(m_wizard, &ImportWizard::showWanted, this, &ImportActions::show);
    m_wizard->open();
    return m_wizard;
}

void ImportActions::askForMore(const TableDraftPtr &draft)
{
    ImportWizard *wizard = openWizard();
    wizard->take(draft);
    wizard->setStep(ImportWizard::Figures);
    Q_EMIT failed(lackingError(*draft));
}

void ImportActions::showLook(const QString &dataset, const TableDraftPtr &draft, const ImportResult &result,
                             bool isWhole)
{
    const bool isFirst = !m_window->workspace()->state()->dataset();
    const View &view = m_window->workspace()->state()->view();
    m_draft = draft;
    m_wanted = Wanted{dataset, QFileInfo(draft->path).fileName(), {}, isFirst && !(view == View())};
    m_window->workspace()->editing()->setStandIn(
        dataset,
        tr("This is a first look at %1, in which nothing is kept. Save it as a dataset to change it.")
            .arg(QFileInfo(draft->path).fileName()));
    m_window->workspace()->session()->open(dataset);
    tellLook(*draft, result, isWhole);
}

void ImportActions::tellLook(const TableDraft &draft, const ImportResult &result, bool isWhole)
{
    const auto openAt = [this](ImportWizard::Step step) {
        ImportWizard *wizard = openWizard();
        wizard->take(m_draft);
        wizard->setStep(step);
    };
    m_window->messageBar()->showOffers(LookKey, firstLookText(draft, result, isWhole),
                                       {{tr("Ma&pping…"), [openAt] { openAt(ImportWizard::Columns); }, false},
                                        {isWhole ? tr("Save &as dataset…") : tr("&Import all…"),
                                         [openAt] { openAt(ImportWizard::Target); }, false}});
}

/// What is on screen changes at once with its file, and a first look becomes its dataset.
void ImportActions::take(const ImportOrder &order, const ImportResult &result)
{
    const QString shown = m_window->workspace()->session()->path();
    if (m_look.tableOf(shown) == order.path)
        return show(order, result); // in the place of the look at it
    if (!isSameFile(order.dataset, shown))
        return;
    show(order, result);
    m_wanted->edit = {tr("import: %1").arg(QFileInfo(order.path).fileName()), result.changeset};
}

void ImportActions::show(const ImportOrder &order, const ImportResult &result)
{
    m_wanted = Wanted{order.dataset, QFileInfo(order.path).fileName(), result.counts.newCompanies};
    m_window->workspace()->session()->open(order.dataset);
}

void ImportActions::reveal(const QString &path)
{
    if (m_look.tableOf(path).isEmpty())
        m_window->messageBar()->withdraw(LookKey);
    if (!m_wanted || !isSameFile(m_wanted->dataset, path) || !m_window->workspace()->state()->wholeDataset())
        return;
    const Wanted wanted = *std::exchange(m_wanted, std::nullopt);
    if (!wanted.keepsView)
        showFirst(wanted);
    m_window->edits()->history()->record(wanted.edit); // above the choices that show it: undone first
}

void ImportActions::showFirst(const Wanted &wanted)
{
    ViewState *state = m_window->workspace()->state();
    const ImportedView imported = importedView(*state->wholeDataset(), wanted.fileName, wanted.newCompanies);
    if (imported.first.isNull())
        return;
    View view;
    view.page = state->page();
    view.focus = focusWith(state->focus().ids(*state->wholeDataset()), imported.companies);
    state->setView(view);
    m_window->showFact(imported.first);
}

} // namespace plumbline
