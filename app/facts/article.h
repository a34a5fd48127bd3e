// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/period.h"

#include <QString>

namespace plumbline {

/// A source document by its reference (Dublin Core terms). Its text and digest
/// are not here: they stay in the file until they are shown.
struct Article {
    QString id;
    QString title;
    QString author;
    QString publisher;
    DateSpan published; ///< a day, or the span in which it lies; may be null
    QString publishedReason; ///< why the span is what it is, when the article does not tell
    QString language;   ///< BCP 47
    QString address;
    QString sha256;     ///< of the canonical text in UTF-8, lower-case hexadecimal
    QString note;
};

} // namespace plumbline
