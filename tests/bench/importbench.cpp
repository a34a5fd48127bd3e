// SPDX-License-Identifier: GPL-3.0-or-later
// Import: a CSV file of a million rows into a new dataset, beside the same file into a table
// with the same indexes through `.import` of the sqlite3 shell. Each run is a process of its
// own, by turns.
#include "measure.h"

#include "importing/mappingcodec.h"
#include "importing/mappingguess.h"
#include "importing/rowpreview.h"
#include "model/firstlook.h"
#include "ui/importwizard.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

namespace plumbline::bench {

namespace {

constexpr int Companies = 3125;
constexpr int FirstYear = 2000;
constexpr int Years = 20;
constexpr int Runs = 3;
constexpr int MostMs = 600'000;
constexpr double BytesOfMb = 1024.0 * 1024.0;

/// What an imported statement has: an identifier of its own, one of its fact, one of its company.
constexpr char ShellScript[] =
    "CREATE TABLE figure (company TEXT, metric TEXT, period TEXT, value REAL,"
    " unit TEXT, source TEXT);\n"
    "CREATE UNIQUE INDEX figure_by_statement ON figure (company, metric, period, source);\n"
    "CREATE INDEX figure_by_fact ON figure (company, metric, period);\n"
    "CREATE INDEX figure_by_company ON figure (company);\n"
    ".import --csv --skip 1 \"%1\" figure\n";

bool writeTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray block = "company,metric,period,value,unit,source\n";
    quint32 random = 7; // the same file each time
    for (int company = 0; company < Companies; ++company) {
        const QByteArray name = "Company " + QByteArray::number(company + 10'000);
        for (int year = FirstYear; year < FirstYear + Years; ++year) {
            for (int quarter = 1; quarter <= 4; ++quarter) {
                for (const char *metric :
                     {"Revenue", "Gross profit", "Operating income", "Capital expenditure"}) {
                    random = random * 1664525U + 1013904223U; // Numerical Recipes, 3rd ed., 7.1.7
                    block += name + ',' + metric + ',' + QByteArray::number(year) + "-Q" +
                             QByteArray::number(quarter) + ',' + QByteArray::number(random) +
                             ".25,USD,Report " + QByteArray::number(year) + '\n';
                }
            }
        }
        file.write(block);
        block.clear();
    }
    return file.error() == QFileDevice::NoError;
}

/// Milliseconds; -1 when the program could not be run or failed.
double timed(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double start = nowMs();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(MostMs) || process.exitCode() != 0)
        return -1;
    return nowMs() - start;
}

/// Of all processes that were waited for.
double childrenPeakMb()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

int wizardData(const QString &table, Mapping &mapping)
{
    std::vector<double> times;
    constexpr int firstRows = 200;
    constexpr int laterRows = 100;
    for (int run = 0; run < Runs; ++run) {
        const double start = nowMs();
        const auto choice = guessedChoice(table);
        const auto sample = choice ? sampleTable(table, *choice, firstRows, laterRows)
                                   : Result<TableSample>(choice.error());
        if (!sample)
            return 1;
        mapping = guessMapping(*sample, *choice, QStringLiteral("million.csv")).mapping;
        if (previewRows(*sample, mapping).figures.empty())
            return 1;
        times.push_back(nowMs() - start);
    }
    const Summary found = summary(times);
    std::printf("import: sample, guesses and preview of the wizard after %.0f ms (%.0f to %.0f)\n",
                found.median, found.smallest, found.largest);
    return 0;
}

/// From the request to the painted wizard, and to the painted preview of the table in it.
int wizardWindow(const QString &table, const QString &mappings)
{
    std::vector<double> windowTimes;
    std::vector<double> previewTimes;
    for (int run = 0; run < Runs; ++run) {
        const double start = nowMs();
        ImportWizard wizard(MappingLibrary(mappings), {}, {});
        bool isPainted = false;
        const PaintWatch watch(&wizard, [&isPainted] { isPainted = true; });
        wizard.show();
        wizard.openTable(table);
        waitUntil([&isPainted] { return isPainted; });
        windowTimes.push_back(nowMs() - start);
        if (!waitUntil([&wizard] { return wizard.opener()->draft() != nullptr; }))
            return 1;
        wizard.repaint();
        previewTimes.push_back(nowMs() - start);
    }
    const Summary window = summary(windowTimes);
    const Summary preview = summary(previewTimes);
    std::printf("import: the wizard's window after %.0f ms (%.0f to %.0f), with its preview after %.0f ms "
                "(%.0f to %.0f)\n",
                window.median, window.smallest, window.largest, preview.median, preview.smallest,
                preview.largest);
    return 0;
}

/// A table opened as if it were a dataset: from the request to the dataset of its first rows.
int firstLook(const QString &table, const QString &mappings)
{
    FirstLook look{MappingLibrary(mappings)};
    qint64 rows = 0;
    QObject::connect(
        &look, &FirstLook::ready, &look,
        [&rows](const QString &, const TableDraftPtr &, const ImportResult &result) { rows = result.rows; });
    const double start = nowMs();
    look.look(table);
    waitUntil([&look] { return !look.isBusy(); });
    if (rows == 0)
        return 1;
    std::printf("import: a first look at %lld of its rows after %.0f ms\n", static_cast<long long>(rows),
                nowMs() - start);
    return 0;
}

} // namespace

int import()
{
    const QTemporaryDir folder;
    const QString mappings = folder.filePath(QStringLiteral("mappings"));
    const QString table = folder.filePath(QStringLiteral("million.csv"));
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    const QString tool = QCoreApplication::applicationDirPath() + QStringLiteral("/plumbline-dataset");
    Mapping mapping;
    if (!writeTable(table) || wizardData(table, mapping) != 0 || wizardWindow(table, mappings) != 0 ||
        firstLook(table, mappings) != 0 || writeMapping(mapping, folder.filePath(QStringLiteral("m.json")))) {
        std::printf("import: the table could not be made or looked at\n");
        return 1;
    }
    std::vector<double> shellTimes;
    std::vector<double> toolTimes;
    for (int run = 0; run < Runs; ++run) {
        const QString number = QString::number(run);
        shellTimes.push_back(
            shell.isEmpty() ? -1
                            : timed(shell, {folder.filePath(QStringLiteral("shell%1.sqlite").arg(number))},
                                    QString::fromLatin1(ShellScript).arg(table).toUtf8()));
        toolTimes.push_back(timed(tool, {QStringLiteral("import"), table, QStringLiteral("--mapping"),
                                         folder.filePath(QStringLiteral("m.json")),
                                         folder.filePath(QStringLiteral("tool%1.sqlite").arg(number))}));
        for (const char *kind : {"shell", "tool"})
            QFile::remove(folder.filePath(QLatin1String(kind) + number + QStringLiteral(".sqlite")));
    }
    const Summary shellSummary = summary(shellTimes);
    const Summary toolSummary = summary(toolTimes);
    if (toolSummary.smallest < 0) {
        std::printf("import: failed\n");
        return 1;
    }
    std::printf("import: %d rows, %.0f MB: %.0f ms (%.0f to %.0f), %.0f MB of memory\n",
                Companies * Years * 4 * 4, static_cast<double>(QFile(table).size()) / BytesOfMb,
                toolSummary.median, toolSummary.smallest, toolSummary.largest, childrenPeakMb());
    if (shellSummary.smallest > 0)
        std::printf("import: sqlite3 .import of the same file %.0f ms (%.0f to %.0f): %.2f times that\n",
                    shellSummary.median, shellSummary.smallest, shellSummary.largest,
                    toolSummary.median / shellSummary.median);
    else
        std::printf("import: no sqlite3 shell to compare with\n");
    return 0;
}

} // namespace plumbline::bench
