// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace plumbline {

/// Questions to the reader. Each gives an empty text when the reader changes their
/// mind, and remembers the folder for the next question.

QString askForDataset(QWidget *parent);
QString askForArticleFolder(QWidget *parent);
QString askForRates(QWidget *parent);
/// A table of another program, to import.
QString askForTable(QWidget *parent);
/// A saved mapping of such tables.
QString askForMapping(QWidget *parent);
/// Where the table of that name is now; a data package is a folder.
QString askForOrigin(QWidget *parent, const QString &name, bool isFolder);
/// `name` is proposed without suffix; `filter` names one suffix, as in
/// "Pictures (*.png)", which the path gets when it has none.
QString askForTarget(QWidget *parent, const QString &title, const QString &name, const QString &filter);

/// Whether a file that is there may be replaced.
bool askToReplace(QWidget *parent, const QString &path);

} // namespace plumbline
