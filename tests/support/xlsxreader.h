// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace plumbline::xlsx {

/// The parts of an Office Open XML file by their paths; empty when it is none.
QMap<QString, QByteArray> parts(const QString &file);

/// One sheet (from 1) as lines, cells separated by " | " with their kind before them:
/// `s:text`, `n:12.5`, `d:43647` for a number shown as a date; empty cells are empty.
QStringList lines(const QString &file, int sheet);

/// The names of the sheets.
QStringList sheetNames(const QString &file);

} // namespace plumbline::xlsx
