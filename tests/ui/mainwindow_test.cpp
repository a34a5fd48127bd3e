// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "model/samplearticle.h"
#include "store/csvreader.h"
#include "support/checkout.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace plumbline;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void startsEmptyAndSaysWhatToDo();
    void opensAFile();
    void opensAFileFromTheDialog();
    void failureKeepsTheOldDataset_data();
    void failureKeepsTheOldDataset();
    void damageBringsTheOldDatasetBack();
    void failureIsOverWhenAnotherFileIsOpen();
    void messagesStayUntilClosed();
    void pagesByKeyboard();
    void attachesAndDetachesCopies();
    void attachesTheRealCopies();
    void appearanceFromTheMenu();
    void exportsWhatIsShown();
    void exportFailureLeavesNothing();
    void showFactGoesToAPageThatHasIt();
    void fitsASmallScreen();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    void chooseInDialog(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    window::keepSettingsIn(m_folder.filePath(QStringLiteral("settings")));
    QCOMPARE(sample::packageOfArticle().compileTo(path("good.sqlite")), QString());
    QCOMPARE(sample::Package().compileTo(path("damaged.sqlite")), QString());
    QCOMPARE(sample::spoil(path("damaged.sqlite"),
                           QStringLiteral("PRAGMA writable_schema = ON; UPDATE sqlite_schema "
                                          "SET rootpage = 3 WHERE name = 'left_out_by_article'")),
             QString());
    QCOMPARE(sample::Package().compileTo(path("newer.sqlite")), QString());
    QCOMPARE(sample::spoil(path("newer.sqlite"), QStringLiteral("PRAGMA user_version = 99")), QString());
    QCOMPARE(sample::Package().compileTo(path("other.sqlite")), QString());
    QCOMPARE(sample::spoil(path("other.sqlite"), QStringLiteral("PRAGMA application_id = 7")), QString());
    QCOMPARE(sample::Package().compileTo(path("broken.sqlite")), QString());
    QCOMPARE(sample::spoil(path("broken.sqlite"),
                           QStringLiteral("UPDATE assertion SET unit = NULL WHERE kind = 'observation'")),
             QString());
    sample::writeBytes(path("text.sqlite"), "some text\n");
    sample::writeBytes(path("short.sqlite"), sample::bytesOf(path("good.sqlite")).left(6000));
    QVERIFY(QDir().mkpath(path("copies")));
    sample::writeBytes(path("copies/a.txt"), sample::article().toUtf8());
}

void MainWindowTest::init()
{
    QSettings().clear();
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

void MainWindowTest::startsEmptyAndSaysWhatToDo()
{
    QVERIFY(m_window->findChild<QWidget *>(QStringLiteral("emptyPage"))->isVisible());
    QVERIFY(!action("actionExportImage")->isEnabled());
    QVERIFY(!action("actionExportData")->isEnabled());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Plumbline"));
}

void MainWindowTest::opensAFile()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    window::waitForScene(*m_window, Page::Growth);
    QVERIFY(m_window->currentPage()->isVisible());
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("good.sqlite")));
    QTRY_COMPARE(
        m_window->statusLine()->text(),
        QStringLiteral("good.sqlite | 3 facts · 5 statements · 1 article | 0 of 1 article copies attached: "
                       "passages from the digest | 1 of 1 fact shown · 1 event"));
    QCOMPARE(m_window->messageBar()->text(), QString());
}

/// Types a path into the file dialog that opens next, and accepts it.
void MainWindowTest::chooseInDialog(const QString &path)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTimer::singleShot(0, this, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
        if (dialog->isVisible())
            static_cast<QDialog *>(dialog)->accept();
    });
}

void MainWindowTest::opensAFileFromTheDialog()
{
    chooseInDialog(path("good.sqlite"));
    action("actionOpen")->trigger();
    QTRY_COMPARE(m_window->workspace()->session()->path(), path("good.sqlite"));
}

void MainWindowTest::failureKeepsTheOldDataset_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << path("nowhere.sqlite") << QStringLiteral("There is no such file");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("This is a folder");
    QTest::newRow("text") << path("text.sqlite") << QStringLiteral("This is not a SQLite database");
    QTest::newRow("cut short") << path("short.sqlite") << QStringLiteral("damaged");
    QTest::newRow("newer") << path("newer.sqlite") << QStringLiteral("newer Plumbline");
    QTest::newRow("broken rule") << path("broken.sqlite") << QStringLiteral("assertion");
}

void MainWindowTest::failureKeepsTheOldDataset()
{
    QFETCH(QString, file);
    QFETCH(QString, sentence);
    window::openAndWait(*m_window, path("good.sqlite"));
    const DatasetPtr former = m_window->workspace()->state()->dataset();
    QVERIFY(former);
    window::openAndWait(*m_window, file);
    const QString message = m_window->messageBar()->text();
    QVERIFY2(message.startsWith(file) && message.contains(sentence), qPrintable(message));
    QVERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->workspace()->state()->dataset(), former);
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("good.sqlite")));
    QVERIFY(m_window->statusLine()->text().startsWith(QLatin1String("good.sqlite | 3 facts")));
}

void MainWindowTest::damageBringsTheOldDatasetBack()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    const DatasetPtr former = m_window->workspace()->state()->dataset();
    window::showAndWait(*m_window, FactId(QStringLiteral("acme.series-b")));
    window::openAndWait(*m_window, path("damaged.sqlite"));
    QVERIFY(m_window->messageBar()->text().contains(QLatin1String("damaged")));
    QCOMPARE(m_window->workspace()->state()->dataset(), former);
    window::waitForScene(*m_window, Page::Growth);
    // The passages come from the old file again.
    QTRY_VERIFY(!m_window->detailPane()->cards().empty());
}

void MainWindowTest::failureIsOverWhenAnotherFileIsOpen()
{
    window::openAndWait(*m_window, path("nowhere.sqlite"));
    window::openAndWait(*m_window, path("text.sqlite"));
    QCOMPARE(m_window->messageBar()->text().count(QLatin1Char('\n')), 0);
    QVERIFY(m_window->messageBar()->text().startsWith(path("text.sqlite")));
    window::openAndWait(*m_window, path("good.sqlite"));
    QCOMPARE(m_window->messageBar()->text(), QString());
}

void MainWindowTest::messagesStayUntilClosed()
{
    m_window->showFact(FactId(QStringLiteral("nobody.here")));
    window::openAndWait(*m_window, path("good.sqlite"));
    QVERIFY(m_window->messageBar()->isVisible());
    window::openAndWait(*m_window, path("text.sqlite"));
    QCOMPARE(m_window->messageBar()->text().count(QLatin1Char('\n')), 1);
    auto *close = m_window->messageBar()->findChild<QPushButton *>(QStringLiteral("closeMessages"));
    QTest::mouseClick(close, Qt::LeftButton);
    QCOMPARE(m_window->messageBar()->text().count(QLatin1Char('\n')), 0);
    QVERIFY(m_window->messageBar()->isVisible());
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->text(), QString());
}

void MainWindowTest::pagesByKeyboard()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    QApplication::setActiveWindow(m_window.get());
    const Qt::Key keys[] = {Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_1};
    const Page pages[] = {Page::Timeline, Page::Share, Page::Levels, Page::Growth};
    for (size_t i = 0; i < std::size(keys); ++i) {
        QTest::keyClick(m_window.get(), keys[i], Qt::ControlModifier);
        QCOMPARE(m_window->currentPage()->page(), pages[i]);
    }
}

void MainWindowTest::attachesAndDetachesCopies()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    window::showAndWait(*m_window, FactId(QStringLiteral("acme.revenue-growth.2018")));
    QCOMPARE(m_window->detailPane()->cards()[0]->origin(), PassageCard::Origin::Digest);
    chooseInDialog(path("copies"));
    action("actionAttach")->trigger();
    QTRY_VERIFY(m_window->statusLine()->text().contains(
        QLatin1String("Passages: 5 exact, 0 moved, 0 lost, 0 not attached")));
    QTRY_VERIFY(!m_window->detailPane()->cards().empty() &&
                m_window->detailPane()->cards()[0]->origin() == PassageCard::Origin::Copy);
    QCOMPARE(m_window->detailPane()->cards()[0]->text()->markedPhrases(),
             QStringList(QStringLiteral("12 %")));
    action("actionDetach")->trigger();
    QTRY_VERIFY(m_window->statusLine()->text().contains(QLatin1String("0 of 1 article copies attached")));
    QTRY_VERIFY(!m_window->detailPane()->cards().empty() &&
                m_window->detailPane()->cards()[0]->origin() == PassageCard::Origin::Digest);
    // A folder that is not there is told, and nothing changes.
    m_window->workspace()->articles()->attach(path("nowhere"));
    QTRY_VERIFY(m_window->messageBar()->text().startsWith(path("nowhere")));
}

void MainWindowTest::attachesTheRealCopies()
{
    const QString copies = checkout::articleCopies();
    if (copies.isEmpty())
        QSKIP(checkout::noArticleCopies);
    window::openAndWait(*m_window, window::bundled());
    m_window->workspace()->articles()->attach(copies);
    QTRY_VERIFY(
        m_window->statusLine()->text().contains(QLatin1String(" exact, 0 moved, 0 lost, 0 not attached")));
}

void MainWindowTest::appearanceFromTheMenu()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    action("actionDark")->trigger();
    QCOMPARE(m_appearance->theme(), Theme::Dark);
    QVERIFY(action("actionDark")->isChecked());
    QVERIFY(m_window->grab().toImage().pixelColor(5, m_window->height() - 5).lightness() < 100);
    action("actionLight")->trigger();
    QVERIFY(m_window->grab().toImage().pixelColor(5, m_window->height() - 5).lightness() > 200);
    action("actionSystem")->trigger();
    QVERIFY(action("actionSystem")->isChecked() && !action("actionLight")->isChecked());
}

static QStringList firstColumn(const QString &file)
{
    QStringList column;
    const Outcome problem = readCsv(file, [&column](const CsvRecord &record) -> Outcome {
        column << QString::fromUtf8(record.fields.front());
        return {};
    });
    return problem ? QStringList(problem->text()) : column;
}

void MainWindowTest::exportsWhatIsShown()
{
    window::openAndWait(*m_window, window::bundled());
    m_window->showPage(Page::Timeline);
    window::waitForScene(*m_window, Page::Timeline);
    m_window->exports()->saveImage(path("chart.png"));
    QTRY_VERIFY(QFile::exists(path("chart.png")));
    const QImage image(path("chart.png"));
    QVERIFY(image.width() >= 2 * m_window->currentPage()->chart()->viewport()->width());

    m_window->exports()->saveData(path("facts.csv"));
    QTRY_VERIFY(QFile::exists(path("facts.csv")));
    QStringList shown = {QStringLiteral("fact_id")};
    const ChartScenePtr scene = m_window->currentPage()->chart()->chartScene();
    for (int fact : scene->facts)
        shown << scene->dataset->fact(fact).id().text();
    QCOMPARE(firstColumn(path("facts.csv")), shown);
}

void MainWindowTest::exportFailureLeavesNothing()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    window::waitForScene(*m_window, Page::Growth);
    const QString target = path("nowhere/chart.png");
    m_window->exports()->saveImage(target);
    QTRY_VERIFY(m_window->messageBar()->text().contains(target));
    m_window->messageBar()->closeMessages();
    m_window->exports()->saveData(QStringLiteral("/dev/full"));
    QTRY_VERIFY(m_window->messageBar()->text().contains(QLatin1String("/dev/full")));
    QVERIFY(!QFileInfo::exists(path("nowhere")));
}

void MainWindowTest::showFactGoesToAPageThatHasIt()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    m_window->showFact(FactId(QStringLiteral("acme-and-bolt.share")));
    QCOMPARE(m_window->currentPage()->page(), Page::Share);
    QCOMPARE(m_window->workspace()->state()->current().text(), QStringLiteral("acme-and-bolt.share"));
    m_window->showFact(FactId(QStringLiteral("acme.series-b")));
    QCOMPARE(m_window->currentPage()->page(), Page::Levels);
    m_window->showPage(Page::Timeline);
    m_window->showFact(FactId(QStringLiteral("acme.series-b")));
    QCOMPARE(m_window->currentPage()->page(), Page::Timeline);
    m_window->showFact(FactId(QStringLiteral("nobody.nothing")));
    QVERIFY(m_window->messageBar()->text().contains(QLatin1String("nobody.nothing")));
}

void MainWindowTest::fitsASmallScreen()
{
    window::openAndWait(*m_window, window::bundled());
    window::showAndWait(*m_window, m_window->workspace()->state()->dataset()->fact(0).id());
    m_window->resize(1024, 700);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), QSize(1024, 700));
    const QWidget *pane = m_window->detailPane();
    QVERIFY(pane->mapTo(m_window.get(), pane->rect().bottomRight()).x() <= 1024);
    QVERIFY(m_window->detailPane()->widget()->width() <= m_window->detailPane()->viewport()->width());
}

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
