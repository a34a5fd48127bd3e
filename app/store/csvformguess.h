// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tablechoice.h"

#include <QByteArrayView>

namespace plumbline {

/// How a CSV file is written, from its first bytes (256 KB are enough).
///
/// Delimiter: the one of tab ; | , that gives the most of the first rows, the topmost among
/// them, the same number of fields, two at least; of equals the first in this order, because
/// a comma may also be that of decimals. Quote: ' where fields stand between such, none where
/// " makes no sense, else ".
CsvForm guessedCsvForm(QByteArrayView head);

} // namespace plumbline
