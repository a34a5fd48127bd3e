// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlelibrary.h"

#include "model/samplearticle.h"
#include "store/datasetfile.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class ArticleLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsCopies();
    void staysAttachedForTheNextDataset();
    void keepsTheFormerFolderOnFailure();
    void forgetsOnDetach();
    void cancelIsNoFailure();
    void folderMayComeFirst();
    void canBeDestroyedAtWork();

private:
    static QString counts(const ArticleLibrary &library)
    {
        const AnchorCounts counts = library.copies().counts();
        return QStringLiteral("%1 %2 %3 %4")
            .arg(counts.exact)
            .arg(counts.moved)
            .arg(counts.lost)
            .arg(counts.unattached);
    }
    void attachAndWait(ArticleLibrary &library, const QString &folder)
    {
        library.attach(folder);
        QTRY_VERIFY(!library.isBusy());
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("a.sqlite"));
    QString m_copies = m_folder.filePath(QStringLiteral("copies"));
    DatasetPtr m_dataset;
};

void ArticleLibraryTest::initTestCase()
{
    QCOMPARE(sample::packageOfArticle().compileTo(m_path), QString());
    auto file = DatasetFile::open(m_path);
    QVERIFY(bool(file));
    m_dataset = *file->read();
    QVERIFY(QDir().mkpath(m_copies));
    sample::writeBytes(m_copies + QStringLiteral("/any name.txt"), sample::article().toUtf8());
}

void ArticleLibraryTest::findsCopies()
{
    ArticleLibrary library;
    library.setDataset(m_path, m_dataset);
    QCOMPARE(counts(library), QStringLiteral("0 0 0 0"));
    attachAndWait(library, m_copies);
    QCOMPARE(counts(library), QStringLiteral("5 0 0 0"));
    QCOMPARE(library.folder(), m_copies);
}

void ArticleLibraryTest::staysAttachedForTheNextDataset()
{
    ArticleLibrary library;
    library.setDataset(m_path, m_dataset);
    attachAndWait(library, m_copies);
    library.setDataset(m_path, m_dataset);
    QCOMPARE(counts(library), QStringLiteral("0 0 0 0"));
    QTRY_COMPARE(counts(library), QStringLiteral("5 0 0 0"));
}

void ArticleLibraryTest::keepsTheFormerFolderOnFailure()
{
    ArticleLibrary library;
    library.setDataset(m_path, m_dataset);
    attachAndWait(library, m_copies);
    QSignalSpy failures(&library, &ArticleLibrary::failed);
    attachAndWait(library, m_folder.filePath(QStringLiteral("nowhere")));
    QCOMPARE(failures.count(), 1);
    QCOMPARE(failures[0][0].value<Error>().kind, Error::Kind::Missing);
    QCOMPARE(library.folder(), m_copies);
    QCOMPARE(counts(library), QStringLiteral("5 0 0 0"));
}

void ArticleLibraryTest::forgetsOnDetach()
{
    ArticleLibrary library;
    library.setDataset(m_path, m_dataset);
    attachAndWait(library, m_copies);
    library.detach();
    QCOMPARE(counts(library), QStringLiteral("0 0 0 0"));
    QCOMPARE(library.folder(), QString());
}

void ArticleLibraryTest::cancelIsNoFailure()
{
    ArticleLibrary library;
    library.setDataset(m_path, m_dataset);
    QSignalSpy failures(&library, &ArticleLibrary::failed);
    library.attach(m_copies);
    library.cancel();
    QVERIFY(!library.isBusy());
    attachAndWait(library, m_copies);
    QCOMPARE(failures.count(), 0);
    QCOMPARE(counts(library), QStringLiteral("5 0 0 0"));
}

void ArticleLibraryTest::folderMayComeFirst()
{
    ArticleLibrary library;
    library.attach(m_copies);
    QCOMPARE(library.folder(), m_copies);
    library.setDataset(m_path, m_dataset);
    QTRY_COMPARE(counts(library), QStringLiteral("5 0 0 0"));
}

void ArticleLibraryTest::canBeDestroyedAtWork()
{
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        ArticleLibrary library;
        library.setDataset(m_path, m_dataset);
        library.attach(m_copies);
        if (round % 2)
            QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(ArticleLibraryTest)
#include "articlelibrary_test.moc"
