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
    void initTestCase();
    void leavesTheDatasetAsItWas();

private:
    /// Statements in the dataset; -1 when it cannot be read.
    int statements() const;
    /// From the first change until COMMIT there is a journal; one that dies leaves it behind.
    bool hasJournal() const { return QFile::exists(m_dataset + QStringLiteral("-journal")); }
    void restore() const;
    void startImport(QProcess &import) const;
    /// Waits until it has begun to write, or is through.
    void waitForJournal(QProcess &import) const;

    QTemporaryDir m_folder;
    QString m_dataset = m_folder.filePath(QStringLiteral("a.sqlite"));
    QString m_spare = m_folder.filePath(QStringLiteral("spare.sqlite"));
    QString m_table = m_folder.filePath(QStringLiteral("t.csv"));
};

namespace {

constexpr int rowsOfTable = 12'000;
constexpr int forAnyTime = -1;

} // namespace

void KilledImportTest::initTestCase()
{
    QCOMPARE(sample::Package().compileTo(m_dataset), QString());
    QVERIFY(QFile::copy(m_dataset, m_spare));
    QByteArray table = "company,period,revenue (USD)\n";
    for (int i = 0; i < rowsOfTable; ++i)
        table += "Company " + QByteArray::number(i) + ",2019,5\n";
    sample::writeBytes(m_table, table);
}

int KilledImportTest::statements() const
{
    auto file = DatasetFile::open(m_dataset);
    if (!file)
        return -1;
    int rows = 0;
    const auto problem = file->packageRows(*packageTable(QStringLiteral("statement")), [&rows](const Row &) {
        ++rows;
        return true;
    });
    return problem ? -1 : rows;
}

void KilledImportTest::restore() const
{
    QFile::remove(m_dataset + QStringLiteral("-journal"));
    QVERIFY(QFile::remove(m_dataset));
    QVERIFY(QFile::copy(m_spare, m_dataset));
}

void KilledImportTest::startImport(QProcess &import) const
{
    import.start(QStringLiteral(PLUMBLINE_DATASET_TOOL), {QStringLiteral("import"), m_table, m_dataset});
    QVERIFY(import.waitForStarted(forAnyTime));
}

void KilledImportTest::waitForJournal(QProcess &import) const
{
    while (import.state() != QProcess::NotRunning && !hasJournal())
        import.waitForFinished(1);
}

/// Deaths all along the way, whose length is that of the last import that was through.
void KilledImportTest::leavesTheDatasetAsItWas()
{
    constexpr int steps = 8;
    const int before = statements();
    const int after = before + rowsOfTable;
    qint64 length = 0;
    int killed = 0;
    for (int step = 0; step < steps; ++step) {
        restore();
        QProcess import;
        startImport(import);
        waitForJournal(import);
        QElapsedTimer timer;
        timer.start();
        import.waitForFinished(step == 0 ? forAnyTime : static_cast<int>(length * step / steps));
        import.kill();
        import.waitForFinished(forAnyTime);
        const bool isThrough = import.exitStatus() == QProcess::NormalExit;
        if (isThrough)
            length = timer.elapsed();
        const int now = statements();
        const bool isUnderWay = hasJournal();
        killed += isUnderWay ? 1 : 0;
        // Without a journal it died before the first change, or after COMMIT.
        QCOMPARE(now, isUnderWay || (!isThrough && now == before) ? before : after);
    }
    QVERIFY2(killed >= 3, qPrintable(QString::number(killed)));
    QVERIFY(!DatasetFile::quickCheck(m_dataset));

    QProcess again;
    startImport(again);
    QVERIFY(again.waitForFinished(forAnyTime));
    QCOMPARE(again.exitCode(), 0);
    QCOMPARE(statements(), after);
}

QTEST_GUILESS_MAIN(KilledImportTest)
#include "killedimport_test.moc"
