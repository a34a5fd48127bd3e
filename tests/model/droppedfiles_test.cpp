// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/droppedfiles.h"

#include "store/samplepackage.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace plumbline;

/// What becomes of what is dropped: known by what it is, whatever its name.
class DroppedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void judges_data();
    void judges();
    void leavesNothingBehind();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const char *name, const QByteArray &bytes)
    {
        sample::writeBytes(path(QString::fromLatin1(name)), bytes);
    }

    QTemporaryDir m_folder;
};

void DroppedFilesTest::initTestCase()
{
    QCOMPARE(sample::Package().compileTo(path(QStringLiteral("notes.txt"))), QString());
    QCOMPARE(sample::Package().compileTo(path(QStringLiteral("other.sqlite"))), QString());
    QCOMPARE(sample::spoil(path(QStringLiteral("other.sqlite")), QStringLiteral("PRAGMA application_id = 7")),
             QString());
    QCOMPARE(sample::Package().compileTo(path(QStringLiteral("newer.sqlite"))), QString());
    QCOMPARE(sample::spoil(path(QStringLiteral("newer.sqlite")), QStringLiteral("PRAGMA user_version = 99")),
             QString());
    write("table.sqlite", "a,b\r\n1,2\r\n");
    write("empty.sqlite", "");
    write("picture.csv", "\x89PNG\r\n\x1a\n");
    write("fx.txt", "Date,Base,Quote,Rate,Source\r\n2019,USD,CNY,6.9,PBOC\r\n");
    for (const char *name : {"copies", "nothing", "package", "nothing/inner"})
        QVERIFY(QDir().mkpath(path(QString::fromLatin1(name))));
    write("copies/one.txt", "text");
    write("nothing/inner/deep.txt", "text");
    sample::Package().writeTo(path(QStringLiteral("package")));
    QCOMPARE(::mkfifo(QFile::encodeName(path(QStringLiteral("pipe"))).constData(), 0600), 0);
}

void DroppedFilesTest::judges_data()
{
    QTest::addColumn<QString>("urls");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *urls, const char *verdict) {
        QTest::newRow(name) << QString::fromUtf8(urls) << QString::fromUtf8(verdict);
    };
    const char *hint =
        "Drop one dataset file, one table of figures, one folder with copies of the articles, or one table "
        "of exchange rates.";
    const auto refused = [&](const char *sentence) {
        return QByteArray("refused: ").append(sentence).append(' ').append(hint);
    };
    row("a dataset under any name", "notes.txt", "dataset notes.txt");
    row("a folder with files", "copies", "articles copies");
    row("a folder, with a slash", "copies/", "articles copies");
    row("a table under a dataset's name", "table.sqlite", "table table.sqlite");
    row("a table of rates under any name", "fx.txt", "rates fx.txt");
    row("a picture", "picture.csv", refused("The file is a picture, not a table."));
    row("an empty file", "empty.sqlite", refused("The file is empty."));
    row("another program's database", "other.sqlite", "table other.sqlite");
    row("a newer dataset", "newer.sqlite",
        "refused: The dataset was written by a newer Plumbline (format 99, this program reads 2). "
        "Update Plumbline to open it.");
    row("a folder without files", "nothing", refused("There is no file in this folder that can be read."));
    row("a data package", "package", "table package");
    row("several", "notes.txt copies", refused("These are 2 things at once."));
    row("from the web", "https://example.org/a.sqlite", refused("This is not a file on this computer."));
    row("gone", "nowhere.sqlite", "refused: There is no such file.");
    row("a pipe", "pipe", "refused: This is not an ordinary file.");
}

void DroppedFilesTest::judges()
{
    QFETCH(QString, urls);
    QList<QUrl> list;
    for (const QString &name : urls.split(QLatin1Char(' ')))
        list << (name.contains(QLatin1Char(':')) ? QUrl(name) : QUrl::fromLocalFile(path(name)));
    const Drop drop = judgeDrop(list);
    const QString name = QFileInfo(drop.path).fileName();
    QString verdict = QStringLiteral("refused: ") + drop.sentence;
    if (drop.kind != Drop::Kind::Refused)
        verdict = (drop.kind == Drop::Kind::Dataset    ? QStringLiteral("dataset ")
                   : drop.kind == Drop::Kind::Articles ? QStringLiteral("articles ")
                   : drop.kind == Drop::Kind::Table    ? QStringLiteral("table ")
                                                       : QStringLiteral("rates ")) +
                  name;
    QTEST(verdict, "verdict");
}

void DroppedFilesTest::leavesNothingBehind()
{
    const QStringList before = QDir(m_folder.path()).entryList();
    judgeDrop({QUrl::fromLocalFile(path(QStringLiteral("notes.txt")))});
    QCOMPARE(QDir(m_folder.path()).entryList(), before);
}

QTEST_GUILESS_MAIN(DroppedFilesTest)
#include "droppedfiles_test.moc"
