// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rateactions.h"

#include "facts/figuretext.h"
#include "model/workspace.h"
#include "ui/dialogs.h"
#include "ui/messagebar.h"
#include "ui/rateproblemsdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace plumbline {

namespace {

const QString MessageKey = QStringLiteral("rates");

} // namespace

RateActions::RateActions(Workspace *workspace, QMenu *menu, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
{
    menu->addSeparator();
    m_add = menu->addAction(tr("Add a &table of rates…"), this, &RateActions::choose);
    m_add->setObjectName(QStringLiteral("actionAddRates"));
    m_remove = menu->addAction(tr("&Remove the table of rates"), workspace->rates(), &RateLibrary::detach);
    m_remove->setObjectName(QStringLiteral("actionRemoveRates"));
    m_problems = menu->addAction(tr("Rates that cannot &be used…"), this, &RateActions::showProblems);
    m_problems->setObjectName(QStringLiteral("actionRateProblems"));
    connect(workspace->rates(), &RateLibrary::changed, this, &RateActions::follow);
    connect(workspace->rates(), &RateLibrary::taken, this, &RateActions::tell);
    connect(workspace->state(), &ViewState::datasetChanged, this, &RateActions::follow);
    follow();
}

void RateActions::choose()
{
    const QString path = askForRates(m_window);
    if (!path.isEmpty())
        m_workspace->rates()->attach(path);
}

void RateActions::follow()
{
    const RateTablePtr &table = m_workspace->state()->rates();
    const QString &path = m_workspace->rates()->path();
    m_add->setEnabled(m_workspace->state()->dataset() != nullptr);
    m_remove->setEnabled(!path.isEmpty());
    m_remove->setToolTip(path);
    m_problems->setEnabled(table && !(table->problems.empty() && table->notes.empty()));
    if (path.isEmpty())
        m_messages->withdraw(MessageKey);
}

void RateActions::tell(const RateTablePtr &table)
{
    const QString name = QFileInfo(table->path).fileName();
    const qsizetype problems = static_cast<qsizetype>(table->problems.size());
    const MessageAction show{tr("&Show"), [this] { showProblems(); }};
    if (problems > 0) {
        const Error &first = table->problems.front();
        m_messages->showOffer(MessageKey,
                              tr("%1 of %2 of %3 cannot be used. Line %4: %5")
                                  .arg(countText(problems),
                                       counted(table->rows, tr("%1 rate"), tr("%1 rates")), name,
                                       QString::number(first.place.line), first.sentence),
                              show);
    } else if (!table->notes.empty()) {
        m_messages->showOffer(MessageKey, table->notes.front().text(), show);
    } else {
        m_messages->withdraw(MessageKey);
        Q_EMIT told(tr("%1 of %2 in use").arg(counted(table->rows, tr("%1 rate"), tr("%1 rates")), name));
    }
}

void RateActions::showProblems()
{
    if (const RateTablePtr &table = m_workspace->state()->rates())
        RateProblemsDialog(table, m_window).exec();
}

} // namespace plumbline
