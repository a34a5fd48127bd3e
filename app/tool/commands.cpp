// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "facts/error.h"
#include "store/packagereader.h"
#include "store/packagewriter.h"
#include "tool/checkcommand.h"
#include "tool/importcommand.h"

#include <QCoreApplication>
#include <QHash>

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
        "  import TABLE [--mapping FILE] [--problems FILE] INTO.sqlite\n"
        "                                    put the figures of a table (CSV, XLSX, ODS, SQLite, data\n"
        "                                    package) into a dataset, which is made where it is missing\n"
        "  guess TABLE                       print the mapping that import would guess, as JSON\n"
        "\n"
        "Options:\n"
        "  --articles DIR  folder with your copies of the articles; without it no passage is looked for\n"
        "  --json          print the result of check as JSON\n"
        "  --mapping FILE  how to read the table, as guess prints it and the program saves it\n"
        "  --problems FILE list the rows that were not imported in this CSV file\n"
        "  -h, --help      show this text\n"
        "  -V, --version   show the version\n"
        "  --              what follows is no option\n"
        "\n"
        "Exit code: 0 when all is well, 1 for an error, a problem, a row not imported or a lost passage,\n"
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
    QHash<QString, QString> options; ///< by name; of switches: empty
    QString problem;                 ///< empty when all is well
};

struct Command {
    const char *name;
    qsizetype operands;
    QStringList options; ///< that it takes
};

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = {
        {"compile", 2, {}},
        {"dump", 2, {}},
        {"check", 1, {QStringLiteral("--articles"), QStringLiteral("--json")}},
        {"import", 2, {QStringLiteral("--mapping"), QStringLiteral("--problems")}},
        {"guess", 1, {}},
    };
    return all;
}

bool takesValue(const QString &option)
{
    return option != QLatin1String("--json");
}

bool isOption(const QString &name)
{
    return std::any_of(commands().begin(), commands().end(),
                       [&name](const Command &command) { return command.options.contains(name); });
}

Arguments parse(const QStringList &given)
{
    Arguments parsed;
    bool takesOptions = true;
    for (auto argument = given.begin(); argument != given.end(); ++argument) {
        const QString name = argument->section(QLatin1Char('='), 0, 0);
        const bool hasValue = argument->contains(QLatin1Char('='));
        if (!takesOptions || !argument->startsWith(QLatin1Char('-')) || argument->size() == 1) {
            parsed.operands << *argument;
        } else if (*argument == QLatin1String("--")) {
            takesOptions = false;
        } else if (!isOption(name) || (hasValue && !takesValue(name))) {
            parsed.problem = Words::tr("Unknown option %1.").arg(*argument);
        } else if (!takesValue(name) || hasValue) {
            parsed.options.insert(name, argument->section(QLatin1Char('='), 1));
        } else if (argument + 1 != given.end()) {
            parsed.options.insert(name, *++argument);
        } else {
            parsed.problem = Words::tr("%1 needs a value.").arg(name);
        }
    }
    return parsed;
}

QString problemOf(const Command &command, const Arguments &arguments)
{
    if (!arguments.problem.isEmpty())
        return arguments.problem;
    for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option) {
        if (!command.options.contains(option.key()))
            return Words::tr("%1 does not belong to %2.").arg(option.key(), QLatin1String(command.name));
    }
    if (arguments.operands.size() == command.operands)
        return {};
    return command.operands == 1
               ? Words::tr("%1 needs one file.").arg(QLatin1String(command.name))
               : Words::tr("%1 needs a source and a target.").arg(QLatin1String(command.name));
}

int runNamed(const QString &name, const Arguments &arguments)
{
    const auto command =
        std::find_if(commands().begin(), commands().end(),
                     [&name](const Command &candidate) { return name == QLatin1String(candidate.name); });
    if (command == commands().end())
        return usageError(Words::tr("Unknown command %1.").arg(name));
    if (const QString problem = problemOf(*command, arguments); !problem.isEmpty())
        return usageError(problem);
    const QStringList &operands = arguments.operands;
    const auto option = [&arguments](const char *of) { return arguments.options.value(QLatin1String(of)); };
    if (name == QLatin1String("check"))
        return runCheck(
            {operands[0], option("--articles"), arguments.options.contains(QStringLiteral("--json"))});
    if (name == QLatin1String("import"))
        return runImport({operands[0], operands[1], option("--mapping"), option("--problems")});
    if (name == QLatin1String("guess"))
        return runGuess(operands[0]);
    return report(name == QLatin1String("compile") ? compilePackage(operands[0], operands[1])
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
