// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"
#include "store/packagetables.h"
#include "store/samplepackage.h"

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
    constexpr int steps = 8;
    const QTemporaryDir folder;
    const QString dataset = folder.filePath(QStringLiteral("a.sqlite"));
    QCOMPARE(sample::Package().compileTo(dataset), QString());
    QByteArray table = "company,period,revenue (USD)\n";
    for (int i = 0; i < rowsOfTable; ++i)
        table += "Company " + QByteArray::number(i) + ",2019,5\n";
    sample::writeBytes(folder.filePath(QStringLiteral("t.csv")), table);
    const int before = statementsIn(dataset);

    int killed = 0;
    for (int step = 0; step < steps; ++step) {
        QProcess import;
        import.start(QStringLiteral(PLUMBLINE_DATASET_TOOL),
                     {QStringLiteral("import"), folder.filePath(QStringLiteral("t.csv")), dataset});
        QVERIFY(import.waitForStarted());
        // The journal is there from the first change until COMMIT; each step dies a little later in it.
        const QString journal = dataset + QStringLiteral("-journal");
        while (!QFile::exists(journal) && import.state() == QProcess::Running)
            import.waitForFinished(1);
        import.waitForFinished(step * step * 4);
        import.kill();
        import.waitForFinished();
        if (import.exitStatus() != QProcess::CrashExit)
            break; // this one was through, and the later ones would be
        ++killed;
        QCOMPARE(statementsIn(dataset), before);
    }
    QVERIFY(killed >= 3);
    QVERIFY(!DatasetFile::quickCheck(dataset));

    QProcess import;
    import.start(QStringLiteral(PLUMBLINE_DATASET_TOOL),
                 {QStringLiteral("import"), folder.filePath(QStringLiteral("t.csv")), dataset});
    QVERIFY(import.waitForFinished());
    QCOMPARE(import.exitCode(), 0);
    QCOMPARE(statementsIn(dataset), before + rowsOfTable);
}

QTEST_GUILESS_MAIN(KilledImportTest)
#include "killedimport_test.moc"
