// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rateactions.h"

#include "facts/figuretext.h"
#include "model/workspace.h"
#include "ui/dialogs.h"
#include "ui/messagebar.h"
#include "ui/rateproblemsdialog.h"
#include "ui/settings.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QMenu>

#include <array>

namespace plumbline {

namespace {

const QString MessageKey = QStringLiteral("rates");

/// Of a file as it is on disk, with how much was found in it.
QString traceOf(const RateTable &table)
{
    const QFileInfo file(table.path);
    const std::array numbers = {file.size(), file.lastModified().toMSecsSinceEpoch(),
                                static_cast<qint64>(table.problems.size()),
                                static_cast<qint64>(table.notes.size())};
    QStringList parts = {table.path};
    for (const qint64 number : numbers)
        parts << QString::number(number);
    return parts.join(QLatin1Char(' '));
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

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
    m_remove = menu->addAction(tr("&Remove the table of rates"), this, &RateActions::remove);
    m_remove->setObjectName(QStringLiteral("actionRemoveRates"));
    m_problems = menu->addAction(tr("Rates that cannot &be used…"), this, &RateActions::showProblems);
    m_problems->setObjectName(QStringLiteral("actionRateProblems"));
    connect(workspace->rates(), &RateLibrary::changed, this, &RateActions::follow);
    connect(workspace->rates(), &RateLibrary::taken, this, &RateActions::take);
    connect(workspace->state(), &ViewState::datasetChanged, this, &RateActions::follow);
    follow();
}

void RateActions::choose()
{
    const QString path = askForRates(m_window);
    if (!path.isEmpty())
        m_workspace->rates()->attach(path);
}

void RateActions::remove()
{
    const QString name = nameOf(m_workspace->rates()->path());
    m_workspace->rates()->detach();
    Q_EMIT told(tr("%1 removed: its rates are no longer used").arg(name));
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
    if (path.isEmpty() || !m_workspace->state()->wholeDataset()) {
        m_path = path;
        m_dataset.reset();
    }
}

void RateActions::take(const RateTablePtr &table)
{
    const DatasetPtr &checkedAgainst = m_workspace->state()->wholeDataset();
    const bool isSameFile = table->path == m_path;
    const bool isSameDataset = m_dataset.lock() == checkedAgainst;
    const QString trace = traceOf(*table);
    const bool isAsItWas = isSameFile && trace == settings::toldRates();
    const bool isKnown = isAsItWas && !isSameDataset; // else the reader asks for it again
    const bool isReadAgain = isSameFile && isSameDataset && !isAsItWas;
    m_path = table->path;
    m_dataset = checkedAgainst;
    settings::setToldRates(trace);
    if (isKnown || (table->problems.empty() && table->notes.empty()))
        m_messages->withdraw(MessageKey);
    else
        tellProblems(*table);
    tellRows(*table, isReadAgain);
}

void RateActions::tellRows(const RateTable &table, bool isReadAgain)
{
    const QString name = nameOf(table.path);
    const QString rates = counted(table.rows, tr("%1 rate"), tr("%1 rates"));
    if (isReadAgain)
        Q_EMIT told(tr("%1 changed: %2 read again").arg(name, rates));
    else if (table.problems.empty())
        Q_EMIT told(tr("%1 of %2 in use").arg(rates, name));
    else
        Q_EMIT told(
            tr("%1 of %2 of %3 in use")
                .arg(countText(table.rows - static_cast<qint64>(table.problems.size())), rates, name));
}

void RateActions::tellProblems(const RateTable &table)
{
    const MessageAction show{tr("&Show"), [this] { showProblems(); }};
    if (table.problems.empty()) {
        m_messages->showOffer(MessageKey, table.notes.front().text(), show);
        return;
    }
    const Error &first = table.problems.front();
    m_messages->showOffer(MessageKey,
                          tr("%1 of %2 of %3 cannot be used. Line %4: %5")
                              .arg(countText(static_cast<qint64>(table.problems.size())),
                                   counted(table.rows, tr("%1 rate"), tr("%1 rates")), nameOf(table.path),
                                   QString::number(first.place.line), first.sentence),
                          show);
}

void RateActions::showProblems()
{
    if (const RateTablePtr &table = m_workspace->state()->rates())
        RateProblemsDialog(table, m_window).exec();
}

} // namespace plumbline
