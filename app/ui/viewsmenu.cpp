// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewsmenu.h"

#include "model/fittedview.h"
#include "model/workspace.h"
#include "ui/manageviewsdialog.h"
#include "ui/viewtextdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace plumbline {

namespace {

/// The first few have Alt and a digit.
constexpr int WithShortcut = 9;

/// An ampersand in a name is no mnemonic.
QString menuText(const QString &name)
{
    return QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ViewsMenu::ViewsMenu(Workspace *workspace, const QString &folder, QWidget *parent)
    : QMenu(tr("Vie&ws"), parent)
    , m_workspace(workspace)
    , m_folder(folder)
{
    setObjectName(QStringLiteral("menuViews"));
    setToolTipsVisible(true);
    addActions();
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::load);
    connect(workspace->session(), &DatasetSession::pathChanged, this, &ViewsMenu::followDataset);
    followDataset();
}

QString ViewsMenu::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/views");
}

void ViewsMenu::addActions()
{
    const auto add = [this](const char *name, const QString &text, auto slot) {
        QAction *action = addAction(text, this, slot);
        action->setObjectName(QLatin1String(name));
        m_always << action;
        return action;
    };
    add("actionSaveView", tr("&Save view…"), &ViewsMenu::saveView)->setShortcut(QKeySequence(tr("Ctrl+D")));
    addSeparator();
    m_endOfList = addSeparator();
    add("actionManageViews", tr("&Manage views…"), &ViewsMenu::manageViews);
    addSeparator();
    add("actionCopyView", tr("&Copy view as text"), &ViewsMenu::copyAsText);
    add("actionOpenViewText", tr("&Open view from text…"), &ViewsMenu::openFromText);
}

void ViewsMenu::followDataset()
{
    const DatasetPtr &dataset = m_workspace->state()->dataset();
    m_file = dataset ? SavedViewsFile(m_folder, dataset->tables().name, m_workspace->session()->path())
                     : SavedViewsFile();
    for (QAction *action : std::as_const(m_always))
        action->setEnabled(dataset != nullptr);
    m_told.clear();
    load();
}

/// Another window may have saved a view meanwhile.
void ViewsMenu::load()
{
    const Outcome problem = m_file.load();
    const QString text = problem ? problem->text() : QString();
    if (!text.isEmpty() && text != m_told)
        Q_EMIT told(text);
    m_told = text;
    fill();
}

void ViewsMenu::fill()
{
    qDeleteAll(m_list);
    m_list.clear();
    int number = 0;
    for (const SavedViews::Item &item : m_file.views().items()) {
        auto *action = new QAction(menuText(item.name), this);
        if (number < WithShortcut)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)));
        connect(action, &QAction::triggered, this, [this, number] { openView(number); });
        insertAction(m_endOfList, action);
        m_list << action;
        ++number;
    }
}

bool ViewsMenu::save(const SavedViews &views)
{
    const Outcome problem = m_file.save(views);
    if (problem)
        Q_EMIT told(problem->text());
    if (!m_file.keptAside().isEmpty())
        Q_EMIT told(tr("The former file of saved views is kept as %1.").arg(m_file.keptAside()));
    fill();
    return !problem;
}

WrittenView ViewsMenu::current() const
{
    const ViewState *state = m_workspace->state();
    return {state->view(), state->dataset() ? state->dataset()->tables().name : QString()};
}

QString ViewsMenu::proposedName() const
{
    const QString page = pageTitle(m_workspace->state()->page());
    QString name = page;
    for (int number = 2; views().indexOf(name) >= 0; ++number)
        name = QStringLiteral("%1 %2").arg(page).arg(number);
    return name;
}

void ViewsMenu::saveView()
{
    load();
    QString name = proposedName();
    for (;;) {
        bool isAccepted = false;
        name = QInputDialog::getText(parentWidget(), tr("Save view"),
                                     tr("&Name for the page, filter, span and selection on screen:"),
                                     QLineEdit::Normal, name, &isAccepted)
                   .trimmed();
        if (!isAccepted)
            return;
        const QString problem = SavedViews::problemOfName(name);
        if (!problem.isEmpty()) {
            QMessageBox::information(parentWidget(), tr("Save view"), problem);
            continue;
        }
        if (views().indexOf(name) < 0 ||
            QMessageBox::question(parentWidget(), tr("Save view"),
                                  tr("There is a view “%1” already. Replace it?").arg(name),
                                  QMessageBox::Yes | QMessageBox::No) == QMessageBox::Yes)
            return saveViewAs(name);
    }
}

void ViewsMenu::saveViewAs(const QString &name)
{
    SavedViews changed = views();
    changed.put(name, current());
    if (save(changed))
        Q_EMIT done(tr("Saved the view “%1”").arg(name));
}

void ViewsMenu::openView(int index)
{
    const Result<WrittenView> written = m_file.views().view(index);
    if (written)
        open(*written);
    else
        Q_EMIT told(
            tr("The view “%1” cannot be opened. %2")
                .arg(m_file.views().items()[static_cast<size_t>(index)].name, written.error().text()));
}

void ViewsMenu::open(const WrittenView &written)
{
    const DatasetPtr &dataset = m_workspace->state()->dataset();
    if (!dataset)
        return;
    const FittedView fitted = fittedTo(*dataset, written.view);
    Q_EMIT jumping();
    m_workspace->state()->setView(fitted.view);
    const bool isOther = !written.dataset.isEmpty() && written.dataset != dataset->tables().name;
    if (isOther)
        Q_EMIT told(tr("This view was made for the dataset “%1”.").arg(written.dataset));
    if (!fitted.missing.isEmpty())
        Q_EMIT told(fitted.message());
}

void ViewsMenu::manageViews()
{
    load();
    ManageViewsDialog dialog(views(), parentWidget());
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.views());
}

void ViewsMenu::copyAsText()
{
    QGuiApplication::clipboard()->setText(viewText(current()));
    Q_EMIT done(tr("The view is on the clipboard"));
}

void ViewsMenu::openFromText()
{
    ViewTextDialog dialog(parentWidget());
    if (dialog.exec() == QDialog::Accepted)
        open(dialog.view());
}

} // namespace plumbline
