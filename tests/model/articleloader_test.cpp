// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articleloader.h"

#include "model/articlelibrary.h"
#include "model/samplearticle.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace plumbline;

class ArticleLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheDigestWithItsFacts();
    void givesTheCopyToo();
    void onlyTheNewestRequestIsAnswered();
    void unknownArticlesAreNotAnswered();
    void missingFileIsAFailure();
    void saysWhyACopyIsNotShown();

private:
    ArticleReadingPtr read(ArticleLoader &loader)
    {
        QSignalSpy ready(&loader, &ArticleLoader::readingReady);
        loader.request(m_article);
        if (ready.isEmpty() && !ready.wait())
            return nullptr;
        return ready[0][0].value<ArticleReadingPtr>();
    }
    ArticleCopies attached() const
    {
        ArticleLibrary library;
        library.setDataset(m_path, m_dataset);
        library.attach(m_copies);
        [&library] { QTRY_VERIFY(!library.isBusy()); }();
        return library.copies();
    }
    static QString phrases(const ArticleText &text)
    {
        QStringList found;
        for (const ReadingParagraph &paragraph : text) {
            for (const Phrase &phrase : paragraph.phrases) {
                QStringList facts;
                for (const FactId &fact : phrase.facts)
                    facts << fact.text();
                found << QStringLiteral("%1 %2: %3")
                             .arg(paragraph.number)
                             .arg(paragraph.text.mid(phrase.place.start, phrase.place.size()),
                                  facts.join(QStringLiteral(", ")));
            }
        }
        return found.join(QLatin1Char('\n'));
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.sqlite"));
    QString m_copies = m_folder.filePath(QStringLiteral("copies"));
    QString m_copy = m_copies + QStringLiteral("/a.txt");
    DatasetPtr m_dataset;
    QString m_article;
};

void ArticleLoaderTest::initTestCase()
{
    QCOMPARE(sample::packageOfArticle().compileTo(m_path), QString());
    m_dataset = *DatasetFile::open(m_path)->read();
    m_article = m_dataset->tables().articles.front().id;
    QVERIFY(QDir().mkpath(m_copies));
    sample::writeBytes(m_copy, sample::article().toUtf8());
}

void ArticleLoaderTest::givesTheDigestWithItsFacts()
{
    ArticleLoader loader;
    loader.setSource(m_path, m_dataset);
    const ArticleReadingPtr reading = read(loader);
    QVERIFY(reading);
    QCOMPARE(reading->article.id, m_article);
    QCOMPARE(reading->attached, ArticleReading::Copy::None);
    QVERIFY(reading->copy.empty());
    const QString found = phrases(reading->digest);
    QVERIFY2(found.contains(QLatin1String("12 %: acme.revenue-growth.2018")), qPrintable(found));
    QVERIFY2(found.contains(QLatin1String("67 %: acme-and-bolt.share")), qPrintable(found));
}

void ArticleLoaderTest::givesTheCopyToo()
{
    ArticleLoader loader;
    loader.setSource(m_path, m_dataset);
    loader.setCopies(attached());
    const ArticleReadingPtr reading = read(loader);
    QVERIFY(reading);
    QCOMPARE(reading->attached, ArticleReading::Copy::Exact);
    QCOMPARE(reading->anchors, (AnchorCounts{5, 0, 0, 0}));
    const QString found = phrases(reading->copy);
    QVERIFY2(found.contains(QLatin1String("12 %: acme.revenue-growth.2018")), qPrintable(found));
    loader.setCopies({});
    QCOMPARE(read(loader)->attached, ArticleReading::Copy::None);
}

void ArticleLoaderTest::onlyTheNewestRequestIsAnswered()
{
    ArticleLoader loader;
    loader.setSource(m_path, m_dataset);
    QSignalSpy ready(&loader, &ArticleLoader::readingReady);
    for (int i = 0; i < 50; ++i) {
        loader.request(m_article);
        QThread::yieldCurrentThread();
    }
    QVERIFY(ready.wait());
    QCOMPARE(ready.count(), 1);
    // Whatever was asked of the former dataset is not answered for the new one.
    loader.request(m_article);
    loader.setSource(m_path, m_dataset);
    QVERIFY(read(loader));
    QCOMPARE(ready.count(), 2);
}

void ArticleLoaderTest::unknownArticlesAreNotAnswered()
{
    ArticleLoader loader;
    loader.request(m_article); // without a source
    loader.setSource(m_path, m_dataset);
    QSignalSpy ready(&loader, &ArticleLoader::readingReady);
    loader.request(QStringLiteral("nowhere"));
    loader.setSource(QString(), nullptr);
    loader.request(m_article);
    loader.setSource(m_path, m_dataset);
    QVERIFY(read(loader));
    QCOMPARE(ready.count(), 1);
}

void ArticleLoaderTest::missingFileIsAFailure()
{
    ArticleLoader loader;
    QSignalSpy failures(&loader, &ArticleLoader::failed);
    loader.setSource(m_folder.filePath(QStringLiteral("gone.sqlite")), m_dataset);
    loader.request(m_article);
    QVERIFY(failures.wait());
    QCOMPARE(failures[0][0].value<Error>().kind, Error::Kind::Missing);
}

void ArticleLoaderTest::saysWhyACopyIsNotShown()
{
    const ArticleCopies copies = attached();
    sample::writeBytes(m_copy, "something else by now");
    ArticleLoader loader;
    loader.setSource(m_path, m_dataset);
    loader.setCopies(copies);
    const ArticleReadingPtr reading = read(loader);
    QVERIFY(reading);
    QVERIFY(reading->copy.empty());
    QVERIFY(!reading->digest.empty());
    QVERIFY2(reading->copyProblem.contains(QLatin1String("a.txt")), qPrintable(reading->copyProblem));
    sample::writeBytes(m_copy, sample::article().toUtf8());
}

QTEST_GUILESS_MAIN(ArticleLoaderTest)
#include "articleloader_test.moc"
