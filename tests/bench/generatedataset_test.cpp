// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generatedataset.h"

#include "store/datasetchecker.h"
#include "store/datasetfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class GenerateDatasetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllRules_data();
    void keepsAllRules();
    void isTheSameForTheSameSeed();
    void refusesNothing();
};

void GenerateDatasetTest::keepsAllRules_data()
{
    QTest::addColumn<int>("observations");
    QTest::addColumn<int>("companies");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("more companies than observations") << 3 << 10;
    QTest::newRow("segments") << 3000 << 2;
    QTest::newRow("several articles") << 5000 << 100;
}

void GenerateDatasetTest::keepsAllRules()
{
    QFETCH(int, observations);
    QFETCH(int, companies);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sqlite"));
    QVERIFY(!generateDataset({observations, companies, 7}, path));
    QVERIFY(!DatasetFile::quickCheck(path));
    auto file = DatasetFile::open(path);
    QVERIFY(file);
    const auto dataset = file->read();
    QVERIFY(dataset);
    int found = 0;
    for (const auto &chunk : (*dataset)->chunks()) {
        for (const Statement &statement : chunk->statements)
            found += statement.kind == Statement::Kind::Observation ? 1 : 0;
    }
    QCOMPARE(found, observations);
    const auto report = checkDataset(*file);
    QVERIFY(report);
    QVERIFY(report->statementsWithoutEvidence.isEmpty());
    for (const Finding &finding : report->findings)
        QVERIFY2(finding.weight == Finding::Weight::Note, qPrintable(finding.row + finding.sentence));
}

void GenerateDatasetTest::isTheSameForTheSameSeed()
{
    const QTemporaryDir folder;
    QByteArrayList contents;
    for (const quint64 seed : {1, 1, 2}) {
        const QString path = folder.filePath(QStringLiteral("a.sqlite"));
        QVERIFY(!generateDataset({500, 20, seed}, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents << file.readAll();
    }
    QVERIFY(contents[0] == contents[1]);
    QVERIFY(contents[0] != contents[2]);
}

void GenerateDatasetTest::refusesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.sqlite"));
    QVERIFY(generateDataset({0, 1, 1}, path));
    QVERIFY(generateDataset({1, 0, 1}, path));
    QVERIFY(!QFile::exists(path));
}

QTEST_APPLESS_MAIN(GenerateDatasetTest)
#include "generatedataset_test.moc"
