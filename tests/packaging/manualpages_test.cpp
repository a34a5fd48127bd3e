// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"
#include "ui/commandline.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace plumbline;

namespace {

/// The long and short options that a text speaks of, sorted, each once.
QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(
        QStringLiteral("(?<![\\w-])-(?:-[a-z][a-z-]*[a-z]|[a-zA-Z])(?![\\w-])"));
    QStringList found;
    auto matches = option.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString programHelp()
{
    return parseCommandLine({QStringLiteral("plumbline"), QStringLiteral("--help")}).text;
}

QString toolHelp()
{
    QProcess tool;
    tool.start(QStringLiteral(PLUMBLINE_TOOL), {QStringLiteral("--help")});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

QString pageText(const QString &name)
{
    return checkout::textOf(QStringLiteral("packaging/man/%1.1.in").arg(name)).replace(u"\\-"_qs, u"-"_qs);
}

} // namespace

/// What --help tells and what the manual page tells are the same options.
class ManualPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheOptionsOfHelp_data();
    void tellsTheOptionsOfHelp();
};

void ManualPagesTest::tellsTheOptionsOfHelp_data()
{
    QTest::addColumn<QString>("help");
    QTest::addRow("plumbline") << programHelp();
    QTest::addRow("plumbline-dataset") << toolHelp();
}

void ManualPagesTest::tellsTheOptionsOfHelp()
{
    QFETCH(QString, help);
    const QString page = pageText(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(optionsIn(help).contains(QStringLiteral("--help")));
    QCOMPARE(optionsIn(page).join(u'\n'), optionsIn(help).join(u'\n'));
}

QTEST_GUILESS_MAIN(ManualPagesTest)
#include "manualpages_test.moc"
