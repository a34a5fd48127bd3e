// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace plumbline {

/// What the program remembers for this reader between runs (QSettings), whatever
/// the session is.

namespace settings {

/// system, light or dark.
QString appearance();
void setAppearance(const QString &code);

/// system, en or zh_CN.
QString language();
void setLanguage(const QString &code);

/// Datasets that were opened, the last one first.
QStringList recentFiles();
void setRecentFiles(const QStringList &paths);

/// Whether the reader has shown or hidden the filter pane; no value before they did.
std::optional<bool> filterPane();
void setFilterPane(bool isShown);

/// Whether the first steps were read and closed.
bool hasSeenFirstSteps();
void setSeenFirstSteps();

/// Where a file was last opened or saved; the home folder at first.
QString lastFolder();
void setLastFolder(const QString &folder);

/// The trace of the table of rates whose problems the reader was told last.
QString toldRates();
void setToldRates(const QString &trace);

/// Whether charts glide to the next view of them; they do at first.
bool animatesChanges();
void setAnimatesChanges(bool animates);

} // namespace settings

} // namespace plumbline
