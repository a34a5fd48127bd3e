// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sessionfile.h"

#include "store/samplepackage.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace plumbline;

/// The session as a file: what comes back, and what becomes of a file that is none.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackWhole();
    void startsWithoutAFile();
    void keepsWhatItCannotReadAside_data();
    void keepsWhatItCannotReadAside();
    void keepsSeveralAside();
    void leavesAloneWhatCannotBeMoved();
    void saysWhereItCannotBeWritten();
    void twoWritersNeverLeaveHalfASession();

private:
    QString path(const char *name = "session.json") const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static Session full()
{
    Session session;
    session.geometry = QByteArray("\x01\x00geometry", 10);
    session.layout = "docks";
    session.splitters = {{QStringLiteral("content"), "wide"}, {QStringLiteral("内容"), "\xff"}};
    session.dataset = QStringLiteral("/data/云 \"quoted\".sqlite");
    session.articles = QStringLiteral("/my copies");
    session.rates = QStringLiteral("/my rates.csv");
    session.view.page = Page::Share;
    session.view.level = {QStringLiteral("revenue"), QStringLiteral("CNY")};
    session.view.filter.companies = QStringList{QStringLiteral("acme")};
    session.view.filter.statuses = QStringList();
    session.view.focus = {QStringLiteral("bolt"), QStringLiteral("acme")};
    session.view.span = DayRange{2457023.5, 2458118.5};
    session.view.current = FactId(QStringLiteral("acme.series-b"));
    session.view.article = QStringLiteral("a-2019");
    return session;
}

static QString list(const Choice &choice)
{
    return choice ? QLatin1Char('[') + choice->join(QLatin1Char(' ')) + QLatin1Char(']')
                  : QStringLiteral("all");
}

static QStringList printed(const Session &session)
{
    const View &view = session.view;
    QStringList lines = {
        QStringLiteral("geometry ") + QString::fromLatin1(session.geometry.toHex()),
        QStringLiteral("layout ") + QString::fromLatin1(session.layout.toHex()),
        QStringLiteral("dataset ") + session.dataset,
        QStringLiteral("articles ") + session.articles,
        QStringLiteral("rates ") + session.rates,
        QStringLiteral("page %1, level %2 %3").arg(code(view.page), view.level.metric, view.level.unit),
        QStringLiteral("companies %1, statuses %2, kinds %3")
            .arg(list(view.filter.companies), list(view.filter.statuses), list(view.filter.eventKinds)),
        QStringLiteral("focus ") + view.focus.join(QLatin1Char(' ')),
        view.span
            ? QStringLiteral("span %1 %2").arg(view.span->first, 0, 'f', 1).arg(view.span->end, 0, 'f', 1)
            : QStringLiteral("no span"),
        QStringLiteral("current %1, article %2").arg(view.current.text(), view.article),
    };
    for (auto part = session.splitters.begin(); part != session.splitters.end(); ++part)
        lines << part.key() + QLatin1Char(' ') + QString::fromLatin1(part.value().toHex());
    return lines;
}

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SessionTest::comesBackWhole()
{
    SessionFile file(path("new folder/session.json"));
    QVERIFY(!file.save(full()));
    const auto back = file.load();
    QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
    QVERIFY(*back);
    QCOMPARE(printed(**back), printed(full()));
    QCOMPARE(printed(**back),
             QStringList(
                 {QStringLiteral("geometry 010067656f6d65747279"), QStringLiteral("layout 646f636b73"),
                  QStringLiteral("dataset /data/云 \"quoted\".sqlite"), QStringLiteral("articles /my copies"),
                  QStringLiteral("rates /my rates.csv"), QStringLiteral("page share, level revenue CNY"),
                  QStringLiteral("companies [acme], statuses [], kinds all"),
                  QStringLiteral("focus bolt acme"), QStringLiteral("span 2457023.5 2458118.5"),
                  QStringLiteral("current acme.series-b, article a-2019"), QStringLiteral("content 77696465"),
                  QStringLiteral("内容 ff")}));
    QVERIFY(*SessionFile(file.path()).load() == std::optional<Session>(full()));
}

void SessionTest::startsWithoutAFile()
{
    const auto none = SessionFile(path("nowhere/session.json")).load();
    QVERIFY(none && !*none);
    QCOMPARE(files(), QStringList());
}

void SessionTest::keepsWhatItCannotReadAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray good = sessionText(full());
    const auto row = [](const char *name, const QByteArray &content, const char *says) {
        QTest::newRow(name) << content << QString::fromUtf8(says);
    };
    row("empty", "", "It is not a session of Plumbline.");
    row("text", "hello\n", "It is not a session of Plumbline.");
    row("bytes", QByteArray(1000, '\0'), "It is not a session of Plumbline.");
    row("cut short", good.first(good.size() / 2), "It is not a session of Plumbline.");
    row("another object", R"({"a": 1})", "It is not a session of Plumbline.");
    row("deep", QByteArray(100000, '['), "It is not a session of Plumbline.");
    row("version of another kind", R"({"plumbline-session": "1"})", "It is not a session of Plumbline.");
    row("version 0", R"({"plumbline-session": 0})", "It is not a session of Plumbline.");
    row("newer", QByteArray(good).replace("\"plumbline-session\": 1", "\"plumbline-session\": 2"),
        "It was written by a newer Plumbline.");
    row("newer view", QByteArray(good).replace("\"plumbline-view\": 1", "\"plumbline-view\": 99"), "newer");
    row("geometry a number", R"({"plumbline-session": 1, "window": {"geometry": 5}})",
        "“geometry” makes no sense.");
    row("geometry no base64", QByteArray(good).replace("\"geometry\": \"", "\"geometry\": \"?!"),
        "“geometry” makes no sense.");
    row("window a number", R"({"plumbline-session": 1, "window": 5})", "“window” makes no sense.");
    row("dataset a list", R"({"plumbline-session": 1, "dataset": [], "view": {"plumbline-view": 1}})",
        "“dataset” makes no sense.");
    row("unknown page", QByteArray(good).replace("\"share\"", "\"cake\""), "cake");
    row("too large", good + QByteArray(MaxSessionBytes, ' '), "");
}

void SessionTest::keepsWhatItCannotReadAside()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    sample::writeBytes(path(), content);
    SessionFile file(path());
    const auto session = file.load();
    QVERIFY(!session);
    const QString message = session.error().text();
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.contains(QLatin1String("It is kept as session-kept-1.json.")), qPrintable(message));
    QCOMPARE(files(), QStringList(QStringLiteral("session-kept-1.json")));
    QCOMPARE(sample::bytesOf(path("session-kept-1.json")), content);
    // The next session has a file of its own.
    QVERIFY(!file.save(full()));
    QVERIFY(*SessionFile(path()).load() == std::optional<Session>(full()));
    QCOMPARE(sample::bytesOf(path("session-kept-1.json")), content);
}

void SessionTest::keepsSeveralAside()
{
    for (const char *content : {"one", "two"}) {
        sample::writeBytes(path(), content);
        QVERIFY(!SessionFile(path()).load());
    }
    QVERIFY(QDir().mkdir(path()));
    const auto folder = SessionFile(path()).load();
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Error::Kind::NotAFile);
    QCOMPARE(sample::bytesOf(path("session-kept-1.json")), QByteArray("one"));
    QCOMPARE(sample::bytesOf(path("session-kept-2.json")), QByteArray("two"));
    QVERIFY(QFileInfo(path("session-kept-3.json")).isDir());
}

/// Every name is taken, so there is no place for it.
void SessionTest::leavesAloneWhatCannotBeMoved()
{
    for (int number = 1; number <= 1000; ++number)
        sample::writeBytes(m_folder->filePath(QStringLiteral("session-kept-%1.json").arg(number)), "");
    sample::writeBytes(path(), "treasure");
    SessionFile file(path());
    const auto session = file.load();
    QVERIFY(!session);
    QVERIFY2(session.error().text().contains(QLatin1String("could not be moved")),
             qPrintable(session.error().text()));
    QVERIFY(!file.save(full()));
    QCOMPARE(sample::bytesOf(path()), QByteArray("treasure"));
}

void SessionTest::saysWhereItCannotBeWritten()
{
    sample::writeBytes(path("file"), "");
    const Outcome problem = SessionFile(path("file/session.json")).save(full());
    QVERIFY(problem);
    QVERIFY2(problem->text().startsWith(path("file/session.json")), qPrintable(problem->text()));
}

void SessionTest::twoWritersNeverLeaveHalfASession()
{
    Session large = full();
    large.geometry = QByteArray(500'000, 'x');
    std::atomic<bool> isOver = false;
    const auto write = [&](const Session &session) {
        const SessionFile file(path());
        for (int round = 0; round < 20; ++round)
            QVERIFY(!file.save(session));
    };
    write(large);
    std::thread one(write, full());
    std::thread other([&] {
        write(large);
        isOver = true;
    });
    int seen = 0;
    do {
        const auto session = SessionFile(path()).load();
        QVERIFY2(session, qPrintable(session ? QString() : session.error().text()));
        QVERIFY(**session == large || **session == full());
        ++seen;
    } while (!isOver);
    one.join();
    other.join();
    QVERIFY(seen > 0);
    QCOMPARE(files(), QStringList(QStringLiteral("session.json")));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
