// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/period.h"

#include <QByteArray>
#include <QString>

namespace plumbline {

/// A text as part of an identifier: its ASCII letters in lower case and digits, runs of all else
/// one `joint` each, none at the ends, at most `longest` characters. Empty when nothing is left,
/// as of a Chinese name.
QByteArray slugOf(const QString &text, char joint = '-', qsizetype longest = 60);

/// Eight hexadecimal digits that tell texts apart whose slugs are equal, or that have none.
QByteArray slugMark(const QString &text);

/// A period as part of an identifier: 2019, 2019q3, 2019-07, 2019-07-21, or both ends as
/// 2019-04-01-to-2020-03-31. Empty for a null span.
QByteArray periodSlug(const DateSpan &span);

} // namespace plumbline
