// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datapackagetable.h"

#include "store/samplepackage.h"
#include "store/tableprint.h"

#include <QFileInfo>
#include <QTest>

using namespace plumbline;

/// Data packages of others: their tables, and nothing outside their folder.
class DataPackageTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsTables();
    void refusesWhatIsOutside_data();
    void refusesWhatIsOutside();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void knowsItsOwn();
};

namespace {

/// The folder of a package with these resources.
QString write(const tableprint::Folder &folder, const QByteArray &resources)
{
    folder.add("{\"name\": \"p\", \"resources\": [" + resources + "]}", "datapackage.json");
    return QFileInfo(folder.path()).path();
}

} // namespace

void DataPackageTableTest::readsItsTables()
{
    const tableprint::Folder folder;
    folder.add("a;b\n'1;2';\xe9\n", "one.csv");
    folder.add("c,d\n3,4\n", "two.csv");
    const QString package =
        write(folder, "{\"name\": \"one\", \"path\": \"one.csv\", \"encoding\": \"windows-1252\","
                      " \"dialect\": {\"delimiter\": \";\", \"quoteChar\": \"'\"}}, {\"path\": \"two.csv\"}");
    const auto offered = offeredTables(package);
    QVERIFY(offered);
    QCOMPARE(int(offered->format), int(TableFormat::Package));
    QVERIFY(!offered->isOurs);
    QCOMPARE(offered->tables.size(), size_t(2));
    QCOMPARE(tableprint::readGuessed(folder, package), u"1:a|b\n2:1;2|é"_qs);
    const auto second = guessedChoice(package, u"two.csv"_qs);
    QVERIFY(second);
    QCOMPARE(tableprint::readBack(folder, package, *second), u"1:c|d\n2:3|4"_qs);
    QCOMPARE(sampleTable(package, *second, 1, 1)->rows, 2);
    QCOMPARE(tableprint::readGuessed(folder, package + u"/datapackage.json"_qs), u"1:a|b\n2:1;2|é"_qs);
}

void DataPackageTableTest::refusesWhatIsOutside_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/etc/passwd", "../passwd", "x/../../passwd", "http://example.org/a.csv", "link.csv"})
        QTest::newRow(path) << QByteArray(path);
}

void DataPackageTableTest::refusesWhatIsOutside()
{
    QFETCH(const QByteArray, path);
    const tableprint::Folder folder;
    QFile::link(u"/etc/passwd"_qs, folder.path("link.csv"));
    const QString package = write(folder, "{\"name\": \"one\", \"path\": \"" + path + "\"}");
    QCOMPARE(tableprint::readGuessed(folder, package), u"datapackage.json, resource one: The path \"%1\" "
                                                       u"leads out of the folder of the package, and was not "
                                                       "followed."_qs.arg(QString::fromUtf8(path)));
}

void DataPackageTableTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("resources");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *resources, const char *text) {
        QTest::newRow(name) << QByteArray(resources) << QString::fromUtf8(text);
    };
    row("no tables", "", "datapackage.json: The package has no tables.");
    row("in pieces", "{\"name\": \"one\", \"path\": [\"a.csv\", \"b.csv\"]}",
        "datapackage.json, resource one: The table is not one file: it stands in several, or in "
        "datapackage.json "
        "itself. Join them to one CSV file.");
    row("missing", "{\"name\": \"one\", \"path\": \"b.csv\"}", "b.csv: There is no such file.");
    row("compressed", "{\"name\": \"one\", \"path\": \"a.csv\"}",
        "a.csv: The file is compressed, whatever its name says. Unpack it, and open what is in it.");
    row("no JSON", "}",
        "datapackage.json: This is not a JSON object (object is missing after a comma at byte 29).");
}

void DataPackageTableTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, resources);
    const tableprint::Folder folder;
    folder.add("\x1f\x8b");
    QTEST(tableprint::readGuessed(folder, write(folder, resources)), "text");
}

void DataPackageTableTest::knowsItsOwn()
{
    const tableprint::Folder folder;
    const QString package = QFileInfo(folder.path()).path();
    sample::Package().writeTo(package);
    const auto offered = offeredTables(package);
    QVERIFY(offered);
    QVERIFY(offered->isOurs);
}

QTEST_APPLESS_MAIN(DataPackageTableTest)
#include "datapackagetable_test.moc"
