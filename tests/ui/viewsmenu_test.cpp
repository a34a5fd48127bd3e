// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewsmenu.h"

#include "model/viewcodec.h"
#include "ui/manageviewsdialog.h"
#include "ui/viewtextdialog.h"
#include "ui/windowsupport.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plumbline;

/// Saved views, as a reader uses them: by keys and menus.
class ViewsMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void savesAndOpensAView();
    void viewWithMissingParts();
    void spoiltFileOfViews();
    void managesViews();
    void viewAsText();
    void textThatIsNoView();

private:
    ViewState *state() const { return m_window->workspace()->state(); }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1String(name)); }
    QString viewsFile() const;

    QTemporaryDir m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

void ViewsMenuTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit()); // the same test may run beside this one
    QStandardPaths::setTestModeEnabled(true);
    window::keepSettingsIn(m_folder.filePath(QStringLiteral("settings")));
}

void ViewsMenuTest::init()
{
    QDir(ViewsMenu::usualFolder()).removeRecursively();
    m_window = window::freshWithBundled();
    QApplication::setActiveWindow(m_window.get());
    window::waitForScene(*m_window, Page::Growth);
}

QString ViewsMenuTest::viewsFile() const
{
    return SavedViewsFile(ViewsMenu::usualFolder(), state()->dataset()->tables().name, {}).path();
}

void ViewsMenuTest::savesAndOpensAView()
{
    m_window->showPage(Page::Timeline);
    state()->setSpan(DayRange{2457000, 2458000});
    const View saved = state()->view();
    m_window->views()->saveViewAs(QStringLiteral("Rounds & co"));
    QVERIFY(QFile::exists(viewsFile()));
    m_window->showPage(Page::Growth);
    state()->setSpan({});
    // In the menu, and by its key, in another window too.
    Appearance appearance;
    MainWindow other(&appearance);
    window::openAndWait(other, window::bundled());
    QCOMPARE(other.views()->views().items().size(), size_t(1));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(state()->view(), saved);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(state()->page(), Page::Growth);
}

void ViewsMenuTest::viewWithMissingParts()
{
    WrittenView written;
    written.dataset = QStringLiteral("another");
    written.view.page = Page::Share;
    written.view.current = FactId(QStringLiteral("gone"));
    written.view.filter.companies = QStringList{QStringLiteral("alibaba-cloud"), QStringLiteral("nobody")};
    m_window->views()->open(written);
    QCOMPARE(state()->page(), Page::Share);
    QCOMPARE(state()->filter().companies->join(QLatin1Char(' ')), QStringLiteral("alibaba-cloud"));
    const QString told = m_window->messageBar()->text();
    for (const char *part : {"the dataset “another”", "the fact “gone”", "the company “nobody”"})
        QVERIFY2(told.contains(QString::fromUtf8(part)), qPrintable(told));
}

void ViewsMenuTest::spoiltFileOfViews()
{
    const QString path = viewsFile();
    QVERIFY(QDir().mkpath(ViewsMenu::usualFolder()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense");
    file.close();
    Q_EMIT m_window->views()->aboutToShow();
    QVERIFY2(m_window->messageBar()->text().startsWith(path), qPrintable(m_window->messageBar()->text()));
    m_window->views()->saveViewAs(QStringLiteral("new"));
    QFile kept(path + QStringLiteral(".kept-1"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("nonsense"));
    QCOMPARE(m_window->views()->views().items().size(), size_t(1));
}

void ViewsMenuTest::managesViews()
{
    SavedViews views;
    for (const char *name : {"a", "b", "c"})
        views.put(QLatin1String(name), {});
    ManageViewsDialog dialog(views);
    const auto names = [&dialog] {
        QStringList texts;
        const SavedViews changed = dialog.views();
        for (const SavedViews::Item &item : changed.items())
            texts << item.name;
        return texts.join(QLatin1Char(' '));
    };
    dialog.list()->setCurrentRow(2);
    dialog.move(-1);
    QCOMPARE(names(), QStringLiteral("a c b"));
    dialog.list()->setCurrentRow(0);
    dialog.remove();
    QCOMPARE(names(), QStringLiteral("c b"));
    dialog.list()->item(0)->setText(QStringLiteral("b"));
    QVERIFY(dialog.problem().contains(QStringLiteral("Two views are called “b”")));
    dialog.list()->item(0)->setText(QStringLiteral(" "));
    QVERIFY(!dialog.problem().isEmpty());
    dialog.list()->item(0)->setText(QStringLiteral("云"));
    QCOMPARE(dialog.problem(), QString());
    QCOMPARE(names(), QStringLiteral("云 b"));
    QCOMPARE(dialog.views().items()[0].object.value(QLatin1String("name")).toString(), QStringLiteral("云"));
}

void ViewsMenuTest::viewAsText()
{
    m_window->showPage(Page::Share);
    action("actionCopyView")->trigger();
    const View copied = state()->view();
    const Result<WrittenView> read = viewFromText(QGuiApplication::clipboard()->text());
    QVERIFY(read);
    QCOMPARE(read->view, copied);
    QCOMPARE(read->dataset, state()->dataset()->tables().name);
    const ViewTextDialog dialog;
    QCOMPARE(dialog.problem(), QString());
    QCOMPARE(dialog.view().view, copied);
}

void ViewsMenuTest::textThatIsNoView()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    ViewTextDialog dialog;
    QCOMPARE(dialog.field()->toPlainText(), QString());
    dialog.field()->setPlainText(QStringLiteral("{\"plumbline-view\": 9}"));
    QVERIFY(dialog.problem().contains(QLatin1String("newer")));
}

QTEST_MAIN(ViewsMenuTest)
#include "viewsmenu_test.moc"
