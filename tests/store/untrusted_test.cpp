// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"

#include "store/samplepackage.h"
#include "store/unprivileged.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace plumbline;

/// Files from anywhere: a clear sentence, the file and its folder as they were.
class UntrustedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesWhatIsNoDataset_data();
    void refusesWhatIsNoDataset();
    void survivesDamage_data();
    void survivesDamage();
    void saysWhichRowBreaksARule_data();
    void saysWhichRowBreaksARule();
    void refusesOtherThingsUnderOurNames_data();
    void refusesOtherThingsUnderOurNames();
    void ignoresWhatItDoesNotKnow();
    void neverRunsWhatTheFileSays();
    void endsEndlessQueries();
    void readsTheLogFromACopy();
    void readsBesideAHotJournalFromACopy();
    void refusesAJournalThatNamesAnotherFile();
    void refusesOddNeighbours();
    void readsInAReadOnlyFolder();
    void readsThroughALink();
    void passagesAreChecked_data();
    void passagesAreChecked();
    void quickCheckStops();

private:
    /// Opens, reads and checks; the first error, with the folder taken out of it.
    std::optional<Error> open(const QString &file);
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
    }

    QByteArray m_sample;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A database that a writer left in the middle: the bytes of file, journal and log
/// while its transaction or connection was open.
void leaveBehind(const QString &file, const QString &copy, const char *mode, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &handle);
    sqlite3_exec(handle, mode, nullptr, nullptr, nullptr);
    sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    sqlite3_db_cacheflush(handle);
    for (const char *suffix : {"", "-journal", "-wal"}) {
        const QString end = QString::fromUtf8(suffix);
        if (QFile::exists(file + end))
            sample::writeBytes(copy + end, sample::bytesOf(file + end));
    }
    sqlite3_close(handle);
}

} // namespace

void UntrustedTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(file), QString());
    m_sample = sample::bytesOf(file);
}

void UntrustedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    sample::writeBytes(path("a.sqlite"), m_sample);
}

std::optional<Error> UntrustedTest::open(const QString &name)
{
    Outcome problem;
    {
        auto file = DatasetFile::open(name);
        const auto read = file ? file->read() : Result<DatasetPtr>(file.error());
        if (!read)
            problem = read.error();
    }
    if (!problem)
        problem = DatasetFile::quickCheck(name);
    if (problem)
        problem->place.file.remove(m_folder->path() + QLatin1Char('/'));
    return problem;
}

void UntrustedTest::refusesWhatIsNoDataset_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *what, Error::Kind kind, const char *text) {
        QTest::newRow(what) << QString::fromUtf8(what) << int(kind) << QString::fromUtf8(text);
    };
    add("missing", Error::Kind::Missing, "x: There is no such file.");
    add("below a file", Error::Kind::Missing, "a.sqlite/x: There is no such file.");
    add("folder", Error::Kind::NotAFile, "x: This is a folder, not a dataset file.");
    add("pipe", Error::Kind::NotAFile, "x: This is not an ordinary file.");
    add("device", Error::Kind::NotAFile, "/dev/zero: This is not an ordinary file.");
    add("empty", Error::Kind::NotADataset, "x: The file is empty.");
    add("text", Error::Kind::NotADataset, "x: This is not a SQLite database.");
    add("short text", Error::Kind::NotADataset, "x: This is not a SQLite database.");
    add("magic only", Error::Kind::Damaged, "x: The database is damaged");
    add("other program", Error::Kind::NotADataset,
        "x: This is a database of another program, not a Plumbline dataset.");
    add("newer", Error::Kind::NewerVersion,
        "x: The dataset was written by a newer Plumbline (format 3, this program reads 2). Update Plumbline "
        "to open it.");
    add("no version", Error::Kind::NotADataset, "x: The dataset has no format version.");
    add("no tables", Error::Kind::NotADataset, "x: The dataset has no table \"dataset\".");
    add("no column", Error::Kind::NotADataset,
        "x: The tables are not those of a Plumbline dataset (no such column: fact_id).");
    add("huge", Error::Kind::TooLarge, "x: The file is larger than 16 GB, the limit for a dataset here.");
    add("unreadable", Error::Kind::Unreadable, "x: You have no permission to read the file.");
}

void UntrustedTest::refusesWhatIsNoDataset()
{
    QFETCH(QString, what);
    QFETCH(int, kind);
    QFETCH(QString, text);
    QString target = path("x");
    if (what == QLatin1String("below a file"))
        target = path("a.sqlite/x");
    if (what == QLatin1String("folder"))
        QVERIFY(QDir().mkdir(target));
    if (what == QLatin1String("pipe"))
        QCOMPARE(mkfifo(QFile::encodeName(target).constData(), 0600), 0);
    if (what == QLatin1String("device"))
        target = QStringLiteral("/dev/zero");
    if (what == QLatin1String("empty"))
        sample::writeBytes(target, {});
    if (what == QLatin1String("text"))
        sample::writeBytes(target, QByteArray("company,revenue\nacme,12\n").repeated(100));
    if (what == QLatin1String("short text"))
        sample::writeBytes(target, "hello");
    if (what == QLatin1String("magic only"))
        sample::writeBytes(target, QByteArray("SQLite format 3\0", 16));
    const QStringList spoiled = {QStringLiteral("other program"), QStringLiteral("newer"),
                                 QStringLiteral("no version"), QStringLiteral("no tables"),
                                 QStringLiteral("no column")};
    if (spoiled.contains(what)) {
        const char *const sql[] = {"PRAGMA application_id = 0", "PRAGMA user_version = 3",
                                   "PRAGMA user_version = 0", "DROP TABLE dataset",
                                   "ALTER TABLE assertion RENAME fact_id TO fact"};
        sample::writeBytes(target, m_sample);
        QCOMPARE(sample::spoil(target, QStringLiteral("DROP VIEW statement; DROP INDEX assertion_by_fact;") +
                                           QLatin1String(sql[spoiled.indexOf(what)])),
                 QString());
    }
    if (what == QLatin1String("huge")) {
        sample::writeBytes(target, m_sample);
        QVERIFY(QFile::resize(target, (16LL << 30) + 1));
    }
    if (what == QLatin1String("unreadable")) {
        sample::writeBytes(target, m_sample);
        QFile::setPermissions(target, {});
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    }
    const QStringList before = files();
    std::optional<Error> problem;
    if (what == QLatin1String("unreadable")) {
        const Unprivileged rights;
        problem = open(target);
    } else {
        problem = open(target);
    }
    QVERIFY(problem);
    QVERIFY2(problem->text().startsWith(text), qPrintable(problem->text()));
    QCOMPARE(int(problem->kind), kind);
    QCOMPARE(files(), before);
}

void UntrustedTest::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("mustFail");
    QTest::newRow("whole") << m_sample << false;
    for (const int percent : {1, 10, 50, 90, 99})
        QTest::addRow("cut to %d %%", percent) << m_sample.left(m_sample.size() * percent / 100) << true;
    QTest::newRow("cut by a page") << m_sample.chopped(4096) << true;
    QByteArray zeros = m_sample;
    zeros.replace(4096, 8192, QByteArray(8192, '\0'));
    QTest::newRow("pages of zeros") << zeros << true;
    // Not every flipped bit can be noticed (it may lie in free space); none may harm.
    QRandomGenerator random(20190721);
    constexpr int trials = 300;
    for (int trial = 0; trial < trials; ++trial) {
        QByteArray bytes = m_sample;
        for (int flips = 1 + trial % 8; flips > 0; --flips) {
            const int at = random.bounded(trial % 2 ? 4096 : int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        }
        QTest::addRow("flipped %d", trial) << bytes << false;
    }
}

void UntrustedTest::survivesDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, mustFail);
    sample::writeBytes(path("x"), bytes);
    QElapsedTimer timer;
    timer.start();
    const auto problem = open(path("x"));
    QVERIFY2(problem || !mustFail, "Nothing was noticed");
    if (problem)
        QVERIFY(!problem->sentence.isEmpty());
    if (auto file = DatasetFile::open(path("x")); file) {
        for (const char *fact : {"acme.series-b", "acme.revenue-growth.2018"})
            file->passagesOf(FactId(QLatin1String(fact)));
        file->passagesOfArticle(QStringLiteral("news"));
        file->digestOf(QStringLiteral("news"));
        file->statementRows([](const Row &) { return true; });
    }
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(sample::bytesOf(path("x")), bytes);
    QCOMPARE(files(), QStringList({QStringLiteral("a.sqlite"), QStringLiteral("x")}));
}

void UntrustedTest::saysWhichRowBreaksARule_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *sql, const char *text) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(text);
    };
    add("UPDATE assertion SET status = 'sure' WHERE row = 4",
        "a.sqlite, assertion, row 4, status: The code \"sure\" is unknown.");
    add("UPDATE assertion SET kind = '' WHERE row = 4",
        "a.sqlite, assertion, row 4, kind: A code is missing.");
    add("UPDATE assertion SET unit = 'yuan' WHERE row = 2",
        "a.sqlite, assertion, row 2, unit: The code \"yuan\" is unknown.");
    add("UPDATE assertion SET measure = 99 WHERE row = 4",
        "a.sqlite, assertion, row 4, measure: The row refers to another one (99) that does not exist.");
    add("UPDATE assertion SET measure = NULL WHERE row = 4",
        "a.sqlite, assertion, row 4, measure: An observation needs a metric.");
    add("UPDATE assertion SET event = -1 WHERE row = 1",
        "a.sqlite, assertion, row 1, event: The row refers to another one (-1) that does not exist.");
    add("UPDATE assertion SET value_low = 9e999 WHERE row = 2",
        "a.sqlite, assertion, row 2, value_low: The value is not a number that a market could have.");
    add("UPDATE assertion SET value_low = -9e999 WHERE row = 2", "a.sqlite, assertion, row 2, value_low: ");
    add("UPDATE assertion SET value_low = NULL WHERE row = 4",
        "a.sqlite, assertion, row 4, bound: The ends of the value do not fit its bound.");
    add("UPDATE assertion SET value_high = 13 WHERE row = 4",
        "a.sqlite, assertion, row 4, value_high: The ends of the value differ, but it is not a range.");
    add("UPDATE assertion SET bound = 'range' WHERE row = 4",
        "a.sqlite, assertion, row 4, value_high: The high end of the range is not above the low end.");
    add("UPDATE assertion SET value_precision = -1 WHERE row = 4",
        "a.sqlite, assertion, row 4, value_precision: The precision is negative.");
    add("UPDATE assertion SET unit = 'rank', value_low = 1.5, value_high = 1.5 WHERE row = 4",
        "a.sqlite, assertion, row 4, value_low: A rank is a whole number from 1.");
    add("UPDATE assertion SET period_end = '2017-01-01' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_end: The span ends before it starts.");
    add("UPDATE assertion SET period_end = NULL WHERE row = 4",
        "a.sqlite, assertion, row 4, period_start: The span of days has one end only.");
    add("UPDATE assertion SET period_end = '9999-12-31' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_end: The value is not a day");
    add("UPDATE assertion SET period_start = '-4713-11-24' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_start: The value is not a day");
    add("UPDATE assertion SET period_start = '2018-1-1' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_start: The value is not a day");
    add("UPDATE assertion SET period_certainty = 'unknown' WHERE row = 4",
        "a.sqlite, assertion, row 4, period_certainty: A period is either unknown or has dates.");
    add("UPDATE assertion SET value_low = 5 WHERE row = 1",
        "a.sqlite, assertion, row 1, value_low: An event statement has no value.");
    add("UPDATE assertion SET event = NULL WHERE row = 1",
        "a.sqlite, assertion, row 1, event: An event statement needs its event.");
    add("UPDATE assertion SET fact_id = '<img src=x>' WHERE row = 4",
        "a.sqlite, assertion, row 4, fact_id: The identifier is missing or");
    add("UPDATE assertion SET fact_id = '' WHERE row = 4",
        "a.sqlite, assertion, row 4, fact_id: The identifier is missing or");
    add("UPDATE assertion SET flags = CAST(x'ff' AS TEXT) WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text is not valid UTF-8.");
    add("UPDATE assertion SET flags = 'a' || char(27) || '[2J' WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text holds control characters.");
    add("UPDATE assertion SET flags = 'a' || char(0) WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text holds control characters.");
    add("UPDATE assertion SET flags = hex(zeroblob(1000000)) WHERE row = 4",
        "a.sqlite, assertion, row 4, flags: The text is longer than");
    add("DELETE FROM statement_subject WHERE statement = 4",
        "a.sqlite, assertion, row 4, row: The statement has no subject.");
    add("UPDATE statement_subject SET entity = 77 WHERE statement = 4",
        "a.sqlite, statement_subject, row 4, entity: The row refers to another one (77) that does not "
        "exist.");
    add("INSERT INTO statement_subject VALUES (99, 1, 1)",
        "a.sqlite, statement_subject, row 99, statement: The row refers to a statement that does not exist.");
    add("INSERT INTO statement_subject VALUES (-5, 1, 1)",
        "a.sqlite, statement_subject, row -5, statement: The row refers to a statement that does not exist.");
    add("INSERT INTO evidence VALUES (99, 1, 1, 'states')",
        "a.sqlite, evidence, row 99, statement: The row refers to a statement that does not exist.");
    add("UPDATE evidence SET passage = 88 WHERE statement = 4",
        "a.sqlite, evidence, row 4, passage: The row refers to a passage that does not exist.");
    add("UPDATE evidence SET role = 'hints' WHERE statement = 4",
        "a.sqlite, evidence, row 4, role: The code \"hints\" is unknown.");
    add("UPDATE passage SET article = 5 WHERE row = 4",
        "a.sqlite, evidence, row 4, article: The row refers to another one (5) that does not exist.");
    add("UPDATE passage SET paragraph = 0 WHERE row = 4",
        "a.sqlite, evidence, row 4, paragraph: The value is not a whole number from 1.");
    add("UPDATE entity SET parent = 9 WHERE row = 1",
        "a.sqlite, entity, row 1, parent: The row refers to another one (9) that does not exist.");
    add("UPDATE entity SET parent = 1 WHERE row = 2", "a.sqlite, entity, ");
    add("UPDATE entity SET parent = row",
        "a.sqlite, entity, acme-cloud, parent: The entity is its own ancestor.");
    add("UPDATE entity SET kind = 'person' WHERE row = 3",
        "a.sqlite, entity, row 3, kind: The code \"person\" is unknown.");
    add("UPDATE entity SET fiscal_year_end = '02-31' WHERE row = 3",
        "a.sqlite, entity, row 3, fiscal_year_end: \"02-31\" is no day of any year as MM-DD, such as 03-31.");
    add("UPDATE entity SET fiscal_year_end = '' WHERE row = 3",
        "a.sqlite, entity, row 3, fiscal_year_end: \"\" is no day of any year");
    add("UPDATE entity_name SET entity = 9 WHERE ordinal = 2",
        "a.sqlite, entity_name, row 2, entity: The row refers to another one (9) that does not exist.");
    add("UPDATE event_party SET entity = 9 WHERE ordinal = 2",
        "a.sqlite, event_party, row 2, entity: The row refers to another one (9) that does not exist.");
    add("UPDATE event SET kind = 'party'", "a.sqlite, event, row 1, kind: The code \"party\" is unknown.");
    add("UPDATE measure SET metric = 9 WHERE row = 1",
        "a.sqlite, measure, row 1, metric: The row refers to another one (9) that does not exist.");
    add("UPDATE measure SET metric = NULL WHERE row = 3",
        "a.sqlite, assertion, row 4, measure: An observation needs a metric.");
    add("DROP INDEX measure_by_content; INSERT INTO measure SELECT 99, metric, segment, ref_area, "
        "definition, denominator, base, reference FROM measure LIMIT 1",
        "a.sqlite, measure: Two rows have the same content.");
    add("UPDATE link SET to_statement = 9",
        "a.sqlite, link, row 1, to_statement: The row refers to another one (9) that does not exist.");
    add("UPDATE link SET kind = 'likes'", "a.sqlite, link, row 1, kind: The code \"likes\" is unknown.");
    add("UPDATE article SET published_to = '2019-07-20'",
        "a.sqlite, article, row 1, published_to: The span ends before it starts.");
    add("UPDATE article SET sha256 = '../../x'",
        "a.sqlite, article, row 1, sha256: The identifier is missing or");
}

void UntrustedTest::saysWhichRowBreaksARule()
{
    QFETCH(QString, sql);
    QFETCH(QString, text);
    QCOMPARE(sample::spoil(path("a.sqlite"), sql), QString());
    const QByteArray before = sample::bytesOf(path("a.sqlite"));
    auto file = DatasetFile::open(path("a.sqlite"));
    QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
    const auto read = file->read();
    QVERIFY(!read);
    const QString found = read.error().text().remove(m_folder->path() + QLatin1Char('/'));
    QVERIFY2(found.startsWith(text), qPrintable(found));
    QCOMPARE(int(read.error().kind), int(Error::Kind::RuleBroken));
    QCOMPARE(sample::bytesOf(path("a.sqlite")), before);
}

void UntrustedTest::refusesOtherThingsUnderOurNames_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("view") << QStringLiteral(
        "CREATE VIEW link AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        " SELECT i AS row, 1 AS from_statement, 2 AS to_statement, 'converts' AS kind, '' AS note FROM n");
    QTest::newRow("virtual table") << QStringLiteral(
        "CREATE VIRTUAL TABLE link USING fts5(from_statement, to_statement, kind, note)");
    QTest::newRow("nothing") << QStringLiteral("SELECT 1");
}

void UntrustedTest::refusesOtherThingsUnderOurNames()
{
    QFETCH(QString, sql);
    QCOMPARE(sample::spoil(path("a.sqlite"), QStringLiteral("DROP TABLE link;") + sql), QString());
    const auto problem = open(path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(problem->text(), QStringLiteral("a.sqlite: The dataset has no table \"link\"."));
}

void UntrustedTest::ignoresWhatItDoesNotKnow()
{
    QCOMPARE(
        sample::spoil(
            path("a.sqlite"),
            QStringLiteral(
                "CREATE TABLE mine (a, b); CREATE VIEW theirs AS SELECT * FROM mine;"
                "CREATE VIRTUAL TABLE words USING fts5(text); ALTER TABLE metric ADD COLUMN mine TEXT;"
                "DROP VIEW statement; CREATE VIEW statement AS SELECT load_extension('/tmp/x.so') AS x")),
        QString());
    QVERIFY(!open(path("a.sqlite")));
    int rows = 0;
    QVERIFY(!DatasetFile::open(path("a.sqlite")).value().statementRows([&rows](const Row &) {
        return ++rows > 0;
    }));
    QCOMPARE(rows, 6);
}

void UntrustedTest::neverRunsWhatTheFileSays()
{
    // Triggers, and a table whose hidden columns call functions, must do nothing but be read.
    QCOMPARE(
        sample::spoil(path("a.sqlite"),
                      QStringLiteral("CREATE TRIGGER t AFTER INSERT ON link BEGIN DELETE FROM assertion; END;"
                                     "CREATE TABLE g (a, b AS (hex(a)) VIRTUAL)")),
        QString());
    const QByteArray before = sample::bytesOf(path("a.sqlite"));
    QVERIFY(!open(path("a.sqlite")));
    QCOMPARE(sample::bytesOf(path("a.sqlite")), before);
}

void UntrustedTest::endsEndlessQueries()
{
    // A generated column in the place of a plain one: every row costs gigabytes.
    QCOMPARE(sample::spoil(path("a.sqlite"),
                           QStringLiteral("DROP TABLE link; CREATE TABLE link (row INTEGER PRIMARY KEY, "
                                          "from_statement, to_statement, note);"
                                          "INSERT INTO link VALUES (1, 1, 2, NULL);"
                                          "ALTER TABLE link ADD COLUMN kind AS "
                                          "(replace(hex(zeroblob(5000000)), '0', hex(zeroblob(1000000))))")),
             QString());
    QElapsedTimer timer;
    timer.start();
    const auto problem = open(path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::TooLarge));
    QVERIFY(timer.elapsed() < 10'000);
}

void UntrustedTest::readsTheLogFromACopy()
{
    leaveBehind(path("a.sqlite"), path("w.sqlite"), "PRAGMA journal_mode = WAL",
                "UPDATE assertion SET attributed_to = 'Canalys' WHERE row = 4");
    QVERIFY(QFile::exists(path("w.sqlite-wal")));
    const QByteArray database = sample::bytesOf(path("w.sqlite"));
    const QByteArray log = sample::bytesOf(path("w.sqlite-wal"));
    const QStringList before = files();
    {
        auto file = DatasetFile::open(path("w.sqlite"));
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
        QCOMPARE(file->notices().size(), 1);
        QVERIFY(file->isChecked());
        QVERIFY2(sample::printed(*file->read().value()).contains(QStringLiteral("Canalys")),
                 "The log was not read");
        QCOMPARE(files(), before);
    }
    QVERIFY(!DatasetFile::quickCheck(path("w.sqlite")));
    QCOMPARE(files(), before);
    QCOMPARE(sample::bytesOf(path("w.sqlite")), database);
    QCOMPARE(sample::bytesOf(path("w.sqlite-wal")), log);

    // The mode alone, without a log, would make SQLite leave files behind too.
    QVERIFY(QFile::remove(path("w.sqlite-wal")));
    const auto alone = DatasetFile::open(path("w.sqlite"));
    QVERIFY(alone);
    QVERIFY2(alone->notices().value(0).contains(QStringLiteral("mode")),
             qPrintable(alone->notices().join(QLatin1Char(' '))));
    QVERIFY(!files().contains(QStringLiteral("w.sqlite-shm")));
    QVERIFY(!files().contains(QStringLiteral("w.sqlite-wal")));
}

void UntrustedTest::readsBesideAHotJournalFromACopy()
{
    leaveBehind(path("a.sqlite"), path("j.sqlite"), "PRAGMA journal_mode = DELETE",
                "BEGIN; UPDATE assertion SET attributed_to = 'Nobody'");
    QVERIFY(QFile::exists(path("j.sqlite-journal")));
    const QByteArray database = sample::bytesOf(path("j.sqlite"));
    QVERIFY(database.contains("Nobody")); // written, but never committed
    const QByteArray journal = sample::bytesOf(path("j.sqlite-journal"));
    auto file = DatasetFile::open(path("j.sqlite"));
    QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
    QCOMPARE(file->notices().size(), 1);
    const QString facts = sample::printed(*file->read().value());
    QVERIFY(!facts.contains(QStringLiteral("Nobody")));
    QVERIFY(facts.contains(QStringLiteral("IDC")));
    QCOMPARE(sample::bytesOf(path("j.sqlite")), database);
    QCOMPARE(sample::bytesOf(path("j.sqlite-journal")), journal);
}

void UntrustedTest::refusesAJournalThatNamesAnotherFile()
{
    leaveBehind(path("a.sqlite"), path("j.sqlite"), "PRAGMA journal_mode = DELETE",
                "BEGIN; UPDATE assertion SET attributed_to = 'Nobody'");
    sample::writeBytes(path("precious"), "do not delete");
    const QByteArray name = QFile::encodeName(path("precious"));
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(static_cast<signed char>(byte));
    const auto bigEndian = [](quint32 value) {
        const quint32 swapped = qToBigEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
    };
    const QByteArray magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    sample::writeBytes(path("j.sqlite-journal"),
                       sample::bytesOf(path("j.sqlite-journal")) + bigEndian(0x100001) + name +
                           bigEndian(quint32(name.size())) + bigEndian(sum) + magic);
    const auto problem = open(path("j.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Damaged));
    QCOMPARE(sample::bytesOf(path("precious")), "do not delete");
}

void UntrustedTest::refusesOddNeighbours()
{
    QCOMPARE(mkfifo(QFile::encodeName(path("a.sqlite-journal")).constData(), 0600), 0);
    const auto problem = open(path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(problem->text(), QStringLiteral("a.sqlite-journal: This is not an ordinary file."));

    // An empty journal is what a writer leaves that truncates it; all is well.
    QVERIFY(QFile::remove(path("a.sqlite-journal")));
    sample::writeBytes(path("a.sqlite-journal"), {});
    QVERIFY(!open(path("a.sqlite")));
    QVERIFY(QFile::exists(path("a.sqlite-journal")));
}

void UntrustedTest::readsInAReadOnlyFolder()
{
    QFile::setPermissions(path("a.sqlite"), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    std::optional<Error> problem;
    {
        const Unprivileged rights;
        problem = open(path("a.sqlite"));
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QVERIFY2(!problem, problem ? qPrintable(problem->text()) : "");
}

void UntrustedTest::readsThroughALink()
{
    leaveBehind(path("a.sqlite"), path("j.sqlite"), "PRAGMA journal_mode = DELETE",
                "BEGIN; UPDATE assertion SET attributed_to = 'Nobody'");
    const QByteArray journal = sample::bytesOf(path("j.sqlite-journal"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
    QVERIFY(QFile::link(path("j.sqlite"), path("sub/link.sqlite")));
    auto file = DatasetFile::open(path("sub/link.sqlite"));
    QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
    QVERIFY(!sample::printed(*file->read().value()).contains(QStringLiteral("Nobody")));
    QCOMPARE(sample::bytesOf(path("j.sqlite-journal")), journal);
}

void UntrustedTest::passagesAreChecked_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *sql, const char *text) {
        QTest::newRow(sql) << QString::fromUtf8(sql) << QString::fromUtf8(text);
    };
    add("UPDATE passage SET digest_end = 900 WHERE row = 4",
        "a.sqlite, passage, row 4, digest_start: The passage does not lie in its paragraph of the digest.");
    add("UPDATE passage SET digest_start = 4 WHERE row = 4",
        "a.sqlite, passage, row 4, digest_start: The passage does not lie");
    add("UPDATE passage SET digest_start = -2147483649 WHERE row = 4",
        "a.sqlite, passage, row 4, digest_start: The value is not a whole number from 0.");
    add("UPDATE passage SET article_end = article_start WHERE row = 4",
        "a.sqlite, passage, row 4, article_start: The place ends before it starts.");
    add("UPDATE passage SET exact = '' WHERE row = 4",
        "a.sqlite, passage, row 4, exact: The value is missing.");
    add("UPDATE digest SET text = CAST(x'c3' AS TEXT) || text WHERE paragraph = 3",
        "a.sqlite, passage, row 4, text: The value is not a text in UTF-8.");
    add("UPDATE digest SET start = 9999999999 WHERE paragraph = 3",
        "a.sqlite, passage, row 4, start: The value is not a whole number from 0.");
}

void UntrustedTest::passagesAreChecked()
{
    QFETCH(QString, sql);
    QFETCH(QString, text);
    QCOMPARE(sample::spoil(path("a.sqlite"), sql), QString());
    auto file = DatasetFile::open(path("a.sqlite"));
    QVERIFY(bool(file));
    const auto found = file->passagesOf(FactId(QStringLiteral("acme.revenue-growth.2018")));
    QVERIFY(!found);
    const QString message = found.error().text().remove(m_folder->path() + QLatin1Char('/'));
    QVERIFY2(message.startsWith(text), qPrintable(message));
}

void UntrustedTest::quickCheckStops()
{
    QCOMPARE(
        sample::spoil(
            path("a.sqlite"),
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                           " INSERT INTO metric SELECT i, 'm' || i, 'M', 'any', NULL FROM n")),
        QString());
    bool isAsked = false;
    QVERIFY(!DatasetFile::quickCheck(path("a.sqlite"), [&isAsked] {
        isAsked = true;
        return false;
    }));
    QVERIFY(isAsked);
    QCOMPARE(
        sample::spoil(
            path("a.sqlite"),
            QStringLiteral(
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'link'")),
        QString());
    const auto problem = DatasetFile::quickCheck(path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Damaged));
}

QTEST_APPLESS_MAIN(UntrustedTest)
#include "untrusted_test.moc"
