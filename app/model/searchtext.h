// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/codepoints.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <vector>

namespace plumbline {

/// Texts as they are searched: upper and lower case, accents, full-width forms, kinds of
/// dashes and spaces are alike, and "29.1 %" is "29.1%". Pure.

/// In UTF-8, without line feeds.
QByteArray searchForm(QStringView text);

/// What someone types, as words that must all be there, in any order. A run of Chinese
/// beside other letters is a word of its own, but for the scale of a number: 6亿. At most ten.
QByteArrayList searchWords(QStringView query);

/// Where the words stand in a text, in its UTF-16 units, by their place, without overlap.
std::vector<Utf16Span> markWords(const QString &text, const QByteArrayList &words);

} // namespace plumbline
