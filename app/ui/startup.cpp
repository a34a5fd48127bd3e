// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startup.h"

#include "ui/applicationicon.h"
#include "ui/bundleddata.h"
#include "ui/firststeps.h"
#include "ui/headlessexport.h"
#include "ui/headlesslook.h"
#include "ui/importactions.h"
#include "ui/mainwindow.h"
#include "ui/sessionkeeper.h"
#include "ui/settings.h"

#include <QApplication>

#include <cstdio>
#include <cstring>
#include <tuple>
#include <utility>

namespace plumbline {

namespace {

constexpr const char *PlatformVariable = "QT_QPA_PLATFORM";

QString datasetOf(const CommandLine &line)
{
    return line.file.isEmpty() ? bundledDatasetPath() : line.file;
}

bool namesPlatform(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "-platform") == 0)
            return true;
    }
    return false;
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString reportText(const ExportReport &report, const QString &folder)
{
    QString text = QCoreApplication::translate("Startup", "%1 files written to %2\n")
                       .arg(report.files.size())
                       .arg(folder);
    if (report.anchors)
        text +=
            QCoreApplication::translate("Startup", "Passages: %1 exact, %2 moved, %3 lost, %4 not attached\n")
                .arg(report.anchors->exact)
                .arg(report.anchors->moved)
                .arg(report.anchors->lost)
                .arg(report.anchors->unattached);
    return text;
}

/// The exit code of an export that failed.
int failExport(const Error &error)
{
    complain(QStringLiteral("plumbline: %1\n").arg(error.text()));
    return error.kind == Error::Kind::Usage ? ExitUsage : ExitFailure;
}

/// The reader's choice, where the command line does not say otherwise, and kept
/// from now on.
void remember(Appearance &appearance, Language &language, const CommandLine &line)
{
    const auto stored = Appearance::modeFromCode(settings::appearance()).value_or(Appearance::Mode::System);
    appearance.setMode(line.appearance.value_or(stored));
    QObject::connect(&appearance, &Appearance::modeChanged, &appearance,
                     [](Appearance::Mode mode) { settings::setAppearance(Appearance::code(mode)); });
    QObject::connect(&language, &Language::choiceChanged, &appearance,
                     [](Language::Choice choice) { settings::setLanguage(Language::code(choice)); });
}

/// Once, when a dataset is on screen.
void openFirstSteps(MainWindow &window)
{
    QObject::connect(window.workspace()->session(), &DatasetSession::opened, window.firstSteps(),
                     &FirstSteps::open, Qt::SingleShotConnection);
}

/// Runs one window until it is closed. The rest of the value: what a window in another
/// language is to show, where the reader asked for one.
std::pair<int, std::optional<Session>> runOneWindow(const std::optional<Session> &former,
                                                    const CommandLine &line, SessionFile *file,
                                                    Appearance &appearance, Language &language)
{
    MainWindow window(&appearance);
    window.addLanguages(&language);
    SessionKeeper keeper(&window, file);
    former ? keeper.resume(*former) : keeper.start(line);

    if (!FirstSteps::wasSeen())
        openFirstSteps(window);

    std::optional<Session> next;
    QObject::connect(&language, &Language::choiceChanged, &window, [&] {
        next = keeper.current();
        if (!window.close())
            next.reset();
    });
    window.show();
    const int code = QApplication::exec();
    return {code, next};
}

} // namespace

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationName(QStringLiteral("plumbline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Plumbline"));
    QGuiApplication::setDesktopFileName(QStringLiteral(PLUMBLINE_ID));
}

bool choosePlatform(int argc, char *argv[])
{
    if (asksForNoWindow(argc, argv)) {
        qputenv(PlatformVariable, "offscreen");
        return false;
    }
    if (qEnvironmentVariableIsSet(PlatformVariable) || namesPlatform(argc, argv))
        return false;
    QByteArrayList platforms;
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        platforms << "wayland";
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        platforms << "xcb";
    platforms << "offscreen";
    qputenv(PlatformVariable, platforms.join(';'));
    return true;
}

bool isOffscreen()
{
    return QGuiApplication::platformName() == QLatin1String("offscreen");
}

void complainOfMissingDisplay()
{
    complain(QCoreApplication::translate("Startup",
                                         "plumbline: no display for a window. Charts can be exported "
                                         "without one: plumbline --export FOLDER\n"));
}

void print(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &text)
{
    write(stderr, text);
}

int runExport(const CommandLine &line)
{
    FirstLook look{MappingLibrary()};
    QString dataset = datasetOf(line);
    if (ImportActions::isTable(dataset)) {
        const Result<HeadlessLook> looked = lookAndWait(look, dataset);
        if (!looked)
            return failExport(looked.error());
        complain(QStringLiteral("plumbline: %1\n").arg(looked->told));
        dataset = looked->dataset;
    }
    const Result<ExportReport> report = exportHeadless(dataset, line);
    if (!report)
        return failExport(report.error());
    for (const Error &note : report->notes)
        complain(QStringLiteral("plumbline: %1\n").arg(note.text()));
    print(reportText(*report, line.exportTo->folder));
    return 0;
}

Language::Choice storedLanguage()
{
    return Language::choiceFromCode(settings::language()).value_or(Language::Choice::System);
}

int runWindow(const CommandLine &line, Language &language)
{
    QApplication::setWindowIcon(applicationIcon());
    Appearance appearance;
    remember(appearance, language, line);
    SessionFile file(SessionKeeper::defaultPath());
    auto [code, next] = runOneWindow({}, line, &file, appearance, language);
    while (next)
        std::tie(code, next) = runOneWindow(std::exchange(next, {}), line, &file, appearance, language);
    return code;
}

} // namespace plumbline
