// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appearance.h"

#include <QObject>

class QAction;

namespace plumbline {

/// The choices of View > Appearance, of which the one in force is checked.
class AppearanceMenu : public QObject
{
    Q_OBJECT

public:
    struct Choices {
        QAction *system;
        QAction *light;
        QAction *dark;
    };

    /// All must outlive this.
    AppearanceMenu(Appearance *appearance, const Choices &choices, QObject *parent);
};

} // namespace plumbline
