// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Debian's, which has pyatspi, whatever else stands in the PATH.
static const QString python = QStringLiteral("/usr/bin/python3");

/// The marks as a screen reader meets them, on an X server and a message bus of its own.
class AtspiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void marksAreReadAndPressed();

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
};

void AtspiTest::initTestCase()
{
    for (const QString &program : {u"Xvfb"_qs, u"dbus-run-session"_qs, python}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(program)));
    }
    if (QProcess::execute(python, {u"-c"_qs, u"import pyatspi"_qs}) != 0)
        QSKIP("python3-pyatspi is not installed");
    m_server.start(QStringLiteral("Xvfb"),
                   {u"-displayfd"_qs, u"1"_qs, u"-noreset"_qs, u"-nolisten"_qs, u"tcp"_qs});
    // Without -noreset it refuses for a moment whenever the last client has left.
    while (!m_server.canReadLine())
        QVERIFY2(m_server.waitForReadyRead(), m_server.readAllStandardError().constData());
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
}

void AtspiTest::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void AtspiTest::marksAreReadAndPressed()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    for (const QString &folder : {u"HOME"_qs, u"XDG_RUNTIME_DIR"_qs, u"XDG_CONFIG_HOME"_qs})
        environment.insert(folder, m_folder.path());
    QProcess reader;
    reader.setProcessEnvironment(environment);
    reader.start(QStringLiteral("dbus-run-session"),
                 {u"--"_qs, python, plumbline::checkout::top().filePath(u"tests/ui/atspi.py"_qs),
                  QStringLiteral(PLUMBLINE_PROGRAM), QStringLiteral(PLUMBLINE_DATASET)});
    constexpr int millisecondsForASlowMachine = 100'000;
    QVERIFY(reader.waitForFinished(millisecondsForASlowMachine));
    const QString said = QString::fromUtf8(reader.readAllStandardOutput());
    const QByteArray problems = reader.readAllStandardError();
    QVERIFY2(reader.exitCode() == 0, problems.constData());
    QVERIFY2(said.contains(QLatin1String("action: Press")), qPrintable(said));
    const QString name = said.section(QStringLiteral("mark: "), 1).section(u'\n', 0, 0);
    QVERIFY2(name.contains(u','), "the name tells company, figure and period");
    QVERIFY2(said.contains(QStringLiteral("selected: ") + name), qPrintable(said));
}

QTEST_GUILESS_MAIN(AtspiTest)
#include "atspi_test.moc"
