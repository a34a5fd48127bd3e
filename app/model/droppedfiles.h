// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace plumbline {

/// What becomes of files that are dropped on the window.
struct Drop {
    enum class Kind {
        Dataset,  ///< open it
        Articles, ///< a folder: look for copies of the articles in it
        Rates,    ///< a table of exchange rates
        Table,    ///< of another program: import it
        Refused,  ///< `sentence` says why, and what can be dropped
    };

    Kind kind = Kind::Refused;
    QString path;
    QString sentence;
};

/// Looks at what the files are, not at their names: at the first bytes of one file,
/// or at the names in one folder. Opens nothing but ordinary files.
Drop judgeDrop(const QList<QUrl> &urls);

} // namespace plumbline
