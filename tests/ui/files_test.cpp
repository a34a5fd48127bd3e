// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "model/samplearticle.h"
#include "ui/droptarget.h"
#include "ui/reloadoffer.h"
#include "ui/settings.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QToolBar>

#include <cstdio>

using namespace plumbline;

/// Files on their way into the window: from the recent list, dropped, changed on disk.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatWasOpened();
    void greysWhatIsGone();
    void clearsTheList();
    void theBundledIsOneClickAway();
    void opensADroppedDataset();
    void attachesADroppedFolder();
    void tellsWhatCannotBeDropped();
    void leavesOtherDragsAlone();
    void offersAndReloads();
    void reloadKeepsViewAndSelection();
    void reloadNamesAFactThatIsGone();
    void aReloadThatFailsKeepsTheFormer();
    void tellsWhenTheFileIsDeleted();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QMenu *recent() const { return m_window->findChild<QMenu *>(QStringLiteral("menuRecent")); }
    QString menuText() const;
    void openAndWatch(const char *name);
    QString bar() const { return m_window->messageBar()->text(); }
    DropTarget *overlay() const { return m_window->findChild<DropTarget *>(); }
    bool enter(const QStringList &names);
    void drop(const QStringList &names);
    QMimeData *mimeOf(const QStringList &names);
    void replace(const char *target, const char *from);
    void clickReload();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QMimeData> m_dragged;
};

void FilesTest::initTestCase()
{
    window::keepSettingsIn(QDir::temp().filePath(QStringLiteral("plumbline-files-test")));
}

void FilesTest::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"one.sqlite", "two.sqlite"})
        QCOMPARE(sample::packageOfArticle().compileTo(path(name)), QString());
    QVERIFY(QDir().mkpath(path("copies")));
    sample::writeBytes(path("copies/a.txt"), sample::article().toUtf8());
    sample::writeBytes(path("table.csv"), "\x89PNG\r\n\x1a\n");
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void FilesTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

/// Until the file is known as it was opened.
void FilesTest::openAndWatch(const char *name)
{
    QSignalSpy looked(m_window->findChild<ReloadOffer *>()->watch(), &FileWatch::looked);
    window::openAndWait(*m_window, path(name));
    QTRY_VERIFY(!looked.isEmpty());
}

/// One action after the other, those that cannot be chosen in brackets.
QString FilesTest::menuText() const
{
    Q_EMIT recent()->aboutToShow();
    QStringList texts;
    for (const QAction *action : recent()->actions()) {
        if (!action->isSeparator())
            texts << (action->isEnabled() ? action->text() : QStringLiteral("(%1)").arg(action->text()));
    }
    return texts.join(QLatin1String(", "));
}

void FilesTest::listsWhatWasOpened()
{
    QCOMPARE(menuText(), QStringLiteral("(&No file has been opened yet), (&Clear list)"));
    window::openAndWait(*m_window, path("one.sqlite"));
    window::openAndWait(*m_window, path("two.sqlite"));
    window::openAndWait(*m_window, path("nowhere.sqlite"));
    QCOMPARE(menuText(), QStringLiteral("&1  two.sqlite, &2  one.sqlite, &Clear list"));
    recent()->actions().at(1)->trigger();
    QTRY_COMPARE(m_window->workspace()->session()->path(), path("one.sqlite"));
    QTRY_COMPARE(menuText(), QStringLiteral("&1  one.sqlite, &2  two.sqlite, &Clear list"));
    // Another window of the program has the same list.
    MainWindow other(m_appearance.get());
    Q_EMIT other.findChild<QMenu *>(QStringLiteral("menuRecent"))->aboutToShow();
    QCOMPARE(other.findChild<QMenu *>(QStringLiteral("menuRecent"))->actions().first()->text(),
             QStringLiteral("&1  one.sqlite"));
}

void FilesTest::greysWhatIsGone()
{
    settings::setRecentFiles({path("a & b.sqlite"), path("one.sqlite")});
    QCOMPARE(menuText(), QStringLiteral("(&1  a && b.sqlite (not found)), &2  one.sqlite, &Clear list"));
    const QAction *gone = recent()->actions().first();
    QVERIFY2(gone->toolTip().contains(QLatin1String("There is no such file now")),
             qPrintable(gone->toolTip()));
    QVERIFY(recent()->toolTipsVisible());
}

void FilesTest::clearsTheList()
{
    window::openAndWait(*m_window, path("one.sqlite"));
    Q_EMIT recent()->aboutToShow();
    recent()->actions().last()->trigger();
    QCOMPARE(menuText(), QStringLiteral("(&No file has been opened yet), (&Clear list)"));
}

void FilesTest::theBundledIsOneClickAway()
{
    auto *bar = m_window->findChild<QToolBar *>(QStringLiteral("toolBar"));
    auto *action = m_window->findChild<QAction *>(QStringLiteral("actionOpenBundled"));
    QVERIFY(bar->actions().contains(action) && action->isEnabled());
    QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("emptyBundled"))->isVisible());
}

QMimeData *FilesTest::mimeOf(const QStringList &names)
{
    QList<QUrl> urls;
    for (const QString &name : names)
        urls << QUrl::fromLocalFile(m_folder->filePath(name));
    m_dragged = std::make_unique<QMimeData>();
    m_dragged->setUrls(urls);
    return m_dragged.get();
}

bool FilesTest::enter(const QStringList &names)
{
    QDragEnterEvent event(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, mimeOf(names), Qt::LeftButton,
                          Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(m_window.get(), &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

void FilesTest::drop(const QStringList &names)
{
    QDropEvent event(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, mimeOf(names), Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

void FilesTest::opensADroppedDataset()
{
    QVERIFY(QFile::rename(path("one.sqlite"), path("one.txt")));
    QVERIFY(m_window->acceptDrops());
    QVERIFY(enter({QStringLiteral("one.txt")}));
    QVERIFY(overlay()->isVisible());
    QCOMPARE(window::textsOf(overlay()), QStringLiteral("Open “one.txt”\nDrop the dataset to see it here."));
    QVERIFY(m_window->rect().contains(overlay()->geometry()));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!overlay()->isVisible());
    QVERIFY(enter({QStringLiteral("one.txt")}));
    drop({QStringLiteral("one.txt")});
    QVERIFY(!overlay()->isVisible());
    QTRY_COMPARE(m_window->workspace()->session()->path(), path("one.txt"));
    QCOMPARE(bar(), QString());
}

void FilesTest::attachesADroppedFolder()
{
    window::openAndWait(*m_window, path("one.sqlite"));
    QVERIFY(enter({QStringLiteral("copies")}));
    QVERIFY(window::textsOf(overlay()).startsWith(QStringLiteral("Attach “copies”")));
    drop({QStringLiteral("copies")});
    QTRY_COMPARE(m_window->workspace()->articles()->copies().articleCount(), 1);
}

void FilesTest::tellsWhatCannotBeDropped()
{
    window::openAndWait(*m_window, path("one.sqlite"));
    QVERIFY(enter({QStringLiteral("table.csv")}));
    QVERIFY(window::textsOf(overlay()).startsWith(QStringLiteral("“table.csv” cannot be opened")));
    drop({QStringLiteral("table.csv")});
    QCOMPARE(bar(), path("table.csv") +
                        QStringLiteral(": The file is a picture, not a table. Drop one dataset file, one "
                                       "table of figures, one folder with copies of the articles, or "
                                       "one table of exchange rates."));
    m_window->messageBar()->closeMessages();
    QVERIFY(enter({QStringLiteral("one.sqlite"), QStringLiteral("two.sqlite")}));
    drop({QStringLiteral("one.sqlite"), QStringLiteral("two.sqlite")});
    QVERIFY(bar().startsWith(QLatin1String("These are 2 things at once.")));
    QCOMPARE(m_window->workspace()->session()->path(), path("one.sqlite"));
    QCOMPARE(m_window->workspace()->session()->stage(), DatasetSession::Stage::Idle);
}

void FilesTest::leavesOtherDragsAlone()
{
    QMimeData words;
    words.setText(QStringLiteral("words"));
    QDragEnterEvent event(QPoint(50, 50), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(m_window.get(), &event);
    QVERIFY(!event.isAccepted());
    QVERIFY(!overlay()->isVisible());
}

void FilesTest::replace(const char *target, const char *from)
{
    QCOMPARE(
        std::rename(QFile::encodeName(path(from)).constData(), QFile::encodeName(path(target)).constData()),
        0);
}

void FilesTest::clickReload()
{
    auto *button = m_window->messageBar()->findChild<QPushButton *>(QStringLiteral("messageAction"));
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
}

void FilesTest::offersAndReloads()
{
    sample::Package bigger = sample::packageOfArticle();
    bigger.replace(QStringLiteral("entity.csv"), QStringLiteral("company,Acme"),
                   QStringLiteral("company,Acme Renamed"));
    QCOMPARE(bigger.compileTo(path("new.sqlite")), QString());
    openAndWatch("one.sqlite");
    const DatasetPtr former = m_window->workspace()->state()->dataset();
    replace("one.sqlite", "new.sqlite");
    QTRY_COMPARE(bar(), QStringLiteral("“one.sqlite” has changed on disk."));
    QCOMPARE(m_window->workspace()->state()->dataset(), former);
    clickReload();
    QTRY_VERIFY(m_window->workspace()->state()->dataset() != former);
    QCOMPARE(bar(), QString());
    QVERIFY(m_window->workspace()->state()->dataset()->tables().entities.at(1).name ==
            QLatin1String("Acme Renamed"));
}

void FilesTest::reloadKeepsViewAndSelection()
{
    QCOMPARE(sample::packageOfArticle()
                 .replace(QStringLiteral("entity.csv"), QStringLiteral("company,Acme"),
                          QStringLiteral("company,Acme Renamed"))
                 .compileTo(path("new.sqlite")),
             QString());
    openAndWatch("one.sqlite");
    ViewState *state = m_window->workspace()->state();
    View view;
    view.page = Page::Levels;
    view.filter.statuses = QStringList{QStringLiteral("reported")};
    view.span = DayRange{2457000, 2459000};
    view.current = FactId(QStringLiteral("acme.series-b"));
    state->setView(view);
    const View shown = state->view();
    const DatasetPtr former = state->dataset();
    replace("one.sqlite", "new.sqlite");
    QTRY_VERIFY(!bar().isEmpty());
    clickReload();
    QTRY_VERIFY(state->dataset() != former);
    QVERIFY(state->view() == shown);
    QCOMPARE(state->current().text(), QStringLiteral("acme.series-b"));
}

void FilesTest::reloadNamesAFactThatIsGone()
{
    QCOMPARE(sample::packageOfArticle()
                 .replace(QStringLiteral("statement.csv"), QStringLiteral("acme.revenue-growth.2018"),
                          QStringLiteral("acme.growth"))
                 .compileTo(path("new.sqlite")),
             QString());
    openAndWatch("one.sqlite");
    ViewState *state = m_window->workspace()->state();
    state->setCurrent(FactId(QStringLiteral("acme.revenue-growth.2018")));
    QVERIFY(!state->current().isNull());
    replace("one.sqlite", "new.sqlite");
    QTRY_VERIFY(!bar().isEmpty());
    clickReload();
    QTRY_COMPARE(
        bar(), QStringLiteral("The chosen fact “acme.revenue-growth.2018” is not in “one.sqlite” any more."));
    QVERIFY(state->current().isNull());
}

void FilesTest::aReloadThatFailsKeepsTheFormer()
{
    openAndWatch("one.sqlite");
    const DatasetPtr former = m_window->workspace()->state()->dataset();
    sample::writeBytes(path("new"), "no dataset at all");
    replace("one.sqlite", "new");
    QTRY_VERIFY(!bar().isEmpty());
    clickReload();
    QTRY_VERIFY2(bar().contains(QLatin1String("This is not a SQLite database")), qPrintable(bar()));
    QCOMPARE(m_window->workspace()->state()->dataset(), former);
    QCOMPARE(m_window->workspace()->session()->path(), path("one.sqlite"));
    // The next change is offered again.
    sample::writeBytes(path("new"), "nor this");
    replace("one.sqlite", "new");
    QTRY_VERIFY2(bar().endsWith(QLatin1String("has changed on disk.")), qPrintable(bar()));
}

void FilesTest::tellsWhenTheFileIsDeleted()
{
    openAndWatch("one.sqlite");
    const DatasetPtr former = m_window->workspace()->state()->dataset();
    QVERIFY(QFile::rename(path("one.sqlite"), path("away.sqlite")));
    QTRY_COMPARE(bar(), QStringLiteral(
                            "“one.sqlite” is no longer where it was. What was read of it stays on screen."));
    QCOMPARE(m_window->workspace()->state()->dataset(), former);
    window::showAndWait(*m_window, FactId(QStringLiteral("acme.series-b"))); // its passages too
    QVERIFY(QFile::rename(path("away.sqlite"), path("one.sqlite")));
    QTRY_COMPARE(bar(), QString());
}

QTEST_MAIN(FilesTest)
#include "files_test.moc"
