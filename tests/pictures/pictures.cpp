// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of README and handbook: the bundled dataset, no article copies
// attached, on any platform.
#include "pictures/shots.h"

#include "charts/chartfonts.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace plumbline;

namespace {

constexpr int SettleMilliseconds = 400;

void keepSettingsIn(const QString &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationName(QStringLiteral("plumbline-pictures"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

bool open(MainWindow &window, QSize size)
{
    window.resize(size);
    window.show();
    window.openFile(QStringLiteral(PLUMBLINE_DATASET));
    return QTest::qWaitFor([&window] {
        return window.workspace()->state()->dataset() &&
               window.workspace()->session()->stage() == DatasetSession::Stage::Idle;
    });
}

QString fileName(const Shot &shot, Language::Choice language, Theme theme)
{
    QString name = QString::fromLatin1(shot.name);
    if (language != Language::Choice::English)
        name += QLatin1Char('-') + Language::code(language);
    if (theme == Theme::Dark)
        name += QStringLiteral("-dark");
    return name + QStringLiteral(".png");
}

bool take(const Shot &shot, Language::Choice choice, Theme theme, const QString &folder)
{
    Language language;
    language.setChoice(choice);
    Appearance appearance;
    appearance.setMode(theme == Theme::Dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    MainWindow window(&appearance);
    if (!open(window, shot.window))
        return false;
    QTest::qWait(SettleMilliseconds);
    QWidget *part = shot.scene(window);
    if (!part)
        return false;
    QTest::qWait(SettleMilliseconds);
    return part->grab().toImage().save(QDir(folder).filePath(fileName(shot, choice, theme)));
}

/// In every language and appearance; how many failed.
int takeAll(const Shot &shot, const QString &folder)
{
    int failed = 0;
    for (const Language::Choice language : shot.languages) {
        for (const Theme theme : shot.themes) {
            if (take(shot, language, theme, folder))
                continue;
            std::fprintf(stderr, "%s: no picture\n", shot.name);
            ++failed;
        }
    }
    return failed;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    preferSimplifiedChinese();
    if (argc < 2) {
        std::fputs("plumbline-pictures FOLDER [NAME...]\n", stderr);
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true); // the reader's notes stay out of it
    const QTemporaryDir settings;
    keepSettingsIn(settings.path());
    const QStringList wanted = QCoreApplication::arguments().mid(2);
    int failed = 0;
    for (const Shot &shot : allShots()) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(shot.name)))
            continue;
        failed += takeAll(shot, QString::fromLocal8Bit(argv[1]));
    }
    return failed == 0 ? 0 : 1;
}
