// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"
#include "store/packagetables.h"
#include "store/samplepackage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// An import that dies leaves the dataset as it was.
class KilledImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheDatasetAsItWas();

private:
    /// Statements in the dataset; -1 when it cannot be read.
    static int statementsIn(const QString &path);
};

int KilledImportTest::statementsIn(const QString &path)
{
    auto file = DatasetFile::open(path);
    if (!file)
        return -1;
    int rows = 0;
    const auto problem = file->packageRows(*packageTable(QStringLiteral("statement")), [&rows](const Row &) {
        ++rows;
        return true;
    });
    return problem ? -1 : rows;
}

void KilledImportTest::leavesTheDatasetAsItWas()
{
    constexpr int rowsOfTable = 60'000;
    constexpr int steps = 12;
    const QTemporaryDir folder;
    const QString dataset = folder.filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(dataset), QString());
    QByteArray table = "company,period,revenue (USD)\n";
    for (int i = 0; i < rowsOfTable; ++i)
        table += "Company " + QByteArray::number(i) + ",2019,5\n";
    sample::writeBytes(folder.filePath(QStringLiteral("t.csv")), table);
    const int before = statementsIn(dataset);

    const auto started = [&](QProcess &import) {
        import.start(QStringLiteral(PLUMBLINE_DATASET_TOOL),
                     {QStringLiteral("import"), folder.filePath(QStringLiteral("t.csv")), dataset});
        return import.waitForStarted();
    };

    // Deaths all along the way of an import, whose length a copy of the dataset tells.
    const QString spare = folder.filePath(QStringLiteral("spare.sqlite"));
    QVERIFY(QFile::copy(dataset, spare));
    QElapsedTimer timer;
    timer.start();
    QProcess whole;
    QVERIFY(started(whole));
    QVERIFY(whole.waitForFinished());
    const qint64 length = timer.elapsed();
    QCOMPARE(whole.exitCode(), 0);
    QCOMPARE(statementsIn(dataset), before + rowsOfTable);

    int killed = 0;
    for (int step = 1; step < steps; ++step) {
        QVERIFY(QFile::remove(dataset));
        QVERIFY(QFile::copy(spare, dataset));
        QProcess import;
        QVERIFY(started(import));
        import.waitForFinished(static_cast<int>(length * step / steps));
        // From the first change until COMMIT there is a journal.
        const bool isUnderWay = QFile::exists(dataset + QStringLiteral("-journal"));
        import.kill();
        import.waitForFinished();
        if (import.exitStatus() != QProcess::CrashExit)
            break; // this one was through, and the later ones would be
        killed += isUnderWay ? 1 : 0;
        QCOMPARE(statementsIn(dataset), before);
    }
    QVERIFY(killed >= 3);
    QVERIFY(!DatasetFile::quickCheck(dataset));

    QProcess again;
    QVERIFY(started(again));
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.exitCode(), 0);
    QCOMPARE(statementsIn(dataset), before + rowsOfTable);
}

QTEST_GUILESS_MAIN(KilledImportTest)
#include "killedimport_test.moc"
