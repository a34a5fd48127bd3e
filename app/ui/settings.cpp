// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QDir>
#include <QSettings>

namespace plumbline {

namespace {

const QString FilterPaneKey = QStringLiteral("window/filter");
const QString AppearanceKey = QStringLiteral("window/appearance");
const QString LanguageKey = QStringLiteral("window/language");
const QString AnimateKey = QStringLiteral("window/animate");
const QString RecentKey = QStringLiteral("files/recent");
const QString FirstStepsKey = QStringLiteral("window/firstStepsSeen");
const QString FolderKey = QStringLiteral("files/folder");
const QString ToldRatesKey = QStringLiteral("rates/told");

} // namespace

QString settings::appearance()
{
    return QSettings().value(AppearanceKey).toString();
}

void settings::setAppearance(const QString &code)
{
    QSettings().setValue(AppearanceKey, code);
}

QString settings::language()
{
    return QSettings().value(LanguageKey).toString();
}

void settings::setLanguage(const QString &code)
{
    QSettings().setValue(LanguageKey, code);
}

bool settings::animatesChanges()
{
    return QSettings().value(AnimateKey, true).toBool();
}

void settings::setAnimatesChanges(bool animates)
{
    QSettings().setValue(AnimateKey, animates);
}

QStringList settings::recentFiles()
{
    return QSettings().value(RecentKey).toStringList();
}

void settings::setRecentFiles(const QStringList &paths)
{
    QSettings().setValue(RecentKey, paths);
}

std::optional<bool> settings::filterPane()
{
    const QVariant stored = QSettings().value(FilterPaneKey);
    return stored.isValid() ? std::optional(stored.toBool()) : std::nullopt;
}

void settings::setFilterPane(bool isShown)
{
    QSettings().setValue(FilterPaneKey, isShown);
}

bool settings::hasSeenFirstSteps()
{
    return QSettings().value(FirstStepsKey, false).toBool();
}

void settings::setSeenFirstSteps()
{
    QSettings().setValue(FirstStepsKey, true);
}

QString settings::lastFolder()
{
    const QString folder = QSettings().value(FolderKey).toString();
    return QDir(folder).exists() && !folder.isEmpty() ? folder : QDir::homePath();
}

void settings::setLastFolder(const QString &folder)
{
    QSettings().setValue(FolderKey, folder);
}

QString settings::toldRates()
{
    return QSettings().value(ToldRatesKey).toString();
}

void settings::setToldRates(const QString &trace)
{
    QSettings().setValue(ToldRatesKey, trace);
}

} // namespace plumbline
