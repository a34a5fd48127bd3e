// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editingsupport.h"

#include <QDir>
#include <QMessageBox>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>

using namespace plumbline;

/// Events, companies and metrics: adding, correcting, removing.
class ManagingDataTest : public QObject, private window::EditingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { open(); }
    void cleanup() { close(); }
    void addsAnEvent();
    void removesACompanyAfterAQuestion();
    void correctsAMetricInTheList();
    void theFirstFieldIsReadyForTyping_data();
    void theFirstFieldIsReadyForTyping();
    void tabLeadsThroughTheFieldsToSave();
    void refusesANameTwice_data();
    void refusesANameTwice();
    void correctsTheCaseOfAName();
};

void ManagingDataTest::initTestCase()
{
    window::keepSettingsIn(QDir::temp().filePath(QStringLiteral("plumbline-managingdata-test")));
}

void ManagingDataTest::addsAnEvent()
{
    trigger("actionNewEvent");
    QDialog *form = dialog("eventDialog");
    type(form, "title", QStringLiteral("Bolt fined"));
    auto *kind = form->findChild<QComboBox *>(QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("fine")));
    type(form, "period", QStringLiteral("2020-03"));
    type(form, "party1", QStringLiteral("Acme"));
    save(form);
    QVERIFY(window::textsOf(form).contains(QStringLiteral("Whom is the event about?")));
    QVERIFY(window::textsOf(form).contains(QStringLiteral("As what did Acme take part?")));
    type(form, "companies", QStringLiteral("Bolt, Inc."));
    type(form, "partyRole1", QStringLiteral("regulator"));
    save(form);
    QTRY_COMPARE(state()->current(), FactId(QStringLiteral("bolt.bolt-fined")));
    QCOMPARE(m_window->detailPane()->description().what, QStringLiteral("Bolt fined"));
    trigger("actionUndo");
    QTRY_COMPARE(state()->wholeDataset()->tables().events.size(), size_t(1));
}

/// Answers the question that comes when it is there.
static void answer(QMessageBox::ButtonRole role, bool *isAnswered)
{
    *isAnswered = false;
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, role, isAnswered] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return;
        timer->stop();
        timer->deleteLater();
        *isAnswered = true;
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == role)
                button->click();
        }
    });
    timer->start(0);
}

void ManagingDataTest::removesACompanyAfterAQuestion()
{
    trigger("actionManageData");
    QDialog *list = dialog("manageDataDialog");
    auto *companies = static_cast<QTreeWidget *>(list->findChild<QTabWidget *>()->widget(0));
    companies->setCurrentItem(companies->findItems(QStringLiteral("Bolt, Inc."), Qt::MatchExactly).value(0));
    const auto button = [list](const char *text) {
        for (QPushButton *candidate : list->findChildren<QPushButton *>()) {
            if (candidate->text() == QString::fromUtf8(text))
                return candidate;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    bool isAnswered = false;
    answer(QMessageBox::RejectRole, &isAnswered);
    QTest::mouseClick(button("&Remove…"), Qt::LeftButton);
    QTRY_VERIFY(isAnswered);
    QTRY_COMPARE(QApplication::activeModalWidget(), list);
    QCOMPARE(state()->wholeDataset()->statementCount(), 5);
    answer(QMessageBox::DestructiveRole, &isAnswered);
    QTest::mouseClick(button("&Remove…"), Qt::LeftButton);
    QTRY_COMPARE(state()->wholeDataset()->statementCount(), 4); // that of two taken together
    QCOMPARE(state()->wholeDataset()->tables().entities.size(), size_t(2));
    QCOMPARE(state()->wholeDataset()->tables().events.front().parties.size(), size_t(1));
    QTRY_COMPARE(companies->topLevelItemCount(), 2);
    list->close();
    trigger("actionUndo");
    QTRY_COMPARE(state()->wholeDataset()->statementCount(), 5);
}

void ManagingDataTest::correctsAMetricInTheList()
{
    trigger("actionManageData");
    QDialog *list = dialog("manageDataDialog");
    list->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *metrics = static_cast<QTreeWidget *>(list->findChild<QTabWidget *>()->currentWidget());
    metrics->setCurrentItem(metrics->findItems(QStringLiteral("Revenue growth"), Qt::MatchExactly).value(0));
    QTest::keyClick(metrics, Qt::Key_Return);
    QDialog *form = dialog("metricDialog");
    type(form, "name", QStringLiteral("Growth of revenue"));
    save(form);
    QTRY_VERIFY(!metrics->findItems(QStringLiteral("Growth of revenue"), Qt::MatchExactly).isEmpty());
    QVERIFY(m_window->detailPane()->description().what.startsWith(QStringLiteral("Growth of revenue")));
    list->close();
}

void ManagingDataTest::theFirstFieldIsReadyForTyping_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("field");
    QTest::newRow("company") << QByteArray("actionNewCompany") << QByteArray("companyDialog")
                             << QStringLiteral("name");
    QTest::newRow("metric") << QByteArray("actionNewMetric") << QByteArray("metricDialog")
                            << QStringLiteral("name");
    QTest::newRow("event") << QByteArray("actionNewEvent") << QByteArray("eventDialog")
                           << QStringLiteral("title");
    QTest::newRow("statement") << QByteArray("actionNewStatement") << QByteArray("statementDialog")
                               << QStringLiteral("companies");
}

static QString textOf(const QWidget *field)
{
    const auto *box = qobject_cast<const QComboBox *>(field);
    return box ? box->currentText() : qobject_cast<const QLineEdit *>(field)->text();
}

/// The keys go where the focus is, as a reader's do.
void ManagingDataTest::theFirstFieldIsReadyForTyping()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, form);
    QFETCH(QString, field);
    trigger(wanted.constData());
    QDialog *opened = dialog(form.constData());
    opened->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), opened);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Westmeer KG"));
    QVERIFY(opened->isVisible());
    QCOMPARE(textOf(opened->findChild<QWidget *>(field)), QStringLiteral("Westmeer KG"));
}

void ManagingDataTest::tabLeadsThroughTheFieldsToSave()
{
    trigger("actionNewEvent");
    QDialog *form = dialog("eventDialog");
    form->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), form);
    type(form, "party1", QStringLiteral("Acme")); // a second line for a party comes
    QTRY_VERIFY(form->findChild<QWidget *>(QStringLiteral("partyRole2"))->isVisible());
    form->findChild<QLineEdit *>(QStringLiteral("title"))->setFocus();
    QStringList passed;
    for (int step = 0; step < 12 && QApplication::focusWidget() &&
                       !qobject_cast<QPushButton *>(QApplication::focusWidget());
         ++step) {
        passed << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(
        passed.join(QLatin1Char(' ')),
        QStringLiteral("title kind companies period status asserted party1 partyRole1 party2 partyRole2"));
    QCOMPARE(QApplication::focusWidget(),
             form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
}

void ManagingDataTest::refusesANameTwice_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("company") << QByteArray("actionNewCompany") << QByteArray("companyDialog")
                             << QStringLiteral(" bolt,  INC. ")
                             << QStringLiteral("There is a company “Bolt, Inc.” already.");
    QTest::newRow("metric") << QByteArray("actionNewMetric") << QByteArray("metricDialog")
                            << QStringLiteral("revenue GROWTH")
                            << QStringLiteral("There is a metric “Revenue growth” already.");
}

void ManagingDataTest::refusesANameTwice()
{
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, form);
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    const size_t companies = state()->wholeDataset()->tables().entities.size();
    const size_t metrics = state()->wholeDataset()->tables().metrics.size();
    trigger(wanted.constData());
    QDialog *opened = dialog(form.constData());
    type(opened, "name", name);
    save(opened);
    QVERIFY(opened->isVisible());
    QVERIFY2(window::textsOf(opened).contains(sentence), qPrintable(window::textsOf(opened)));
    QCOMPARE(state()->wholeDataset()->tables().entities.size(), companies);
    QCOMPARE(state()->wholeDataset()->tables().metrics.size(), metrics);
}

/// Its own name is no other's.
void ManagingDataTest::correctsTheCaseOfAName()
{
    trigger("actionManageData");
    QDialog *list = dialog("manageDataDialog");
    auto *companies = static_cast<QTreeWidget *>(list->findChild<QTabWidget *>()->widget(0));
    companies->setCurrentItem(companies->findItems(QStringLiteral("Bolt, Inc."), Qt::MatchExactly).value(0));
    QTest::keyClick(companies, Qt::Key_Return);
    QDialog *form = dialog("companyDialog");
    type(form, "name", QStringLiteral("BOLT, Inc."));
    save(form);
    QTRY_VERIFY(!companies->findItems(QStringLiteral("BOLT, Inc."), Qt::MatchExactly).isEmpty());
    list->close();
}

QTEST_MAIN(ManagingDataTest)
#include "managingdata_test.moc"
