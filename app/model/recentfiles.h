// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace plumbline::recent {

inline constexpr qsizetype MostFiles = 10;

/// `paths` with `path` in front, each file once, at most MostFiles. Paths become
/// absolute and clean; links are not followed. Pure.
QStringList added(const QStringList &paths, const QString &path);

/// How a menu calls the files: by name; files of the same name by as many of their
/// folders as it takes to tell them apart, "2023/cloud.sqlite". Pure.
QStringList labels(const QStringList &paths);

} // namespace plumbline::recent
