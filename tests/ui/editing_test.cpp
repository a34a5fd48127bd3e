// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editingsupport.h"

#include "ui/choicefield.h"
#include "ui/controlcheck.h"
#include "ui/formcolumn.h"
#include "ui/ownfileactions.h"

#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace plumbline;

/// Adding and correcting statements, and taking it back.
class EditingTest : public QObject, private window::EditingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { open(); }
    void cleanup() { close(); }
    void correctsAValue();
    void undoesInOrderOfTime();
    void aRefusedValueLosesNothing();
    void addsACompanyAndAStatement();
    void chooseWhichOfSeveral();
    void tiesAStatementToAPassage();
    void makesFilesOfOnesOwn();
    void everyControlHasNameAndKey_data();
    void everyControlHasNameAndKey();
    void saysWhyTheBundledIsReadOnly();
    void anotherFileStartsAnew();
};

void EditingTest::initTestCase()
{
    window::keepSettingsIn(QDir::temp().filePath(QStringLiteral("plumbline-editing-test")));
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
    m_window->workspace()->editing()->setShipped(window::bundled());
    window::openAndWait(*m_window, window::bundled());
    trigger("actionNewStatement");
    QCOMPARE(
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
