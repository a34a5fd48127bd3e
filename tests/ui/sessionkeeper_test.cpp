// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samplepackage.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The session across starts of the program: closed, killed, twice at once, and with
/// bad files in the way. Each program is a process of its own, started as the real one.
class SessionKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAfterClosing();
    void comesBackAfterAKill();
    void comesBackAfterTheProgramIsKilled();
    void theCommandLineWins_data();
    void theCommandLineWins();
    void startsWithoutABadSession();
    void opensTheBundledWhenTheDatasetIsGone();
    void opensTheBundledWhenTheDatasetIsDamaged();
    void saysWhenTheFactIsGone();
    void theLastOfTwoWins();

private:
    class Program;
    QString path(const char *name) const { return m_home->filePath(QString::fromLatin1(name)); }
    QString sessionPath() const { return path("data/Plumbline/plumbline/session.json"); }
    QString session() const
    {
        return QString::fromUtf8(QFile::exists(sessionPath()) ? plumbline::sample::bytesOf(sessionPath())
                                                              : QByteArray());
    }
    /// Makes a session of the small dataset, with everything chosen.
    void leaveASession();

    std::unique_ptr<QTemporaryDir> m_home;
};

/// A running program with standard input for a reader.
class SessionKeeperTest::Program
{
public:
    Program(const QTemporaryDir &home, const QStringList &arguments = {},
            const QString &executable = QStringLiteral(PLUMBLINE_PROBE))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(executable, arguments);
        m_process.waitForStarted();
    }
    ~Program() { kill(); }

    void say(const QString &line) { m_process.write(line.toUtf8() + '\n'); }
    QString screen()
    {
        say(QStringLiteral("print"));
        QByteArray text;
        constexpr int millisecondsForASlowMachine = 60'000;
        while (!text.endsWith("end\n") && m_process.waitForReadyRead(millisecondsForASlowMachine))
            text += m_process.readAll();
        return QString::fromUtf8(text).remove(QStringLiteral("\nend\n"));
    }
    QString line(const char *name)
    {
        for (const QString &text : screen().split(QLatin1Char('\n'))) {
            if (text.startsWith(QLatin1String(name)))
                return text.mid(qsizetype(qstrlen(name)) + 1);
        }
        return {};
    }
    /// As a crash: SIGKILL leaves the program no time for anything.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool close()
    {
        say(QStringLiteral("close"));
        return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit;
    }

private:
    QProcess m_process;
};

constexpr const char *FullView =
    R"({"plumbline-view":1,"page":"levels","level":{"metric":"amount_raised","unit":"CNY"},)"
    R"("filter":{"statuses":["reported"]},"focus":["acme"],)"
    R"("span":{"first":"2018-01-01","end":"2019-01-01"},"current":"acme.series-b"})";

/// The same view, however its keys are ordered.
static QString sorted(const QString &view)
{
    const QByteArray text = QJsonDocument::fromJson(view.toUtf8()).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text);
}

void SessionKeeperTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QCOMPARE(plumbline::sample::Package().compileTo(path("small.sqlite")), QString());
    QVERIFY(QDir().mkpath(path("copies")));
}

void SessionKeeperTest::leaveASession()
{
    Program program(*m_home, {path("small.sqlite"), QStringLiteral("--articles"), path("copies")});
    program.say(QStringLiteral("resize 960x640"));
    program.say(QStringLiteral("view ") + QString::fromLatin1(FullView));
    QCOMPARE(program.line("view"), sorted(QString::fromLatin1(FullView)));
    QTRY_VERIFY(session().contains(QLatin1String("series-b")));
    program.kill();
}

void SessionKeeperTest::comesBackAfterClosing()
{
    QString before;
    {
        Program program(*m_home, {path("small.sqlite"), QStringLiteral("--articles"), path("copies")});
        program.say(QStringLiteral("view ") + QString::fromLatin1(FullView));
        before = program.screen();
        QVERIFY(program.close());
    }
    Program again(*m_home);
    QCOMPARE(again.screen(), before);
}

void SessionKeeperTest::comesBackAfterAKill()
{
    leaveASession();
    Program again(*m_home);
    const QString screen = again.screen();
    QVERIFY2(screen.startsWith(QLatin1String("file small.sqlite\ncopies copies\nsize 960x640\n")),
             qPrintable(screen));
    QCOMPARE(again.line("view"), sorted(QString::fromLatin1(FullView)));
    QCOMPARE(again.line("messages"), QString());
}

/// The program as it is installed, with nothing added.
void SessionKeeperTest::comesBackAfterTheProgramIsKilled()
{
    {
        Program program(*m_home, {path("small.sqlite"), QStringLiteral("--page"), QStringLiteral("timeline")},
                        QStringLiteral(PLUMBLINE_PROGRAM));
        QTRY_VERIFY(session().contains(QLatin1String("\"timeline\"")));
        program.kill();
    }
    Program again(*m_home);
    QCOMPARE(again.line("file"), QStringLiteral("small.sqlite"));
    QVERIFY(again.line("view").contains(QLatin1String("\"page\":\"timeline\"")));
}

void SessionKeeperTest::theCommandLineWins_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const char *says) {
        QTest::newRow(name) << arguments << QString::fromLatin1(says);
    };
    const QString small = QStringLiteral("small.sqlite");
    row("nothing", {}, "small.sqlite, levels, filter, acme.series-b, copies");
    row("the same file", {small}, "small.sqlite, levels, filter, acme.series-b, copies");
    row("another file", {QStringLiteral("other.sqlite")}, "other.sqlite, growth, all, none, copies");
    row("a page", {QStringLiteral("--page"), QStringLiteral("share")},
        "small.sqlite, share, filter, acme.series-b, copies");
    row("a fact", {QStringLiteral("--select"), QStringLiteral("acme-and-bolt.share")},
        "small.sqlite, share, filter, acme-and-bolt.share, copies");
    row("fresh", {QStringLiteral("--fresh")}, "china-cloud.sqlite, growth, all, none, none");
    row("fresh with a file", {QStringLiteral("--fresh"), small}, "small.sqlite, growth, all, none, none");
}

void SessionKeeperTest::theCommandLineWins()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(plumbline::sample::Package().compileTo(path("other.sqlite")), QString());
    leaveASession();
    for (QString &argument : arguments) {
        if (argument.endsWith(QLatin1String(".sqlite")))
            argument = m_home->filePath(argument);
    }
    Program program(*m_home, arguments);
    const QJsonObject view = QJsonDocument::fromJson(program.line("view").toUtf8()).object();
    const auto text = [&view](const char *key, const char *otherwise) {
        return view.value(QLatin1String(key)).toString(QString::fromLatin1(otherwise));
    };
    const QString filter = view.contains(QLatin1String("filter")) &&
                                   !view.value(QLatin1String("filter")).toObject().isEmpty()
                               ? QStringLiteral("filter")
                               : QStringLiteral("all");
    const QString says = QStringList{program.line("file"), text("page", "none"), filter,
                                     text("current", "none"), program.line("copies")}
                             .join(QLatin1String(", "));
    QTEST(says, "says");
}

void SessionKeeperTest::startsWithoutABadSession()
{
    QVERIFY(QDir().mkpath(QFileInfo(sessionPath()).absolutePath()));
    plumbline::sample::writeBytes(sessionPath(), R"({"plumbline-session": 2})");
    Program program(*m_home);
    QCOMPARE(program.line("file"), QStringLiteral("china-cloud.sqlite"));
    QCOMPARE(program.line("messages"),
             sessionPath() +
                 QStringLiteral(": The last session cannot be restored. It was written by a newer "
                                "Plumbline. It is kept as session-kept-1.json."));
    QTRY_VERIFY(session().contains(QLatin1String("\"plumbline-session\": 1")));
}

void SessionKeeperTest::opensTheBundledWhenTheDatasetIsGone()
{
    leaveASession();
    QVERIFY(QFile::rename(path("small.sqlite"), path("moved.sqlite")));
    Program program(*m_home);
    QCOMPARE(program.line("file"), QStringLiteral("china-cloud.sqlite"));
    const QString message = program.line("messages");
    QVERIFY2(message.startsWith(path("small.sqlite") + QLatin1String(": This dataset was open last")),
             qPrintable(message));
    // The page stays; what belongs to the other dataset does not.
    QCOMPARE(program.line("view"), QStringLiteral(R"({"page":"levels","plumbline-view":1})"));
}

void SessionKeeperTest::opensTheBundledWhenTheDatasetIsDamaged()
{
    leaveASession();
    plumbline::sample::writeBytes(path("small.sqlite"), "no dataset");
    Program program(*m_home);
    QCOMPARE(program.line("file"), QStringLiteral("china-cloud.sqlite"));
    const QString told = program.line("messages");
    QVERIFY2(told.startsWith(path("small.sqlite") + QLatin1String(": This is not")), qPrintable(told));
}

void SessionKeeperTest::saysWhenTheFactIsGone()
{
    leaveASession();
    QFile file(sessionPath());
    const QByteArray text = plumbline::sample::bytesOf(sessionPath());
    plumbline::sample::writeBytes(sessionPath(), QByteArray(text).replace("acme.series-b", "acme.series-z"));
    Program program(*m_home);
    QCOMPARE(program.line("file"), QStringLiteral("small.sqlite"));
    QVERIFY(program.line("messages").contains(QStringLiteral("does not have: the fact “acme.series-z”")));
    QVERIFY(program.line("view").contains(QLatin1String("\"page\":\"levels\"")));
}

void SessionKeeperTest::theLastOfTwoWins()
{
    // Each is at rest, with what it started with written, before it is told to change.
    const auto says = [this](const char *name) {
        return session().contains(QStringLiteral("\"page\": \"%1\"").arg(QLatin1String(name)));
    };
    const auto page = [](const char *name) {
        return QStringLiteral(R"(view {"plumbline-view":1,"page":"%1"})").arg(QLatin1String(name));
    };
    Program one(*m_home, {QStringLiteral("--page"), QStringLiteral("share")});
    QTRY_VERIFY(says("share"));
    Program other(*m_home, {QStringLiteral("--page"), QStringLiteral("timeline")});
    QTRY_VERIFY(says("timeline"));
    one.say(page("levels"));
    QTRY_VERIFY(says("levels"));
    other.say(page("share"));
    QTRY_VERIFY(says("share"));
    one.say(page("growth"));
    QTRY_VERIFY(says("growth"));
    one.kill();
    other.kill();
    Program again(*m_home);
    QVERIFY(again.line("view").contains(QLatin1String("growth")));
}

QTEST_GUILESS_MAIN(SessionKeeperTest)
#include "sessionkeeper_test.moc"
