// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filewatch.h"

#include "store/samplepackage.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace plumbline;

/// What is told of a file on disk, and what is not.
class FileWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOnceWhenWritten();
    void tellsWhenReplacedByRenaming();
    void tellsEachFurtherContent();
    void tellsWhenDeletedAndThereAgain();
    void tellsWhenItsFolderGoes();
    void touchingIsNoChange();
    void replacingByTheSameIsNoChange();
    void writingBackIsTheSameAgain();
    void otherFilesAreNoChange();
    void anotherPathStartsAnew();

private:
    QString path(const char *name = "data") const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const QByteArray &content) { sample::writeBytes(path(), content); }
    void replaceBy(const QByteArray &content)
    {
        sample::writeBytes(path("data.new"), content);
        QCOMPARE(std::rename(QFile::encodeName(path("data.new")).constData(),
                             QFile::encodeName(path()).constData()),
                 0);
    }
    QString told() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_told;
    std::unique_ptr<QSignalSpy> m_looked;
};

void FileWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("first");
    m_watch = std::make_unique<FileWatch>();
    m_told = std::make_unique<QSignalSpy>(m_watch.get(), &FileWatch::stateChanged);
    m_looked = std::make_unique<QSignalSpy>(m_watch.get(), &FileWatch::looked);
    m_watch->watch(path());
    QVERIFY(m_looked->wait());
    m_looked->clear();
}

QString FileWatchTest::told() const
{
    QStringList states;
    for (const QList<QVariant> &signal : *m_told) {
        const auto state = signal.first().value<FileWatch::State>();
        states << (state == FileWatch::State::Same      ? QStringLiteral("same")
                   : state == FileWatch::State::Changed ? QStringLiteral("changed")
                                                        : QStringLiteral("missing"));
    }
    return states.join(QLatin1Char(' '));
}

void FileWatchTest::tellsOnceWhenWritten()
{
    for (int round = 0; round < 20; ++round)
        write("round " + QByteArray::number(round));
    QTRY_COMPARE(told(), QStringLiteral("changed"));
    QCOMPARE(m_watch->state(), FileWatch::State::Changed);
}

void FileWatchTest::tellsWhenReplacedByRenaming()
{
    replaceBy("second");
    QTRY_COMPARE(told(), QStringLiteral("changed"));
}

void FileWatchTest::tellsEachFurtherContent()
{
    replaceBy("second");
    QTRY_COMPARE(told(), QStringLiteral("changed"));
    write("a third one");
    QTRY_COMPARE(told(), QStringLiteral("changed changed"));
    replaceBy("and one more");
    QTRY_COMPARE(told(), QStringLiteral("changed changed changed"));
}

void FileWatchTest::tellsWhenDeletedAndThereAgain()
{
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(told(), QStringLiteral("missing"));
    write("first");
    QTRY_COMPARE(told(), QStringLiteral("missing same"));
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(told(), QStringLiteral("missing same missing"));
    write("another");
    QTRY_COMPARE(told(), QStringLiteral("missing same missing changed"));
}

void FileWatchTest::tellsWhenItsFolderGoes()
{
    QVERIFY(QDir(m_folder->path()).removeRecursively());
    QTRY_COMPARE(told(), QStringLiteral("missing"));
}

void FileWatchTest::touchingIsNoChange()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    QTRY_VERIFY(!m_looked->isEmpty());
    QCOMPARE(told(), QString());
}

void FileWatchTest::replacingByTheSameIsNoChange()
{
    replaceBy("first");
    QTRY_VERIFY(!m_looked->isEmpty());
    QCOMPARE(told(), QString());
    // It is still watched.
    write("second");
    QTRY_COMPARE(told(), QStringLiteral("changed"));
}

void FileWatchTest::writingBackIsTheSameAgain()
{
    write("second");
    QTRY_COMPARE(told(), QStringLiteral("changed"));
    replaceBy("first");
    QTRY_COMPARE(told(), QStringLiteral("changed same"));
}

void FileWatchTest::otherFilesAreNoChange()
{
    sample::writeBytes(path("neighbour"), "noise");
    QTRY_VERIFY(!m_looked->isEmpty());
    QCOMPARE(told(), QString());
}

void FileWatchTest::anotherPathStartsAnew()
{
    sample::writeBytes(path("other"), "other");
    m_watch->watch(path("other"));
    write("nobody looks");
    sample::writeBytes(path("other"), "other, changed");
    QTRY_COMPARE(told(), QStringLiteral("changed"));
    m_watch->watch(QString());
    QCOMPARE(m_watch->state(), FileWatch::State::Same);
    sample::writeBytes(path("other"), "once more");
    m_watch->watch(path());
    replaceBy("somebody looks");
    QTRY_COMPARE(told(), QStringLiteral("changed changed"));
}

QTEST_GUILESS_MAIN(FileWatchTest)
#include "filewatch_test.moc"
