// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "store/samplepackage.h"
#include "ui/controlcheck.h"
#include "ui/importactions.h"
#include "ui/importfiguresstep.h"
#include "ui/importresultstep.h"
#include "ui/importtablestep.h"
#include "ui/importtargetstep.h"
#include "ui/roleheader.h"
#include "ui/sampleview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

using namespace plumbline;

/// From the menu to a mark on the chart, and what may come in between.
class ImportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void leadsFromTheMenuToAMark();
    void anImportCanBeUndone();
    void makesANewDataset();
    void replacesNothingUnasked();
    void aGuessCanBeOverruled();
    void aRoleCanBeOverruled();
    void arrowsOpenTheListOfRoles();
    void offersTheFormerMapping();
    void everyKeyOfTheResultLeadsToOne();
    void cancelLeavesTheDatasetAsItWas();
    void aBadFileLosesNothing();
    void aDroppedTableStartsTheWizard();
    void whatLacksLeadsToItsControl();
    void everyStepCanBeUsedWithoutAMouse();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &text)
    {
        sample::writeBytes(path(name), text);
        return path(name);
    }
    ImportWizard *wizard() const { return m_window->imports()->wizard(); }
    /// Answers the question for a file.
    void choose(const QString &file);
    /// Opens the wizard on a table and waits for its rows.
    void start(const QString &table);
    void click(const char *button);
    void pick(QComboBox *box, const QString &text);
    QString preview() const;
    QString mappingsFolder() const { return MappingLibrary::usualFolder(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

const QByteArray Sales =
    "Firma;Kennzahl;Periode;Wert;Währung\nHooli;Cloud revenue;2019-Q1;1.234,50;CNY\n"
    "Hooli;Cloud revenue;2019-Q2;1.300,25;CNY\nHooli;Cloud revenue;2019-Q3;1.401,00;CNY\n"
    "Hooli;Cloud revenue;2019-Q4;1.502,75;CNY\n";

void ImportingTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    window::keepSettingsIn(QDir::temp().filePath(QStringLiteral("plumbline-importing-test")));
}

void ImportingTest::init()
{
    QDir(mappingsFolder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(sample::Package().compileTo(path("own.sqlite")), QString());
    m_window = std::make_unique<window::FreshWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    window::openAndWait(*m_window, path("own.sqlite"));
}

void ImportingTest::cleanup()
{
    m_window.reset();
}

void ImportingTest::choose(const QString &file)
{
    constexpr int mostPolls = 1000;
    auto *poll = new QTimer(m_window.get());
    connect(poll, &QTimer::timeout, m_window.get(), [this, poll, file, polls = 0]() mutable {
        if (wizard())
            return poll->deleteLater();
        QWidget *modal = QApplication::activeModalWidget();
        auto *dialog = qobject_cast<QFileDialog *>(modal);
        if (dialog && ++polls > mostPolls) {
            dialog->reject(); // which fails the test: better than to wait for ever
        } else if (dialog) {
            dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        } else if (modal) {
            modal->close(); // the dialog asked before it had looked at the folder
        }
    });
    poll->start(20);
}

void ImportingTest::start(const QString &table)
{
    m_window->imports()->importTable(table);
    QVERIFY(wizard());
    QTRY_VERIFY(wizard()->opener()->draft());
    QVERIFY(QTest::qWaitForWindowExposed(wizard()));
}

void ImportingTest::click(const char *name)
{
    auto *button = wizard()->findChild<QAbstractButton *>(QString::fromLatin1(name));
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    if (qobject_cast<QRadioButton *>(button)) // wider than what it says
        QTest::keyClick(button, Qt::Key_Space);
    else
        QTest::mouseClick(button, Qt::LeftButton);
}

void ImportingTest::pick(QComboBox *box, const QString &text)
{
    QSignalSpy changed(wizard()->opener(), &TableOpener::changed);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
    QAbstractItemView *list = box->view();
    QTRY_VERIFY(list->isVisible());
    for (int presses = 0; presses < box->count() && list->currentIndex().row() != index; ++presses)
        QTest::keyClick(list, list->currentIndex().row() < index ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), index);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!changed.isEmpty() && !wizard()->opener()->isBusy());
}

QString ImportingTest::preview() const
{
    const QAbstractItemModel *model = wizard()->figuresStep()->table()->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(0, column).data().toString();
    return cells.join(QLatin1Char('|')).replace(QChar(0x00a0), QLatin1Char(' '));
}

void ImportingTest::leadsFromTheMenuToAMark()
{
    const QString table = write("sales.csv", Sales);
    choose(table);
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(wizard());
    QTRY_VERIFY(wizard()->opener()->draft());
    QCOMPARE(wizard()->step(), ImportWizard::Table);
    click("importNext");
    QCOMPARE(wizard()->columnsStep()->rows()->roles()->box(3)->currentText(), QStringLiteral("Value"));
    click("importNext");
    QCOMPARE(preview(), QStringLiteral("2|Hooli|Cloud revenue|Jan–Mar 2019|CNY 1,234.50|reported|"));
    click("importNext");
    QVERIFY(wizard()->findChild<QRadioButton *>(QStringLiteral("intoOpen"))->isChecked());
    QSignalSpy opened(m_window->workspace()->session(), &DatasetSession::opened);
    QSignalSpy imported(wizard(), &ImportWizard::imported);
    click("importNext");
    QTRY_VERIFY2(!imported.isEmpty(), qPrintable(wizard()->resultStep()->text()));
    const QString told = wizard()->resultStep()->text();
    QVERIFY2(told.contains(QStringLiteral("4 figures added")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("1 new company: Hooli")), qPrintable(told));
    QTRY_VERIFY(!opened.isEmpty());

    ViewState *state = m_window->workspace()->state();
    QTRY_VERIFY(!state->current().isNull());
    const Fact &fact = state->dataset()->fact(state->dataset()->indexOf(state->current()));
    QCOMPARE(state->dataset()->subjectNames(fact.headline()), QStringLiteral("Hooli"));
    QCOMPARE(state->page(), Page::Levels);
    window::waitForScene(*m_window, Page::Levels);
    QVERIFY(m_window->page(Page::Levels)
                ->chart()
                ->chartScene()
                ->markOfFact(state->dataset()->indexOf(state->current())));
}

void ImportingTest::anImportCanBeUndone()
{
    const auto factCount = [this] { return m_window->workspace()->state()->wholeDataset()->factCount(); };
    const int before = factCount();
    QTRY_VERIFY(m_window->workspace()->editing()->isEditable());
    start(write("sales.csv", Sales));
    wizard()->setStep(ImportWizard::Target);
    QSignalSpy opened(m_window->workspace()->session(), &DatasetSession::opened);
    click("importNext");
    QTRY_VERIFY2(!opened.isEmpty(), qPrintable(wizard()->resultStep()->text()));
    QTRY_COMPARE(factCount(), before + 4);
    const QString told = wizard()->resultStep()->text();
    QVERIFY2(told.contains(QStringLiteral("Edit > Undo takes the import back.")), qPrintable(told));
    wizard()->reject();
    auto *undo = m_window->findChild<QAction *>(QStringLiteral("actionUndo"));
    QTRY_COMPARE(undo->text(), QStringLiteral("&Undo import: sales.csv"));
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(factCount(), before);
    auto *redo = m_window->findChild<QAction *>(QStringLiteral("actionRedo"));
    QTRY_VERIFY(redo->isEnabled());
    redo->trigger();
    QTRY_COMPARE(factCount(), before + 4);
}

void ImportingTest::makesANewDataset()
{
    start(write("sales.csv", Sales));
    wizard()->setStep(ImportWizard::Target);
    click("intoNew");
    QCOMPARE(wizard()->targetStep()->path(), path("sales.sqlite"));
    QSignalSpy imported(wizard(), &ImportWizard::imported);
    click("importNext");
    QTRY_VERIFY(!imported.isEmpty());
    QCOMPARE(m_window->workspace()->session()->path(), path("own.sqlite"));
    Q_EMIT wizard()->resultStep()->showWanted();
    QTRY_COMPARE(m_window->workspace()->session()->path(), path("sales.sqlite"));
    QTRY_VERIFY(!m_window->workspace()->state()->current().isNull());
}

void ImportingTest::replacesNothingUnasked()
{
    const QByteArray former = sample::bytesOf(path("own.sqlite"));
    sample::writeBytes(path("sales.sqlite"), former);
    start(write("sales.csv", Sales));
    wizard()->setStep(ImportWizard::Target);
    click("intoNew");
    QCOMPARE(wizard()->targetStep()->path(), path("sales-2.sqlite"));
    auto *field = wizard()->findChild<QLineEdit *>(QStringLiteral("newDataset"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, path("sales.sqlite"));
    QString asked;
    QTimer answer;
    connect(&answer, &QTimer::timeout, wizard(), [&asked] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            asked = question->text();
            question->reject();
        }
    });
    answer.start(20);
    click("importNext");
    QCOMPARE(asked, QStringLiteral("sales.sqlite is there already. Replace it, with all that is in it?"));
    QCOMPARE(wizard()->step(), ImportWizard::Target);
    QVERIFY(!wizard()->job()->isRunning());
    QVERIFY(sample::bytesOf(path("sales.sqlite")) == former);
}

void ImportingTest::aGuessCanBeOverruled()
{
    start(write("sales.csv", Sales));
    AspectForm *form = wizard()->tableStep()->form();
    const auto kind = MappingAspect::Kind::Numbers;
    QVERIFY2(form->reason(kind)->text().startsWith(QStringLiteral("Guessed: ")),
             qPrintable(form->reason(kind)->text()));
    pick(form->box(MappingAspect::Kind::Scale), QStringLiteral("Million"));
    QVERIFY2(preview().contains(QStringLiteral("CNY 1.2345")), qPrintable(preview()));
    QVERIFY2(form->reason(MappingAspect::Kind::Scale)->text().contains(QStringLiteral("the guess was: 1")),
             qPrintable(form->reason(MappingAspect::Kind::Scale)->text()));
    pick(form->box(MappingAspect::Kind::Delimiter), QStringLiteral("Comma ,"));
    QCOMPARE(wizard()->opener()->draft()->choice.csv.delimiter, ',');
}

void ImportingTest::aRoleCanBeOverruled()
{
    start(write("sales.csv", Sales));
    wizard()->setStep(ImportWizard::Columns);
    QComboBox *metric = wizard()->columnsStep()->constant(ColumnRole::Metric);
    QVERIFY(!metric->isVisible());
    pick(wizard()->columnsStep()->rows()->roles()->box(1), QStringLiteral("Segment"));
    QTRY_VERIFY(metric->isVisible());
    QVERIFY(!wizard()->opener()->draft()->lacking.empty());
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTest::keyClicks(metric->lineEdit(), QStringLiteral("Orders"));
    QTest::keyClick(metric->lineEdit(), Qt::Key_Return);
    const auto given = [this] { return wizard()->opener()->draft()->mapping.constant(ColumnRole::Metric); };
    QTRY_COMPARE(given(), QStringLiteral("Orders"));
    QStringList lacking;
    for (const Lack &lack : wizard()->opener()->draft()->lacking)
        lacking << lack.sentence;
    QCOMPARE(lacking, QStringList());
    QTRY_VERIFY2(preview().contains(QStringLiteral("Orders")), qPrintable(preview()));
}

/// A key that steps through the roles would take them from other columns on the way.
void ImportingTest::arrowsOpenTheListOfRoles()
{
    start(write("sales.csv", Sales));
    wizard()->setStep(ImportWizard::Columns);
    QComboBox *box = wizard()->columnsStep()->rows()->roles()->box(1);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY(box->view()->isVisible());
    QCOMPARE(box->currentText(), QStringLiteral("Metric"));
    QTest::keyClick(box->view(), Qt::Key_Escape);
    QVERIFY(!wizard()->opener()->isBusy());
}

void ImportingTest::offersTheFormerMapping()
{
    start(write("sales.csv", Sales));
    pick(wizard()->tableStep()->form()->box(MappingAspect::Kind::Scale), QStringLiteral("Million"));
    wizard()->setStep(ImportWizard::Target);
    QSignalSpy imported(wizard(), &ImportWizard::imported);
    click("importNext");
    QTRY_VERIFY(!imported.isEmpty());
    wizard()->reject();
    start(write("june.csv", Sales + "Hooli;Cloud revenue;2020-Q1;9,00;CNY\n"));
    QVERIFY2(wizard()->messages()->text().startsWith(QStringLiteral("The mapping of sales.csv of ")),
             qPrintable(wizard()->messages()->text()));
    QCOMPARE(wizard()->opener()->draft()->mapping.scale, 6);
    click("messageAction");
    QTRY_COMPARE(wizard()->opener()->draft()->mapping.scale, 0);
    QCOMPARE(wizard()->messages()->text(), QString());
}

/// The message bar stays above it.
void ImportingTest::everyKeyOfTheResultLeadsToOne()
{
    for (const char *name : {"sales.csv", "june.csv"}) {
        start(write(name, Sales));
        wizard()->setStep(ImportWizard::Target);
        QSignalSpy imported(wizard(), &ImportWizard::imported);
        click("importNext");
        QTRY_VERIFY(!imported.isEmpty());
        QTRY_VERIFY(wizard()->findChild<QPushButton *>(QStringLiteral("showImported"))->isVisible());
        QCOMPARE(controls::doubleMnemonics(wizard()).join(u'\n'), QString());
        wizard()->reject();
    }
}

void ImportingTest::cancelLeavesTheDatasetAsItWas()
{
    const QByteArray before = sample::bytesOf(path("own.sqlite"));
    QByteArray rows = "company,metric,year,value,unit\n";
    for (int i = 0; i < 60'000; ++i)
        rows += "Acme,Users " + QByteArray::number(i % 1000) + ',' +
                QByteArray::number(1900 + i / 1000 % 100) + ",7,count\n";
    start(write("large.csv", rows));
    wizard()->setStep(ImportWizard::Target);
    QSignalSpy cancelled(wizard()->job(), &ImportJob::cancelled);
    connect(wizard()->job(), &ImportJob::progress, wizard()->resultStep(), &ImportResultStep::cancelWanted);
    click("importNext");
    QTRY_VERIFY_WITH_TIMEOUT(!cancelled.isEmpty(), 60000);
    QCOMPARE(wizard()->step(), ImportWizard::Result);
    QVERIFY2(wizard()->resultStep()->text().contains(QStringLiteral("The dataset is as it was.")),
             qPrintable(wizard()->resultStep()->text()));
    QVERIFY(sample::bytesOf(path("own.sqlite")) == before);
}

void ImportingTest::aBadFileLosesNothing()
{
    m_window->imports()->importTable(write("packed.csv", QByteArray("\x1f\x8b\x08\x00rest", 8)));
    QTRY_VERIFY2(wizard()->messages()->text().contains(QStringLiteral("compressed")),
                 qPrintable(wizard()->messages()->text()));
    QVERIFY(!wizard()->findChild<QPushButton *>(QStringLiteral("importNext"))->isEnabled());
    wizard()->reject();
    QCOMPARE(m_window->workspace()->session()->path(), path("own.sqlite"));

    start(write("sales.csv", Sales));
    const TableDraftPtr draft = wizard()->opener()->draft();
    wizard()->openTable(path("nowhere.csv"));
    QTRY_VERIFY(!wizard()->messages()->text().isEmpty());
    QCOMPARE(wizard()->opener()->draft(), draft);
}

void ImportingTest::aDroppedTableStartsTheWizard()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(write("sales.csv", Sales))});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(wizard());
    QTRY_VERIFY(wizard()->opener()->draft());
    QCOMPARE(wizard()->opener()->draft()->path, path("sales.csv"));
}

void ImportingTest::whatLacksLeadsToItsControl()
{
    start(write("sales.csv", "Firma;Kennzahl;Wert\nHooli;Cloud revenue;1,5\nHooli;Orders;2,5\n"));
    click("importNext");
    click("importNext");
    QVERIFY(!wizard()->figuresStep()->table()->isVisible());
    click("lack");
    QCOMPARE(wizard()->step(), ImportWizard::Columns);
    QComboBox *period = wizard()->columnsStep()->constant(ColumnRole::Period);
    QTRY_VERIFY(period->hasFocus() || period->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2019-Q2"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY2(preview().contains(QStringLiteral("Apr–Jun 2019")), qPrintable(preview()));
}

void ImportingTest::everyStepCanBeUsedWithoutAMouse()
{
    start(write("sales.csv", Sales));
    for (const auto step :
         {ImportWizard::Table, ImportWizard::Columns, ImportWizard::Figures, ImportWizard::Target}) {
        wizard()->setStep(step);
        QCOMPARE(controls::offenders(wizard()).join(QLatin1Char('\n')), QString());
    }
    wizard()->setStep(ImportWizard::Columns);
    RoleHeader *roles = wizard()->columnsStep()->rows()->roles();
    roles->focusColumn(0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), roles->box(1));
}

QTEST_MAIN(ImportingTest)
#include "importing_test.moc"
