// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samplepackage.h"
#include "support/checkout.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class DatasetToolTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helps_data();
    void helps();
    void refusesArguments_data();
    void refusesArguments();
    void takesOddNames();
    void saysWhatFailed_data();
    void saysWhatFailed();
    void endsWithOneForProblems_data();
    void endsWithOneForProblems();
    void printsNoControlCharacters();
    void printsJson();
    void findsPassagesInCopies();
    void tellsAFullOutput();
    void bundledPackageComesBackUnchanged();
    void bundledDatasetIsClean();
    void bundledPassagesAreExact();
    void linksNoGui();

private:
    struct Ran {
        int code = -1;
        QString out;
        QString err;
    };
    Ran run(const QStringList &arguments, const QString &output = QString()) const;
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int longestRun = 60'000;

/// Words that stand where the passages of the sample are.
QByteArray articleText()
{
    QByteArray text = QByteArray("A day in July. ").leftJustified(35, '.') +
                      "Acme raised CNY 600 million, USD 87 million";
    text = text.leftJustified(87, '.') + "by 12 %";
    return text.leftJustified(120, '.') + "67 % and more.\n";
}

sample::Package packageWithArticle()
{
    sample::Package package;
    const QByteArray hash = QCryptographicHash::hash(articleText(), QCryptographicHash::Sha256).toHex();
    package.replace(QStringLiteral("article.csv"),
                    QStringLiteral("7bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792"),
                    QString::fromLatin1(hash));
    return package;
}

} // namespace

DatasetToolTest::Ran DatasetToolTest::run(const QStringList &arguments, const QString &output) const
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(PLUMBLINE_TOOL), arguments);
    if (!process.waitForFinished(longestRun) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    const auto text = [this](const QByteArray &bytes) {
        return QString::fromUtf8(bytes).remove(m_folder->path() + QLatin1Char('/'));
    };
    return {process.exitCode(), text(process.readAllStandardOutput()), text(process.readAllStandardError())};
}

void DatasetToolTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    packageWithArticle().writeTo(path("package"));
    QCOMPARE(packageWithArticle().compileTo(path("a.sqlite")), QString());
}

void DatasetToolTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("start");
    QTest::newRow("--help") << QStringList{QStringLiteral("--help")}
                            << QStringLiteral("Usage: plumbline-dataset COMMAND");
    QTest::newRow("-h") << QStringList{QStringLiteral("-h")} << QStringLiteral("Usage: ");
    QTest::newRow("command --help") << QStringList{QStringLiteral("compile"), QStringLiteral("--help")}
                                    << QStringLiteral("Usage: ");
    QTest::newRow("--version") << QStringList{QStringLiteral("--version")}
                               << QStringLiteral("plumbline-dataset " PLUMBLINE_VERSION "\n");
}

void DatasetToolTest::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, start);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith(start), qPrintable(ran.out));
    QCOMPARE(ran.err, QString());
}

void DatasetToolTest::refusesArguments_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *arguments, const char *sentence) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(sentence);
    };
    add("", "Give a command.");
    add("frobnicate", "Unknown command frobnicate.");
    add("compile", "compile needs a source and a target.");
    add("compile a", "compile needs a source and a target.");
    add("compile a b c", "compile needs a source and a target.");
    add("dump a", "dump needs a source and a target.");
    add("check", "check needs one file.");
    add("check a b", "check needs one file.");
    add("check a --articles", "--articles needs a value.");
    add("check a --xml", "Unknown option --xml.");
    add("check a -x", "Unknown option -x.");
    add("compile a b --json", "--json does not belong to compile.");
    add("dump a b --articles c", "--articles does not belong to dump.");
}

void DatasetToolTest::refusesArguments()
{
    QFETCH(QString, arguments);
    QFETCH(QString, sentence);
    const Ran ran = run(arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QString());
    QCOMPARE(ran.err,
             QStringLiteral("plumbline-dataset: %1\nplumbline-dataset: Try \"plumbline-dataset --help\".\n")
                 .arg(sentence));
}

void DatasetToolTest::takesOddNames()
{
    QVERIFY(QDir(m_folder->path()).rename(QStringLiteral("package"), QStringLiteral("--json")));
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(PLUMBLINE_TOOL), {QStringLiteral("compile"), QStringLiteral("--"),
                                                   QStringLiteral("--json"), QStringLiteral("-x.sqlite")});
    QVERIFY(process.waitForFinished(longestRun));
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QVERIFY(QFile::exists(path("-x.sqlite")));
}

void DatasetToolTest::saysWhatFailed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const QStringList &arguments, const char *message) {
        QTest::newRow(name) << arguments << QString::fromUtf8(message);
    };
    add("no package", {QStringLiteral("compile"), QStringLiteral("%1/none"), QStringLiteral("%1/x.sqlite")},
        "none/datapackage.json: There is no such file. A data package is a folder with datapackage.json.");
    add("no target folder",
        {QStringLiteral("compile"), QStringLiteral("%1/package"), QStringLiteral("%1/none/x.sqlite")},
        "none/x.sqlite: The folder does not exist.");
    add("no file to dump", {QStringLiteral("dump"), QStringLiteral("%1/none.sqlite"), QStringLiteral("%1/x")},
        "none.sqlite: There is no such file.");
    add("no file to check", {QStringLiteral("check"), QStringLiteral("%1/none.sqlite")},
        "none.sqlite: There is no such file.");
    add("not a dataset", {QStringLiteral("check"), QStringLiteral("%1/package/link.csv")},
        "package/link.csv: This is not a SQLite database.");
    add("no articles",
        {QStringLiteral("check"), QStringLiteral("%1/a.sqlite"), QStringLiteral("--articles"),
         QStringLiteral("%1/none")},
        "none: ");
}

void DatasetToolTest::saysWhatFailed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    for (QString &argument : arguments)
        argument.replace(QStringLiteral("%1"), m_folder->path());
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.startsWith(QStringLiteral("plumbline-dataset: ") + message), qPrintable(ran.err));
    QCOMPARE(ran.err.count(QLatin1Char('\n')), 1);
    QVERIFY(!QFile::exists(path("x")) && !QFile::exists(path("x.sqlite")));
}

void DatasetToolTest::endsWithOneForProblems_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("line");
    const auto add = [](const char *name, const char *file, const char *from, const char *to, int code,
                        const char *line) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << code << QString::fromUtf8(line);
    };
    add("clean", "link.csv", "As stated.", "As stated.", 0,
        "problems: 0\nnotes: 0\nstatements without evidence: 0\npassages: 0 exact, 0 moved, 0 lost, 5 "
        "unattached\n  None was looked for: --articles names");
    add("problem", "digest.csv", "12 %", "13 %", 1, "problems: 1\n  passage p4: ");
    add("no evidence", "evidence.csv", "s4,p4,states\n", "", 1, "statements without evidence: 1\n  s4\n");
    add("note", "entity.csv", "bolt,", "coil,company,Coil,,\nbolt,", 0,
        "notes: 1\n  entity coil: nothing refers to it\n");
    add("one id, two keys", "statement.csv", "s5,acme-and-bolt.share", "s5,acme.revenue-growth.2018", 0,
        "notes: 1\n  fact acme.revenue-growth.2018: its statements share the id, but not what they are "
        "about\n");
}

void DatasetToolTest::endsWithOneForProblems()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, code);
    QFETCH(QString, line);
    sample::Package package;
    package.replace(file, from, to);
    QCOMPARE(package.compileTo(path("b.sqlite")), QString());
    const Ran ran = run({QStringLiteral("check"), path("b.sqlite")});
    QVERIFY2(ran.out.contains(line), qPrintable(ran.out));
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.err, QString());
}

void DatasetToolTest::printsNoControlCharacters()
{
    const QString name = QStringLiteral("a\x1b[31m.sqlite");
    QVERIFY(QFile::copy(path("a.sqlite"), m_folder->filePath(name)));
    QCOMPARE(sample::spoil(m_folder->filePath(name),
                           QStringLiteral("UPDATE assertion SET status = 'su' || char(27) || 're'")),
             QString());
    const Ran ran = run({QStringLiteral("check"), m_folder->filePath(name)});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("a?[31m.sqlite")) && !ran.err.contains(QChar(0x1b)),
             qPrintable(ran.err));
}

void DatasetToolTest::printsJson()
{
    const Ran ran = run({QStringLiteral("check"), QStringLiteral("--json"), path("a.sqlite")});
    QCOMPARE(ran.code, 0);
    const QJsonObject report = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    QCOMPARE(report.value(QLatin1String("ok")).toBool(), true);
    QCOMPARE(report.value(QLatin1String("counts")).toObject().value(QLatin1String("statement")).toInt(), 5);
    QCOMPARE(report.value(QLatin1String("counts")).toObject().value(QLatin1String("fact")).toInt(), 3);
    QCOMPARE(report.value(QLatin1String("problems")).toArray().size(), 0);
    QCOMPARE(report.value(QLatin1String("anchors")).toObject().value(QLatin1String("unattached")).toInt(), 5);
    QCOMPARE(report.value(QLatin1String("passages"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QLatin1String("state"))
                 .toString(),
             QStringLiteral("unattached"));
}

void DatasetToolTest::findsPassagesInCopies()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("copies")));
    sample::writeBytes(path("copies/whatever its name"), articleText());
    const Ran exact =
        run({QStringLiteral("check"), path("a.sqlite"), QStringLiteral("--articles"), path("copies")});
    QVERIFY2(exact.out.contains(QStringLiteral("passages: 5 exact, 0 moved, 0 lost, 0 unattached\n")),
             qPrintable(exact.out + exact.err));
    QCOMPARE(exact.code, 0);

    sample::writeBytes(path("copies/whatever its name"), "New. " + articleText().replace("12 %", "13 %"));
    const Ran changed =
        run({QStringLiteral("check"), path("a.sqlite"), QStringLiteral("--articles=") + path("copies")});
    QVERIFY2(changed.out.contains(QStringLiteral("  lost p4\n")), qPrintable(changed.out));
    QVERIFY2(changed.out.contains(QStringLiteral("  moved p2\n")), qPrintable(changed.out));
    QCOMPARE(changed.code, 1);
}

void DatasetToolTest::tellsAFullOutput()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("No /dev/full here");
    QCOMPARE(run({QStringLiteral("check"), path("a.sqlite")}, QStringLiteral("/dev/full")).code, 1);
    QCOMPARE(run({QStringLiteral("--help")}, QStringLiteral("/dev/full")).code, 1);
}

void DatasetToolTest::bundledPackageComesBackUnchanged()
{
    QVERIFY2(QFile::exists(QStringLiteral(PLUMBLINE_DATASET)), "The build has made no dataset");
    const Ran ran = run({QStringLiteral("dump"), QStringLiteral(PLUMBLINE_DATASET), path("dump")});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    const QStringList files =
        checkout::filesBelow(QStringLiteral("resources/china-cloud"), {QStringLiteral("*.csv")});
    QCOMPARE(files.size(), 13);
    for (const QString &file : files)
        QVERIFY2(sample::bytesOf(path("dump") + QLatin1Char('/') + file.section(QLatin1Char('/'), -1)) ==
                     checkout::textOf(file).toUtf8(),
                 qPrintable(file));
    const Ran back = run({QStringLiteral("compile"), path("dump"), path("b.sqlite")});
    QCOMPARE(back.err, QString());
    const Ran again = run({QStringLiteral("dump"), path("b.sqlite"), path("dump2")});
    QCOMPARE(again.err, QString());
    QCOMPARE(sample::bytesOf(path("dump2/datapackage.json")), sample::bytesOf(path("dump/datapackage.json")));
}

void DatasetToolTest::bundledDatasetIsClean()
{
    const Ran ran = run({QStringLiteral("check"), QStringLiteral(PLUMBLINE_DATASET)});
    QVERIFY2(ran.out.contains(QStringLiteral("problems: 0\n")), qPrintable(ran.out));
    QCOMPARE(ran.code, 0);
}

void DatasetToolTest::bundledPassagesAreExact()
{
    const QString copies = checkout::articleCopies();
    if (copies.isEmpty())
        QSKIP(checkout::noArticleCopies);
    const Ran ran = run({QStringLiteral("check"), QStringLiteral(PLUMBLINE_DATASET), QStringLiteral("--json"),
                         QStringLiteral("--articles"), copies});
    const QJsonObject report = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    const QJsonObject anchors = report.value(QLatin1String("anchors")).toObject();
    const int passages =
        report.value(QLatin1String("counts")).toObject().value(QLatin1String("passage")).toInt();
    QVERIFY(passages > 100);
    QCOMPARE(anchors.value(QLatin1String("exact")).toInt(), passages);
    QCOMPARE(ran.code, 0);
}

void DatasetToolTest::linksNoGui()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(PLUMBLINE_TOOL)});
    QVERIFY(ldd.waitForFinished(longestRun));
    const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY(libraries.contains(QLatin1String("libQt6Core")));
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libQt6Charts", "libQt6Sql", "libX11", "libGL"})
        QVERIFY2(!libraries.contains(QLatin1String(library)), library);
}

QTEST_GUILESS_MAIN(DatasetToolTest)
#include "datasettool_test.moc"
