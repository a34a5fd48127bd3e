// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include <QTest>

using namespace plumbline;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void helpsAndTellsItsVersion();
    void knowsWhenNoWindowIsAsked_data();
    void knowsWhenNoWindowIsAsked();
};

namespace {

QStringList arguments(const QString &line)
{
    return QStringLiteral("plumbline %1").arg(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString printed(const CommandLine &line)
{
    QStringList words = {line.file.isEmpty() ? QStringLiteral("bundled") : line.file};
    if (line.appearance)
        words << QStringLiteral("theme=") + Appearance::code(*line.appearance);
    if (!line.articles.isEmpty())
        words << QStringLiteral("articles=") + line.articles;
    if (!line.rates.isEmpty())
        words << QStringLiteral("rates=") + line.rates;
    if (line.exportTo && !line.exportTo->currency.isEmpty())
        words << QStringLiteral("currency=") + line.exportTo->currency;
    if (line.page)
        words << QStringLiteral("page=") + code(*line.page);
    if (!line.select.isNull())
        words << QStringLiteral("select=") + line.select.text();
    if (!line.exportTo)
        return words.join(QLatin1Char(' '));
    const ExportRequest &request = *line.exportTo;
    QStringList pages;
    for (Page page : request.pages)
        pages << code(page);
    if (request.format != PictureFormat::Png)
        words << QStringLiteral("format=") + code(request.format);
    if (request.data != DataFormat::Csv)
        words << QStringLiteral("data=") + code(request.data);
    words << QStringLiteral("-> %1 %2 [%3] %4x%5 *%6 %7")
                 .arg(request.folder, pages.join(QLatin1Char('+')), request.companies.join(QLatin1Char('+')))
                 .arg(request.size.width())
                 .arg(request.size.height())
                 .arg(request.scale)
                 .arg(request.theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return words.join(QLatin1Char(' '));
}

} // namespace

void CommandLineTest::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *line, const char *meaning) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(meaning);
    };
    row("", "bundled");
    row("my.sqlite", "my.sqlite");
    row("-- --odd.sqlite", "--odd.sqlite");
    row("--theme dark --articles texts", "bundled theme=dark articles=texts");
    row("--rates rates.csv", "bundled rates=rates.csv");
    row("--theme system", "bundled theme=system");
    row("--page share --select a.b", "bundled page=share select=a.b");
    row("--export out", "bundled -> out growth+levels+share+timeline [] 1440x900 *1 light");
    row("--export=out my.sqlite", "my.sqlite -> out growth+levels+share+timeline [] 1440x900 *1 light");
    row("--export out --charts timeline,growth,timeline",
        "bundled -> out growth+timeline [] 1440x900 *1 light");
    row("--export out --companies a,b",
        "bundled -> out growth+levels+share+timeline [a+b] 1440x900 *1 light");
    row("--export out --size 800x600 --scale 2.5 --theme dark",
        "bundled theme=dark -> out growth+levels+share+timeline [] 800x600 *2.5 dark");
    row("--export out --charts share --rates r.csv --currency usd",
        "bundled rates=r.csv currency=USD -> out share [] 1440x900 *1 light");
    row("--export out --charts share --format svg --data xlsx",
        "bundled format=svg data=xlsx -> out share [] 1440x900 *1 light");
    row("--export out --charts share --format pdf --data csv",
        "bundled format=pdf -> out share [] 1440x900 *1 light");
}

void CommandLineTest::understands()
{
    QFETCH(QString, line);
    QFETCH(QString, meaning);
    const ParsedCommandLine parsed = parseCommandLine(arguments(line));
    QVERIFY2(!parsed.exitCode, qPrintable(parsed.text));
    QCOMPARE(printed(parsed.line), meaning);
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *line, const char *reason) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(reason);
    };
    row("--nonsense", "Unknown option 'nonsense'");
    row("a.sqlite b.sqlite", "One dataset file at a time");
    row("--theme pink", "Unknown theme “pink”");
    row("--page cake", "Unknown page “cake”");
    row("--export out --charts growth,pie", "Unknown chart “pie”");
    row("--export out --charts ,", "--charts needs at least one name");
    row("--export out --size 800", "--size is WIDTHxHEIGHT");
    row("--export out --size 800x600x2", "--size is WIDTHxHEIGHT");
    row("--export out --size 10x10", "--size is WIDTHxHEIGHT");
    row("--export out --size 99999x99999", "--size is WIDTHxHEIGHT");
    row("--export out --scale 0", "--scale is a number");
    row("--export out --scale nan", "--scale is a number");
    row("--export out --scale two", "--scale is a number");
    row("--export out --format gif", "--format is png, svg or pdf: gif");
    row("--export out --data ods", "--data is csv or xlsx: ods");
    row("--export out --currency GBP", "--currency is CNY, USD or EUR: GBP");
    row("--currency USD", "--currency goes with --export only");
    row("--format svg", "--format goes with --export only");
    row("--data xlsx", "--data goes with --export only");
    row("--export", "Missing value after '--export'");
    row("--charts growth", "--charts goes with --export only");
    row("--size 800x600", "--size goes with --export only");
    row("--export out --select a", "--select is for the window");
}

void CommandLineTest::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const ParsedCommandLine parsed = parseCommandLine(arguments(line));
    QCOMPARE(parsed.exitCode, std::optional(2));
    QVERIFY2(parsed.text.startsWith(QStringLiteral("plumbline: ") + reason), qPrintable(parsed.text));
}

void CommandLineTest::helpsAndTellsItsVersion()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2.3"));
    const ParsedCommandLine version = parseCommandLine(arguments(QStringLiteral("--version")));
    QCOMPARE(version.exitCode, std::optional(0));
    QCOMPARE(version.text, QStringLiteral("plumbline 1.2.3\n"));
    for (const char *option : {"--help", "-h", "--help-all"}) {
        const ParsedCommandLine help = parseCommandLine(arguments(QString::fromLatin1(option)));
        QCOMPARE(help.exitCode, std::optional(0));
        for (const char *word : {"--export", "--charts", "--companies", "--size", "--scale", "--format",
                                 "--data", "--theme", "--articles"})
            QVERIFY2(help.text.contains(QLatin1String(word)), word);
    }
}

void CommandLineTest::knowsWhenNoWindowIsAsked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isWindowless");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("file") << QStringLiteral("a.sqlite") << false;
    QTest::newRow("export") << QStringLiteral("--theme dark --export out") << true;
    QTest::newRow("export=") << QStringLiteral("--export=out") << true;
    QTest::newRow("help") << QStringLiteral("-h") << true;
    QTest::newRow("a file of that name") << QStringLiteral("-- --export") << false;
}

void CommandLineTest::knowsWhenNoWindowIsAsked()
{
    QFETCH(QString, line);
    QFETCH(bool, isWindowless);
    std::vector<QByteArray> words;
    for (const QString &argument : arguments(line))
        words.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    QCOMPARE(asksForNoWindow(static_cast<int>(pointers.size()), pointers.data()), isWindowless);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandline_test.moc"
