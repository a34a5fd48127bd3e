// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace plumbline {

/// One record of a CSV file: its fields as they stand, and the line it starts on, from 1.
struct CsvRecord {
    int line = 0;
    std::vector<QByteArray> fields;
};

/// Reads a CSV file (RFC 4180, strict quoting, comma, UTF-8, a byte order mark is
/// skipped, blank lines are skipped) and hands over record by record. Spaces at
/// the ends of a field belong to it. `take` returns an error to stop.
///
/// Errors name file and line. The file is not trusted: fields and lines have limits.
Outcome readCsv(const QString &path, const std::function<Outcome(const CsvRecord &)> &take);

} // namespace plumbline
