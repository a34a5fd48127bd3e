// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ratelibrary.h"

#include "support/exampledata.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// A table comes, changes, goes and stays for the next dataset.
class RateLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesWhatItReads();
    void staysForTheNextDataset();
    void keepsTheFormerOnFailure();
    void readsAgainWhenItChanges();
    void staysInUseWhenItIsGone();
    void canBeDestroyedAtWork();

private:
    QString write(const char *name, const QByteArray &rows)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("date,base,quote,rate,source\n" + rows);
        return path;
    }
    static DatasetPtr dataset()
    {
        return example::dataset(QStringLiteral("f | ali | revenue | 2019 | 800 CNY\n"));
    }
    /// What the view shows by.
    QString used() const
    {
        QStringList rates;
        if (const RateTablePtr &table = m_state->dataset()->rates()) {
            for (const TableRate &rate : table->rates)
                rates << QString::number(rate.rate);
        }
        return rates.join(QLatin1Char(' '));
    }
    void show(const DatasetPtr &dataset)
    {
        m_state->setDataset(dataset);
        m_library->setDataset(dataset);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<RateLibrary> m_library;
};

void RateLibraryTest::init()
{
    m_library.reset();
    m_state = std::make_unique<ViewState>();
    m_library = std::make_unique<RateLibrary>(m_state.get());
    show(dataset());
}

void RateLibraryTest::givesWhatItReads()
{
    QSignalSpy shown(m_state.get(), &ViewState::factsChanged);
    QSignalSpy taken(m_library.get(), &RateLibrary::taken);
    m_library->attach(write("a.csv", "2019,CNY,USD,0.145,PBOC\n2018,CNY,USD,-1,PBOC\n"));
    QVERIFY(taken.wait());
    QCOMPARE(used(), QStringLiteral("0.145"));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_state->rates()->problems.front().text(),
             m_folder.filePath(QStringLiteral("a.csv")) + QStringLiteral(":3: The rate is negative."));
    m_library->detach();
    QCOMPARE(used(), QString());
    QCOMPARE(m_state->dataset(), m_state->wholeDataset());
    QCOMPARE(m_library->path(), QString());
}

/// Whose articles it is checked against: the rate that was good is absurd beside another.
void RateLibraryTest::staysForTheNextDataset()
{
    QSignalSpy taken(m_library.get(), &RateLibrary::taken);
    m_library->attach(write("b.csv", "2019,CNY,USD,0.145,PBOC\n"));
    QVERIFY(taken.wait());
    show(example::dataset(QStringLiteral("r | inspur | raised | 2019 | 100 CNY\n"
                                         "r | inspur | raised | 2019 | 690 USD | converts=1\n")));
    QVERIFY(!m_state->rates());
    QVERIFY(taken.wait());
    QCOMPARE(used(), QString());
    QCOMPARE(m_state->rates()->problems.size(), size_t(1));
}

void RateLibraryTest::keepsTheFormerOnFailure()
{
    QSignalSpy taken(m_library.get(), &RateLibrary::taken);
    QSignalSpy failed(m_library.get(), &RateLibrary::failed);
    const QString good = write("good.csv", "2019,CNY,USD,0.145,PBOC\n");
    m_library->attach(good);
    QVERIFY(taken.wait());
    m_library->attach(m_folder.filePath(QStringLiteral("none.csv")));
    QVERIFY(failed.wait());
    QCOMPARE(m_library->path(), good);
    QCOMPARE(used(), QStringLiteral("0.145"));
}

void RateLibraryTest::readsAgainWhenItChanges()
{
    QSignalSpy taken(m_library.get(), &RateLibrary::taken);
    m_library->attach(write("c.csv", "2019,CNY,USD,0.145,PBOC\n"));
    QVERIFY(taken.wait());
    write("c.csv", "2019,CNY,USD,0.146,PBOC\n2018,CNY,USD,0.151,PBOC\n");
    QTRY_COMPARE(used(), QStringLiteral("0.151 0.146"));
}

void RateLibraryTest::staysInUseWhenItIsGone()
{
    QSignalSpy taken(m_library.get(), &RateLibrary::taken);
    QSignalSpy failed(m_library.get(), &RateLibrary::failed);
    const QString path = write("d.csv", "2019,CNY,USD,0.145,PBOC\n");
    m_library->attach(path);
    QVERIFY(taken.wait());
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(used(), QStringLiteral("0.145"));
    QCOMPARE(m_library->path(), path);
}

void RateLibraryTest::canBeDestroyedAtWork()
{
    m_library->attach(write("e.csv", QByteArray("2019,CNY,USD,0.145,PBOC\n").repeated(1000)));
    m_library.reset();
    QVERIFY(!m_state->rates());
}

QTEST_GUILESS_MAIN(RateLibraryTest)
#include "ratelibrary_test.moc"
