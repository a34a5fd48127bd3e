// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmarks whose figures the README gives: plumbline-bench [startup|click|move|facets|find|import|scale]
#include "measure.h"

#include "ui/bundleddata.h"
#include "ui/startup.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace plumbline;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // the reader's settings stay out of it
    nameApplication();
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString which = arguments.value(1);
    const QString bundled = bundledDatasetPath();
    constexpr int startUpRuns = 20;

    if (which == QLatin1String("startup-child"))
        return bench::startUpChild(bundled);
    if (which == QLatin1String("scale-child"))
        return bench::scaleChild(arguments.value(2));
    const bool all = which.isEmpty();
    int failed = 0;
    // First: it gives the peak memory of all processes that were started so far.
    if (all || which == QLatin1String("import"))
        failed += bench::import();
    if (all || which == QLatin1String("startup"))
        failed += bench::startUp(QApplication::applicationFilePath(), startUpRuns);
    if (all || which == QLatin1String("click"))
        failed += bench::clicks(bundled);
    if (all || which == QLatin1String("move"))
        failed += bench::movement(bundled);
    if (all || which == QLatin1String("facets"))
        failed += bench::facets();
    if (all || which == QLatin1String("find"))
        failed += bench::find();
    if (all || which == QLatin1String("scale"))
        failed += bench::scale(QApplication::applicationFilePath());
    return failed;
}
