// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notebook.h"

#include "store/datasetfile.h"
#include "store/samplepackage.h"
#include "store/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// The file of notes: what is kept, merged, put aside and refused.
class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comeBack();
    void lieBesideTheDataset();
    void lieElsewhereWhereTheFolderIsReadOnly();
    void lieElsewhereForAShippedDataset();
    void secondWriterKeepsTheFirstsNotes();
    void changedElsewhereBothStay();
    void removedElsewhereStaysRemoved();
    void nonsenseIsKeptAside_data();
    void nonsenseIsKeptAside();
    void refusedFilesAreNeverTouched_data();
    void refusedFilesAreNeverTouched();
    void badEntriesStayInTheFile_data();
    void badEntriesStayInTheFile();
    void whatIsNotUnderstoodIsWrittenAgain();
    void refusesNotesThatMakeNoSense_data();
    void refusesNotesThatMakeNoSense();
    void writesNothingWhenTheDiskRefuses();
    void textsForATable();
    void bookTellsWhatIsNoted();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    NotesFile file() const { return NotesFile({path("a.sqlite"), {}, path("ours"), false}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Note note(const char *id, const char *text, const char *fact = "acme.series-b")
{
    Note made;
    made.id = QString::fromLatin1(id);
    made.fact = FactId(QString::fromLatin1(fact));
    made.about = QStringLiteral("Acme");
    made.text = QString::fromUtf8(text);
    made.created = QDateTime(QDate(2024, 5, 1), QTime(9, 30), Qt::UTC);
    made.changed = made.created;
    return made;
}

Note changed(Note note, const char *text)
{
    note.text = QString::fromUtf8(text);
    note.changed = note.changed.addSecs(60);
    return note;
}

/// "a: text; b: text".
QString printed(const Notes &notes)
{
    QStringList lines;
    for (const Note &each : notes.all())
        lines << each.id + QStringLiteral(": ") + each.text;
    return lines.join(QStringLiteral("; "));
}

/// Without the ids, which may be new.
QStringList texts(const Notes &notes)
{
    QStringList found;
    for (const Note &each : notes.all())
        found << each.text;
    found.sort();
    return found;
}

QByteArray fileWith(const QByteArray &entries)
{
    return "{\"plumbline-notes\": 1, \"notes\": [" + entries + "]}";
}

const QByteArray Good = R"({"id": "good", "fact": "f", "text": "t", "created": "2024-05-01T09:30:00.000Z",
                           "changed": "2024-05-01T09:30:00.000Z"})";

} // namespace

void NotesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void NotesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void NotesTest::comeBack()
{
    NotesFile first = file();
    QVERIFY(!first.load());
    Note one = note("1", "Ask for the base: 云 & \"co\"\nsecond line");
    one.article = QStringLiteral("news");
    one.quote = QStringLiteral("CNY 600 million");
    QVERIFY(bool(first.put(one)));
    QVERIFY(bool(first.put(note("2", "two"))));
    NotesFile again = file();
    QVERIFY(!again.load());
    QCOMPARE(again.notes().all().size(), size_t(2));
    QCOMPARE(again.notes().all()[0], one);
}

void NotesTest::lieBesideTheDataset()
{
    NotesFile notes = file();
    QVERIFY(bool(notes.put(note("1", "one"))));
    QCOMPARE(notes.path(), path("a.sqlite.notes.json"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("a.sqlite.notes.json")});
}

void NotesTest::lieElsewhereWhereTheFolderIsReadOnly()
{
    const QString folder = path("locked");
    QVERIFY(QDir().mkpath(folder));
    const QString dataset = folder + QStringLiteral("/a.sqlite");
    const NotesFile::Target target{dataset, QStringLiteral("own name"), path("ours"), false};
    NotesFile before(target);
    QVERIFY(bool(before.put(note("1", "from when it could be written"))));
    QVERIFY(QDir().mkpath(path("ours")));
    QFile::setPermissions(before.path(), QFile::Permissions(0x4444));
    QFile::setPermissions(folder, QFile::Permissions(0x5555));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QFile::setPermissions(path("ours"), QFile::Permissions(0x7777));
    const auto unlock = qScopeGuard([&] { QFile::setPermissions(folder, QFile::Permissions(0x7755)); });
    const Unprivileged rights;
    NotesFile notes(target);
    QVERIFY(!notes.load());
    QCOMPARE(texts(notes.notes()), QStringList{QStringLiteral("from when it could be written")});
    QVERIFY(bool(notes.put(note("2", "later"))));
    QVERIFY(notes.path().startsWith(path("ours")));
    NotesFile again(target);
    QVERIFY(!again.load());
    QCOMPARE(again.notes().all().size(), size_t(2));
}

void NotesTest::lieElsewhereForAShippedDataset()
{
    NotesFile notes({path("a.sqlite"), QStringLiteral("../china cloud"), path("ours"), true});
    QVERIFY(bool(notes.put(note("1", "one"))));
    QCOMPARE(QFileInfo(notes.path()).absolutePath(), path("ours"));
    QVERIFY(!QFileInfo::exists(path("a.sqlite.notes.json")));
}

void NotesTest::secondWriterKeepsTheFirstsNotes()
{
    NotesFile first = file();
    NotesFile second = file();
    QVERIFY(!first.load());
    QVERIFY(!second.load());
    QVERIFY(bool(first.put(note("1", "of the first"))));
    QVERIFY(bool(second.put(note("2", "of the second"))));
    QCOMPARE(printed(second.notes()), QStringLiteral("1: of the first; 2: of the second"));
    QVERIFY(bool(first.put(changed(note("1", "of the first"), "again"))));
    QCOMPARE(printed(first.notes()), QStringLiteral("1: again; 2: of the second"));
}

void NotesTest::changedElsewhereBothStay()
{
    NotesFile first = file();
    NotesFile second = file();
    QVERIFY(bool(first.put(note("1", "old"))));
    QVERIFY(!second.load());
    QCOMPARE(*second.put(changed(note("1", "old"), "theirs")), QStringLiteral("1"));
    const Result<QString> id = first.put(changed(note("1", "old"), "mine"));
    QVERIFY(bool(id));
    QVERIFY(*id != QStringLiteral("1"));
    QCOMPARE(texts(first.notes()), (QStringList{QStringLiteral("mine"), QStringLiteral("theirs")}));
}

void NotesTest::removedElsewhereStaysRemoved()
{
    NotesFile first = file();
    NotesFile second = file();
    QVERIFY(bool(first.put(note("1", "one"))));
    QVERIFY(bool(first.put(note("2", "two"))));
    QVERIFY(!second.load());
    QVERIFY(!first.remove(QStringLiteral("1")));
    QVERIFY(!second.remove(QStringLiteral("1")));
    QVERIFY(bool(second.put(note("3", "three"))));
    QCOMPARE(printed(second.notes()), QStringLiteral("2: two; 3: three"));
}

void NotesTest::nonsenseIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no json") << QByteArray("\x00\xff no json", 10);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("saved views") << QByteArray("{\"plumbline-views\": 1, \"views\": []}");
    QTest::newRow("version as text") << QByteArray("{\"plumbline-notes\": \"1\", \"notes\": []}");
    QTest::newRow("version 0") << QByteArray("{\"plumbline-notes\": 0, \"notes\": []}");
    QTest::newRow("notes as text") << QByteArray("{\"plumbline-notes\": 1, \"notes\": \"a\"}");
    QTest::newRow("nested too deep") << "{\"plumbline-notes\": 1, \"notes\": " +
                                            QByteArray("[").repeated(100000);
}

void NotesTest::nonsenseIsKeptAside()
{
    QFETCH(QByteArray, content);
    NotesFile notes = file();
    sample::writeBytes(notes.path(), content);
    const Outcome problem = notes.load();
    QVERIFY(problem);
    QCOMPARE(problem->kind, Error::Kind::Usage);
    QCOMPARE(problem->place.file, notes.path());
    QCOMPARE(sample::bytesOf(notes.path()), content);
    QVERIFY(bool(notes.put(note("1", "one"))));
    QCOMPARE(sample::bytesOf(notes.keptAside()), content);
    QVERIFY(!notes.load());
    QCOMPARE(printed(notes.notes()), QStringLiteral("1: one"));
}

void NotesTest::refusedFilesAreNeverTouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("newer") << QByteArray("{\"plumbline-notes\": 2, \"notes\": {}}")
                           << Error::Kind::NewerVersion;
    QTest::newRow("too many") << fileWith("0," + QByteArray("0,").repeated(20000) + "0")
                              << Error::Kind::TooLarge;
    QTest::newRow("too long") << QByteArray(17 * 1024 * 1024, ' ') << Error::Kind::TooLarge;
}

void NotesTest::refusedFilesAreNeverTouched()
{
    QFETCH(QByteArray, content);
    NotesFile notes = file();
    sample::writeBytes(notes.path(), content);
    const Outcome problem = notes.load();
    QVERIFY(problem);
    QTEST(problem->kind, "kind");
    QVERIFY(!notes.put(note("1", "one")));
    QVERIFY(notes.remove(QStringLiteral("1")));
    QCOMPARE(sample::bytesOf(notes.path()), content);
    QVERIFY(notes.keptAside().isEmpty());
    QVERIFY(notes.notes().all().empty());
}

void NotesTest::badEntriesStayInTheFile_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto with = [](const char *from, const char *to) {
        QByteArray entry = Good;
        return entry.replace("\"good\"", "\"odd\"").replace(from, to);
    };
    QTest::newRow("a number") << QByteArray("12345");
    QTest::newRow("no text") << with("\"text\": \"t\"", "\"text\": \"  \"");
    QTest::newRow("text as number") << with("\"text\": \"t\"", "\"text\": 12345");
    QTest::newRow("no fact") << with("\"fact\": \"f\"", "\"fact\": \"\"");
    QTest::newRow("no date") << with("2024-05-01T09:30:00.000Z", "12345");
    QTest::newRow("a day that is none") << with("2024-05-01T", "2024-02-31T");
    QTest::newRow("text too long") << with("\"text\": \"t\"", "\"text\": \"" + QByteArray(30000, 'x') + '"');
    QTest::newRow("id too long") << with("odd", QByteArray(3000, 'x'));
    QTest::newRow("the same id") << QByteArray(Good).replace("\"t\"", "\"12345\"");
}

void NotesTest::badEntriesStayInTheFile()
{
    QFETCH(QByteArray, entry);
    NotesFile notes = file();
    sample::writeBytes(notes.path(), fileWith(Good + ',' + entry));
    QVERIFY(!notes.load());
    QCOMPARE(printed(notes.notes()), QStringLiteral("good: t"));
    QCOMPARE(notes.notes().asideCount(), 1);
    QVERIFY(bool(notes.put(note("1", "one"))));
    QVERIFY(!notes.load());
    QCOMPARE(printed(notes.notes()), QStringLiteral("good: t; 1: one"));
    QCOMPARE(notes.notes().asideCount(), 1);
}

void NotesTest::whatIsNotUnderstoodIsWrittenAgain()
{
    NotesFile notes = file();
    QByteArray odd = Good;
    odd.replace("\"fact\"", "\"colour\": \"red\", \"fact\"");
    sample::writeBytes(notes.path(),
                       "{\"plumbline-notes\": 1, \"mood\": \"calm\", \"notes\": [" + odd + "]}");
    QVERIFY(!notes.load());
    QVERIFY(bool(notes.put(note("1", "one"))));
    const QByteArray text = sample::bytesOf(notes.path());
    QVERIFY2(text.contains("calm") && text.contains("red"), text.constData());
}

void NotesTest::refusesNotesThatMakeNoSense_data()
{
    QTest::addColumn<Note>("note");
    QTest::newRow("no words") << note("1", " \n ");
    QTest::newRow("too long") << note("1", QByteArray(Note::LongestText + 1, 'x').constData());
    QTest::newRow("no fact") << note("1", "one", "");
    QTest::newRow("no id") << note("", "one");
}

void NotesTest::refusesNotesThatMakeNoSense()
{
    QFETCH(Note, note);
    NotesFile notes = file();
    const Result<QString> id = notes.put(note);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::RuleBroken);
    QVERIFY(!QFileInfo::exists(notes.path()));
}

void NotesTest::writesNothingWhenTheDiskRefuses()
{
    sample::writeBytes(path("ours"), "a file where the folder should be");
    NotesFile notes({path("a.sqlite"), {}, path("ours"), true});
    const Result<QString> id = notes.put(note("1", "one"));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::Unwritable);
    QVERIFY(notes.notes().all().empty());
}

void NotesTest::textsForATable()
{
    Notes notes;
    notes.put(note("1", "first"));
    Note onPassage = note("2", "second");
    onPassage.article = QStringLiteral("news");
    onPassage.quote = QStringLiteral("12 %");
    notes.put(onPassage);
    notes.put(note("3", "other", "bolt.share"));
    const QHash<FactId, QString> found = noteTexts(notes);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.value(FactId(QStringLiteral("acme.series-b"))), QStringLiteral("first; “12 %”: second"));
}

void NotesTest::bookTellsWhatIsNoted()
{
    const QString dataset = path("a.sqlite");
    QCOMPARE(sample::Package().compileTo(dataset), QString());
    auto opened = DatasetFile::open(dataset);
    QVERIFY(bool(opened));
    ViewState state;
    const DatasetPtr read = *opened->read();
    state.setDataset(read);
    NoteBook book(&state);
    QSignalSpy removed(&book, &NoteBook::removed);
    book.setDataset(dataset, read);
    Note made = book.newNote(FactId(QStringLiteral("acme.series-b")));
    QVERIFY2(made.about.startsWith(QStringLiteral("Acme")), qPrintable(made.about));
    made.text = QStringLiteral("one");
    const QByteArray before = sample::bytesOf(dataset);
    QCOMPARE(book.put(made), made.id);
    QCOMPARE(book.put(note("gone", "of an older version", "acme.series-a")), QStringLiteral("gone"));
    QCOMPARE(state.noted().size(), 2);
    QVERIFY(book.hasFact(made));
    QVERIFY(!book.hasFact(*book.notes().find(QStringLiteral("gone"))));
    book.remove(made.id);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(state.noted(), QSet<FactId>{FactId(QStringLiteral("acme.series-a"))});
    QCOMPARE(sample::bytesOf(dataset), before);
}

QTEST_GUILESS_MAIN(NotesTest)
#include "notes_test.moc"
