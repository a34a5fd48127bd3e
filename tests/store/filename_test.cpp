// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filename.h"

#include "store/safefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesFromATitle_data();
    void comesFromATitle();
    void longTitlesStillMakeFiles_data();
    void longTitlesStillMakeFiles();
};

void FileNameTest::comesFromATitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const char *name) {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(name);
    };
    row("Revenue growth", "Revenue growth");
    row("Growth, 2018/2019", "Growth, 2018-2019");
    row("../../etc/passwd", "etc-passwd");
    row("C:\\Windows\\x", "C-Windows-x");
    row("who? *why* <a|b>", "who- -why- -a-b");
    row("two\nlines\tof text", "two lines of text");
    row(".hidden", "hidden");
    row("..", "fallback");
    row("", "fallback");
    row("   ", "fallback");
    row("///", "fallback");
    row("con", "_con");
    row("NUL.txt", "_NUL.txt");
    row("Contracts", "Contracts");
    row("阿里云的收入增长", "阿里云的收入增长");
    row("ends with a dot.", "ends with a dot");
    QTest::newRow("control characters")
        << QStringLiteral("a") + QChar(1) + QChar(QChar::Null) + u'b' << QStringLiteral("a-b");
}

void FileNameTest::comesFromATitle()
{
    QFETCH(QString, title);
    QTEST(fileNameOf(title, QStringLiteral("fallback")), "name");
}

void FileNameTest::longTitlesStillMakeFiles_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("300 bytes of Chinese") << QString(100, QChar(0x4e91));
    QTest::newRow("letters") << QString(400, QLatin1Char('x'));
    QTest::newRow("emoji") << QStringLiteral("a") + QString::fromUtf8("😀").repeated(100);
    QTest::newRow("spaces at the cut") << QStringLiteral("ab ").repeated(100);
}

void FileNameTest::longTitlesStillMakeFiles()
{
    QFETCH(QString, title);
    const QString name = fileNameOf(title, QStringLiteral("fallback"));
    QVERIFY(title.startsWith(name));
    QCOMPARE(QString::fromUtf8(name.toUtf8()), name); // no character was cut in two
    QVERIFY2(name.toUtf8().size() + 12 <= 143 && name.toUtf8().size() > 100, qPrintable(name));
    const QTemporaryDir folder;
    const QString path = folder.filePath(name + QStringLiteral(".xlsx"));
    QVERIFY(!writeFile(path, [](QIODevice &device) { return device.write("x") == 1; }));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "filename_test.moc"
