// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "store/samplepackage.h"
#include "ui/controlcheck.h"
#include "ui/choicefield.h"
#include "ui/editactions.h"
#include "ui/formcolumn.h"
#include "ui/ownfileactions.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace plumbline;

/// Adding, correcting and removing with real keys and clicks.
class EditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void correctsAValue();
    void undoesInOrderOfTime();
    void aRefusedValueLosesNothing();
    void addsACompanyAndAStatement();
    void removesRowsAndOffersUndo();
    void editsCellsInTheTable();
    void chooseWhichOfSeveral();
    void addsAnEvent();
    void removesACompanyAfterAQuestion();
    void correctsAMetricInTheList();
    void tiesAStatementToAPassage();
    void makesFilesOfOnesOwn();
    void everyControlHasNameAndKey_data();
    void everyControlHasNameAndKey();
    void saysWhyTheBundledIsReadOnly();
    void anotherFileStartsAnew();

private:
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    void trigger(const char *name) const
    {
        QTRY_VERIFY(action(name)->isEnabled());
        action(name)->trigger();
    }
    QDialog *dialog(const char *name) const;
    void type(QDialog *form, const char *field, const QString &text) const;
    void save(QDialog *form) const;
    QString shown() const;
    const ViewState *state() const { return m_window->workspace()->state(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<window::FreshWindow> m_window;
};

static const FactId growth(QStringLiteral("acme.revenue-growth.2018"));

void EditingTest::initTestCase()
{
    window::keepSettingsIn(QDir::temp().filePath(QStringLiteral("plumbline-editing-test")));
}

void EditingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("own.sqlite"));
    QCOMPARE(sample::Package().compileTo(m_path), QString());
    m_window = std::make_unique<window::FreshWindow>();
    m_window->activateWindow(); // keys of the table work with the real focus only
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    window::openAndWait(*m_window, m_path);
    QTRY_VERIFY(m_window->workspace()->editing()->isEditable());
    m_window->showFact(growth);
}

void EditingTest::cleanup()
{
    m_window.reset();
}

/// The form that is open, once it is.
QDialog *EditingTest::dialog(const char *name) const
{
    QDialog *found = nullptr;
    const auto find = [&] {
        for (QDialog *candidate : m_window->findChildren<QDialog *>(QString::fromLatin1(name))) {
            if (candidate->isVisible())
                found = candidate;
        }
        return found != nullptr;
    };
    [&] { QTRY_VERIFY(find()); }();
    return found;
}

void EditingTest::type(QDialog *form, const char *field, const QString &text) const
{
    auto *widget = form->findChild<QWidget *>(QString::fromLatin1(field));
    QVERIFY(widget);
    auto *combo = qobject_cast<QComboBox *>(widget);
    auto *line = combo ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
}

/// A click on Save; the form closes when it worked.
void EditingTest::save(QDialog *form) const
{
    QTest::mouseClick(form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
}

/// The figure in the detail pane.
QString EditingTest::shown() const
{
    return m_window->detailPane()->description().figure.simplified().replace(QChar(0x00a0), QLatin1Char(' '));
}

void EditingTest::correctsAValue()
{
    QCOMPARE(shown(), QStringLiteral("+12 %"));
    trigger("actionCorrect");
    QDialog *form = dialog("statementDialog");
    QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("value"))->text(), QStringLiteral("12"));
    type(form, "value", QStringLiteral("13.5 %"));
    save(form);
    QTRY_COMPARE(shown(), QStringLiteral("+13.5 %"));
    QCOMPARE(state()->current(), growth);
    QTRY_VERIFY(!m_window->detailPane()->cards().empty());
    QCOMPARE(m_window->messageBar()->text(), QString()); // not even that the file has changed

    QCOMPARE(action("actionUndo")->text(), QStringLiteral("&Undo correction: Revenue growth of Acme Cloud"));
    trigger("actionUndo");
    QTRY_COMPARE(shown(), QStringLiteral("+12 %"));
    trigger("actionRedo");
    QTRY_COMPARE(shown(), QStringLiteral("+13.5 %"));
}

/// Edits and choices of the view are one history.
void EditingTest::undoesInOrderOfTime()
{
    trigger("actionCorrect");
    QDialog *form = dialog("statementDialog");
    type(form, "value", QStringLiteral("13.5"));
    save(form);
    QTRY_COMPARE(shown(), QStringLiteral("+13.5 %"));
    Filter filter = state()->filter();
    filter.statuses = QStringList{QStringLiteral("estimated")};
    m_window->workspace()->state()->setFilter(filter);
    QCOMPARE(action("actionUndo")->text(), QStringLiteral("&Undo filter: Status"));
    trigger("actionUndo");
    QVERIFY(!state()->filter().isActive());
    QCOMPARE(shown(), QStringLiteral("+13.5 %"));
    trigger("actionUndo");
    QTRY_COMPARE(shown(), QStringLiteral("+12 %"));
    trigger("actionRedo");
    QTRY_COMPARE(shown(), QStringLiteral("+13.5 %"));
    trigger("actionRedo");
    QTRY_VERIFY(state()->filter().isActive());
}

void EditingTest::aRefusedValueLosesNothing()
{
    trigger("actionCorrect");
    QDialog *form = dialog("statementDialog");
    type(form, "segment", QStringLiteral("PaaS"));
    type(form, "value", QStringLiteral("twelve"));
    type(form, "period", QStringLiteral("2018-Q5"));
    save(form);
    QVERIFY(form->isVisible());
    QStringList complaints;
    for (const FieldNote *note : form->findChildren<FieldNote *>()) {
        if (note->isComplaint())
            complaints << note->text();
    }
    QCOMPARE(
        complaints.join(QLatin1Char('\n')),
        QStringLiteral(
            "“twelve” is not understood. Write it like 600 million, CNY 1.2 bn, 12.5 % or 10 to 20 million.\n"
            "“2018-Q5” is no period. Write 2019-Q3, 2019, 2019-07, 2019-07-21 or 2019-04-01/2020-03-31."));
    QCOMPARE(form->findChild<QComboBox *>(QStringLiteral("segment"))->currentText(), QStringLiteral("PaaS"));
    QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("value"))->text(), QStringLiteral("twelve"));
    QCOMPARE(form->focusWidget(), form->findChild<QWidget *>(QStringLiteral("value")));
    type(form, "value", QStringLiteral("12 million USD"));
    type(form, "period", QStringLiteral("Q1 2018"));
    save(form); // the sentence of the rule stands beside its field, too
    QVERIFY(form->isVisible());
    QVERIFY(window::textsOf(form).contains(QStringLiteral("Revenue growth is not counted in USD.")));
    type(form, "value", QStringLiteral("14"));
    save(form);
    QTRY_COMPARE(shown(), QStringLiteral("+14 %"));
    QCOMPARE(state()->current(), growth);
}

void EditingTest::addsACompanyAndAStatement()
{
    trigger("actionNewStatement");
    QDialog *form = dialog("statementDialog");
    QCOMPARE(form->findChild<ChoiceField *>(QStringLiteral("metric"))->currentText(),
             QStringLiteral("Revenue growth"));
    type(form, "companies", QStringLiteral("Cove Ltd"));
    save(form);
    QVERIFY(window::textsOf(form).contains(QStringLiteral("There is no company “Cove Ltd”.")));
    QTest::mouseClick(form->findChild<QPushButton *>(), Qt::LeftButton);
    QDialog *company = dialog("companyDialog");
    QCOMPARE(company->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("Cove Ltd"));
    type(company, "yearEnd", QStringLiteral("06-30"));
    save(company);
    QTRY_COMPARE(state()->wholeDataset()->tables().entities.size(), size_t(4));
    type(form, "value", QStringLiteral("about 20 %"));
    type(form, "period", QStringLiteral("2018"));
    save(form);
    QTRY_COMPARE(state()->current(),
                 FactId(QStringLiteral("cove-ltd.revenue-growth.iaas.year-on-year.2018")));
    QCOMPARE(shown(), QStringLiteral("≈ +20 %"));
    // Its mark is on the chart, its row in the table.
    window::waitForScene(*m_window, Page::Growth);
    QVERIFY(m_window->page(Page::Growth)->table()->factModel().rowOf(state()->current()) >= 0);
    trigger("actionUndo");
    QTRY_VERIFY(state()->current().isNull());
    trigger("actionUndo");
    QTRY_COMPARE(state()->wholeDataset()->tables().entities.size(), size_t(3));
}

void EditingTest::removesRowsAndOffersUndo()
{
    FactTableView *table = m_window->page(Page::Growth)->table();
    QTRY_COMPARE(table->factModel().rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(state()->wholeDataset()->indexOf(growth), -1);
    QCOMPARE(m_window->messageBar()->text(), QStringLiteral("1 statement was removed: Revenue growth, IaaS"));
    QTest::mouseClick(m_window->messageBar()->findChild<QPushButton *>(QStringLiteral("messageAction")),
                      Qt::LeftButton);
    QTRY_VERIFY(state()->wholeDataset()->indexOf(growth) >= 0);
    QTRY_COMPARE(m_window->messageBar()->text(), QString());
    QCOMPARE(action("actionRedo")->text(), QStringLiteral("&Redo removal: Revenue growth, IaaS"));
}

void EditingTest::editsCellsInTheTable()
{
    FactTableView *table = m_window->page(Page::Growth)->table();
    QTRY_COMPARE(table->factModel().rowCount(), 1);
    table->setFocus();
    const auto startAt = [table](FactColumn column) {
        table->setCurrentIndex(table->model()->index(0, static_cast<int>(column)));
        QTest::keyClick(table, Qt::Key_F2);
        return table->findChild<QWidget *>(QStringLiteral("cellEditor"));
    };
    auto *figure = qobject_cast<QLineEdit *>(startAt(FactColumn::Figure));
    QVERIFY(figure);
    QCOMPARE(figure->text(), QStringLiteral("12"));
    figure->selectAll();
    QTest::keyClicks(figure, QStringLiteral("lots"));
    QTest::keyClick(figure, Qt::Key_Return);
    QVERIFY(figure->isVisible()); // the sentence stands below it
    QCOMPARE(figure->text(), QStringLiteral("lots"));
    figure->selectAll();
    QTest::keyClicks(figure, QStringLiteral("at least 14 %"));
    QTest::keyClick(figure, Qt::Key_Return);
    QTRY_COMPARE(shown(), QStringLiteral("≥ +14 %"));
    QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
    auto *period = qobject_cast<QLineEdit *>(startAt(FactColumn::Period));
    QVERIFY(period);
    period->selectAll();
    QTest::keyClicks(period, QStringLiteral("2017-H2"));
    QTest::keyClick(period, Qt::Key_Return);
    const auto statement = [this] {
        const Dataset &dataset = *state()->wholeDataset();
        return dataset.fact(dataset.indexOf(growth)).lead();
    };
    QTRY_COMPARE(statement().period, DateSpan(QDate(2017, 7, 1), QDate(2017, 12, 31)));
    QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
    auto *status = qobject_cast<QComboBox *>(startAt(FactColumn::Status));
    QVERIFY(status);
    status->setCurrentIndex(status->findData(QStringLiteral("forecast")));
    QTest::keyClick(status, Qt::Key_Return);
    QTRY_COMPARE(statement().status, Status::Forecast);
    for (int step = 0; step < 3; ++step) {
        trigger("actionUndo");
        QTRY_VERIFY(!m_window->workspace()->editing()->isBusy());
    }
    QCOMPARE(shown(), QStringLiteral("+12 %"));
}

void EditingTest::chooseWhichOfSeveral()
{
    m_window->showFact(FactId(QStringLiteral("acme.series-b")));
    trigger("actionRemove");
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(QStringLiteral("menuStatements"))));
    QStringList texts;
    for (const QAction *entry : menu->actions())
        texts << entry->text().replace(QChar(0x00a0), QLatin1Char(' '));
    QCOMPARE(texts.join(QLatin1Char('\n')), QStringLiteral("Remove which statement?\n"
                                                           "&1  Series B of Acme · reported · 1–21 Jul 2019\n"
                                                           "&2  ≥ CNY 600 m · reported · 1–21 Jul 2019\n"
                                                           "&3  ≥ USD 87 m · reported · 1–21 Jul 2019\n\n"
                                                           "&All 3 statements of the fact"));
    menu->actions().at(3)->trigger();
    menu->close();
    QTRY_COMPARE(state()->wholeDataset()->statementCount(), 4);
    QVERIFY(state()->wholeDataset()->tables().links.empty());
}

void EditingTest::addsAnEvent()
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

void EditingTest::removesACompanyAfterAQuestion()
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

void EditingTest::correctsAMetricInTheList()
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

/// The words of the digest are looked for in the reader's copy of the article.
void EditingTest::tiesAStatementToAPassage()
{
    trigger("actionPassages");
    QDialog *form = dialog("passagesDialog");
    auto *digest = form->findChild<QPlainTextEdit *>(QStringLiteral("digest"));
    auto *add = form->findChild<QPushButton *>(QStringLiteral("addPassage"));
    QTRY_VERIFY(!digest->toPlainText().isEmpty());
    QTRY_COMPARE(form->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
    QVERIFY(!add->isEnabled());
    const auto mark = [digest](const QString &words) {
        QTextCursor cursor = digest->document()->find(words);
        digest->setTextCursor(cursor);
    };
    mark(QStringLiteral("67 %")); // a passage stands there already
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(form->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
    mark(QStringLiteral("in 2018"));
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(window::textsOf(form).contains(QStringLiteral("Attach your copy of it first")));
    form->close();
    const auto evidence = [this] {
        const Dataset &dataset = *state()->wholeDataset();
        const int index = dataset.indexOf(growth);
        return dataset.evidence(index, dataset.fact(index).lead()).size();
    };
    QCOMPARE(evidence(), size_t(2));
    trigger("actionUndo");
    QTRY_COMPARE(evidence(), size_t(1));
}

void EditingTest::makesFilesOfOnesOwn()
{
    OwnFileActions *files = m_window->findChild<OwnFileActions *>();
    DatasetCopier copier;
    connect(&copier, &DatasetCopier::made, files, &OwnFileActions::made);
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    copier.copy(window::bundled(), copy);
    QTRY_COMPARE(m_window->workspace()->session()->path(), copy);
    QTRY_VERIFY(m_window->workspace()->editing()->isEditable());
    const QString empty = m_folder->filePath(QStringLiteral("empty.sqlite"));
    copier.create(empty);
    QTRY_COMPARE(m_window->workspace()->session()->path(), empty);
    QTRY_VERIFY(m_window->workspace()->editing()->isEditable());
    // The first statement of all, with company and metric made on the way.
    trigger("actionNewStatement");
    QDialog *form = dialog("statementDialog");
    for (const auto &[field, button, dialogName, name] :
         {std::tuple{"companies", 0, "companyDialog", "Acme"},
          std::tuple{"metric", 1, "metricDialog", "Revenue"}}) {
        type(form, field, QString::fromLatin1(name));
        QTest::mouseClick(form->findChildren<QPushButton *>().at(button), Qt::LeftButton);
        save(dialog(dialogName));
    }
    type(form, "value", QStringLiteral("CNY 600 million"));
    type(form, "period", QStringLiteral("2018"));
    save(form);
    QTRY_COMPARE(state()->current(), FactId(QStringLiteral("acme.revenue.2018")));
    QCOMPARE(shown(), QStringLiteral("CNY 600 m"));
    QTRY_COMPARE(m_window->currentPage()->page(), Page::Levels);
}

void EditingTest::everyControlHasNameAndKey_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("actionNewStatement") << QStringLiteral("statementDialog");
    QTest::newRow("actionNewCompany") << QStringLiteral("companyDialog");
    QTest::newRow("actionNewMetric") << QStringLiteral("metricDialog");
    QTest::newRow("actionNewEvent") << QStringLiteral("eventDialog");
    QTest::newRow("actionManageData") << QStringLiteral("manageDataDialog");
    QTest::newRow("actionPassages") << QStringLiteral("passagesDialog");
}

void EditingTest::everyControlHasNameAndKey()
{
    QFETCH(QString, name);
    trigger(QTest::currentDataTag());
    QDialog *form = dialog(name.toLatin1().constData());
    QCOMPARE(controls::offenders(form), QStringList());
    QMap<QChar, QString> taken;
    for (const QLabel *label : form->findChildren<QLabel *>()) {
        const QChar key = label->buddy() ? controls::mnemonicOf(label->text()) : QChar();
        QVERIFY2(key.isNull() || !taken.contains(key), qPrintable(label->text()));
        taken.insert(key, label->text());
    }
    for (const QPushButton *button : form->findChildren<QPushButton *>()) {
        const QChar key = controls::mnemonicOf(button->text());
        QVERIFY2(key.isNull() || !taken.contains(key), qPrintable(button->text()));
    }
}

void EditingTest::saysWhyTheBundledIsReadOnly()
{
    window::openAndWait(*m_window, window::bundled());
    m_window->workspace()->editing()->setShipped(window::bundled());
    window::openAndWait(*m_window, window::bundled());
    trigger("actionNewStatement");
    QTRY_COMPARE(
        m_window->messageBar()->text(),
        QStringLiteral("The dataset that comes with Plumbline is not changed. Save a copy and edit that."));
    QCOMPARE(m_window->messageBar()->findChild<QPushButton *>(QStringLiteral("messageAction"))->text(),
             QStringLiteral("Save a &copy…"));
    window::openAndWait(*m_window, m_path);
    QTRY_COMPARE(m_window->messageBar()->text(), QString());
}

void EditingTest::anotherFileStartsAnew()
{
    trigger("actionCorrect");
    QDialog *form = dialog("statementDialog");
    type(form, "value", QStringLiteral("13.5"));
    save(form);
    QTRY_VERIFY(action("actionUndo")->isEnabled());
    window::openAndWait(*m_window, m_path); // read again
    QVERIFY(action("actionUndo")->isEnabled());
    window::openAndWait(*m_window, window::bundled());
    QVERIFY(!action("actionUndo")->isEnabled());
}

QTEST_MAIN(EditingTest)
#include "editing_test.moc"
