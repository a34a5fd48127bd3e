// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/language.h"

#include <QMenu>

namespace plumbline {

/// View > Language: one checked entry for each choice.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// `language` must outlive the menu.
    explicit LanguageMenu(Language *language, QWidget *parent = nullptr);
};

} // namespace plumbline
