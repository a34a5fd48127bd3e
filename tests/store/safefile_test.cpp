// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/safefile.h"

#include "store/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace plumbline;

class SafeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReplaces();
    void refusesTargets_data();
    void refusesTargets();
    void keepsTheOldFileWhenWritingFails();
    void keepsTheOldFileOnAFullDisk();
    void keepsTheOldFileInAReadOnlyFolder();
    void keepsAReadOnlyFile();
    void replacesByName();
    void removesTheTemporaryWhenReplacingFails();
    void writesAGroupOrNothing_data();
    void writesAGroupOrNothing();
    void groupReplacesWhatWasThere();
    void putsAsideWithoutReplacing();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QByteArray content(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

std::function<bool(QIODevice &)> writing(const QByteArray &bytes)
{
    return [bytes](QIODevice &device) { return device.write(bytes) == bytes.size(); };
}

/// While it lives, no file of this process can grow beyond so many bytes: a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

void SafeFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SafeFileTest::writesAndReplaces()
{
    QVERIFY(!writeFile(path("a.csv"), writing("one")));
    QCOMPARE(content("a.csv"), "one");
    QVERIFY(!writeFile(path("a.csv"), writing("two")));
    QCOMPARE(content("a.csv"), "two");
    QCOMPARE(files(), QStringList{QStringLiteral("a.csv")});
}

void SafeFileTest::refusesTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("kind");

    QTest::newRow("nothing") << QString() << int(Error::Kind::NotAFile);
    QTest::newRow("a folder") << QStringLiteral("%1") << int(Error::Kind::NotAFile);
    QTest::newRow("no such folder") << QStringLiteral("%1/none/a.csv") << int(Error::Kind::Unwritable);
    QTest::newRow("below a file") << QStringLiteral("%1/file/a.csv") << int(Error::Kind::Unwritable);
    QTest::newRow("a pipe") << QStringLiteral("%1/pipe") << int(Error::Kind::NotAFile);
    QTest::newRow("a device") << QStringLiteral("/dev/full") << int(Error::Kind::NotAFile);
}

void SafeFileTest::refusesTargets()
{
    QFETCH(QString, target);
    QFETCH(int, kind);
    put("file", "x");
    QCOMPARE(mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    const QString place = target.contains(QLatin1String("%1")) ? target.arg(m_folder->path()) : target;
    const auto problem = writeFile(place, writing("x"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), kind);
    QCOMPARE(problem->place.file, place);
    QVERIFY(!problem->sentence.isEmpty());
    QCOMPARE(files(), QStringList({QStringLiteral("file"), QStringLiteral("pipe")}));
}

void SafeFileTest::keepsTheOldFileWhenWritingFails()
{
    put("a.csv", "old");
    const auto problem = writeFile(path("a.csv"), [](QIODevice &device) {
        device.write("half");
        return false;
    });
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Unwritable));
    QCOMPARE(content("a.csv"), "old");
    QCOMPARE(files(), QStringList{QStringLiteral("a.csv")});
}

void SafeFileTest::keepsTheOldFileOnAFullDisk()
{
    put("a.csv", "old");
    Outcome problem;
    {
        const SmallDisk disk(64 * 1024);
        problem = writeFile(path("a.csv"), writing(QByteArray(1024 * 1024, 'x')));
    }
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Unwritable));
    QCOMPARE(content("a.csv"), "old");
    QCOMPARE(files(), QStringList{QStringLiteral("a.csv")});
}

void SafeFileTest::keepsTheOldFileInAReadOnlyFolder()
{
    put("a.csv", "old");
    QFile::setPermissions(path("a.csv"), QFile::Permissions(0x6666));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    Outcome problem;
    {
        const Unprivileged rights;
        problem = writeFile(path("a.csv"), writing("new"));
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Unwritable));
    QCOMPARE(content("a.csv"), "old");
}

void SafeFileTest::keepsAReadOnlyFile()
{
    put("a.csv", "old");
    QFile::setPermissions(path("a.csv"), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    Outcome problem;
    {
        const Unprivileged rights;
        problem = writeFile(path("a.csv"), writing("new"));
    }
    QVERIFY(problem);
    QCOMPARE(problem->sentence,
             QStringLiteral("The file could not be written (it is read-only). Nothing was changed."));
    QCOMPARE(content("a.csv"), "old");
}

void SafeFileTest::replacesByName()
{
    put("a.sqlite", "old");
    const auto temporary = temporaryBeside(path("a.sqlite"));
    QVERIFY(temporary);
    QVERIFY(temporary->startsWith(path("a.sqlite.")));
    QFile file(*temporary);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("new");
    file.close();
    QVERIFY(!replaceFile(*temporary, path("a.sqlite")));
    QCOMPARE(content("a.sqlite"), "new");
    QCOMPARE(files(), QStringList{QStringLiteral("a.sqlite")});
}

void SafeFileTest::removesTheTemporaryWhenReplacingFails()
{
    const auto temporary = temporaryBeside(path("a.sqlite"));
    QVERIFY(temporary);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a.sqlite")));
    const auto problem = replaceFile(*temporary, path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::NotAFile));
    QCOMPARE(files(), QStringList{QStringLiteral("a.sqlite")});
}

void SafeFileTest::writesAGroupOrNothing_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("fails");
    QTest::newRow("the second cannot be written") << QStringLiteral("b.json") << true;
    QTest::newRow("the second is a folder") << QStringLiteral("folder") << false;
    QTest::newRow("the second has no folder") << QStringLiteral("none/b.json") << false;
}

void SafeFileTest::writesAGroupOrNothing()
{
    QFETCH(QString, second);
    QFETCH(bool, fails);
    put("a.csv", "old");
    put("b.json", "old too");
    QVERIFY(QDir().mkpath(path("folder")));
    const QStringList before = files();
    const auto problem =
        writeFiles({{path("a.csv"), writing("new")}, {m_folder->filePath(second), [fails](QIODevice &device) {
                                                          return device.write("half") == 4 && !fails;
                                                      }}});
    QVERIFY(problem);
    QCOMPARE(problem->place.file, m_folder->filePath(second));
    QCOMPARE(content("a.csv"), "old");
    QCOMPARE(content("b.json"), "old too");
    QCOMPARE(files(), before);
}

void SafeFileTest::groupReplacesWhatWasThere()
{
    put("b.json", "old");
    QVERIFY(!writeFiles({{path("a.csv"), writing("one")}, {path("b.json"), writing("two")}}));
    QCOMPARE(content("a.csv"), "one");
    QCOMPARE(content("b.json"), "two");
    QCOMPARE(files(), QStringList({QStringLiteral("a.csv"), QStringLiteral("b.json")}));
}

void SafeFileTest::putsAsideWithoutReplacing()
{
    put("a.json", "two");
    put("a.json.kept-1", "one");
    const Result<QString> aside = putAside(path("a.json"));
    QVERIFY(bool(aside));
    QCOMPARE(*aside, path("a.json.kept-2"));
    QCOMPARE(content("a.json.kept-1"), "one");
    QCOMPARE(content("a.json.kept-2"), "two");
}

QTEST_APPLESS_MAIN(SafeFileTest)
#include "safefile_test.moc"
