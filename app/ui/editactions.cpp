// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editactions.h"

#include "facts/figuretext.h"
#include "model/factwords.h"
#include "model/workspace.h"
#include "ui/entitydialogs.h"
#include "ui/facttableview.h"
#include "ui/messagebar.h"
#include "ui/ownfileactions.h"
#include "ui/statementdialog.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

namespace plumbline {

namespace {

const QString ReadOnly = QStringLiteral("read-only");
const QString Removed = QStringLiteral("statements removed");
const QString Failed = QStringLiteral("edit failed");

/// One statement of several of a fact: "CNY 600 m · reported · Daily".
QString textOf(const Dataset &dataset, const Statement &statement)
{
    const Metric *metric = dataset.metricOf(statement);
    QStringList parts = {
        statement.amount.isNull() ? dataset.event(statement.event).title
                                  : amountText(statement.amount, metric && isChange(*metric)),
        statusWord(statement.status), spanText(statement.period), dataset.text(statement.attributedTo)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// A new statement begins like the chosen one, without what it says.
StatementDraft likeFact(const Dataset &dataset, int index)
{
    StatementDraft draft;
    if (index < 0)
        return draft;
    const Statement &statement = dataset.fact(index).headline();
    for (const EntityIndex subject : dataset.subjects(statement.subjects))
        draft.subjects << dataset.entity(subject).id;
    if (statement.measure == MeasureIndex::None || statement.event != EventIndex::None)
        return draft;
    const Measure &measure = dataset.measure(statement.measure);
    draft.metric = dataset.metric(measure.metric).id;
    draft.segment = measure.segment;
    draft.area = measure.area;
    draft.base = measure.base;
    draft.denominator = measure.denominator;
    draft.definition = measure.definition;
    draft.amount.unit = statement.amount.unit;
    return draft;
}

} // namespace

EditActions::EditActions(Workspace *workspace, QUndoStack *stack, MessageBar *messages, OwnFileActions *files,
                         QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_stack(stack)
    , m_messages(messages)
    , m_files(files)
    , m_window(window)
    , m_history(workspace->editing(), stack)
    , m_menu(new QMenu(tr("&Data"), window))
{
    m_menu->setObjectName(QStringLiteral("menuData"));
    fillMenu();
    connect(workspace->state(), &ViewState::currentChanged, this, &EditActions::follow);
    connect(workspace->state(), &ViewState::datasetChanged, this, &EditActions::follow);
    connect(workspace->session(), &DatasetSession::pathChanged, this, &EditActions::followPath);
    connect(workspace->editing(), &DatasetEditing::editableChanged, this, &EditActions::follow);
    connect(workspace->editing(), &DatasetEditing::busyChanged, this, &EditActions::followBusy);
    connect(workspace->editing(), &DatasetEditing::noticed, messages, &MessageBar::showMessage);
    connect(&m_history, &EditHistory::failed, this, &EditActions::tell);
    connect(stack, &QUndoStack::indexChanged, this, [this] { m_messages->withdraw(Removed); });
    follow();
}

QAction *EditActions::add(const QString &name, const QString &text, void (EditActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    m_menu->addAction(action);
    return action;
}

void EditActions::fillMenu()
{
    m_adding << add(QStringLiteral("actionNewStatement"), tr("New &statement…"), &EditActions::addStatement);
    m_adding.back()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_correct =
        add(QStringLiteral("actionCorrect"), tr("C&orrect statement…"), &EditActions::correctStatement);
    m_correct->setIconText(tr("Correct…"));
    m_correct->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_remove = add(QStringLiteral("actionRemove"), tr("&Remove statement"), &EditActions::removeStatement);
    m_remove->setIconText(tr("Remove"));
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_menu->addSeparator();
    m_adding << add(QStringLiteral("actionNewCompany"), tr("New &company…"), &EditActions::addCompany);
    m_adding << add(QStringLiteral("actionNewMetric"), tr("New &metric…"), &EditActions::addMetric);
}

void EditActions::offerIn(FactTableView *table)
{
    auto *separator = new QAction(table);
    separator->setSeparator(true);
    auto *rows = new QAction(tr("Remove &rows"), table);
    rows->setShortcut(QKeySequence(Qt::Key_Delete));
    rows->setShortcutContext(Qt::WidgetShortcut);
    connect(rows, &QAction::triggered, this, [this, table] {
        QList<FactId> facts;
        for (const int row : table->selectedRows())
            facts << table->factModel().factAt(row);
        remove(facts);
    });
    table->addActions({separator, m_correct, rows});
}

void EditActions::follow()
{
    const DatasetPtr &dataset = m_workspace->state()->wholeDataset();
    for (QAction *action : std::as_const(m_adding))
        action->setEnabled(dataset != nullptr);
    const bool hasFact = dataset && dataset->indexOf(m_workspace->state()->current()) >= 0;
    m_correct->setEnabled(hasFact);
    m_remove->setEnabled(hasFact);
    if (m_workspace->editing()->isEditable())
        m_messages->withdraw(ReadOnly);
}

/// One step after the other, each when the one before is in the file.
void EditActions::followBusy(bool isBusy)
{
    if (auto *undo = m_window->findChild<QAction *>(QStringLiteral("actionUndo")))
        undo->setEnabled(!isBusy && m_stack->canUndo());
    if (auto *redo = m_window->findChild<QAction *>(QStringLiteral("actionRedo")))
        redo->setEnabled(!isBusy && m_stack->canRedo());
}

/// Steps of another file lead nowhere in this one; the same read again keeps them.
void EditActions::followPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_stack->clear();
}

bool EditActions::isAllowed()
{
    m_messages->withdraw(Failed);
    const QString reason = m_workspace->editing()->readOnlyReason();
    if (reason.isEmpty())
        return true;
    m_messages->showOffer(ReadOnly, reason, {tr("Save a &copy…"), [this] { m_files->chooseCopy(); }});
    return false;
}

void EditActions::addStatement()
{
    if (!isAllowed())
        return;
    ViewState *state = m_workspace->state();
    const Dataset &dataset = *state->wholeDataset();
    auto *dialog = new StatementDialog(&m_history, state,
                                       likeFact(dataset, dataset.indexOf(state->current())), m_window);
    connect(dialog, &EditDialog::saved, this, [this, dialog] { Q_EMIT factWanted(dialog->fact()); });
    dialog->open();
}

void EditActions::correctStatement()
{
    if (isAllowed())
        chooseStatement(false, [this](StatementKey key) { correct(key); });
}

void EditActions::correct(StatementKey key)
{
    m_workspace->editing()->ask<StatementRecord>(
        [key](const DatasetEditor &file) { return readStatement(file, key); },
        [this](const Result<StatementRecord> &record) {
            if (!record)
                return tell(record.error());
            auto *dialog = new StatementDialog(&m_history, m_workspace->state(), *record, m_window);
            connect(dialog, &EditDialog::saved, this, [this, dialog] { Q_EMIT factWanted(dialog->fact()); });
            dialog->open();
        });
}

void EditActions::chooseStatement(bool offersAll, const TakeStatement &take)
{
    const DatasetPtr dataset = m_workspace->state()->wholeDataset();
    const int index = dataset->indexOf(m_workspace->state()->current());
    if (index < 0)
        return;
    const auto statements = dataset->fact(index).statements();
    if (statements.size() == 1)
        return take(statements.front().key);
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("menuStatements"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < statements.size(); ++i) {
        const QString text =
            QStringLiteral("&%1  %2").arg(i + 1).arg(escaped(textOf(*dataset, statements[i])));
        connect(menu->addAction(text), &QAction::triggered, this,
                [take, key = statements[i].key] { take(key); });
    }
    if (offersAll) {
        menu->addSeparator();
        connect(menu->addAction(tr("&All %1 statements of the fact").arg(statements.size())),
                &QAction::triggered, this, [this] { remove({m_workspace->state()->current()}); });
    }
    menu->popup(QCursor::pos());
}

void EditActions::removeStatement()
{
    if (!isAllowed())
        return;
    chooseStatement(true, [this](StatementKey key) {
        const Dataset &dataset = *m_workspace->state()->wholeDataset();
        const int index = dataset.indexOf(m_workspace->state()->current());
        remove({key}, whatText(dataset, dataset.fact(index)));
    });
}

void EditActions::remove(const QList<FactId> &facts)
{
    if (facts.isEmpty() || !isAllowed())
        return;
    const Dataset &dataset = *m_workspace->state()->wholeDataset();
    std::vector<StatementKey> keys;
    QString what;
    for (const FactId &fact : facts) {
        const int index = dataset.indexOf(fact);
        if (index < 0)
            continue;
        what = whatText(dataset, dataset.fact(index));
        for (const Statement &statement : dataset.fact(index).statements())
            keys.push_back(statement.key);
    }
    if (!keys.empty())
        remove(keys, facts.size() == 1 ? what : counted(facts.size(), tr("%1 fact"), tr("%1 facts")));
}

/// At once, because it can be undone.
void EditActions::remove(const std::vector<StatementKey> &keys, const QString &what)
{
    const auto compose = [keys, text = tr("removal: %1").arg(what)](const DatasetEditor &file,
                                                                    const Dataset &) {
        QStringList ids;
        for (const StatementKey key : keys)
            ids << file.statementId(key);
        return removeStatements(file, ids, text);
    };
    m_history.apply(
        compose, [this, what, count = static_cast<qint64>(keys.size())](const Result<AppliedEdit> &result) {
            if (!result)
                return tell(result.error());
            m_messages->showOffer(
                Removed,
                counted(count, tr("%1 statement was removed: %2"), tr("%1 statements were removed: %2"))
                    .arg(what),
                {tr("&Undo"), [this] { m_history.undoLast(); }});
        });
}

void EditActions::addCompany()
{
    if (isAllowed())
        (new CompanyDialog(&m_history, m_workspace->state(), QString(), m_window))->open();
}

void EditActions::addMetric()
{
    if (isAllowed())
        (new MetricDialog(&m_history, m_workspace->state(), QString(), m_window))->open();
}

void EditActions::tell(const Error &error)
{
    m_messages->showState(Failed, error.text());
}

} // namespace plumbline
