// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/coverageloader.h"
#include "store/datasetfile.h"
#include "store/samplepackage.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class CoverageLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatedArticlesAreOneSource_data();
    void repeatedArticlesAreOneSource();
    void unknownMetricGivesWayToAnother();
    void onlyTheNewestRequestIsAnswered();
    void missingFileIsToldAndTheMatrixComes();
    void nothingWithoutASource();

private:
    DatasetPtr compiled(const sample::Package &package)
    {
        const QString problem = package.compileTo(m_path);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        return *DatasetFile::open(m_path)->read();
    }

    CoverageViewPtr answer(CoverageLoader &loader, const QString &metric)
    {
        QSignalSpy ready(&loader, &CoverageLoader::ready);
        loader.request({}, {}, metric);
        if (ready.isEmpty() && !ready.wait())
            return nullptr;
        return ready.back()[0].value<CoverageViewPtr>();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.sqlite"));
};

/// A second article beside that of the sample, with this digest and address.
static sample::Package withArticle(const QString &digest, const QString &address)
{
    sample::Package package;
    package.append(QStringLiteral("article.csv"),
                   QStringLiteral("later,Acme again,,Weekly,2019-07-25,2019-07-25,,en,%1,"
                                  "8bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792,")
                       .arg(address));
    package.append(QStringLiteral("digest.csv"), QStringLiteral("later,1,\"%1\"").arg(digest));
    return package;
}

void CoverageLoaderTest::repeatedArticlesAreOneSource_data()
{
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("sources");
    const QString near =
        QStringLiteral("Acme (阿克) raised CNY 600 million, or USD 87 million. "
                       "It grew by 12 % in 2018; with Bolt it holds 67 % of the market, we hear.");
    QTest::newRow("near-equal text") << near << "https://example.org/2" << 1;
    QTest::newRow("another text") << QStringLiteral(
                                         "Bolt took over a small maker of chips for a sum not told.")
                                  << "https://example.org/2" << 2;
    QTest::newRow("the same release")
        << QStringLiteral("Bolt took over a small maker of chips.") << "https://example.org/1" << 1;
}

void CoverageLoaderTest::repeatedArticlesAreOneSource()
{
    QFETCH(QString, digest);
    QFETCH(QString, address);
    CoverageLoader loader;
    loader.setSource(m_path, compiled(withArticle(digest, address)));
    const CoverageViewPtr view = answer(loader, QStringLiteral("revenue_growth"));
    QVERIFY(view);
    QCOMPARE(view->articles, 2);
    QTEST(view->sources, "sources");
    QCOMPARE(view->coverage.cells.size(), size_t(1));
    QCOMPARE(view->coverage.cells.front().covered, Covered::Once);
}

void CoverageLoaderTest::unknownMetricGivesWayToAnother()
{
    CoverageLoader loader;
    loader.setSource(m_path, compiled({}));
    const CoverageViewPtr view = answer(loader, QStringLiteral("rainfall"));
    QVERIFY(view && view->metric != MetricIndex::None);
    QCOMPARE(view->metrics.size(), size_t(3));
}

void CoverageLoaderTest::onlyTheNewestRequestIsAnswered()
{
    CoverageLoader loader;
    loader.setSource(m_path, compiled({}));
    QSignalSpy ready(&loader, &CoverageLoader::ready);
    loader.request({}, {}, QStringLiteral("revenue_growth"));
    loader.request({}, {}, QStringLiteral("market_share"));
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    const auto view = ready[0][0].value<CoverageViewPtr>();
    QCOMPARE(view->dataset->metric(view->metric).id, QStringLiteral("market_share"));
}

void CoverageLoaderTest::missingFileIsToldAndTheMatrixComes()
{
    CoverageLoader loader;
    QSignalSpy failed(&loader, &CoverageLoader::failed);
    loader.setSource(m_folder.filePath(QStringLiteral("none.sqlite")), compiled({}));
    QVERIFY(answer(loader, QStringLiteral("revenue_growth")));
    QCOMPARE(failed.size(), 1);
}

void CoverageLoaderTest::nothingWithoutASource()
{
    CoverageLoader loader;
    QSignalSpy ready(&loader, &CoverageLoader::ready);
    loader.request({}, {}, QStringLiteral("revenue_growth"));
    loader.setSource(m_path, compiled({}));
    QVERIFY(answer(loader, QStringLiteral("revenue_growth")));
    QCOMPARE(ready.size(), 1);
}

QTEST_GUILESS_MAIN(CoverageLoaderTest)
#include "coverageloader_test.moc"
