// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"

#include "store/samplefolder.h"
#include "store/unprivileged.h"

#include <QTest>
#include <QtEndian>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace plumbline;

/// What other writers leave beside a dataset, and where it cannot be written: read from a copy, all
/// files as they were.
class JournalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsTheLogFromACopy();
    void readsBesideAHotJournalFromACopy();
    void refusesAJournalThatNamesAnotherFile();
    void refusesOddNeighbours();
    void readsInAReadOnlyFolder();
    void readsThroughALink();

private:
    QString path(const char *name) const { return m_folder->path(name); }

    QByteArray m_sample;
    std::unique_ptr<sample::Folder> m_folder;
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

void JournalsTest::initTestCase()
{
    m_sample = sample::datasetBytes();
    QVERIFY(!m_sample.isEmpty());
}

void JournalsTest::init()
{
    m_folder = std::make_unique<sample::Folder>(m_sample);
}

void JournalsTest::readsTheLogFromACopy()
{
    leaveBehind(path("a.sqlite"), path("w.sqlite"), "PRAGMA journal_mode = WAL",
                "UPDATE assertion SET attributed_to = 'Canalys' WHERE row = 4");
    QVERIFY(QFile::exists(path("w.sqlite-wal")));
    const QByteArray database = sample::bytesOf(path("w.sqlite"));
    const QByteArray log = sample::bytesOf(path("w.sqlite-wal"));
    const QStringList before = m_folder->files();
    {
        auto file = DatasetFile::open(path("w.sqlite"));
        QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
        QCOMPARE(file->notices().size(), 1);
        QVERIFY(file->isChecked());
        QVERIFY2(sample::printed(*file->read().value()).contains(QStringLiteral("Canalys")),
                 "The log was not read");
        QCOMPARE(m_folder->files(), before);
    }
    QVERIFY(!DatasetFile::quickCheck(path("w.sqlite")));
    QCOMPARE(m_folder->files(), before);
    QCOMPARE(sample::bytesOf(path("w.sqlite")), database);
    QCOMPARE(sample::bytesOf(path("w.sqlite-wal")), log);

    // The mode alone, without a log, would make SQLite leave files behind too.
    QVERIFY(QFile::remove(path("w.sqlite-wal")));
    const auto alone = DatasetFile::open(path("w.sqlite"));
    QVERIFY(alone);
    QVERIFY2(alone->notices().value(0).contains(QStringLiteral("mode")),
             qPrintable(alone->notices().join(QLatin1Char(' '))));
    QVERIFY(!m_folder->files().contains(QStringLiteral("w.sqlite-shm")));
    QVERIFY(!m_folder->files().contains(QStringLiteral("w.sqlite-wal")));
}

void JournalsTest::readsBesideAHotJournalFromACopy()
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

void JournalsTest::refusesAJournalThatNamesAnotherFile()
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
    const auto problem = m_folder->open(path("j.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Damaged));
    QCOMPARE(sample::bytesOf(path("precious")), "do not delete");
}

void JournalsTest::refusesOddNeighbours()
{
    QCOMPARE(mkfifo(QFile::encodeName(path("a.sqlite-journal")).constData(), 0600), 0);
    const auto problem = m_folder->open(path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(problem->text(), QStringLiteral("a.sqlite-journal: This is not an ordinary file."));

    // An empty journal is what a writer leaves that truncates it; all is well.
    QVERIFY(QFile::remove(path("a.sqlite-journal")));
    sample::writeBytes(path("a.sqlite-journal"), {});
    QVERIFY(!m_folder->open(path("a.sqlite")));
    QVERIFY(QFile::exists(path("a.sqlite-journal")));
}

void JournalsTest::readsInAReadOnlyFolder()
{
    QFile::setPermissions(path("a.sqlite"), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder->root(), QFile::Permissions(0x5555));
    std::optional<Error> problem;
    {
        const Unprivileged rights;
        problem = m_folder->open(path("a.sqlite"));
    }
    QFile::setPermissions(m_folder->root(), QFile::Permissions(0x7755));
    QVERIFY2(!problem, problem ? qPrintable(problem->text()) : "");
}

void JournalsTest::readsThroughALink()
{
    leaveBehind(path("a.sqlite"), path("j.sqlite"), "PRAGMA journal_mode = DELETE",
                "BEGIN; UPDATE assertion SET attributed_to = 'Nobody'");
    const QByteArray journal = sample::bytesOf(path("j.sqlite-journal"));
    QVERIFY(QDir(m_folder->root()).mkdir(QStringLiteral("sub")));
    QVERIFY(QFile::link(path("j.sqlite"), path("sub/link.sqlite")));
    auto file = DatasetFile::open(path("sub/link.sqlite"));
    QVERIFY2(bool(file), file ? "" : qPrintable(file.error().text()));
    QVERIFY(!sample::printed(*file->read().value()).contains(QStringLiteral("Nobody")));
    QCOMPARE(sample::bytesOf(path("j.sqlite-journal")), journal);
}

QTEST_APPLESS_MAIN(JournalsTest)
#include "journals_test.moc"
