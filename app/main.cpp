// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartfonts.h"
#include "ui/startup.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    using namespace plumbline;
    nameApplication();
    const bool mayLackDisplay = choosePlatform(argc, argv);
    const QApplication application(argc, argv);
    preferSimplifiedChinese();
    Language language;
    language.setChoice(storedLanguage());

    const ParsedCommandLine parsed = parseCommandLine(QApplication::arguments());
    if (parsed.exitCode) {
        *parsed.exitCode == 0 ? print(parsed.text) : complain(parsed.text);
        return *parsed.exitCode;
    }
    if (parsed.line.language)
        language.setChoice(*parsed.line.language);
    if (parsed.line.exportTo)
        return runExport(parsed.line);
    if (mayLackDisplay && isOffscreen()) {
        complainOfMissingDisplay();
        return ExitFailure;
    }
    return runWindow(parsed.line, language);
}
