// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/savedviewsfile.h"

#include <QMenu>

namespace plumbline {

class Workspace;

/// The menu Views: saves the view on screen under a name, opens and manages those that
/// are saved for this dataset, and copies and opens views as text.
class ViewsMenu : public QMenu
{
    Q_OBJECT

public:
    /// `workspace` must outlive the menu; `folder` holds the files of saved views.
    ViewsMenu(Workspace *workspace, const QString &folder, QWidget *parent);

    const SavedViews &views() const { return m_file.views(); }
    /// Where the program keeps saved views.
    static QString usualFolder();

public Q_SLOTS:
    /// Asks for a name.
    void saveView();
    /// Replaces a view of the same name.
    void saveViewAs(const QString &name);
    void openView(int index);
    void manageViews();
    void copyAsText();
    void openFromText();
    /// Shows a view as far as the dataset has it, and says what is missing.
    void open(const plumbline::WrittenView &written);

Q_SIGNALS:
    /// The view is about to change by a jump.
    void jumping();
    /// Something to be told in the message bar.
    void told(const QString &message);
    /// Something that went well, for a moment.
    void done(const QString &message);

private:
    void addActions();
    void followDataset();
    void load();
    void fill();
    bool save(const SavedViews &views);
    WrittenView current() const;
    QString proposedName() const;

    Workspace *m_workspace;
    QString m_folder;
    SavedViewsFile m_file;
    QString m_told; ///< the last problem of the file, told once
    QAction *m_endOfList = nullptr;
    QList<QAction *> m_always; ///< on while there is a dataset
    QList<QAction *> m_list;   ///< a view each
};

} // namespace plumbline
