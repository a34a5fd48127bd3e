// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "model/samplearticle.h"
#include "ui/notefield.h"
#include "ui/notesdialog.h"
#include "ui/notesection.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

using namespace plumbline;

/// Notes as the reader writes them in the window, and finds them again.
class NotesWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void noteIsThereAgainAfterARestart();
    void noteOutlivesAVersionWithoutItsFact();
    void passageNoteNamesItsWords();
    void passageNoteTakesTheWordsThatState();
    void deletedNoteComesBack();
    void emptiedNoteGoes();
    void unfinishedNoteIsKeptWhenTheReaderGoesOn();
    void anotherWindowsNoteAppears();
    void listLeadsToTheFact();
    void tableAndChartHaveTheSign();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString dataset() const { return path("a.sqlite"); }
    MainWindow &window() { return *m_window; }
    void start();
    NoteBook *book() const { return m_window->workspace()->notes(); }
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QString::fromLatin1(name));
    }
    std::vector<NoteField *> fields() const { return m_window->detailPane()->noteSection()->fields(); }
    QString shown() const;
    NoteField *write(const char *text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const FactId Round(QStringLiteral("acme.series-b"));
const FactId Share(QStringLiteral("acme-and-bolt.share"));

template<typename Widget>
Widget *child(const QWidget *parent, const char *name)
{
    return parent->findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

void NotesWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void NotesWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    window::keepSettingsIn(m_folder->filePath(QStringLiteral("settings")));
    QCOMPARE(sample::packageOfArticle().compileTo(dataset()), QString());
    start();
}

void NotesWindowTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
}

void NotesWindowTest::start()
{
    cleanup();
    m_appearance = std::make_unique<Appearance>();
    m_window = std::make_unique<MainWindow>(m_appearance.get());
    m_window->resize(1300, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QApplication::setActiveWindow(m_window.get());
    window::openAndWait(*m_window, dataset());
    window().showFact(Round);
}

/// The notes on the chosen fact, one a line.
QString NotesWindowTest::shown() const
{
    QStringList texts;
    for (const NoteField *field : fields())
        texts << field->toPlainText();
    return texts.join(QLatin1Char('\n'));
}

/// By the key, as the reader does it.
NoteField *NotesWindowTest::write(const char *text)
{
    action("actionAddNote")->trigger();
    NoteField *field = fields().back();
    QTest::keyClicks(field, QString::fromLatin1(text));
    field->keep();
    return field;
}

void NotesWindowTest::noteIsThereAgainAfterARestart()
{
    const QByteArray before = sample::bytesOf(dataset());
    write("ask Bolt");
    QCOMPARE(sample::bytesOf(dataset() + QStringLiteral(".notes.json")).count("ask Bolt"), 1);
    start();
    QCOMPARE(shown(), QStringLiteral("ask Bolt"));
    window().showFact(Share);
    QCOMPARE(shown(), QString());
    QCOMPARE(sample::bytesOf(dataset()), before);
}

void NotesWindowTest::noteOutlivesAVersionWithoutItsFact()
{
    write("on the round");
    window().showFact(Share);
    write("on the share");
    cleanup();
    sample::Package next = sample::packageOfArticle();
    for (const QString &statement : {QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("s3")})
        next.replace(QStringLiteral("statement.csv"), statement + QStringLiteral(",acme.series-b"),
                     statement + QStringLiteral(",acme.round-two"));
    QVERIFY(QFile::remove(dataset()));
    QCOMPARE(next.compileTo(dataset()), QString());
    start();
    window().showFact(Share);
    QCOMPARE(shown(), QStringLiteral("on the share"));
    NotesDialog dialog(book());
    QStringList listed;
    for (int row = 0; row < dialog.list()->topLevelItemCount(); ++row)
        listed << dialog.list()->topLevelItem(row)->text(0) + QStringLiteral(" / ") +
                      dialog.list()->topLevelItem(row)->text(1).section(QLatin1Char(':'), 0, 0);
    listed.sort();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0], QStringLiteral("on the round / no longer in the dataset"));
    QVERIFY2(listed[1].startsWith(QStringLiteral("on the share / Acme")), qPrintable(listed[1]));
    write("another"); // the one without a fact is written again
    QCOMPARE(sample::bytesOf(dataset() + QStringLiteral(".notes.json")).count("on the round"), 1);
}

void NotesWindowTest::passageNoteNamesItsWords()
{
    window::showAndWait(window(), Share);
    PassageCard *card = window().detailPane()->cards().front();
    child<QPushButton>(card, "passageNote")->click();
    NoteField *field = fields().back();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("percent of what?"));
    field->keep();
    const Note &note = book()->notes().all().front();
    QCOMPARE(note.article, QStringLiteral("news"));
    QVERIFY2(note.quote.contains(QStringLiteral("67")), qPrintable(note.quote));
    QVERIFY(window::textsOf(window().detailPane()->noteSection())
                .contains(QStringLiteral("On “%1”").arg(note.quote).replace(QChar(0xa0), QLatin1Char(' '))));
}

/// The same paragraph begins with words that only date the figure.
void NotesWindowTest::passageNoteTakesTheWordsThatState()
{
    const auto fresh = window::freshWithBundled();
    window::showAndWait(*fresh, FactId(QStringLiteral("alibaba-cloud.revenue.2019q2")));
    PassageCard *card = fresh->detailPane()->cards().front();
    const QSignalSpy asked(card, &PassageCard::noteRequested);
    child<QPushButton>(card, "passageNote")->click();
    QCOMPARE(asked.front()[1].toString(), QStringLiteral("7.787 billion yuan"));
}

void NotesWindowTest::deletedNoteComesBack()
{
    write("ask Bolt");
    child<QPushButton>(window().detailPane()->noteSection(), "deleteNote")->click();
    QCOMPARE(shown(), QString());
    QVERIFY(book()->notes().all().empty());
    QCOMPARE(window().messageBar()->text(), QStringLiteral("The note was deleted."));
    for (QPushButton *button : window().messageBar()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("&Undo"))
            button->click();
    }
    QCOMPARE(shown(), QStringLiteral("ask Bolt"));
    QCOMPARE(book()->notes().all().size(), size_t(1));
}

void NotesWindowTest::emptiedNoteGoes()
{
    NoteField *field = write("ask Bolt");
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    field->keep();
    QCOMPARE(book()->notes().all().size(), size_t(1)); // while the reader is still there
    window().currentPage()->table()->setFocus();
    QTRY_VERIFY(book()->notes().all().empty());
    QVERIFY(!window().messageBar()->text().isEmpty());
}

void NotesWindowTest::unfinishedNoteIsKeptWhenTheReaderGoesOn()
{
    action("actionAddNote")->trigger();
    QTest::keyClicks(fields().back(), QStringLiteral("half a"));
    window().showFact(Share);
    QCOMPARE(book()->notes().all().size(), size_t(1));
    QCOMPARE(book()->notes().all().front().fact, Round);
    action("actionAddNote")->trigger();
    QTest::keyClicks(fields().back(), QStringLiteral("closing"));
    window().close();
    QCOMPARE(book()->notes().all().size(), size_t(2));
}

void NotesWindowTest::anotherWindowsNoteAppears()
{
    write("mine");
    NotesFile theirs({dataset(), window().workspace()->state()->dataset()->tables().name, {}, false});
    QVERIFY(!theirs.load());
    Note note = theirs.notes().all().front();
    note.id = Notes::newId();
    note.text = QStringLiteral("theirs");
    QVERIFY(bool(theirs.put(note)));
    book()->reload();
    QCOMPARE(shown(), QStringLiteral("mine\ntheirs"));
    write("mine too");
    QVERIFY(!theirs.load());
    QCOMPARE(theirs.notes().all().size(), size_t(3));
}

void NotesWindowTest::listLeadsToTheFact()
{
    write("ask Bolt");
    window().showFact(Share);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<NotesDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog->list(), Qt::Key_Return);
    });
    action("actionNotes")->trigger();
    QCOMPARE(window().workspace()->state()->current(), Round);
}

void NotesWindowTest::tableAndChartHaveTheSign()
{
    window().showPage(Page::Timeline);
    window::waitForScene(window(), Page::Timeline);
    write("ask Bolt");
    PageView *page = window().currentPage();
    const auto hasSign = [&] {
        const ChartScenePtr scene = page->chart()->chartScene();
        const Mark *mark = scene->markOfFact(scene->dataset->indexOf(Round));
        return mark && mark->hasNote;
    };
    QTRY_VERIFY(hasSign());
    const FactTableModel &table = page->table()->factModel();
    const QModelIndex cell = table.index(table.rowOf(Round), 0);
    QVERIFY(cell.data(FactTableModel::NotedRole).toBool());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("has a note")));
    book()->remove(book()->notes().all().front().id);
    QTRY_VERIFY(!hasSign());
    QVERIFY(!cell.data(FactTableModel::NotedRole).toBool());
}

QTEST_MAIN(NotesWindowTest)
#include "notes_test.moc"
