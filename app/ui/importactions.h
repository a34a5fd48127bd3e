// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/firstlook.h"
#include "store/edit.h"
#include "ui/importwizard.h"

#include <QPointer>

class QAction;

namespace plumbline {

class MainWindow;

/// Tables of other programs: the wizard that imports them, a first look at those that are
/// opened as if they were datasets, and the view of what was imported. Owned by the window, as
/// its child.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    /// `import` is the action that asks for a file.
    ImportActions(QAction *import, MainWindow *window);

    /// Whether a path leads to a table of another program, or to what is neither that nor a
    /// dataset. Reads its first bytes.
    static bool isTable(const QString &path);

    bool isLooking() const { return m_look.isBusy(); }
    /// What a reader calls the dataset at `path`: the table of which a first look has made it,
    /// else the path itself.
    QString nameOf(const QString &path) const;
    /// Null unless it is open.
    ImportWizard *wizard() const { return m_wizard; }

public Q_SLOTS:
    void choose();
    void importTable(const QString &path);
    /// A dataset, or a table for a first look at it.
    void open(const QString &path);

Q_SIGNALS:
    void lookingChanged();
    /// There is nothing to see of a table that was opened.
    void failed(const plumbline::Error &error);

private:
    /// What is to be shown when its dataset is there.
    struct Wanted {
        QString dataset;
        QString fileName; ///< of the table
        QStringList newCompanies;
        bool keepsView = false;
        AppliedEdit edit = {}; ///< the import, as a step of the history
    };

    ImportWizard *openWizard();
    QString editableDataset() const;
    ImportSuggestions suggestions() const;
    void showLook(const QString &dataset, const TableDraftPtr &draft, const ImportResult &result,
                  bool isWhole);
    void tellLook(const TableDraft &draft, const ImportResult &result, bool isWhole);
    void askForMore(const TableDraftPtr &draft);
    void take(const ImportOrder &order, const ImportResult &result);
    void show(const ImportOrder &order, const ImportResult &result);
    void reveal(const QString &path);
    void showFirst(const Wanted &wanted);

    MainWindow *m_window;
    FirstLook m_look;
    TableDraftPtr m_draft; ///< of the first look on screen
    QPointer<ImportWizard> m_wizard;
    std::optional<Wanted> m_wanted;
};

} // namespace plumbline
