// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/picturefile.h"
#include "facts/ids.h"
#include "model/dataexport.h"
#include "model/page.h"
#include "ui/appearance.h"
#include "ui/language.h"

#include <QSize>
#include <QStringList>

#include <optional>
#include <vector>

namespace plumbline {

/// What --export asks for.
struct ExportRequest {
    QString folder;
    std::vector<Page> pages; ///< in the order of the program
    QStringList companies;   ///< entity ids; empty: all
    QSize size;              ///< logical pixels
    qreal scale = 1;
    Theme theme = Theme::Light;
    PictureFormat format = PictureFormat::Png;
    DataFormat data = DataFormat::Csv;
    bool hasMetadata = true; ///< beside each CSV
    QString currency{};      ///< ISO 4217; empty: as stated
};

/// What the command line asks for.
struct CommandLine {
    QString file; ///< empty: the bundled dataset
    QString articles;
    QString rates; ///< table of exchange rates
    std::optional<ExportRequest> exportTo;
    std::optional<Appearance::Mode> appearance;
    std::optional<Language::Choice> language;
    std::optional<Page> page;
    FactId select;
    bool isFresh = false; ///< without the last session
};

/// A command line, or what to print instead and how to end.
struct ParsedCommandLine {
    CommandLine line;
    std::optional<int> exitCode; ///< 0: text goes to standard output, 2: to standard error
    QString text;
};

inline constexpr int ExitFailure = 1;
inline constexpr int ExitUsage = 2;

/// `arguments` begin with the name of the program. Needs a QCoreApplication.
ParsedCommandLine parseCommandLine(const QStringList &arguments);

/// Whether --export, --help or --version is among the arguments: asked before
/// there is an application, because a window needs a display and these do not.
bool asksForNoWindow(int argc, char *argv[]);

} // namespace plumbline
