// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "facts/error.h"
#include "store/packagereader.h"
#include "store/packagewriter.h"
#include "tool/checkcommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace plumbline {

namespace {

enum Exit { Success = 0, Failure = 1, UsageError = 2 };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatasetTool)
};

QString helpText()
{
    return Words::tr(
        "Usage: plumbline-dataset COMMAND ARGUMENTS\n"
        "\n"
        "Makes, unpacks and checks the dataset files that Plumbline draws.\n"
        "\n"
        "Commands:\n"
        "  compile PACKAGE_DIR OUT.sqlite    make a dataset file of a data package\n"
        "  dump FILE.sqlite PACKAGE_DIR      write a dataset file as a data package\n"
        "  check FILE.sqlite [--articles DIR] [--json]\n"
        "                                    count, look for problems, find the passages\n"
        "\n"
        "Options:\n"
        "  --articles DIR  folder with your copies of the articles; without it no passage is looked for\n"
        "  --json          print the result of check as JSON\n"
        "  -h, --help      show this text\n"
        "  -V, --version   show the version\n"
        "  --              what follows is no option\n"
        "\n"
        "Exit code: 0 when all is well, 1 for an error, a problem or a lost passage,\n"
        "2 for arguments that make no sense.\n");
}

int usageError(const QString &sentence)
{
    printError(sentence);
    printError(Words::tr("Try \"plumbline-dataset --help\"."));
    return UsageError;
}

int report(const Outcome &outcome)
{
    if (!outcome)
        return Success;
    printError(outcome->text());
    return Failure;
}

/// Options and the rest, told apart.
struct Arguments {
    QStringList operands;
    QString articles;
    bool isJson = false;
    bool hasArticles = false;
    QString problem; ///< empty when all is well
};

Arguments parse(const QStringList &given)
{
    Arguments parsed;
    bool takesOptions = true;
    for (auto argument = given.begin(); argument != given.end(); ++argument) {
        if (!takesOptions || !argument->startsWith(QLatin1Char('-')) || argument->size() == 1) {
            parsed.operands << *argument;
        } else if (*argument == QLatin1String("--")) {
            takesOptions = false;
        } else if (*argument == QLatin1String("--json")) {
            parsed.isJson = true;
        } else if (argument->startsWith(QLatin1String("--articles="))) {
            parsed.articles = argument->section(QLatin1Char('='), 1);
            parsed.hasArticles = true;
        } else if (*argument == QLatin1String("--articles") && argument + 1 != given.end()) {
            parsed.articles = *++argument;
            parsed.hasArticles = true;
        } else if (*argument == QLatin1String("--articles")) {
            parsed.problem = Words::tr("--articles needs a folder.");
        } else {
            parsed.problem = Words::tr("Unknown option %1.").arg(*argument);
        }
    }
    return parsed;
}

int runNamed(const QString &command, const Arguments &arguments)
{
    const QStringList &operands = arguments.operands;
    const bool isCheck = command == QLatin1String("check");
    const bool isCompile = command == QLatin1String("compile");
    if (!isCheck && !isCompile && command != QLatin1String("dump"))
        return usageError(Words::tr("Unknown command %1.").arg(command));
    if (!arguments.problem.isEmpty())
        return usageError(arguments.problem);
    if (!isCheck && (arguments.isJson || arguments.hasArticles))
        return usageError(Words::tr("--json and --articles belong to check."));
    if (operands.size() != (isCheck ? 1 : 2))
        return usageError(isCheck ? Words::tr("check needs one file.")
                                  : Words::tr("%1 needs a source and a target.").arg(command));
    if (isCheck)
        return runCheck({operands[0], arguments.articles, arguments.isJson});
    return report(isCompile ? compilePackage(operands[0], operands[1])
                            : dumpPackage(operands[0], operands[1]));
}

} // namespace

QString printable(QString text)
{
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u'?');
    return text;
}

void printError(const QString &line)
{
    const QByteArray bytes = "plumbline-dataset: " + printable(line).toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

bool printText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool isWritten = std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout) ==
                           static_cast<size_t>(bytes.size());
    return std::fflush(stdout) == 0 && isWritten;
}

int runCommand(const QStringList &arguments)
{
    const QStringList beforeOperands = arguments.mid(0, arguments.indexOf(QStringLiteral("--")));
    if (beforeOperands.contains(QStringLiteral("--help")) || beforeOperands.contains(QStringLiteral("-h")))
        return printText(helpText()) ? Success : Failure;
    if (beforeOperands.contains(QStringLiteral("--version")) || beforeOperands.contains(QStringLiteral("-V")))
        return printText(QStringLiteral("plumbline-dataset " PLUMBLINE_VERSION "\n")) ? Success : Failure;
    if (arguments.isEmpty())
        return usageError(Words::tr("Give a command."));
    return runNamed(arguments.first(), parse(arguments.mid(1)));
}

} // namespace plumbline
