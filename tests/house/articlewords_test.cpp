// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/wordruns.h"
#include "support/checkout.h"

#include <QProcess>
#include <QTest>

#include <sqlite3.h>

#include <functional>
#include <memory>

using namespace plumbline;

namespace {

/// What Git tracks; every file but the build's where the checkout has no Git.
QStringList trackedFiles()
{
    QProcess git;
    git.setWorkingDirectory(checkout::top().path());
    git.start(QStringLiteral("git"), {QStringLiteral("ls-files"), QStringLiteral("-z")});
    git.waitForFinished();
    QStringList files = QString::fromUtf8(git.readAllStandardOutput()).split(QChar(0), Qt::SkipEmptyParts);
    if (!files.isEmpty())
        return files;
    files = checkout::filesBelow(QStringLiteral("."), {});
    files.removeIf([](const QString &file) {
        return file.startsWith(QLatin1String("build/")) || file.startsWith(QLatin1String(".git/"));
    });
    return files;
}

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Database openDatabase(const QString &file)
{
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    return Database(opened, &sqlite3_close);
}

QString cell(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    return QString::fromUtf8(static_cast<const char *>(bytes), sqlite3_column_bytes(row, column));
}

using RowVisitor = std::function<void(sqlite3_stmt *)>;

void forEachRow(sqlite3 *database, const QString &sql, const RowVisitor &visit)
{
    sqlite3_stmt *rows = nullptr;
    sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &rows, nullptr);
    while (sqlite3_step(rows) == SQLITE_ROW)
        visit(rows);
    sqlite3_finalize(rows);
}

QStringList tablesOf(sqlite3 *database)
{
    QStringList tables;
    forEachRow(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"),
               [&tables](sqlite3_stmt *row) { tables.append(cell(row, 0)); });
    return tables;
}

QString printed(const QString &place, const WordRuns::Hit &hit)
{
    return QStringLiteral("%1: a run of article %2, from \"%3\"").arg(place, hit.source, hit.words);
}

} // namespace

/// Articles belong to their publishers: nothing of ours may hold their sentences.
class ArticleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsRuns_data();
    void findsRuns();
    void tellsWhere();
    void trackedFilesHoldNoArticle();
    void datasetCellsHoldNoArticle();
    void datasetBytesHoldNoArticle();

private:
    bool m_hasArticles = false;
    WordRuns m_articles;
};

void ArticleWordsTest::initTestCase()
{
    const QString folder = checkout::articleCopies();
    if (folder.isEmpty())
        return;
    const QStringList files = QDir(folder).entryList(QDir::Files);
    for (const QString &file : files)
        m_articles.learn(file, checkout::textOf(QDir(folder).filePath(file)));
    m_hasArticles = !files.isEmpty();
}

void ArticleWordsTest::findsRuns_data()
{
    QTest::addColumn<QString>("article");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    const QString ten = QStringLiteral("one two three four five six seven eight nine ten");
    const QString twenty = QStringLiteral("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉");
    QTest::newRow("ten words") << ten << ten << true;
    QTest::newRow("nine words") << ten << ten.chopped(4) << false;
    QTest::newRow("inside more") << u"zero "_qs + ten + u" eleven"_qs << u"a "_qs + ten + u" b"_qs << true;
    QTest::newRow("other case") << ten << ten.toUpper() << true;
    QTest::newRow("other marks") << ten << QString(ten).replace(u' ', u"\",\n -- "_qs) << true;
    QTest::newRow("one word other") << ten << QString(ten).replace(u"five"_qs, u"fife"_qs) << false;
    QTest::newRow("one word between") << ten << QString(ten).replace(u"five"_qs, u"five or"_qs) << false;
    QTest::newRow("other order") << ten << QString(ten).replace(u"one two"_qs, u"two one"_qs) << false;
    QTest::newRow("figures") << u"up 66% to 7.787 billion, or $1.1 billion (est.)"_qs
                             << u"up-66-to-7,787-billion-or-US$1.1-billion-est"_qs << false;
    QTest::newRow("same figures") << u"up 66% to 7.787 billion, or $1.1 billion (est.)"_qs
                                  << u"up-66-to-7,787-billion-or-$1.1-billion-est"_qs << true;
    QTest::newRow("accents") << QString(ten).replace(u"five"_qs, u"Ünf"_qs)
                             << QString(ten).replace(u"five"_qs, u"ünf"_qs) << true;
    QTest::newRow("twenty characters") << twenty << twenty << true;
    QTest::newRow("nineteen characters") << twenty << twenty.chopped(1) << false;
    QTest::newRow("marks between") << twenty << QString(twenty).insert(7, u"，“\n"_qs) << true;
    QTest::newRow("a word between") << twenty << QString(twenty).insert(7, u" AI "_qs) << false;
    QTest::newRow("characters in order") << twenty << twenty.mid(1) + twenty.first(1) << false;
    QTest::newRow("empty") << QString() << QString() << false;
}

void ArticleWordsTest::findsRuns()
{
    QFETCH(const QString, article);
    QFETCH(const QString, text);
    QFETCH(const bool, found);

    WordRuns runs;
    runs.learn(QStringLiteral("a"), article);
    QCOMPARE(runs.firstIn(text).has_value(), found);
}

void ArticleWordsTest::tellsWhere()
{
    WordRuns runs;
    runs.learn(QStringLiteral("first.txt"), QStringLiteral("a b c d e f g h i j k"));
    runs.learn(QStringLiteral("second.txt"),
               QStringLiteral("A man, a plan, a canal: nine words make no run"));
    const auto hit = runs.firstIn(QStringLiteral("\nyes:\na man a plan\na canal nine words make more runs\n"
                                                 "B C D E\nF G H I J K\n"));
    QVERIFY(hit);
    QCOMPARE(printed(QStringLiteral("x:%1").arg(hit->line), *hit),
             QStringLiteral("x:5: a run of article first.txt, from \"B C D E F G H I J K\""));
}

void ArticleWordsTest::trackedFilesHoldNoArticle()
{
    if (!m_hasArticles)
        QSKIP(checkout::noArticleCopies);
    const QStringList files = trackedFiles();
    QVERIFY(files.contains(QStringLiteral("CMakeLists.txt")));
    QStringList found;
    for (const QString &file : files) {
        if (const auto hit = m_articles.firstIn(checkout::textOf(file)))
            found.append(printed(QStringLiteral("%1:%2").arg(file).arg(hit->line), *hit));
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void ArticleWordsTest::datasetCellsHoldNoArticle()
{
    if (!m_hasArticles)
        QSKIP(checkout::noArticleCopies);
    QVERIFY2(QFile::exists(QStringLiteral(PLUMBLINE_DATASET)), "The build has made no dataset");
    const Database database = openDatabase(QStringLiteral(PLUMBLINE_DATASET));
    const QStringList tables = tablesOf(database.get());
    QVERIFY(tables.contains(QStringLiteral("passage")));
    QStringList found;
    for (const QString &table : tables) {
        forEachRow(database.get(), QStringLiteral("SELECT * FROM \"%1\"").arg(table), [&](sqlite3_stmt *row) {
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                if (const auto hit = m_articles.firstIn(cell(row, column)))
                    found.append(
                        printed(table + u'.' + QLatin1String(sqlite3_column_name(row, column)), *hit));
            }
        });
    }
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void ArticleWordsTest::datasetBytesHoldNoArticle()
{
    if (!m_hasArticles)
        QSKIP(checkout::noArticleCopies);
    QVERIFY2(QFile::exists(QStringLiteral(PLUMBLINE_DATASET)), "The build has made no dataset");
    const QString bytes = checkout::textOf(QStringLiteral(PLUMBLINE_DATASET));
    QVERIFY(bytes.startsWith(QLatin1String("SQLite format 3")));
    const auto hit = m_articles.firstIn(bytes);
    QVERIFY2(!hit, qPrintable(hit ? printed(QStringLiteral(PLUMBLINE_DATASET), *hit) : QString()));
}

QTEST_GUILESS_MAIN(ArticleWordsTest)
#include "articlewords_test.moc"
