// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace plumbline {

/// Fills the menu of files that were opened last, each time it is about to show:
/// other windows of the program keep the same list. Files that are gone stay, greyed
/// and marked, until the list is cleared. The bundled dataset has an action of its own
/// and is not in it.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    explicit RecentMenu(QMenu *menu);

public Q_SLOTS:
    void remember(const QString &path);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    void fill();
    void addFile(const QString &path, const QString &label, int number);

    QMenu *m_menu;
};

} // namespace plumbline
