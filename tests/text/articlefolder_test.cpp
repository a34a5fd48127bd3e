// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/articlefolder.h"

#include "text/regularfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace plumbline;

namespace {

const QString growth = QStringLiteral("Acme grew. In spring its sales rose by 66% to a peak.\n\n"
                                      "In autumn the price of steel fell by 12% at home.\n\n"
                                      "Bolt paid CNY 600 million for its third plant.\n");
const QString plans = QStringLiteral("Coil wants to be listed. It seeks $3 billion in new funding.\n\n"
                                     "It was founded in Ulm with 40 workers by two sisters.\n");

Passage passage(int key, const QString &text, const QString &prefix, const QString &exact,
                const QString &suffix)
{
    Passage made;
    made.key = PassageKey(key);
    made.quote = {prefix, exact, suffix};
    const auto start = static_cast<int>(text.indexOf(prefix + exact + suffix) + prefix.size());
    made.inArticle = {start, start + static_cast<int>(exact.size())};
    return made;
}

Passage passage(int key, const QString &text, const char *prefix, const char *exact, const char *suffix)
{
    return passage(key, text, QString::fromUtf8(prefix), QString::fromUtf8(exact), QString::fromUtf8(suffix));
}

QString hashOf(const QString &text)
{
    return canonicalText(text.toUtf8(), QString())->sha256;
}

std::vector<ArticleReference> articles()
{
    return {{QStringLiteral("growth"),
             hashOf(growth),
             {passage(1, growth, "its sales rose by ", "66%", " to a peak"),
              passage(2, growth, "price of steel fell by ", "12%", " at home"),
              passage(3, growth, "Bolt paid ", "CNY 600 million", " for its third plant")}},
            {QStringLiteral("plans"),
             hashOf(plans),
             {passage(4, plans, "It seeks ", "$3 billion", " in new funding"),
              passage(5, plans, "in Ulm with ", "40", " workers by two sisters")}}};
}

/// `article=file (states of its passages)`, and the words at each place.
QString printed(const ArticleCopies &copies)
{
    QStringList lines;
    for (const ArticleReference &article : articles()) {
        const auto copy = copies.copyOf(article.id);
        QStringList states;
        for (const Passage &each : article.passages) {
            const AnchorState state = copies.stateOf(each.key);
            states += state == AnchorState::Unattached ? QStringLiteral("-") : code(state);
        }
        lines +=
            QStringLiteral("%1=%2%3 (%4)")
                .arg(article.id, copy ? copy->path.section(QLatin1Char('/'), -1) : QStringLiteral("none"),
                     copy && copy->isExact ? QStringLiteral("!") : QString(), states.join(QLatin1Char(' ')));
    }
    return lines.join(QStringLiteral("; "));
}

/// Steps down from root, whom no permission stops.
class AsAnyone
{
public:
    AsAnyone() { m_isDone = ::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0; }
    ~AsAnyone()
    {
        if (m_isDone)
            m_isDone = ::setresuid(0, 0, 0) != 0;
    }
    Q_DISABLE_COPY_MOVE(AsAnyone)

private:
    bool m_isDone = false;
};

} // namespace

class ArticleFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsAttachedByDefault();
    void recognisesFiles_data();
    void recognisesFiles();
    void placesAreThoseOfTheCopy();
    void aCopyThatFitsTwoArticlesIsNeither();
    void loadsWhatWasAttached();
    void refusesWhatHasChangedSince();
    void opensOnlyRegularFiles();
    void readsFilesOfUnknownSize();
    void notesWhatCannotBeRead_data();
    void notesWhatCannotBeRead();
    void notesUnreadableFiles();
    void refusesFolders_data();
    void refusesFolders();
    void refusesUnreadableFolders();
    void refusesTooManyFiles();
    void progressRunsToTheEnd();
    void cancelLeavesNothing();

private:
    void write(const QString &name, const QByteArray &bytes);
    void write(const char *name, const QString &text) { write(QString::fromUtf8(name), text.toUtf8()); }
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    AttachedFolder attached() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArticleFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
}

void ArticleFolderTest::cleanup()
{
    m_folder.reset();
}

void ArticleFolderTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

AttachedFolder ArticleFolderTest::attached() const
{
    const auto result = attachFolder(m_folder->path(), articles(), {});
    return result ? *result : AttachedFolder{true, {}, {result.error()}};
}

void ArticleFolderTest::nothingIsAttachedByDefault()
{
    const ArticleCopies copies;
    QCOMPARE(printed(copies), QStringLiteral("growth=none (- - -); plans=none (- -)"));
    QCOMPARE(copies.counts(), AnchorCounts());
    QVERIFY(!copies.placeOf(PassageKey(1)));
    QCOMPARE(copies.load(QStringLiteral("growth")).error().kind, Error::Kind::Missing);
    QCOMPARE(printed(attached().copies), QStringLiteral("growth=none (- - -); plans=none (- -)"));
    QCOMPARE(attached().copies.counts(), (AnchorCounts{0, 0, 0, 5}));
}

void ArticleFolderTest::recognisesFiles_data()
{
    using Files = QMap<QString, QByteArray>;
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("notes");
    const auto row = [](const char *name, const QMap<QString, QString> &texts, const char *result,
                        int notes = 0) {
        Files files;
        for (auto text = texts.begin(); text != texts.end(); ++text)
            files[text.key()] = text->toUtf8();
        QTest::newRow(name) << files << QString::fromUtf8(result) << notes;
    };
    const auto named = [](const char *name) { return QString::fromUtf8(name); };
    QString note = growth;
    note.prepend(QStringLiteral("From our archive:\n\n"));
    QString corrected = note;
    corrected.replace(QStringLiteral("66%"), QStringLiteral("65%"));
    QString halfGone = note.left(note.indexOf(QStringLiteral("In autumn")));
    row("by hash, whatever the name", {{named("zzz.tmp"), growth}, {named("云 📈"), plans}},
        "growth=zzz.tmp! (exact exact exact); plans=云 📈! (exact exact)");
    row("other line ends", {{named("a"), QString(growth).replace(QLatin1Char('\n'), QStringLiteral("\r\n"))}},
        "growth=a! (exact exact exact); plans=none (- -)");
    row("hidden file", {{named(".a"), plans}}, "growth=none (- - -); plans=.a! (exact exact)");
    row("changed copy", {{named("a"), note}}, "growth=a (moved moved moved); plans=none (- -)");
    row("changed copy with another figure", {{named("a"), corrected}},
        "growth=a (lost moved moved); plans=none (- -)");
    row("less than half of it", {{named("a"), halfGone}}, "growth=none (- - -); plans=none (- -)");
    row("just half", {{named("a"), plans.section(QLatin1Char('\n'), 0, 0)}},
        "growth=none (- - -); plans=a (moved lost)");
    row("something else", {{named("a"), QStringLiteral("Sales rose by 66%.")}, {named("b"), QString()}},
        "growth=none (- - -); plans=none (- -)");
    row("the article is preferred to a changed copy", {{named("a"), note}, {named("b"), growth}},
        "growth=b! (exact exact exact); plans=none (- -)");
    row("the fuller copy is preferred", {{named("a"), corrected}, {named("b"), note}},
        "growth=b (moved moved moved); plans=none (- -)");
    row("of equal copies the first by name", {{named("b"), note}, {named("a"), note + note.left(9)}},
        "growth=a (moved moved moved); plans=none (- -)");
    row("one file with two articles in it", {{named("a"), note + plans}},
        "growth=none (- - -); plans=none (- -)", 1);
    row("in another order",
        {{named("a"), growth.section(QStringLiteral("\n\n"), 2) + QStringLiteral("\n\n") +
                          growth.section(QStringLiteral("\n\n"), 1, 1) + QStringLiteral("\n\n") +
                          growth.section(QStringLiteral("\n\n"), 0, 0)}},
        "growth=none (- - -); plans=none (- -)");
}

void ArticleFolderTest::recognisesFiles()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(Files, files);
    QFETCH(QString, result);
    QFETCH(int, notes);
    for (auto file = files.begin(); file != files.end(); ++file)
        write(file.key(), *file);
    const AttachedFolder folder = attached();
    QCOMPARE(printed(folder.copies), result);
    QCOMPARE(static_cast<int>(folder.notes.size()), notes);
    QCOMPARE(folder.copies.counts().total(), 5);
    QCOMPARE(folder.copies.counts().exact, static_cast<int>(result.count(QStringLiteral("exact"))));
    QCOMPARE(folder.copies.counts().moved, static_cast<int>(result.count(QStringLiteral("moved"))));
    QCOMPARE(folder.copies.counts().lost, static_cast<int>(result.count(QStringLiteral("lost"))));
}

void ArticleFolderTest::placesAreThoseOfTheCopy()
{
    write("changed.txt", QStringLiteral("📈 News:\n\n") + growth);
    write("plans.txt", plans);
    const ArticleCopies copies = attached().copies;
    QCOMPARE(copies.articleCount(), 2);
    for (const ArticleReference &article : articles()) {
        const auto text = copies.load(article.id);
        QVERIFY(text);
        for (const Passage &each : article.passages) {
            const auto place = copies.placeOf(each.key);
            QVERIFY(place);
            QCOMPARE(CodePoints(text->text).slice(*place), each.quote.exact);
        }
    }
}

void ArticleFolderTest::aCopyThatFitsTwoArticlesIsNeither()
{
    auto twins = articles();
    twins[1] = twins[0];
    twins[1].id = QStringLiteral("twin");
    twins[1].sha256 = QStringLiteral("another");
    write("a.txt", QStringLiteral("News. ") + growth);
    const auto folder = attachFolder(m_folder->path(), twins, {});
    QVERIFY(folder);
    QCOMPARE(folder->copies.articleCount(), 0);
    QCOMPARE(static_cast<int>(folder->notes.size()), 1);
    QCOMPARE(folder->notes.front().place.file, path("a.txt"));
}

void ArticleFolderTest::loadsWhatWasAttached()
{
    write("a.txt", QStringLiteral("\uFEFF") + QString(growth).replace(QLatin1Char('\n'), QLatin1Char('\r')));
    const auto text = attached().copies.load(QStringLiteral("growth"));
    QVERIFY(text);
    QCOMPARE(text->text, growth);
    QCOMPARE(text->sha256, hashOf(growth));
}

void ArticleFolderTest::refusesWhatHasChangedSince()
{
    write("a.txt", growth);
    write("b.txt", QStringLiteral("News. ") + plans);
    const ArticleCopies copies = attached().copies;
    write("a.txt", growth + QLatin1Char('.'));
    write("b.txt", plans); // the article itself is not what was attached either
    for (const char *article : {"growth", "plans"}) {
        const auto text = copies.load(QString::fromUtf8(article));
        QVERIFY(!text);
        QCOMPARE(text.error().kind, Error::Kind::Damaged);
    }
    QVERIFY(QFile::remove(path("a.txt")));
    QCOMPARE(copies.load(QStringLiteral("growth")).error().kind, Error::Kind::Missing);
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path("a.txt")));
    QCOMPARE(copies.load(QStringLiteral("growth")).error().kind, Error::Kind::NotAFile);
}

void ArticleFolderTest::opensOnlyRegularFiles()
{
    QVERIFY(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600) == 0);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
    write("sub/a.txt", growth);
    QTemporaryDir elsewhere;
    QVERIFY(QFile::copy(path("sub/a.txt"), elsewhere.filePath(QStringLiteral("a.txt"))));
    QVERIFY(QFile::link(elsewhere.filePath(QStringLiteral("a.txt")), path("link")));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path("zero")));
    const AttachedFolder folder = attached();
    QCOMPARE(folder.copies.articleCount(), 0);
    QVERIFY(!folder.cancelled);
    for (const char *name : {"pipe", "link", "zero", "sub"})
        QCOMPARE(readRegularFile(path(name), MaxArticleBytes).error().kind, Error::Kind::NotAFile);
}

void ArticleFolderTest::readsFilesOfUnknownSize()
{
    const auto status = readRegularFile(QStringLiteral("/proc/self/status"), MaxArticleBytes); // of size 0
    QVERIFY(status);
    QVERIFY(status->startsWith("Name:") && status->endsWith('\n'));
    const auto tooLong = readRegularFile(QStringLiteral("/proc/self/status"), 10);
    QCOMPARE(tooLong.error().kind, Error::Kind::TooLarge);
    const auto broken = readRegularFile(QStringLiteral("/proc/self/mem"), MaxArticleBytes);
    QCOMPARE(broken.error().kind, Error::Kind::Unreadable);
    write(QStringLiteral("a"), QByteArray(300'000, 'a'));
    QCOMPARE(readRegularFile(path("a"), 300'000)->size(), 300'000);
    QCOMPARE(readRegularFile(path("a"), 299'999).error().kind, Error::Kind::TooLarge);
}

void ArticleFolderTest::notesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << int(Error::Kind::RuleBroken);
    QTest::newRow("too large") << QByteArray(MaxArticleBytes + 1, ' ') << int(Error::Kind::TooLarge);
    QTest::newRow("a picture is passed over") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11) << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void ArticleFolderTest::notesWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    write(QStringLiteral("bad"), bytes);
    write("good", growth);
    const AttachedFolder folder = attached();
    QCOMPARE(folder.copies.articleCount(), 1);
    QCOMPARE(static_cast<int>(folder.notes.size()), kind < 0 ? 0 : 1);
    if (kind >= 0) {
        QCOMPARE(int(folder.notes.front().kind), kind);
        QCOMPARE(folder.notes.front().place.file, path("bad"));
    }
}

void ArticleFolderTest::notesUnreadableFiles()
{
    write("closed", growth);
    write("open", plans);
    QVERIFY(QFile::setPermissions(path("closed"), {}));
    const AsAnyone anyone;
    const AttachedFolder folder = attached();
    QCOMPARE(printed(folder.copies), QStringLiteral("growth=none (- - -); plans=open! (exact exact)"));
    QCOMPARE(static_cast<int>(folder.notes.size()), 1);
    QCOMPARE(folder.notes.front().kind, Error::Kind::Unreadable);
    QCOMPARE(folder.notes.front().place.file, path("closed"));
}

void ArticleFolderTest::refusesFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("kind");
    QTest::newRow("empty name") << QString() << int(Error::Kind::Missing);
    QTest::newRow("missing") << QStringLiteral("/nowhere/at all") << int(Error::Kind::Missing);
    QTest::newRow("device") << QStringLiteral("/dev/null") << int(Error::Kind::NotAFile);
}

void ArticleFolderTest::refusesFolders()
{
    QFETCH(QString, folder);
    QFETCH(int, kind);
    const auto result = attachFolder(folder, articles(), {});
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QCOMPARE(result.error().place.file, folder);
}

void ArticleFolderTest::refusesUnreadableFolders()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("closed")));
    QVERIFY(QFile::setPermissions(path("closed"), {}));
    const AsAnyone anyone;
    const auto result = attachFolder(path("closed"), articles(), {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
}

void ArticleFolderTest::refusesTooManyFiles()
{
    for (int file = 0; file <= MaxFolderFiles; ++file)
        write(QString::number(file), {});
    const auto result = attachFolder(m_folder->path(), articles(), {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::TooLarge);
    QVERIFY(QFile::remove(path("0")));
    QVERIFY(attachFolder(m_folder->path(), articles(), {}));
}

void ArticleFolderTest::progressRunsToTheEnd()
{
    write("a", growth);
    write("b", QStringLiteral("News. ") + plans);
    write("c", QStringLiteral("something else"));
    QList<qint64> dones;
    QSet<qint64> totals;
    const auto result = attachFolder(m_folder->path(), articles(), [&](qint64 done, qint64 total) {
        dones += done;
        totals += total;
        return true;
    });
    QVERIFY(result && !result->cancelled);
    QCOMPARE(totals.size(), 1);
    QVERIFY(std::is_sorted(dones.begin(), dones.end()));
    QCOMPARE(dones.front(), 0);
    QCOMPARE(dones.back(), *totals.begin());
    QVERIFY(dones.size() >= 5);
}

void ArticleFolderTest::cancelLeavesNothing()
{
    write("a", growth);
    write("b", QStringLiteral("News. ") + plans);
    int calls = 0;
    attachFolder(m_folder->path(), articles(), [&](qint64, qint64) { return ++calls > 0; });
    for (int last = 1; last <= calls; ++last) {
        int call = 0;
        const auto result =
            attachFolder(m_folder->path(), articles(), [&](qint64, qint64) { return ++call < last; });
        QVERIFY(result && result->cancelled);
        QCOMPARE(call, last);
        QCOMPARE(result->copies.articleCount(), 0);
    }
}

QTEST_APPLESS_MAIN(ArticleFolderTest)
#include "articlefolder_test.moc"
