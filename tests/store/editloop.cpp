// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editsupport.h"

#include <cstdio>

using namespace plumbline;

/// Adds statements k1, k2 ... to the dataset file argv[1], from the number argv[2] on, and writes each number
/// to standard output once it is in the file. Corrects and undoes in between. Is killed at any moment.
int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    for (int number = std::atoi(argv[2]);; ++number) {
        DatasetEditor editor = sample::editorOf(path);
        const QString id = QStringLiteral("k%1").arg(number);
        const auto statement = sample::added(
            "statement",
            QStringLiteral("%1,%1,observation,revenue_growth,part %2,,,,year-on-year,,%2,%2,exact,percent,"
                           "0.5,reported,2018-01-01,2018-12-31,stated,,,,,,,,")
                .arg(id)
                .arg(number));
        const auto subject = sample::added("statement_subject", id + QStringLiteral(",1,acme"));
        const auto evidence = sample::added("evidence", id + QStringLiteral(",p4,states"));
        if (!editor.apply({QStringLiteral("one more"), {statement, subject, evidence}}))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
        const auto correction = editor.apply(
            {QStringLiteral("another name"), {sample::changed(path, "entity", "bolt", "name", id)}});
        if (!correction || editor.undo(*correction))
            return 1;
    }
}
