// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionicons.h"

#include "ui/icons.h"

#include <QAction>
#include <QWidget>

namespace plumbline {

namespace {

struct ActionIcon {
    const char *action;
    const char *icon;
};

constexpr ActionIcon actionIcons[] = {
    {"actionOpen", "open"},
    {"actionOpenBundled", "bundled"},
    {"actionExportImage", "export-image"},
    {"actionExportData", "export-data"},
    {"actionPrint", "print"},
    {"actionCopy", "copy"},
    {"actionUndo", "undo"},
    {"actionRedo", "redo"},
    {"actionBack", "back"},
    {"actionForward", "forward"},
    {"actionFind", "find"},
    {"actionZoomIn", "zoom-in"},
    {"actionZoomOut", "zoom-out"},
    {"actionFit", "fit"},
    {"actionFilter", "filter"},
    {"actionResetFilter", "reset"},
    {"actionDetailPane", "pane"},
    {"actionSaveView", "bookmark"},
    {"actionAttach", "attach"},
    {"actionHandbook", "help"},
    {"actionFirstSteps", "first-steps"},
    {"actionAbout", "info"},
};

} // namespace

void setActionIcons(QWidget *window)
{
    for (const ActionIcon &entry : actionIcons) {
        auto *action = window->findChild<QAction *>(QString::fromLatin1(entry.action));
        if (action && action->icon().isNull())
            action->setIcon(icon(QString::fromLatin1(entry.icon)));
    }
}

} // namespace plumbline
