// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>

namespace plumbline {

/// What can be asked for on the command line, one option each. Needs a QCoreApplication,
/// whose language the descriptions have.
struct CommandLineOptions {
    QCommandLineOption exportTo{
        QStringLiteral("export"),
        QCoreApplication::translate("CommandLine",
                                    "Write charts and tables into <folder>, without a window."),
        QStringLiteral("folder")};
    QCommandLineOption charts{
        QStringLiteral("charts"),
        QCoreApplication::translate("CommandLine",
                                    "With --export: which charts, of growth, levels, share, timeline."),
        QStringLiteral("list")};
    QCommandLineOption companies{
        QStringLiteral("companies"),
        QCoreApplication::translate("CommandLine",
                                    "With --export: only the facts of these companies, by their ids."),
        QStringLiteral("list")};
    QCommandLineOption size{
        QStringLiteral("size"),
        QCoreApplication::translate("CommandLine", "With --export: size of a picture, 1440x900 by default."),
        QStringLiteral("WxH")};
    QCommandLineOption scale{
        QStringLiteral("scale"),
        QCoreApplication::translate(
            "CommandLine", "With --export: pixels of the picture per pixel of its size, 1 by default."),
        QStringLiteral("factor")};
    QCommandLineOption format{QStringLiteral("format"),
                              QCoreApplication::translate(
                                  "CommandLine", "With --export: charts as png, svg or pdf; png by default."),
                              QStringLiteral("name")};
    QCommandLineOption data{
        QStringLiteral("data"),
        QCoreApplication::translate("CommandLine", "With --export: tables as csv or xlsx; csv by default."),
        QStringLiteral("name")};
    QCommandLineOption noMetadata{
        QStringLiteral("no-metadata"),
        QCoreApplication::translate(
            "CommandLine", "With --export: no files beside the CSV that say what its columns mean.")};
    QCommandLineOption theme{
        QStringLiteral("theme"),
        QCoreApplication::translate("CommandLine", "Colours: light or dark; for the window also system."),
        QStringLiteral("name")};
    QCommandLineOption language{
        QStringLiteral("language"),
        QCoreApplication::translate("CommandLine", "Language of the program: en, zh_CN or system."),
        QStringLiteral("code")};
    QCommandLineOption articles{
        QStringLiteral("articles"),
        QCoreApplication::translate("CommandLine", "Folder with your copies of the articles."),
        QStringLiteral("folder")};
    QCommandLineOption rates{
        QStringLiteral("rates"),
        QCoreApplication::translate("CommandLine",
                                    "Table of exchange rates: CSV with date, base, quote, rate and source."),
        QStringLiteral("file")};
    QCommandLineOption currency{
        QStringLiteral("currency"),
        QCoreApplication::translate("CommandLine",
                                    "With --export: money in CNY, USD or EUR; as stated by default."),
        QStringLiteral("code")};
    QCommandLineOption page{
        QStringLiteral("page"),
        QCoreApplication::translate("CommandLine",
                                    "Page to show first: growth, levels, share, timeline, articles, "
                                    "disagreements or coverage."),
        QStringLiteral("name")};
    QCommandLineOption select{QStringLiteral("select"),
                              QCoreApplication::translate("CommandLine", "Fact to show first, by its id."),
                              QStringLiteral("fact")};

    QCommandLineOption fresh{
        QStringLiteral("fresh"),
        QCoreApplication::translate("CommandLine", "Start without what was on screen last time.")};

    QList<QCommandLineOption> all() const
    {
        return {exportTo, charts,   companies, size,  scale,    format, data,   noMetadata,
                theme,    language, articles,  rates, currency, page,   select, fresh};
    }
};

} // namespace plumbline
