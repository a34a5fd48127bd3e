// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importjob.h"

#include "importing/mappingguess.h"
#include "model/firstlook.h"
#include "store/datasetfile.h"
#include "store/samplepackage.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// An import in the background brings all or nothing.
class ImportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsToADataset();
    void makesANewDataset();
    void cancelLeavesTheDatasetAsItWas();
    void cancelLeavesNoNewDataset();
    void failureLeavesTheDatasetAsItWas();
    void canBeDestroyedAtWork();
    void aFirstLookMakesADataset();
    void aFirstLookSaysWhatLacks();
    void aLaterLookOvertakes();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &text)
    {
        sample::writeBytes(path(name), text);
        return path(name);
    }
    static QByteArray rows(int count)
    {
        QByteArray text = "company,metric,year,value,unit\n";
        for (int i = 0; i < count; ++i)
            text += "Acme " + QByteArray::number(i % 50) + ",Users," +
                    QByteArray::number(1900 + i / 50 % 100) + ',' + QByteArray::number(i) + ",count\n";
        return text;
    }
    static ImportOrder orderFor(const QString &table, const QString &dataset)
    {
        const auto choice = guessedChoice(table);
        const auto sample = sampleTable(table, *choice, 100, 0);
        return {table, guessMapping(*sample, *choice, QStringLiteral("t")).mapping, dataset};
    }
    /// Everything in the folder.
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    /// Cancels as soon as the job tells of its progress; gives what was said in the end.
    static QString cancelled(const ImportOrder &order)
    {
        ImportJob job;
        QSignalSpy ended(&job, &ImportJob::cancelled);
        QSignalSpy finished(&job, &ImportJob::finished);
        QSignalSpy failed(&job, &ImportJob::failed);
        connect(&job, &ImportJob::progress, &job, &ImportJob::cancel);
        job.start(order);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), 60000); }();
        return QStringLiteral("%1 %2 %3").arg(ended.size()).arg(finished.size()).arg(failed.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportJobTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ImportJobTest::addsToADataset()
{
    QCOMPARE(sample::Package().compileTo(path("own.sqlite")), QString());
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(orderFor(write("t.csv", rows(30)), path("own.sqlite")));
    QVERIFY(job.isRunning());
    QVERIFY(finished.wait());
    const auto result = finished.first().first().value<ImportResult>();
    QCOMPARE(result.counts.added, 30);
    QCOMPARE(result.counts.newMetrics, QStringList{QStringLiteral("Users")});
    QVERIFY(!job.isRunning());
}

void ImportJobTest::makesANewDataset()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    ImportOrder order = orderFor(write("t.csv", rows(30)), path("Own figures.sqlite"));
    order.isNew = true;
    job.start(order);
    QVERIFY(finished.wait());
    auto file = DatasetFile::open(path("Own figures.sqlite"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
    const auto dataset = file->read({});
    QVERIFY(dataset);
    QCOMPARE((*dataset)->factCount(), 30);
    QCOMPARE((*dataset)->tables().title, QStringLiteral("Own figures"));
    QCOMPARE(files(), (QStringList{QStringLiteral("Own figures.sqlite"), QStringLiteral("t.csv")}));
}

void ImportJobTest::cancelLeavesTheDatasetAsItWas()
{
    QCOMPARE(sample::Package().compileTo(path("own.sqlite")), QString());
    const QByteArray before = sample::bytesOf(path("own.sqlite"));
    QCOMPARE(cancelled(orderFor(write("t.csv", rows(200'000)), path("own.sqlite"))), QStringLiteral("1 0 0"));
    QVERIFY(sample::bytesOf(path("own.sqlite")) == before);
    QCOMPARE(files(), (QStringList{QStringLiteral("own.sqlite"), QStringLiteral("t.csv")}));
}

void ImportJobTest::cancelLeavesNoNewDataset()
{
    ImportOrder order = orderFor(write("t.csv", rows(200'000)), path("new.sqlite"));
    order.isNew = true;
    QCOMPARE(cancelled(order), QStringLiteral("1 0 0"));
    QCOMPARE(files(), QStringList{QStringLiteral("t.csv")});
}

void ImportJobTest::failureLeavesTheDatasetAsItWas()
{
    QCOMPARE(sample::Package().compileTo(path("own.sqlite")), QString());
    const QByteArray before = sample::bytesOf(path("own.sqlite"));
    const ImportOrder order = orderFor(write("t.csv", rows(30)), path("own.sqlite"));
    QVERIFY(QFile::remove(path("t.csv")));
    ImportJob job;
    QSignalSpy failed(&job, &ImportJob::failed);
    job.start(order);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Missing);
    QVERIFY(sample::bytesOf(path("own.sqlite")) == before);
}

void ImportJobTest::canBeDestroyedAtWork()
{
    ImportOrder order = orderFor(write("t.csv", rows(100'000)), path("new.sqlite"));
    order.isNew = true;
    {
        ImportJob job;
        job.start(order);
    }
    QVERIFY(!QFile::exists(path("new.sqlite")));
}

void ImportJobTest::aFirstLookMakesADataset()
{
    FirstLook look(MappingLibrary(path("mappings")));
    QSignalSpy ready(&look, &FirstLook::ready);
    look.look(write("t.csv", rows(30)));
    QVERIFY(look.isBusy());
    QVERIFY(ready.wait());
    const QString made = ready.first().first().toString();
    QCOMPARE(QFileInfo(made).fileName(), QStringLiteral("t.csv"));
    QCOMPARE(look.tableOf(made), path("t.csv"));
    QVERIFY(ready.first().last().toBool());
    QVERIFY(DatasetFile::open(made));
    QVERIFY(!look.isBusy());
}

void ImportJobTest::aFirstLookSaysWhatLacks()
{
    FirstLook look(MappingLibrary(path("mappings")));
    QSignalSpy lacking(&look, &FirstLook::lacking);
    look.look(write("words.csv", "name,remark\nA,b\nC,d\n"));
    QVERIFY(lacking.wait());
    QCOMPARE(lacking.first().first().value<TableDraftPtr>()->lacking.front().role, ColumnRole::Value);
    QVERIFY(!look.isBusy());
}

void ImportJobTest::aLaterLookOvertakes()
{
    FirstLook look(MappingLibrary(path("mappings")));
    QSignalSpy ready(&look, &FirstLook::ready);
    look.look(write("one.csv", rows(90'000)));
    QTest::qWait(0);
    look.look(write("two.csv", rows(30)));
    QTRY_VERIFY_WITH_TIMEOUT(!look.isBusy(), 60000);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(look.tableOf(ready.first().first().toString()), path("two.csv"));
}

QTEST_GUILESS_MAIN(ImportJobTest)
#include "importjob_test.moc"
