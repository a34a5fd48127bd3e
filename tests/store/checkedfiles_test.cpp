// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkedfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace plumbline;

class CheckedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsWhatItWasTold();
    void forgetsAChangedFile_data();
    void forgetsAChangedFile();
    void neverKnowsAMissingFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Back to one and the same moment, whatever the clock says.
void stamp(const QString &path, long nanoseconds)
{
    const timespec moment{1'500'000'000, nanoseconds};
    const timespec both[] = {moment, moment};
    QCOMPARE(utimensat(AT_FDCWD, QFile::encodeName(path).constData(), both, 0), 0);
}

} // namespace

void CheckedFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.sqlite"));
    put(m_path, "12345");
    stamp(m_path, 7);
}

void CheckedFilesTest::knowsWhatItWasTold()
{
    CheckedFiles files;
    QVERIFY(!files.contains(m_path));
    files.insert(m_path);
    QVERIFY(files.contains(m_path));
}

void CheckedFilesTest::forgetsAChangedFile_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"size", "time", "inode"})
        QTest::newRow(change) << QString::fromUtf8(change);
}

void CheckedFilesTest::forgetsAChangedFile()
{
    QFETCH(QString, change);
    CheckedFiles files;
    files.insert(m_path);
    if (change == QLatin1String("size"))
        put(m_path, "123456");
    if (change == QLatin1String("inode")) {
        const QString other = m_folder->filePath(QStringLiteral("b"));
        put(other, "54321");
        QVERIFY(QFile::remove(m_path));
        put(m_folder->filePath(QStringLiteral("keeps the inode")), "x");
        QVERIFY(QFile::rename(other, m_path));
    }
    stamp(m_path, change == QLatin1String("time") ? 8 : 7);
    QVERIFY(!files.contains(m_path));
    files.insert(m_path);
    QVERIFY(files.contains(m_path));
}

void CheckedFilesTest::neverKnowsAMissingFile()
{
    CheckedFiles files;
    const QString missing = m_folder->filePath(QStringLiteral("none"));
    files.insert(missing);
    QVERIFY(!files.contains(missing));
}

QTEST_APPLESS_MAIN(CheckedFilesTest)
#include "checkedfiles_test.moc"
