// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QPushButton;
class QWidget;

namespace plumbline {

/// What a page shows in place of its content when there is none: a sentence that says why,
/// and below it the button that leads on. Takes both; the caller takes the part.
QWidget *emptyPart(QLabel *sentence, QPushButton *button);

} // namespace plumbline
