// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetloader.h"

#include "store/samplepackage.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class DatasetLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsThenChecks();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void damageIsFoundAfterShowing();
    void laterLoadReplacesEarlier();
    void cancelIsNoFailure();
    void canBeDestroyedAtWork();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

/// An index that no query of the program uses: the facts can be read, the file is damaged.
static const QString UnusedIndexDamaged = QStringLiteral(
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'left_out_by_article'");

/// Everything that a loader says, one word after another.
class Listener
{
public:
    explicit Listener(DatasetLoader &loader)
    {
        QObject::connect(&loader, &DatasetLoader::loaded, &loader,
                         [this](const DatasetPtr &dataset, const QString &path) {
                             m_words << QStringLiteral("loaded %1 of %2")
                                            .arg(dataset->factCount())
                                            .arg(QFileInfo(path).fileName());
                         });
        QObject::connect(&loader, &DatasetLoader::checked, &loader,
                         [this] { end(QStringLiteral("checked")); });
        QObject::connect(&loader, &DatasetLoader::cancelled, &loader,
                         [this] { end(QStringLiteral("cancelled")); });
        QObject::connect(&loader, &DatasetLoader::failed, &loader, [this](const Error &error) {
            end(QStringLiteral("failed %1").arg(static_cast<int>(error.kind)));
        });
    }

    /// All that was said when the loader has come to an end.
    QString words()
    {
        [this] { QTRY_VERIFY(m_hasEnded); }();
        m_hasEnded = false;
        return m_words.join(QStringLiteral(", "));
    }

private:
    void end(const QString &word)
    {
        m_words << word;
        m_hasEnded = true;
    }

    QStringList m_words;
    bool m_hasEnded = false;
};

void DatasetLoaderTest::initTestCase()
{
    QCOMPARE(sample::Package().compileTo(path("good.sqlite")), QString());
    QCOMPARE(sample::Package().compileTo(path("other.sqlite")), QString());
    QCOMPARE(sample::Package().compileTo(path("damaged.sqlite")), QString());
    QCOMPARE(sample::spoil(path("damaged.sqlite"), UnusedIndexDamaged), QString());
    QCOMPARE(sample::Package().compileTo(path("broken.sqlite")), QString());
    QCOMPARE(sample::spoil(path("broken.sqlite"), QStringLiteral("UPDATE assertion SET status = 'rumoured'")),
             QString());
    sample::writeBytes(path("text.sqlite"), "not a database, just some text\n");
    sample::writeBytes(path("short.sqlite"), sample::bytesOf(path("good.sqlite")).left(5000));
}

void DatasetLoaderTest::showsThenChecks()
{
    DatasetLoader loader;
    Listener listener(loader);
    loader.load(path("good.sqlite"));
    QVERIFY(loader.isBusy());
    QCOMPARE(listener.words(), QStringLiteral("loaded 3 of good.sqlite, checked"));
    QVERIFY(!loader.isBusy());
}

void DatasetLoaderTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << path("nowhere.sqlite") << Error::Kind::Missing;
    QTest::newRow("folder") << m_folder.path() << Error::Kind::NotAFile;
    QTest::newRow("text") << path("text.sqlite") << Error::Kind::NotADataset;
    QTest::newRow("cut short") << path("short.sqlite") << Error::Kind::Damaged;
    QTest::newRow("rule broken") << path("broken.sqlite") << Error::Kind::RuleBroken;
}

void DatasetLoaderTest::saysWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(Error::Kind, kind);
    DatasetLoader loader;
    Listener listener(loader);
    loader.load(file);
    QCOMPARE(listener.words(), QStringLiteral("failed %1").arg(static_cast<int>(kind)));
}

void DatasetLoaderTest::damageIsFoundAfterShowing()
{
    DatasetLoader loader;
    Listener listener(loader);
    loader.load(path("damaged.sqlite"));
    QCOMPARE(
        listener.words(),
        QStringLiteral("loaded 3 of damaged.sqlite, failed %1").arg(static_cast<int>(Error::Kind::Damaged)));
}

void DatasetLoaderTest::laterLoadReplacesEarlier()
{
    DatasetLoader loader;
    Listener listener(loader);
    loader.load(path("good.sqlite"));
    loader.load(path("nowhere.sqlite"));
    loader.load(path("other.sqlite"));
    QCOMPARE(listener.words(), QStringLiteral("loaded 3 of other.sqlite, checked"));
}

void DatasetLoaderTest::cancelIsNoFailure()
{
    DatasetLoader loader;
    Listener listener(loader);
    loader.load(path("good.sqlite"));
    loader.cancel();
    loader.cancel();
    QCOMPARE(listener.words(), QStringLiteral("cancelled"));
    loader.load(path("other.sqlite"));
    QCOMPARE(listener.words(), QStringLiteral("cancelled, loaded 3 of other.sqlite, checked"));
}

void DatasetLoaderTest::canBeDestroyedAtWork()
{
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        DatasetLoader loader;
        loader.load(path("good.sqlite"));
        if (round % 2)
            QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(DatasetLoaderTest)
#include "datasetloader_test.moc"
