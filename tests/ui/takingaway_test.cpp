// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "model/samplearticle.h"
#include "ui/imagedialog.h"
#include "ui/pagepicture.h"
#include "ui/picturepreview.h"
#include "ui/printactions.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrinter>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace plumbline;

/// Copy, export and print as the reader does it in the window.
class TakingAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void copiesSelectedRows();
    void copiesTheChartAsSeen();
    void copiesThePassageWithItsCitation();
    void copiesSelectedWordsAlone();
    void imageDialogFollowsEveryChoice();
    void imageDialogOffersTheVisiblePart();
    void savesUnderATitleWithSeparators();
    void savesEverythingAsStatements();
    void eventsComeAlongUntilTheyAreHidden();
    void cancelledExportLeavesTheOldFile();
    void printsOnOnePage();
    void withoutPrinterOffersPdf();
    void offersMenus();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    PageView *page() const { return m_window->currentPage(); }
    void pressCopy(QWidget *on) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// Does something with the dialog that opens next, once it is there.
template<typename Dialog>
void whenOpened(const std::function<void(Dialog *)> &answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return whenOpened<Dialog>(answer);
        answer(dialog);
    });
}

/// Saves in a folder under the name that the dialog proposes; tells it.
void saveAsProposed(const QString &folder, QString &proposed)
{
    whenOpened<QFileDialog>([folder, &proposed](QFileDialog *dialog) {
        proposed = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text();
        dialog->setDirectory(folder);
        dialog->selectFile(proposed);
        static_cast<QDialog *>(dialog)->accept();
    });
}

QString clipboardText()
{
    return QApplication::clipboard()->text().replace(QChar(0x00a0), QLatin1Char(' '));
}

} // namespace

void TakingAwayTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    window::keepSettingsIn(m_folder.filePath(QStringLiteral("settings")));
    QCOMPARE(sample::packageOfArticle().compileTo(path("good.sqlite")), QString());
}

void TakingAwayTest::init()
{
    QSettings().clear();
    QApplication::clipboard()->clear();
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    window::openAndWait(*m_window, window::bundled());
    m_window->showPage(Page::Timeline);
    window::waitForScene(*m_window, Page::Timeline);
}

void TakingAwayTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

void TakingAwayTest::pressCopy(QWidget *on) const
{
    QTRY_VERIFY(on->isVisible());
    on->setFocus();
    QTRY_VERIFY(on->hasFocus());
    QTest::keyClick(on, Qt::Key_C, Qt::ControlModifier);
}

void TakingAwayTest::copiesSelectedRows()
{
    FactTableView *table = page()->table();
    const auto click = [table](int row, Qt::KeyboardModifiers keys) {
        const QModelIndex index = table->model()->index(row, 0);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(index).center());
    };
    click(3, {});
    click(1, Qt::ShiftModifier);
    click(5, Qt::ControlModifier);
    pressCopy(table);
    const QStringList lines = clipboardText().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5); // the header, 1 to 3, and 5
    QCOMPARE(lines[0], QStringLiteral("Company\tWhat\tPeriod\tFigure\tStatus\tSaid by\tPassage"));
    QStringList companies;
    for (const int row : {1, 2, 3, 5})
        companies << table->model()->index(row, 0).data().toString().replace(QChar(0xa0), u' ');
    QStringList copied;
    for (const QString &line : lines.mid(1)) {
        QCOMPARE(line.count(QLatin1Char('\t')), 6);
        copied << line.section(QLatin1Char('\t'), 0, 0);
    }
    QCOMPARE(copied, companies);
}

void TakingAwayTest::copiesTheChartAsSeen()
{
    pressCopy(page()->chart());
    const QImage image = QApplication::clipboard()->image();
    QCOMPARE(image.width(), qRound(2 * page()->chart()->shownSize().width()));
    QCOMPARE(image.pixelColor(2, 2), Palette::of(m_appearance->theme()).surface);
}

void TakingAwayTest::copiesThePassageWithItsCitation()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    window::showAndWait(*m_window, FactId(QStringLiteral("acme.revenue-growth.2018")));
    PassageCard *card = m_window->detailPane()->cards().front();
    pressCopy(card->findChild<PassageText *>());
    const QString text = clipboardText();
    QCOMPARE(text, card->citation().replace(QChar(0xa0), u' '));
    for (const char *part : {"12 %", "Daily", "From the digest of the article"})
        QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
}

void TakingAwayTest::copiesSelectedWordsAlone()
{
    window::openAndWait(*m_window, path("good.sqlite"));
    window::showAndWait(*m_window, FactId(QStringLiteral("acme.revenue-growth.2018")));
    auto *text = m_window->detailPane()->cards().front()->findChild<PassageText *>();
    QTextCursor cursor = text->textCursor();
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
    const QString word = cursor.selectedText();
    QVERIFY(!word.isEmpty());
    QTRY_VERIFY(text->isVisible());
    text->setFocus();
    action("actionCopy")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), word);
}

void TakingAwayTest::imageDialogFollowsEveryChoice()
{
    m_window->showPage(Page::Growth);
    window::waitForScene(*m_window, Page::Growth);
    ImageDialog dialog(page()->chart()->chartScene(), pictureOnScreen(*page(), Theme::Light), false);
    dialog.show();
    auto *preview = dialog.findChild<PicturePreview *>();
    QSignalSpy painted(preview, &PicturePreview::painted);
    QTRY_VERIFY(!painted.isEmpty());
    const auto box = [&](const char *name) {
        return dialog.findChild<QComboBox *>(QString::fromLatin1(name));
    };
    QCOMPARE(dialog.options().size, page()->chart()->shownSize());
    box("size")->setCurrentIndex(box("size")->findText(QStringLiteral("1600 × 900")));
    QCOMPARE(dialog.options().size, QSizeF(1600, 900));
    QTRY_COMPARE(preview->pictureSize(), QSizeF(1600, 900));
    box("theme")->setCurrentIndex(2);
    QCOMPARE(dialog.options().theme, Theme::Dark);
    dialog.findChild<QCheckBox *>(QStringLiteral("legend"))->setChecked(false);
    dialog.findChild<QCheckBox *>(QStringLiteral("notes"))->setChecked(false);
    QVERIFY(!dialog.options().hasLegend && !dialog.options().hasSourceNotes);
    QVERIFY(!dialog.options().title);
    dialog.findChild<QLineEdit *>(QStringLiteral("title"))->setText(QStringLiteral("Mine"));
    QCOMPARE(dialog.options().title, std::optional(QStringLiteral("Mine")));
    QCOMPARE(dialog.scale(), 2);
    dialog.setFormat(PictureFormat::Svg);
    QVERIFY(!box("scale")->isVisible());
    QCOMPARE(dialog.format(), PictureFormat::Svg);
    QCOMPARE(dialog.scale(), 1);
    QVERIFY(!dialog.findChild<QRadioButton *>(QStringLiteral("visible"))->isVisible());
}

void TakingAwayTest::imageDialogOffersTheVisiblePart()
{
    const size_t all = page()->chart()->chartScene()->facts.size();
    QVERIFY2(page()->chart()->verticalScrollBar()->maximum() > 0, "the timeline scrolls");
    QVERIFY(showsPart(*page()));
    ImageDialog dialog(page()->chart()->chartScene(), pictureOnScreen(*page(), Theme::Light), true);
    dialog.show();
    QVERIFY2(dialog.options().facts, "what is visible, unless the reader wants all");
    dialog.findChild<QRadioButton *>(QStringLiteral("whole"))->setChecked(true);
    QVERIFY(!dialog.options().facts);
    dialog.findChild<QRadioButton *>(QStringLiteral("visible"))->setChecked(true);
    QVERIFY(dialog.options().facts && dialog.options().facts->size() < all);
    const std::vector<int> first = *dialog.options().facts;
    page()->chart()->verticalScrollBar()->setValue(page()->chart()->verticalScrollBar()->maximum());
    QVERIFY2(pictureOnScreen(*page(), Theme::Light).facts != first, "another part is on screen");
}

void TakingAwayTest::savesUnderATitleWithSeparators()
{
    QVERIFY(QDir().mkpath(path("titled")));
    QString proposed;
    whenOpened<ImageDialog>([&](ImageDialog *dialog) {
        dialog->findChild<QLineEdit *>(QStringLiteral("title"))
            ->setText(QStringLiteral("../a/b ") + QString(100, QChar(0x4e91)));
        dialog->setFormat(PictureFormat::Svg);
        saveAsProposed(path("titled"), proposed);
        dialog->accept();
    });
    action("actionExportImage")->trigger();
    QVERIFY2(proposed.startsWith(QStringLiteral("a-b 云")) && proposed.endsWith(QLatin1String(".svg")),
             qPrintable(proposed));
    QTRY_VERIFY(QFile::exists(path("titled/") + proposed));
    QCOMPARE(QDir(path("titled")).entryList(QDir::Files).size(), 1);
    QVERIFY(sample::bytesOf(path("titled/") + proposed).count("云") >= 100);
}

void TakingAwayTest::savesEverythingAsStatements()
{
    QVERIFY(QDir().mkpath(path("data")));
    QString proposed;
    whenOpened<QDialog>([&](QDialog *dialog) {
        for (const char *choice : {"all", "statements", "xlsx"})
            dialog->findChild<QRadioButton *>(QString::fromLatin1(choice))->setChecked(true);
        saveAsProposed(path("data"), proposed);
        dialog->accept();
    });
    action("actionExportData")->trigger();
    QCOMPARE(proposed, QStringLiteral("china-cloud.xlsx"));
    QTRY_VERIFY(QFile::exists(path("data/china-cloud.xlsx")));
    QVERIFY(sample::bytesOf(path("data/china-cloud.xlsx")).startsWith("PK"));

    m_window->exports()->saveData(path("data/shown.csv"));
    QTRY_VERIFY(QFile::exists(path("data/shown.csv")));
    const QByteArray csv = sample::bytesOf(path("data/shown.csv"));
    QVERIFY2(csv.startsWith("\xef\xbb\xbf"
                            "fact_id,"),
             "Excel needs the mark");
    QVERIFY(csv.endsWith("\r\n"));
}

/// The file is what was seen: flags are rows as figures are.
void TakingAwayTest::eventsComeAlongUntilTheyAreHidden()
{
    m_window->showPage(Page::Growth);
    window::waitForScene(*m_window, Page::Growth);
    const ChartView *chart = page()->chart();
    const auto exported = [this](const char *name) {
        m_window->exports()->saveData(path(name));
        const bool isDone = QTest::qWaitFor([&] { return !m_window->exports()->exporter()->isBusy(); });
        return isDone ? sample::bytesOf(path(name)) : QByteArray();
    };
    const std::vector<int> seen = chart->eventsInTime();
    QVERIFY(!seen.empty() && seen.size() < chart->chartScene()->events.size());
    const QByteArray with = exported("events.csv");
    const int facts = page()->shownFacts();
    const auto figures = facts + static_cast<int>(chart->chartScene()->computed.size());
    QCOMPARE(with.count("\r\n"), qsizetype(1 + figures) + qsizetype(seen.size()));
    for (const int event : seen)
        QVERIFY(with.contains(chart->chartScene()->idOf(event).text().toUtf8()));
    const QString counted = QStringLiteral("%1 of %1 facts shown · %2 events").arg(facts).arg(seen.size());
    QVERIFY2(m_window->statusLine()->text().contains(counted), qPrintable(m_window->statusLine()->text()));

    QVERIFY(action("actionShowEvents")->isChecked());
    action("actionShowEvents")->trigger();
    QTRY_VERIFY(chart->chartScene()->events.empty());
    QCOMPARE(exported("none.csv").count("\r\n"), 1 + figures);
    QTRY_VERIFY(!m_window->statusLine()->text().contains(QStringLiteral("event")));
    QCOMPARE(page()->shownFacts(), facts);
    action("actionUndo")->trigger();
    QTRY_VERIFY(!chart->chartScene()->events.empty());
    QVERIFY(action("actionShowEvents")->isChecked());
}

void TakingAwayTest::cancelledExportLeavesTheOldFile()
{
    sample::writeBytes(path("old.csv"), "as it was");
    QSignalSpy cancelled(m_window->exports()->exporter(), &Exporter::cancelled);
    constexpr int pictures = 8; // they take a while, so that the table has to wait
    for (int i = 0; i < pictures; ++i)
        m_window->exports()->saveImage(path("first.png"));
    m_window->exports()->saveData(path("old.csv"));
    QVERIFY(m_window->exports()->exporter()->isBusy());
    QPushButton *cancel = m_window->statusLine()->findChild<QPushButton *>();
    QVERIFY(cancel->isVisible());
    cancel->click();
    QTRY_VERIFY(!m_window->exports()->exporter()->isBusy());
    QVERIFY(!cancel->isVisible());
    QVERIFY(!cancelled.isEmpty());
    QCOMPARE(cancelled.back().front().toString(), path("old.csv"));
    QCOMPARE(sample::bytesOf(path("old.csv")), QByteArray("as it was"));
    QCOMPARE(m_window->messageBar()->text(), QString()); // cancelling is no error
}

void TakingAwayTest::printsOnOnePage()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path("print.pdf"));
    printer.setPageOrientation(QPageLayout::Landscape);
    PrintActions(m_window->exports(), m_window.get()).paintOn(&printer);
    const QByteArray pdf = sample::bytesOf(path("print.pdf"));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Count 1"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void TakingAwayTest::withoutPrinterOffersPdf()
{
    PrintActions print(m_window->exports(), m_window.get(), [] { return false; });
    QString said;
    whenOpened<QMessageBox>([&said](QMessageBox *box) {
        said = box->text();
        box->reject();
    });
    print.preview();
    QVERIFY2(said.contains(QLatin1String("No printer")), qPrintable(said));

    PictureFormat offered = PictureFormat::Png;
    whenOpened<QMessageBox>([&offered](QMessageBox *box) {
        whenOpened<ImageDialog>([&offered](ImageDialog *dialog) {
            offered = dialog->format();
            dialog->reject();
        });
        box->defaultButton()->click();
    });
    print.print();
    QCOMPARE(offered, PictureFormat::Pdf);
    QCOMPARE(page()->page(), Page::Timeline);
}

void TakingAwayTest::offersMenus()
{
    const auto texts = [](const QWidget *widget) {
        QStringList names;
        for (const QAction *action : widget->actions())
            names << action->text().remove(QLatin1Char('&'));
        return names;
    };
    QVERIFY(texts(page()->chart()).contains(QStringLiteral("Copy image")));
    QVERIFY(texts(page()->chart()).contains(QStringLiteral("Export image…")));
    QVERIFY(texts(page()->table()).contains(QStringLiteral("Copy rows")));
    QVERIFY(texts(page()->table()).contains(QStringLiteral("Export data…")));
}

QTEST_MAIN(TakingAwayTest)
#include "takingaway_test.moc"
