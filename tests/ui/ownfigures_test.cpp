// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "charts/factchart.h"
#include "store/samplepackage.h"
#include "ui/importactions.h"
#include "ui/importresultstep.h"
#include "ui/importtargetstep.h"
#include "ui/origincard.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plumbline;

/// An analyst's own figures all the way: from a dropped table to a chart to a corrected figure
/// in the file.
class OwnFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromADroppedTableToACorrectedFigure();

private:
    void drop(const QString &file);
    void click(QWidget *window, const char *button);
    void clickMark(const FactId &fact);
    ImportWizard *wizard() const { return m_window->imports()->wizard(); }
    ViewState *state() const { return m_window->workspace()->state(); }
    ChartView *chart() const { return m_window->page(state()->page())->chart(); }
    QString shown() const
    {
        return m_window->detailPane()->description().figure.simplified().replace(QChar(0x00a0),
                                                                                 QLatin1Char(' '));
    }
    QString origin() const
    {
        const auto cards = m_window->detailPane()->originCards();
        return cards.empty() ? QString() : window::textsOf(cards.front());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<window::FreshWindow> m_window;
};

void OwnFiguresTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    window::keepSettingsIn(m_folder.filePath(QStringLiteral("settings")));
    QDir(MappingLibrary::usualFolder()).removeRecursively();
    m_window = std::make_unique<window::FreshWindow>();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    window::openAndWait(*m_window, window::bundled());
}

/// What a file manager's drag brings.
void OwnFiguresTest::drop(const QString &file)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    const QPoint place = m_window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
}

void OwnFiguresTest::click(QWidget *window, const char *name)
{
    auto *button = window->findChild<QAbstractButton *>(QString::fromLatin1(name));
    QVERIFY2(button && button->isVisible(), name);
    QTRY_VERIFY2(button->isEnabled(), name);
    const QPoint onTheSign(8, button->height() / 2); // a round button is wider than what it says
    QTest::mouseClick(button, Qt::LeftButton, Qt::NoModifier, onTheSign);
}

void OwnFiguresTest::clickMark(const FactId &fact)
{
    window::waitForScene(*m_window, state()->page());
    QTRY_COMPARE(chart()->chart().placed().span(), state()->span()); // changes of it glide
    const QPoint place = chart()->markPosition(fact);
    QVERIFY(!place.isNull());
    QSignalSpy told(m_window->detailPane(), &DetailPane::passagesShown);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QCOMPARE(state()->current().text(), fact.text());
    QTRY_VERIFY(!told.isEmpty());
}

void OwnFiguresTest::fromADroppedTableToACorrectedFigure()
{
    const QByteArray figures = "Company;Metric;Period;Value;Unit\nHooli;Orders;2018-Q1;1.100,5;count\n"
                               "Hooli;Orders;2018-Q2;1.200,5;count\nHooli;Orders;2018-Q3;1.300,5;count\n";
    const QString table = m_folder.filePath(QStringLiteral("orders.csv"));
    sample::writeBytes(table, figures);

    // A table that is dropped leads into a dataset.
    drop(table);
    QVERIFY(wizard());
    QVERIFY(QTest::qWaitForWindowExposed(wizard()));
    QTRY_VERIFY(wizard()->opener()->draft());
    for (const auto step : {ImportWizard::Table, ImportWizard::Columns, ImportWizard::Figures}) {
        QCOMPARE(wizard()->step(), step);
        click(wizard(), "importNext");
    }
    click(wizard(), "intoNew");
    const QString dataset = m_folder.filePath(QStringLiteral("orders.sqlite"));
    QCOMPARE(wizard()->targetStep()->path(), dataset);
    QSignalSpy imported(wizard(), &ImportWizard::imported);
    click(wizard(), "importNext");
    QTRY_VERIFY2(!imported.isEmpty(), qPrintable(wizard()->messages()->text()));
    click(wizard(), "showImported");
    QTRY_COMPARE(m_window->workspace()->session()->path(), dataset);
    QTRY_VERIFY(!state()->current().isNull());
    QTRY_VERIFY(!QApplication::activeModalWidget());

    // Its chart has a mark for each figure, and each leads to its row.
    const FactId second(QStringLiteral("hooli.orders.2018q2"));
    clickMark(FactId(QStringLiteral("hooli.orders.2018q3")));
    QCOMPARE(shown(), QStringLiteral("1,300.5"));
    clickMark(second);
    QCOMPARE(shown(), QStringLiteral("1,200.5"));
    QTRY_VERIFY2(origin().contains(QStringLiteral("nchanged since the import")), qPrintable(origin()));
    QVERIFY(!origin().contains(QStringLiteral("Corrected")));
    const QPoint before = chart()->markPosition(second);

    // Corrected in the form, by keys.
    QTRY_VERIFY(m_window->findChild<QAction *>(QStringLiteral("actionCorrect"))->isEnabled());
    m_window->findChild<QAction *>(QStringLiteral("actionCorrect"))->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *form = QApplication::activeModalWidget();
    QCOMPARE(form->objectName(), QStringLiteral("statementDialog"));
    QVERIFY(QTest::qWaitForWindowActive(form));
    auto *value = form->findChild<QLineEdit *>(QStringLiteral("value"));
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("1290"));
    QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(shown(), QStringLiteral("1,290"));
    window::waitForScene(*m_window, state()->page());
    QTRY_VERIFY(chart()->markPosition(second).y() < before.y());
    QTRY_VERIFY2(origin().contains(QStringLiteral("Corrected since the import")), qPrintable(origin()));

    // It is in the file, for whoever opens it next; the table is as it was.
    window::openAndWait(*m_window, window::bundled());
    window::openAndWait(*m_window, dataset);
    window::showAndWait(*m_window, second);
    QCOMPARE(shown(), QStringLiteral("1,290"));
    QCOMPARE(sample::bytesOf(table), figures);
}

QTEST_MAIN(OwnFiguresTest)
#include "ownfigures_test.moc"
