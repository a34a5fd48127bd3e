// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/savedviewsfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Saved views come back, and whatever stands in their file, nothing is lost.
class SavedViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBack();
    void sameNameReplaces();
    void datasetsHaveTheirOwn_data();
    void datasetsHaveTheirOwn();
    void namesAreSafe();
    void badFilesAreKept_data();
    void badFilesAreKept();
    void whatIsNotUnderstoodIsWrittenAgain();
    void unwritableFolderIsTold();
};

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

static WrittenView viewOf(Page page)
{
    WrittenView written;
    written.view.page = page;
    return written;
}

static SavedViewsFile cloudFile(const QTemporaryDir &folder)
{
    return {folder.filePath(QStringLiteral("views")), QStringLiteral("china-cloud"),
            QStringLiteral("/x/a.sqlite")};
}

static QString namesOf(const SavedViews &views)
{
    QStringList names;
    for (const SavedViews::Item &item : views.items())
        names << item.name;
    return names.join(QLatin1Char('|'));
}

void SavedViewsTest::comeBack()
{
    QTemporaryDir folder;
    SavedViewsFile file = cloudFile(folder);
    QVERIFY(!file.load());
    SavedViews views;
    views.put(QStringLiteral("Shares"), viewOf(Page::Share));
    views.put(QStringLiteral("阿里云 & co"), viewOf(Page::Timeline));
    QVERIFY(!file.save(views));
    SavedViewsFile again = cloudFile(folder);
    QVERIFY(!again.load());
    QCOMPARE(namesOf(again.views()), QStringLiteral("Shares|阿里云 & co"));
    QCOMPARE(again.views().view(1)->view.page, Page::Timeline);
    QVERIFY(textOf(again.path()).contains(QLatin1String("\"dataset\": \"china-cloud\"")));
}

void SavedViewsTest::sameNameReplaces()
{
    SavedViews views;
    views.put(QStringLiteral("a"), viewOf(Page::Share));
    views.put(QStringLiteral("b"), viewOf(Page::Share));
    views.put(QStringLiteral("a"), viewOf(Page::Timeline));
    QCOMPARE(namesOf(views), QStringLiteral("a|b"));
    QCOMPARE(views.view(0)->view.page, Page::Timeline);
}

void SavedViewsTest::datasetsHaveTheirOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSame");
    const QString own = QStringLiteral("china-cloud");
    QTest::newRow("moved") << own << QStringLiteral("/y/b.sqlite") << true;
    QTest::newRow("another name") << QStringLiteral("china-clouds") << QStringLiteral("/x/a.sqlite") << false;
    QTest::newRow("no name") << QString() << QStringLiteral("/x/a.sqlite") << false;
    QTest::newRow("same letters, other signs")
        << QStringLiteral("china/cloud") << QStringLiteral("/x/a.sqlite") << false;
}

void SavedViewsTest::datasetsHaveTheirOwn()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QTemporaryDir folder;
    const SavedViewsFile other(folder.filePath(QStringLiteral("views")), name, path);
    QTEST(other.path() == cloudFile(folder).path(), "isSame");
}

void SavedViewsTest::namesAreSafe()
{
    QTemporaryDir folder;
    for (const QString &name : {QStringLiteral("../../etc/passwd"), QStringLiteral("云").repeated(500),
                                QString(QChar(0)), QStringLiteral(".hidden")}) {
        const SavedViewsFile file(folder.path(), name, QString());
        QCOMPARE(QFileInfo(file.path()).absolutePath(), folder.path());
        QVERIFY(QFileInfo(file.path()).fileName().toUtf8().size() < 100);
    }
}

void SavedViewsTest::badFilesAreKept_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nonsense") << QByteArray("\x00\xff no json", 10) << Error::Kind::Usage;
    QTest::newRow("empty") << QByteArray() << Error::Kind::Usage;
    QTest::newRow("a list") << QByteArray("[1]") << Error::Kind::Usage;
    QTest::newRow("a single view") << QByteArray("{\"plumbline-view\": 1}") << Error::Kind::Usage;
    QTest::newRow("newer") << QByteArray("{\"plumbline-views\": 2, \"views\": {}}")
                           << Error::Kind::NewerVersion;
    QTest::newRow("views as text") << QByteArray("{\"plumbline-views\": 1, \"views\": \"a\"}")
                                   << Error::Kind::Usage;
    QTest::newRow("without a name") << QByteArray("{\"plumbline-views\": 1, \"views\": [{\"view\": {}}]}")
                                    << Error::Kind::RuleBroken;
    QTest::newRow("a name twice") << QByteArray(
                                         R"({"plumbline-views": 1, "views": [{"name": "a"}, {"name": "a"}]})")
                                  << Error::Kind::RuleBroken;
    QTest::newRow("too many") << "{\"plumbline-views\": 1, \"views\": [" + QByteArray("0,").repeated(2000) +
                                     "0]}"
                              << Error::Kind::TooLarge;
    QTest::newRow("too long") << QByteArray(17 * 1024 * 1024, ' ') << Error::Kind::TooLarge;
}

void SavedViewsTest::badFilesAreKept()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    SavedViewsFile file = cloudFile(folder);
    write(file.path(), content);
    const Outcome problem = file.load();
    QVERIFY(problem);
    QCOMPARE(problem->place.file, file.path());
    QTEST(problem->kind, "kind");
    QVERIFY(file.views().items().empty());
    QCOMPARE(QFileInfo(file.path()).size(), content.size());

    SavedViews views;
    views.put(QStringLiteral("a"), viewOf(Page::Share));
    QVERIFY(!file.save(views));
    QVERIFY(!file.keptAside().isEmpty());
    QFile kept(file.keptAside());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(!file.load());
    QCOMPARE(namesOf(file.views()), QStringLiteral("a"));
}

void SavedViewsTest::whatIsNotUnderstoodIsWrittenAgain()
{
    QTemporaryDir folder;
    SavedViewsFile file = cloudFile(folder);
    write(file.path(), R"({"plumbline-views": 1, "mood": "calm",
                           "views": [{"name": "odd", "view": {"plumbline-view": 7, "x": 1}, "colour": "red"}]})");
    QVERIFY(!file.load());
    QCOMPARE(file.views().view(0).error().kind, Error::Kind::NewerVersion);
    SavedViews views = file.views();
    views.put(QStringLiteral("new"), viewOf(Page::Share));
    QVERIFY(!file.save(views));
    const QString text = textOf(file.path());
    for (const char *part : {"calm", "red", "\"plumbline-view\": 7", "new"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void SavedViewsTest::unwritableFolderIsTold()
{
    QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("views"));
    write(blocked, "a file where the folder should be");
    SavedViewsFile file = cloudFile(folder);
    QVERIFY(!file.load());
    SavedViews views;
    views.put(QStringLiteral("a"), viewOf(Page::Share));
    const Outcome problem = file.save(views);
    QVERIFY(problem);
    QCOMPARE(problem->kind, Error::Kind::Unwritable);
    QVERIFY(file.views().items().empty());
}

QTEST_GUILESS_MAIN(SavedViewsTest)
#include "savedviews_test.moc"
