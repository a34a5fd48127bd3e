// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionkeeper.h"

#include "model/fittedview.h"
#include "ui/bundleddata.h"
#include "ui/importactions.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"

#include <QDockWidget>
#include <QEvent>
#include <QFileInfo>
#include <QSplitter>
#include <QStandardPaths>

namespace plumbline {

namespace {

/// Short enough that a crash costs little, long enough that a pan is one change.
constexpr int RestMilliseconds = 600;
constexpr int LongestMilliseconds = 5000;
const QString MissingKey = QStringLiteral("missing dataset");

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one) == QFileInfo(other);
}

QString datasetOf(const Session &session)
{
    return session.dataset.isEmpty() ? bundledDatasetPath() : session.dataset;
}

QList<QSplitter *> namedSplitters(const QWidget *window)
{
    QList<QSplitter *> splitters = window->findChildren<QSplitter *>();
    splitters.removeIf([](const QSplitter *splitter) { return splitter->objectName().isEmpty(); });
    return splitters;
}

} // namespace

SessionKeeper::SessionKeeper(MainWindow *window, SessionFile *file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SessionKeeper::save);
    DatasetSession *session = window->workspace()->session();
    connect(session, &DatasetSession::opened, this, &SessionKeeper::showOpened);
    connect(session, &DatasetSession::failed, this, &SessionKeeper::followFailure);
    connect(window->imports(), &ImportActions::failed, this, &SessionKeeper::followFailure);
    connect(session, &DatasetSession::stageChanged, this, [this, session] {
        if (session->stage() == DatasetSession::Stage::Idle)
            follow(); // also when the reader has cancelled
    });
}

QString SessionKeeper::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/session.json");
}

void SessionKeeper::start(const CommandLine &line)
{
    const Session last = line.isFresh ? Session() : lastSession();
    begin(last, line, openingOf(line, last));
}

void SessionKeeper::resume(const Session &session)
{
    begin(session, {}, openingOf({}, session));
}

void SessionKeeper::begin(const Session &last, const CommandLine &line, const Opening &opening)
{
    const QString articles = line.articles.isEmpty() ? last.articles : line.articles;
    const QString rates = line.rates.isEmpty() ? last.rates : line.rates;
    restoreWindow(last);
    if (!articles.isEmpty())
        m_window->workspace()->articles()->attach(articles);
    if (!rates.isEmpty())
        m_window->workspace()->rates()->attach(rates);
    // The dataset arrives at a view that is set already, and is drawn once.
    m_window->workspace()->state()->setView(opening.view);
    QTimer::singleShot(0, this, [this, opening] {
        if (opening.isLast && !QFileInfo::exists(opening.path))
            openInstead(opening);
        else
            open(opening);
    });
}

Session SessionKeeper::lastSession()
{
    const auto last = m_file->load();
    if (!last)
        m_window->messageBar()->showMessage(last.error().text());
    if (!last || !*last)
        return {};
    m_saved = sessionText(**last);
    return **last;
}

SessionKeeper::Opening SessionKeeper::openingOf(const CommandLine &line, const Session &last)
{
    Opening opening;
    opening.path = line.file.isEmpty() ? datasetOf(last) : line.file;
    opening.isLast = line.file.isEmpty() && !last.dataset.isEmpty();
    if (isSameFile(opening.path, datasetOf(last)))
        opening.view = last.view;
    if (line.page)
        opening.view.page = *line.page;
    opening.select = line.select;
    return opening;
}

void SessionKeeper::restoreWindow(const Session &session)
{
    m_window->restoreGeometry(session.geometry);
    m_window->restoreState(session.layout);
    for (QSplitter *splitter : namedSplitters(m_window))
        splitter->restoreState(session.splitters.value(splitter->objectName()));
}

void SessionKeeper::open(const Opening &opening)
{
    m_opening = opening;
    m_isOpening = true;
    m_window->imports()->open(opening.path);
}

/// The place may be there again later: a stick, a network folder.
void SessionKeeper::openInstead(const Opening &missing)
{
    m_window->messageBar()->showOffer(
        MissingKey,
        tr("%1: This dataset was open last, and is no longer there. The bundled one is shown instead.")
            .arg(missing.path),
        {tr("&Try again"), [this, missing] { open(missing); }});
    View view;
    view.page = missing.view.page;
    m_window->workspace()->state()->setView(view);
    open({bundledDatasetPath(), view, missing.select, false});
}

void SessionKeeper::showOpened()
{
    if (!std::exchange(m_isOpening, false) || !isSameFile(m_window->shownFile(), m_opening.path))
        return follow();
    ViewState *state = m_window->workspace()->state();
    const FittedView fitted = fittedTo(*state->dataset(), m_opening.view);
    state->setView(fitted.view);
    if (!fitted.missing.isEmpty())
        m_window->messageBar()->showMessage(fitted.message());
    if (!m_opening.select.isNull())
        m_window->showFact(m_opening.select);
    follow();
}

void SessionKeeper::followFailure()
{
    m_isOpening = false;
    const bool hasDataset = m_window->workspace()->state()->dataset() != nullptr;
    if (!hasDataset && std::exchange(m_opening.isLast, false))
        return open({bundledDatasetPath(), {}, m_opening.select, false});
    follow();
}

void SessionKeeper::follow()
{
    if (std::exchange(m_isFollowing, true))
        return;
    Workspace *workspace = m_window->workspace();
    connect(workspace->state(), &ViewState::viewChanged, this, &SessionKeeper::changed);
    connect(workspace->session(), &DatasetSession::pathChanged, this, &SessionKeeper::changed);
    connect(workspace->articles(), &ArticleLibrary::changed, this, &SessionKeeper::changed);
    connect(workspace->rates(), &RateLibrary::changed, this, &SessionKeeper::changed);
    for (QSplitter *splitter : namedSplitters(m_window))
        connect(splitter, &QSplitter::splitterMoved, this, &SessionKeeper::changed);
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        connect(dock, &QDockWidget::dockLocationChanged, this, &SessionKeeper::changed);
        connect(dock, &QDockWidget::topLevelChanged, this, &SessionKeeper::changed);
        connect(dock, &QDockWidget::visibilityChanged, this, &SessionKeeper::changed);
    }
    m_window->installEventFilter(this);
    changed();
    Q_EMIT started();
}

bool SessionKeeper::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        changed();
        break;
    case QEvent::Close:
        save();
        break;
    default:
        break;
    }
    return false;
}

void SessionKeeper::changed()
{
    if (!m_unsaved.isValid())
        m_unsaved.start();
    // Changes that never rest are kept too.
    if (!m_rest.isActive() || m_unsaved.elapsed() < LongestMilliseconds)
        m_rest.start();
}

Session SessionKeeper::current() const
{
    const DatasetSession *session = m_window->workspace()->session();
    const bool isBundled = session->path().isEmpty() || session->path() == bundledDatasetPath();
    Session now;
    now.geometry = m_window->saveGeometry();
    now.layout = m_window->saveState();
    for (const QSplitter *splitter : namedSplitters(m_window))
        now.splitters.insert(splitter->objectName(), splitter->saveState());
    now.dataset = isBundled ? QString() : QFileInfo(m_window->shownFile()).absoluteFilePath();
    now.articles = m_window->workspace()->articles()->folder();
    now.rates = m_window->workspace()->rates()->path();
    now.view = m_window->workspace()->state()->view();
    return now;
}

void SessionKeeper::save()
{
    m_rest.stop();
    m_unsaved.invalidate();
    const Session now = current();
    const QByteArray text = sessionText(now);
    if (text == m_saved)
        return;
    const Outcome problem = m_file->save(now);
    if (!problem)
        m_saved = text;
    else if (!std::exchange(m_hasComplained, true))
        m_window->messageBar()->showMessage(problem->text());
}

} // namespace plumbline
