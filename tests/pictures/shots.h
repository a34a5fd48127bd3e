// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QSize>

#include <functional>
#include <vector>

namespace plumbline {

/// One picture: the window, what is done in it, and the part that is kept.
struct Shot {
    /// Does what a reader would do, and gives the widget that the picture shows; the
    /// window itself for the whole.
    using Scene = std::function<QWidget *(MainWindow &)>;

    const char *name; ///< of the file, without language, appearance and suffix
    QSize window;     ///< logical pixels
    std::vector<Theme> themes;
    std::vector<Language::Choice> languages;
    Scene scene;
};

/// Every picture that README and handbook show.
std::vector<Shot> allShots();

} // namespace plumbline
