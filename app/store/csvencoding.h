// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace plumbline {

/// The encoding of a text of which the first bytes are known, by a name that QStringDecoder
/// takes: what a byte order mark says; UTF-16 where every other byte is NUL; UTF-8 where the
/// bytes are valid; else what uchardet finds likely, and Windows-1252 where it finds nothing.
QByteArray guessedEncoding(QByteArrayView head);

} // namespace plumbline
