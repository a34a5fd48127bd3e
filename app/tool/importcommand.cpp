// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/importcommand.h"

#include "importing/importrun.h"
#include "importing/mappingcodec.h"
#include "importing/mappingguess.h"
#include "store/datasetwriter.h"
#include "tool/commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace plumbline {

namespace {

constexpr int Success = 0;
constexpr int Failure = 1;
constexpr int FirstRows = 200;
constexpr int LaterRows = 100;
/// More than that belongs into a file.
constexpr size_t PrintedProblems = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatasetTool)
};

Result<GuessedMapping> guessFor(const QString &table)
{
    const auto choice = guessedChoice(table);
    if (!choice)
        return choice.error();
    const auto sample = sampleTable(table, *choice, FirstRows, LaterRows);
    if (!sample)
        return sample.error();
    return guessMapping(*sample, *choice, QFileInfo(table).fileName());
}

Result<Mapping> mappingFor(const ImportRequest &request)
{
    if (!request.mapping.isEmpty())
        return readMapping(request.mapping);
    const auto guessed = guessFor(request.table);
    if (!guessed)
        return guessed.error();
    for (const Guess &guess : guessed->guesses)
        printError(Words::tr("guessed: %1, for %2").arg(guess.what, guess.why));
    return guessed->mapping;
}

/// True when the dataset was made.
Result<bool> makeWhereMissing(const QString &dataset)
{
    if (QFileInfo::exists(dataset))
        return false;
    auto writer = DatasetWriter::create(dataset, {QFileInfo(dataset).completeBaseName(), {}, {}, {}, {}});
    if (!writer)
        return writer.error();
    if (auto problem = writer->finish())
        return *problem;
    return true;
}

int report(const Error &error)
{
    printError(error.text());
    return Failure;
}

QString problemText(const ImportRequest &request, const RowProblem &problem)
{
    const QString place =
        problem.column > 0
            ? Words::tr("row %1, column %2 (%3)").arg(problem.row).arg(problem.column).arg(problem.title)
            : Words::tr("row %1").arg(problem.row);
    const QString value = problem.value.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(problem.value);
    return QStringLiteral("%1, %2:%3 %4").arg(request.table, place, value, problem.expected);
}

QString countsText(const ImportResult &result)
{
    const ImportCounts &counts = result.counts;
    return Words::tr("rows: %1\nadded: %2\nupdated: %3\nunchanged: %4\nremoved: %5\nwithout a value: %6\n"
                     "not imported: %7\n")
        .arg(result.rows)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.removed)
        .arg(result.missingValues)
        .arg(result.problemCount);
}

int tellProblems(const ImportRequest &request, const ImportResult &result)
{
    if (!request.problems.isEmpty()) {
        if (auto problem = saveProblems(result.problems, request.problems))
            return report(*problem);
    } else {
        for (size_t i = 0; i < std::min(PrintedProblems, result.problems.size()); ++i)
            printError(problemText(request, result.problems[i]));
        if (result.problems.size() > PrintedProblems)
            printError(Words::tr("... and %1 more; --problems FILE lists them")
                           .arg(result.problemCount - static_cast<qint64>(PrintedProblems)));
    }
    return result.problemCount == 0 ? Success : Failure;
}

} // namespace

int runImport(const ImportRequest &request)
{
    const auto mapping = mappingFor(request);
    if (!mapping)
        return report(mapping.error());
    const auto isMade = makeWhereMissing(request.dataset);
    if (!isMade)
        return report(isMade.error());
    const auto result = importTable(request.table, *mapping, request.dataset);
    if (!result) {
        if (*isMade)
            QFile::remove(request.dataset);
        return report(result.error());
    }
    const int exit = tellProblems(request, *result);
    return printText(countsText(*result)) ? exit : Failure;
}

int runGuess(const QString &table)
{
    const auto guessed = guessFor(table);
    if (!guessed)
        return report(guessed.error());
    for (const Guess &guess : guessed->guesses)
        printError(Words::tr("guessed: %1, for %2").arg(guess.what, guess.why));
    return printText(QString::fromUtf8(toJson(guessed->mapping))) ? Success : Failure;
}

} // namespace plumbline
