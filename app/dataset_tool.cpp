// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("plumbline-dataset"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    return plumbline::runCommand(QCoreApplication::arguments().mid(1));
}
