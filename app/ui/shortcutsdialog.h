// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace plumbline {

/// A key with what it does, under the name of its menu or place.
struct Shortcut {
    QString group;
    QString what;
    QString keys; ///< as the platform writes them

    friend bool operator==(const Shortcut &, const Shortcut &) = default;
};

/// Every shortcut of the menus, submenus included, in their order. What has no
/// shortcut is left out.
QList<Shortcut> shortcutsOf(const QMenuBar &menus);
/// Keys that work on the charts and have no menu entry.
QList<Shortcut> chartShortcuts();

/// All shortcuts on one page, narrowed as one types.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent = nullptr);
};

} // namespace plumbline
