// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"

#include "store/samplefolder.h"
#include "store/unprivileged.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>

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
    void refusesOtherThingsUnderOurNames_data();
    void refusesOtherThingsUnderOurNames();
    void ignoresWhatItDoesNotKnow();
    void neverRunsWhatTheFileSays();
    void endsEndlessQueries();
    void quickCheckStops();

private:
    QString path(const char *name) const { return m_folder->path(name); }

    QByteArray m_sample;
    std::unique_ptr<sample::Folder> m_folder;
};

void UntrustedTest::initTestCase()
{
    m_sample = sample::datasetBytes();
    QVERIFY(!m_sample.isEmpty());
}

void UntrustedTest::init()
{
    m_folder = std::make_unique<sample::Folder>(m_sample);
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
        QFile::setPermissions(m_folder->root(), QFile::Permissions(0x7755));
    }
    const QStringList before = m_folder->files();
    std::optional<Error> problem;
    if (what == QLatin1String("unreadable")) {
        const Unprivileged rights;
        problem = m_folder->open(target);
    } else {
        problem = m_folder->open(target);
    }
    QVERIFY(problem);
    QVERIFY2(problem->text().startsWith(text), qPrintable(problem->text()));
    QCOMPARE(int(problem->kind), kind);
    QCOMPARE(m_folder->files(), before);
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
    const auto problem = m_folder->open(path("x"));
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
    QCOMPARE(m_folder->files(), QStringList({QStringLiteral("a.sqlite"), QStringLiteral("x")}));
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
    const auto problem = m_folder->open(path("a.sqlite"));
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
    QVERIFY(!m_folder->open(path("a.sqlite")));
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
    QVERIFY(!m_folder->open(path("a.sqlite")));
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
    const auto problem = m_folder->open(path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::TooLarge));
    QVERIFY(timer.elapsed() < 10'000);
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
