// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace plumbline::zipbuilder {

struct Part {
    const char *name;
    QByteArray content;
};

/// Writes a zip archive; with a password, its parts are encrypted.
void writeZip(const QString &path, const std::vector<Part> &parts, const char *password = nullptr);

/// The parts of a workbook with a sheet S: what stands in <sheetData> and behind, and the rest.
std::vector<Part> workbook(const QByteArray &sheet, const std::vector<Part> &more = {},
                           const QByteArray &properties = {});

/// The parts of an OpenDocument file with a sheet S of such rows.
std::vector<Part> openDocument(const QByteArray &rows);

} // namespace plumbline::zipbuilder
