// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentmenu.h"

#include "model/recentfiles.h"
#include "ui/bundleddata.h"
#include "ui/labels.h"
#include "ui/settings.h"

#include <QFileInfo>
#include <QMenu>

namespace plumbline {

namespace {

constexpr int WidestLabel = 420;
/// Only ten keys stand for a digit.
constexpr int MostMnemonics = 9;

QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RecentMenu::RecentMenu(QMenu *menu) : QObject(menu), m_menu(menu)
{
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
    fill();
}

void RecentMenu::remember(const QString &path)
{
    if (!path.isEmpty() && path != bundledDatasetPath())
        settings::setRecentFiles(recent::added(settings::recentFiles(), path));
}

void RecentMenu::fill()
{
    m_menu->clear();
    const QStringList paths = settings::recentFiles();
    const QStringList labels = recent::labels(paths);
    for (qsizetype i = 0; i < paths.size(); ++i)
        addFile(paths[i], labels[i], static_cast<int>(i) + 1);
    if (paths.isEmpty())
        m_menu->addAction(tr("&No file has been opened yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *clear = m_menu->addAction(tr("&Clear list"));
    clear->setEnabled(!paths.isEmpty());
    connect(clear, &QAction::triggered, this, [] { settings::setRecentFiles({}); });
}

void RecentMenu::addFile(const QString &path, const QString &label, int number)
{
    const bool isThere = QFileInfo(path).isFile();
    const QString elided = m_menu->fontMetrics().elidedText(label, Qt::ElideMiddle, WidestLabel);
    const QString name = isThere ? elided : tr("%1 (not found)").arg(elided);
    const QString mnemonic = number <= MostMnemonics ? QStringLiteral("&%1  ").arg(number) : QString();
    QAction *action = m_menu->addAction(mnemonic + escaped(name));
    action->setEnabled(isThere);
    action->setToolTip(plainToolTip(isThere ? path : tr("There is no such file now: %1").arg(path)));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
}

} // namespace plumbline
