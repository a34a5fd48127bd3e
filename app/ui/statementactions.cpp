// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statementactions.h"

#include "facts/figuretext.h"
#include "model/factwords.h"
#include "model/statementtext.h"
#include "model/workspace.h"
#include "ui/factcelldelegate.h"
#include "ui/facttableview.h"
#include "ui/messagebar.h"
#include "ui/passagesdialog.h"
#include "ui/statementdialog.h"

#include <QAction>
#include <QMenu>

namespace plumbline {

namespace {

const QString Removed = QStringLiteral("statements removed");

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

StatementActions::StatementActions(EditHistory *history, Workspace *workspace, MessageBar *messages,
                                   std::function<bool()> isAllowed, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_isAllowed(std::move(isAllowed))
    , m_window(window)
    , m_add(make("actionNewStatement", tr("New &statement…"), &StatementActions::add))
    , m_correct(make("actionCorrect", tr("C&orrect statement…"), &StatementActions::correct))
    , m_passages(make("actionPassages", tr("&Passages of the statement…"), &StatementActions::showPassages))
    , m_remove(make("actionRemove", tr("&Remove statement"), &StatementActions::remove))
{
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_correct->setIconText(tr("Correct…"));
    m_correct->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_passages->setIconText(tr("Passages…"));
    m_remove->setIconText(tr("Remove"));
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    connect(workspace->state(), &ViewState::currentChanged, this, &StatementActions::follow);
    connect(workspace->state(), &ViewState::datasetChanged, this, &StatementActions::follow);
    connect(history, &EditHistory::stepped, messages, [messages] { messages->withdraw(Removed); });
    follow();
}

QAction *StatementActions::make(const char *name, const QString &text, void (StatementActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void StatementActions::addTo(QMenu *menu)
{
    menu->addActions({m_add, m_correct, m_passages, m_remove});
}

void StatementActions::offerIn(FactTableView *table)
{
    auto *separator = new QAction(table);
    separator->setSeparator(true);
    auto *correctRow = new QAction(tr("C&orrect…"), table);
    correctRow->setShortcut(QKeySequence(Qt::Key_F2));
    correctRow->setShortcutContext(Qt::WidgetShortcut);
    auto *cells = new FactCellDelegate(m_workspace->state(), table);
    connect(correctRow, &QAction::triggered, this, [this, table, cells] { this->correctRow(table, cells); });
    connect(cells, &FactCellDelegate::edited, this, &StatementActions::correctCell);
    connect(cells, &FactCellDelegate::refused, this, [this](const QString &sentence) {
        Q_EMIT failed({Error::Kind::RuleBroken, sentence, {}});
    });
    auto *rows = new QAction(tr("Remove &rows"), table);
    rows->setShortcut(QKeySequence(Qt::Key_Delete));
    rows->setShortcutContext(Qt::WidgetShortcut);
    connect(rows, &QAction::triggered, this, [this, table] {
        QList<FactId> facts;
        for (const int row : table->selectedRows())
            facts << table->factModel().factAt(row);
        removeFacts(facts);
    });
    table->addActions({separator, correctRow, rows});
}

void StatementActions::correctRow(FactTableView *table, FactCellDelegate *cells)
{
    if (m_isAllowed() && !cells->edit(table->currentIndex()))
        m_correct->trigger();
}

void StatementActions::correctCell(const Statement &shown,
                                   const std::function<void(StatementDraft &)> &change)
{
    const Dataset &known = *m_workspace->state()->wholeDataset();
    const int index = known.indexOf(m_workspace->state()->current());
    const QString name = index < 0 ? QString() : whatText(known, known.fact(index));
    auto fact = std::make_shared<FactId>();
    const auto compose = [shown, change, fact, text = tr("correction: %1").arg(name)](
                             const DatasetEditor &file, const Dataset &dataset) -> Result<Edit> {
        const auto record = readStatement(file, shown.key);
        if (!record)
            return record.error();
        if (auto problem = checkUnchanged(*record, shown))
            return *problem;
        StatementDraft draft = StatementDraft::of(*record);
        change(draft);
        auto edit = correctStatement(file, dataset, *record, draft, text);
        if (edit)
            *fact = factOf(*edit);
        return edit;
    };
    m_history->apply(compose, [this, fact](const Result<AppliedEdit> &result) {
        if (result)
            Q_EMIT factWanted(*fact);
        else
            Q_EMIT failed(result.error());
    });
}

void StatementActions::follow()
{
    const DatasetPtr &dataset = m_workspace->state()->wholeDataset();
    m_add->setEnabled(dataset != nullptr);
    const bool hasFact = dataset && dataset->indexOf(m_workspace->state()->current()) >= 0;
    for (QAction *action : {m_correct, m_passages, m_remove})
        action->setEnabled(hasFact);
}

void StatementActions::add()
{
    if (!m_isAllowed())
        return;
    ViewState *state = m_workspace->state();
    const Dataset &dataset = *state->wholeDataset();
    auto *dialog = new StatementDialog(m_history, state,
                                       draftLike(dataset, dataset.indexOf(state->current())), m_window);
    connect(dialog, &EditDialog::saved, this, [this, dialog] { Q_EMIT factWanted(dialog->fact()); });
    dialog->open();
}

void StatementActions::correct()
{
    if (m_isAllowed())
        choose(tr("Correct which statement?"), Several::One,
               [this](const Statement &statement) { openForm(statement); });
}

void StatementActions::openForm(const Statement &statement)
{
    m_workspace->editing()->ask<StatementRecord>(
        [key = statement.key](const DatasetEditor &file) { return readStatement(file, key); },
        [this](const Result<StatementRecord> &record) {
            if (!record)
                return failed(record.error());
            auto *dialog = new StatementDialog(m_history, m_workspace->state(), *record, m_window);
            connect(dialog, &EditDialog::saved, this, [this, dialog] { Q_EMIT factWanted(dialog->fact()); });
            dialog->open();
        });
}

void StatementActions::choose(const QString &question, Several several, const TakeStatement &take)
{
    const DatasetPtr dataset = m_workspace->state()->wholeDataset();
    const int index = dataset->indexOf(m_workspace->state()->current());
    if (index < 0)
        return;
    const auto statements = dataset->fact(index).statements();
    if (statements.size() == 1)
        return take(statements.front());
    auto *menu = new QMenu(m_window);
    menu->setObjectName(QStringLiteral("menuStatements"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(question)->setEnabled(false);
    for (size_t i = 0; i < statements.size(); ++i) {
        const QString text =
            QStringLiteral("&%1  %2").arg(i + 1).arg(escaped(statementText(*dataset, statements[i])));
        connect(menu->addAction(text), &QAction::triggered, this,
                [take, statement = statements[i]] { take(statement); });
    }
    if (several == Several::OneOrAll) {
        menu->addSeparator();
        connect(menu->addAction(tr("&All %1 statements of the fact").arg(statements.size())),
                &QAction::triggered, this, [this] { removeFacts({m_workspace->state()->current()}); });
    }
    menu->popup(QCursor::pos());
}

void StatementActions::remove()
{
    if (!m_isAllowed())
        return;
    choose(tr("Remove which statement?"), Several::OneOrAll, [this](const Statement &statement) {
        const Dataset &dataset = *m_workspace->state()->wholeDataset();
        const int index = dataset.indexOf(m_workspace->state()->current());
        removeStatementsOf({statement}, whatText(dataset, dataset.fact(index)));
    });
}

void StatementActions::showPassages()
{
    if (m_isAllowed())
        choose(tr("Passages of which statement?"), Several::One,
               [this](const Statement &statement) { openPassages(statement); });
}

void StatementActions::openPassages(const Statement &statement)
{
    const Dataset &dataset = *m_workspace->state()->wholeDataset();
    const QString name = dataset.subjectNames(statement) + QStringLiteral(" · ") +
                         statementText(dataset, statement);
    m_history->editing()->ask<QString>(
        [key = statement.key](const DatasetEditor &file) { return Result<QString>(file.statementId(key)); },
        [this, name](const Result<QString> &id) {
            if (!id)
                return failed(id.error());
            (new PassagesDialog(m_history, m_workspace, *id, name, m_window))->open();
        });
}

void StatementActions::removeFacts(const QList<FactId> &facts)
{
    if (facts.isEmpty() || !m_isAllowed())
        return;
    const Dataset &dataset = *m_workspace->state()->wholeDataset();
    std::vector<Statement> statements;
    QString what;
    for (const FactId &fact : facts) {
        const int index = dataset.indexOf(fact);
        if (index < 0)
            continue;
        what = whatText(dataset, dataset.fact(index));
        for (const Statement &statement : dataset.fact(index).statements())
            statements.push_back(statement);
    }
    if (!statements.empty())
        removeStatementsOf(statements,
                           facts.size() == 1 ? what : counted(facts.size(), tr("%1 fact"), tr("%1 facts")));
}

/// At once, because it can be undone.
void StatementActions::removeStatementsOf(const std::vector<Statement> &statements, const QString &what)
{
    const auto compose = [statements, text = tr("removal: %1").arg(what)](const DatasetEditor &file,
                                                                          const Dataset &) -> Result<Edit> {
        QStringList ids;
        for (const Statement &statement : statements) {
            const auto record = readStatement(file, statement.key);
            if (!record)
                return record.error();
            if (auto problem = checkUnchanged(*record, statement))
                return *problem;
            ids << record->id();
        }
        return removeStatements(file, ids, text);
    };
    m_history->apply(compose, [this, what, count = static_cast<qint64>(statements.size())](
                                  const Result<AppliedEdit> &result) {
        if (!result)
            return failed(result.error());
        m_messages->showOffer(
            Removed,
            counted(count, tr("%1 statement was removed: %2"), tr("%1 statements were removed: %2"))
                .arg(what),
            {tr("&Undo"), [this] { m_history->undoLast(); }});
    });
}

} // namespace plumbline
