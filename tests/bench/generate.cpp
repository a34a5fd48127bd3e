// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generatedataset.h"

#include <QCoreApplication>

#include <cstdio>

/// plumbline-generate OBSERVATIONS COMPANIES SEED OUT.sqlite
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool areNumbers[3] = {};
    if (arguments.size() == 5) {
        const plumbline::GenerateRequest request{arguments[1].toInt(&areNumbers[0]),
                                                 arguments[2].toInt(&areNumbers[1]),
                                                 arguments[3].toULongLong(&areNumbers[2])};
        if (areNumbers[0] && areNumbers[1] && areNumbers[2]) {
            const auto problem = plumbline::generateDataset(request, arguments[4]);
            if (problem)
                std::fprintf(stderr, "plumbline-generate: %s\n", qPrintable(problem->text()));
            return problem ? 1 : 0;
        }
    }
    std::fprintf(stderr, "Usage: plumbline-generate OBSERVATIONS COMPANIES SEED OUT.sqlite\n");
    return 2;
}
