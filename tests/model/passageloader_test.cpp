// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passageloader.h"

#include "model/articlelibrary.h"
#include "model/samplearticle.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class PassageLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheDigestWithoutCopies();
    void givesTheCopyWithThem();
    void onlyTheNewestRequestIsAnswered();
    void nothingWithoutASource();
    void missingFileIsAFailure();
    void changedCopyShowsTheDigest();

private:
    QString first(PassageLoader &loader, const char *fact)
    {
        QSignalSpy ready(&loader, &PassageLoader::passagesReady);
        loader.request(FactId(QString::fromLatin1(fact)));
        if (ready.isEmpty() && !ready.wait())
            return QStringLiteral("no answer");
        const auto passages = ready[0][1].value<std::vector<ShownPassage>>();
        if (passages.empty())
            return QStringLiteral("none");
        const ShownPassage &card = passages.front();
        return QStringLiteral("%1 | %2 | %3").arg(card.title, card.copy.text, card.digest.text);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.sqlite"));
    QString m_copies = m_folder.filePath(QStringLiteral("copies"));
    QString m_copy = m_copies + QStringLiteral("/a.txt");
    DatasetPtr m_dataset;
};

static ArticleCopies attached(const QString &path, const DatasetPtr &dataset, const QString &folder)
{
    ArticleLibrary library;
    library.setDataset(path, dataset);
    library.attach(folder);
    [&library] { QTRY_VERIFY(!library.isBusy()); }();
    return library.copies();
}

void PassageLoaderTest::initTestCase()
{
    QCOMPARE(sample::packageOfArticle().compileTo(m_path), QString());
    m_dataset = *DatasetFile::open(m_path)->read();
    QVERIFY(QDir().mkpath(m_copies));
    sample::writeBytes(m_copy, sample::article().toUtf8());
}

void PassageLoaderTest::givesTheDigestWithoutCopies()
{
    PassageLoader loader;
    loader.setSource(m_path, m_dataset);
    QCOMPARE(first(loader, "acme.revenue-growth.2018"),
             QStringLiteral(
                 "Acme and its round |  | It grew by 12 % in 2018; with Bolt it holds 67 % of the market."));
    QCOMPARE(first(loader, "no.such-fact"), QStringLiteral("none"));
}

void PassageLoaderTest::givesTheCopyWithThem()
{
    PassageLoader loader;
    loader.setSource(m_path, m_dataset);
    loader.setCopies(attached(m_path, m_dataset, m_copies));
    const QString shown = first(loader, "acme.revenue-growth.2018");
    QVERIFY2(shown.contains(QLatin1String("Up by    12 %")), qPrintable(shown));
    loader.setCopies({});
    QVERIFY(!first(loader, "acme.revenue-growth.2018").contains(QLatin1String("Up by")));
}

void PassageLoaderTest::onlyTheNewestRequestIsAnswered()
{
    PassageLoader loader;
    loader.setSource(m_path, m_dataset);
    QSignalSpy ready(&loader, &PassageLoader::passagesReady);
    for (int i = 0; i < 50; ++i)
        loader.request(FactId(QStringLiteral("acme.series-b")));
    loader.request(FactId(QStringLiteral("acme-and-bolt.share")));
    QVERIFY(ready.wait());
    QCOMPARE(ready.count(), 1);
    QCOMPARE(ready[0][0].value<FactId>().text(), QStringLiteral("acme-and-bolt.share"));
}

void PassageLoaderTest::nothingWithoutASource()
{
    PassageLoader loader;
    QSignalSpy ready(&loader, &PassageLoader::passagesReady);
    loader.request(FactId(QStringLiteral("acme.series-b")));
    loader.setSource(m_path, m_dataset);
    loader.request(FactId(QStringLiteral("acme.series-b")));
    loader.setSource(QString(), nullptr);
    loader.setSource(m_path, m_dataset);
    QVERIFY(first(loader, "acme-and-bolt.share").startsWith(QLatin1String("Acme and its round")));
    QCOMPARE(ready.count(), 1);
}

void PassageLoaderTest::missingFileIsAFailure()
{
    PassageLoader loader;
    QSignalSpy failures(&loader, &PassageLoader::failed);
    loader.setSource(m_folder.filePath(QStringLiteral("gone.sqlite")), m_dataset);
    loader.request(FactId(QStringLiteral("acme.series-b")));
    QVERIFY(failures.wait());
    QCOMPARE(failures[0][0].value<Error>().kind, Error::Kind::Missing);
}

void PassageLoaderTest::changedCopyShowsTheDigest()
{
    const ArticleCopies copies = attached(m_path, m_dataset, m_copies);
    sample::writeBytes(m_copy, "something else by now");
    PassageLoader loader;
    loader.setSource(m_path, m_dataset);
    loader.setCopies(copies);
    QCOMPARE(first(loader, "acme.revenue-growth.2018"),
             QStringLiteral(
                 "Acme and its round |  | It grew by 12 % in 2018; with Bolt it holds 67 % of the market."));
    sample::writeBytes(m_copy, sample::article().toUtf8());
}

QTEST_GUILESS_MAIN(PassageLoaderTest)
#include "passageloader_test.moc"
