// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace plumbline {

/// A label of plain text that wraps, can be reached by keyboard and copied from.
/// `role` names its look in the style sheet. Owned by `parent` or a layout.
QLabel *plainLabel(const QString &text, const char *role, QWidget *parent = nullptr);

/// A label that only names something beside it: no keyboard focus.
QLabel *captionLabel(const QString &text, const char *role, QWidget *parent = nullptr);

/// A button that looks like a link.
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);

} // namespace plumbline
