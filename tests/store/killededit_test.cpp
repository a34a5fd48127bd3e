// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetchecker.h"
#include "store/editsupport.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace plumbline;

/// A program that dies while it edits loses at most the edit it was at.
class KilledEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhatWasConfirmed();
    void recoversInPlaceAfterABackup();
    void refusesAJournalOfSeveralDatabases();

private:
    int killSoon(int from);
    std::vector<int> numbers() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QRandomGenerator m_random{20260101};
};

void KilledEditTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(m_path), QString());
}

/// Runs the loop and kills it at a random moment; the last number that it confirmed.
int KilledEditTest::killSoon(int from)
{
    constexpr int mostMilliseconds = 60;
    QProcess loop;
    loop.start(QStringLiteral(PLUMBLINE_EDITLOOP), {m_path, QString::number(from)});
    loop.waitForReadyRead();
    QTest::qSleep(m_random.bounded(mostMilliseconds)); // the moment is what is tested
    loop.kill();
    loop.waitForFinished();
    const QList<QByteArray> lines = loop.readAllStandardOutput().split('\n');
    return lines.size() > 1 ? lines[lines.size() - 2].toInt() : from - 1;
}

/// Of the statements k1, k2 ... that the file has.
std::vector<int> KilledEditTest::numbers() const
{
    auto file = DatasetFile::open(m_path);
    if (!file)
        return {};
    std::vector<int> found;
    const auto problem = file->packageRows(sample::table("statement"), [&found](const Row &row) {
        const QString id = std::get<QString>(row.front());
        if (id.startsWith(QLatin1Char('k')))
            found.push_back(id.mid(1).toInt());
        return true;
    });
    return problem ? std::vector<int>() : found;
}

void KilledEditTest::holdsWhatWasConfirmed()
{
    constexpr int times = 40;
    int next = 1;
    for (int time = 0; time < times; ++time) {
        const int confirmed = killSoon(next);
        QVERIFY(confirmed >= next); // it came to edit
        sample::editorOf(m_path);   // takes a journal in
        const std::vector<int> present = numbers();
        const int last = static_cast<int>(present.size());
        QVERIFY2(last == confirmed || last == confirmed + 1,
                 qPrintable(QStringLiteral("%1 of %2").arg(last).arg(confirmed)));
        for (int number = 1; number <= last; ++number)
            QCOMPARE(present[static_cast<size_t>(number - 1)], number);
        next = last + 1;
    }
    QCOMPARE(sample::problemOf(DatasetFile::quickCheck(m_path)), QString());
    auto file = DatasetFile::open(m_path);
    const auto report = checkDataset(*file);
    QVERIFY(report);
    for (const Finding &finding : report->findings)
        QVERIFY2(finding.weight == Finding::Weight::Note, qPrintable(finding.row + finding.sentence));
}

static QString sqlOfDeadWriter()
{
    // A cache of one page writes into the file before the transaction ends.
    return QStringLiteral(
        "PRAGMA cache_size = 1; BEGIN; UPDATE digest SET text = text || hex(zeroblob(200000));"
        "UPDATE entity SET name = 'Spoilt';");
}

/// The state in which a writer leaves a file when it dies.
static bool leaveHalfWritten(const QString &path)
{
    QTemporaryDir aside;
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    const bool isDone =
        sqlite3_exec(handle, sqlOfDeadWriter().toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    for (const char *suffix : {"", "-journal"})
        QFile::copy(path + QLatin1String(suffix),
                    aside.filePath(QStringLiteral("a") + QLatin1String(suffix)));
    sqlite3_close(handle);
    for (const char *suffix : {"", "-journal"}) {
        QFile::remove(path + QLatin1String(suffix));
        QFile::copy(aside.filePath(QStringLiteral("a") + QLatin1String(suffix)),
                    path + QLatin1String(suffix));
    }
    return isDone && QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

void KilledEditTest::recoversInPlaceAfterABackup()
{
    const QString before = sample::contentOf(m_path);
    QVERIFY(leaveHalfWritten(m_path));
    const QByteArray found = sample::bytesOf(m_path);
    const QByteArray journal = sample::bytesOf(m_path + QStringLiteral("-journal"));
    {
        const DatasetEditor editor = sample::editorOf(m_path);
        QCOMPARE(editor.notices(),
                 QStringList(QStringLiteral(
                     "A program ended while it was changing this file. The file is as it was before "
                     "that change; what was found is kept in a.sqlite.before-recovery-1.")));
    }
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
    QCOMPARE(sample::contentOf(m_path), before);
    QCOMPARE(sample::bytesOf(m_path + QStringLiteral(".before-recovery-1")), found);
    QCOMPARE(sample::bytesOf(m_path + QStringLiteral(".before-recovery-1-journal")), journal);
    QVERIFY(sample::editorOf(m_path).notices().isEmpty());
}

void KilledEditTest::refusesAJournalOfSeveralDatabases()
{
    QVERIFY(leaveHalfWritten(m_path));
    const QString name = m_path + QStringLiteral("-journal");
    sample::writeBytes(name, sample::bytesOf(name) + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8));
    const QByteArray found = sample::bytesOf(m_path);
    const auto editor = DatasetEditor::open(m_path);
    QVERIFY(!editor);
    QCOMPARE(editor.error().sentence,
             QStringLiteral("The file was being changed together with another database. Open it "
                            "once with the program that wrote it."));
    QCOMPARE(sample::bytesOf(m_path), found);
    QVERIFY(QFile::exists(name));
}

QTEST_GUILESS_MAIN(KilledEditTest)
#include "killededit_test.moc"
