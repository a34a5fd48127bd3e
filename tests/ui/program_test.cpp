// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program as it is started from a shell: what it prints and how it ends.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsItShould_data();
    void endsAsItShould();
    void exportsTheBundledDatasetWithoutADisplay();
    void exportsATableFromGuesses();

private:
    struct Ended {
        int code = -1;
        QString out;
        QString err;
    };
    Ended run(const QString &arguments) const;

    QTemporaryDir m_folder;
};

/// Without any display, whatever the machine of the test has.
ProgramTest::Ended ProgramTest::run(const QString &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(PLUMBLINE_PROGRAM), arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    constexpr int millisecondsForASlowMachine = 100'000;
    if (!process.waitForFinished(millisecondsForASlowMachine))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void ProgramTest::endsAsItShould_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");
    const auto row = [](const char *arguments, int code, const char *out, const char *err) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << code << QString::fromLatin1(out)
                                 << QString::fromLatin1(err);
    };
    row("--version", 0, "plumbline ", "");
    row("--help", 0, "Usage: ", "");
    row("--nonsense", 2, "", "plumbline: Unknown option 'nonsense'");
    row("--export out --size huge", 2, "", "plumbline: --size is WIDTHxHEIGHT");
    row("--export out nowhere.sqlite", 1, "", "plumbline: nowhere.sqlite: There is no such file.");
    row("--export /proc/out", 1, "", "plumbline: /proc/out: ");
    row("--export out --companies nobody", 2, "", "plumbline: --companies: nothing is known of nobody");
    row("", 1, "",
        "plumbline: no display for a window. Charts can be exported without one: plumbline --export "
        "FOLDER\n");
}

void ProgramTest::endsAsItShould()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QString, out);
    QFETCH(QString, err);
    const Ended ended = run(arguments);
    QVERIFY2(out.isEmpty() || ended.out.startsWith(out), qPrintable(ended.out));
    QVERIFY2(err.isEmpty() || ended.err.startsWith(err), qPrintable(ended.err));
    QCOMPARE(out.isEmpty(), ended.out.isEmpty());
    QCOMPARE(err.isEmpty(), ended.err.isEmpty());
    QCOMPARE(ended.code, code);
    QVERIFY(!QDir(m_folder.filePath(QStringLiteral("out"))).exists());
}

void ProgramTest::exportsTheBundledDatasetWithoutADisplay()
{
    const Ended ended = run(QStringLiteral("--export charts --charts growth --size 640x480"));
    QCOMPARE(ended.err, QString());
    QCOMPARE(ended.out, QStringLiteral("5 files written to charts\n"));
    QCOMPARE(ended.code, 0);
    QCOMPARE(QDir(m_folder.filePath(QStringLiteral("charts"))).entryList(QDir::Files),
             QStringList({QStringLiteral("growth.csv"), QStringLiteral("growth.csv-metadata.json"),
                          QStringLiteral("growth.png"), QStringLiteral("statements.csv"),
                          QStringLiteral("statements.csv-metadata.json")}));
}

void ProgramTest::exportsATableFromGuesses()
{
    const auto write = [this](const char *name, const QByteArray &text) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write("users.csv", "company,metric,year,value,unit\nHooli,Users,2017,100,count\n"
                               "Hooli,Users,2018,120,count\n"));
    const Ended ended = run(QStringLiteral("--export own --charts levels --size 640x480 users.csv"));
    QVERIFY2(ended.err.startsWith(QStringLiteral("plumbline: Shown from guesses: “company” is: Company")),
             qPrintable(ended.err));
    QCOMPARE(ended.out, QStringLiteral("5 files written to own\n"));
    QCOMPARE(ended.code, 0);
    QFile statements(m_folder.filePath(QStringLiteral("own/statements.csv")));
    QVERIFY(statements.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(statements.readAll());
    QVERIFY2(rows.contains(QStringLiteral("Hooli")) && rows.contains(QStringLiteral("users.csv")),
             qPrintable(rows));

    QVERIFY(write("words.csv", "name,remark\nA,b\nC,d\n"));
    const Ended refused = run(QStringLiteral("--export own2 words.csv"));
    QVERIFY2(refused.err.startsWith(QStringLiteral("plumbline: words.csv cannot be shown by guesses alone")),
             qPrintable(refused.err));
    QCOMPARE(refused.code, 2);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
