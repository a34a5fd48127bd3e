// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recentfiles.h"

#include <QTest>

using namespace plumbline;

class RecentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void added_data();
    void added();
    void labels_data();
    void labels();
};

static QStringList split(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void RecentFilesTest::added_data()
{
    QTest::addColumn<QStringList>("former");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("now");
    const auto row = [](const char *name, const char *former, const char *path, const char *now) {
        QTest::newRow(name) << split(former) << QString::fromUtf8(path) << split(now);
    };
    row("first", "", "/a", "/a");
    row("newest in front", "/a /b", "/c", "/c /a /b");
    row("again moves to the front", "/a /b /c", "/b", "/b /a /c");
    row("the same by another way", "/d/a /b", "/d/e/../a", "/d/a /b");
    row("names differ by case", "/A", "/a", "/a /A");
    row("ten at most", "/1 /2 /3 /4 /5 /6 /7 /8 /9 /10", "/0", "/0 /1 /2 /3 /4 /5 /6 /7 /8 /9");
}

void RecentFilesTest::added()
{
    QFETCH(QStringList, former);
    QFETCH(QString, path);
    QTEST(recent::added(former, path), "now");
}

void RecentFilesTest::labels_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const char *name, const char *paths, const char *labels) {
        QTest::newRow(name) << split(paths) << split(labels);
    };
    row("names alone", "/d/a.sqlite /d/b.sqlite", "a.sqlite b.sqlite");
    row("same name, other folder", "/x/2022/a /x/2023/a /x/b", "2022/a 2023/a b");
    row("same folder name too", "/x/new/a /y/new/a /z/a", "x/new/a y/new/a z/a");
    row("one inside the other", "/a /x/a /x/x/a", "/a /x/a x/x/a");
    row("Chinese", "/数据/云 /旧/云", "数据/云 旧/云");
}

void RecentFilesTest::labels()
{
    QFETCH(QStringList, paths);
    QTEST(recent::labels(paths), "labels");
}

QTEST_GUILESS_MAIN(RecentFilesTest)
#include "recentfiles_test.moc"
