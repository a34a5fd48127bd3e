// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetchecker.h"
#include "store/datasetfile.h"
#include "store/packagetables.h"
#include "store/query.h"
#include "store/samplepackage.h"
#include "store/schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Datasets with rows of other tables, and those of the version that knew none.
class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhereAStatementWasImportedFrom();
    void takesAnOriginForEvidence();
    void refusesBrokenOrigins_data();
    void refusesBrokenOrigins();
    void readsTheFirstVersion();
    void upgradesTheFirstVersion();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }
    /// As a Plumbline of version 1 would have written it.
    void makeFirstVersion();
    /// Opens and closes the file, which would else be locked.
    QStringList withoutEvidence() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SourcesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(sample::Package::withImport().compileTo(path()), QString());
}

void SourcesTest::makeFirstVersion()
{
    QCOMPARE(sample::Package().compileTo(path()), QString());
    QCOMPARE(
        sample::spoil(path(), QStringLiteral("DROP TABLE origin; DROP TABLE source_row; DROP TABLE source;"
                                             "PRAGMA user_version = 1")),
        QString());
}

QStringList SourcesTest::withoutEvidence() const
{
    auto file = DatasetFile::open(path());
    const auto report = checkDataset(*file);
    return report ? report->statementsWithoutEvidence : QStringList(report.error().text());
}

void SourcesTest::readsWhereAStatementWasImportedFrom()
{
    auto file = DatasetFile::open(path());
    QVERIFY(file);
    const auto read = file->read();
    QVERIFY(read);
    const Dataset &dataset = **read;
    QCOMPARE(dataset.tables().sources.size(), size_t(1));
    const Source &source = dataset.source(SourceIndex(0));
    QCOMPARE(source.fileName, QStringLiteral("growth.xlsx"));
    QCOMPARE(source.tableName, QStringLiteral("Cloud"));
    QCOMPARE(source.columns, QStringList({QStringLiteral("Company"), QStringLiteral("2019")}));
    QStringList imported;
    for (int index = 0; index < dataset.factCount(); ++index) {
        if (dataset.fact(index).headline().source == SourceIndex(0))
            imported << dataset.fact(index).id().text();
    }
    QCOMPARE(imported, QStringList(QStringLiteral("acme-cloud.revenue-growth.2019")));
}

void SourcesTest::takesAnOriginForEvidence()
{
    QCOMPARE(withoutEvidence(), QStringList());
    QCOMPARE(sample::spoil(path(), QStringLiteral("DELETE FROM origin")), QString());
    QCOMPARE(withoutEvidence(), QStringList(QStringLiteral("s6")));
}

void SourcesTest::refusesBrokenOrigins_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such statement") << QStringLiteral("UPDATE origin SET statement = 99")
                                       << QStringLiteral("a statement that does not exist");
    QTest::newRow("no such statement, before the first")
        << QStringLiteral("INSERT INTO origin VALUES (-1, 1, 2, 2)")
        << QStringLiteral("a statement that does not exist");
    QTest::newRow("no such source") << QStringLiteral("UPDATE origin SET source = 99")
                                    << QStringLiteral("origin, row 6, source");
    QTest::newRow("no table") << QStringLiteral("DROP TABLE origin") << QStringLiteral("no table \"origin\"");
}

void SourcesTest::refusesBrokenOrigins()
{
    QFETCH(QString, sql);
    QFETCH(QString, sentence);
    QCOMPARE(sample::spoil(path(), sql), QString());
    auto file = DatasetFile::open(path());
    const auto read = file ? file->read() : Result<DatasetPtr>(file.error());
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(sentence), qPrintable(read.error().text()));
}

void SourcesTest::readsTheFirstVersion()
{
    makeFirstVersion();
    auto file = DatasetFile::open(path());
    QVERIFY(file);
    QVERIFY(!file->hasSources());
    QCOMPARE((*file->read())->factCount(), 3);
    QVERIFY(checkDataset(*file));
    int rows = 0;
    QVERIFY(
        !file->packageRows(*packageTable(QStringLiteral("origin")), [&rows](const Row &) { return ++rows; }));
    QCOMPARE(rows, 0);
}

void SourcesTest::upgradesTheFirstVersion()
{
    makeFirstVersion();
    QCOMPARE(sample::spoil(path(), QString::fromUtf8("BEGIN;" + schema::upgradeSql(1) + "COMMIT")),
             QString());
    auto file = DatasetFile::open(path());
    QVERIFY(file);
    QVERIFY(file->hasSources());
    QVERIFY(file->read());
    QCOMPARE(schema::upgradeSql(schema::Version), QByteArray());
}

QTEST_APPLESS_MAIN(SourcesTest)
#include "sources_test.moc"
