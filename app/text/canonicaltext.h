// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"

#include <QByteArray>
#include <QString>

namespace plumbline {

/// The largest article that is read, in bytes; the dataset file has the same limit.
inline constexpr qint64 MaxArticleBytes = 16 * 1024 * 1024;

/// The text of an article in the one form in which positions are counted:
/// UTF-8 decoded, one byte order mark removed, CR LF and CR turned into LF,
/// nothing else changed.
struct CanonicalText {
    QString text;
    QString sha256; ///< of `text` in UTF-8, lower-case hexadecimal
};

/// `fileName` is only what an error names.
/// Errors: RuleBroken with the first line that is not UTF-8, TooLarge.
Result<CanonicalText> canonicalText(const QByteArray &bytes, const QString &fileName);

} // namespace plumbline
