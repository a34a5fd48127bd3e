// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/passage.h"

#include <QString>

#include <optional>
#include <vector>

namespace plumbline {

/// Half-open span of UTF-16 units, as QString, QTextCursor and QTextLayout count.
struct Utf16Span {
    qsizetype start = 0;
    qsizetype end = 0; ///< exclusive

    qsizetype size() const { return end - start; }
    friend bool operator==(const Utf16Span &, const Utf16Span &) = default;
};

/// Turns positions in code points into positions in a QString and back: the only
/// place where that is done. Takes a moment once per text, and next to none per
/// position.
///
/// A surrogate without its partner counts as one code point. Keeps a copy of the
/// string (shared, so it costs nothing).
class CodePoints
{
public:
    explicit CodePoints(const QString &text);

    const QString &text() const { return m_text; }
    /// The length of the text in code points.
    int count() const { return m_count; }

    /// Nothing when the span is turned round or does not lie within the text.
    std::optional<Utf16Span> toUtf16(CodePointSpan span) const;
    /// Positions outside the text are drawn to its ends; one in the middle of a
    /// surrogate pair belongs to the code point that it cuts.
    CodePointSpan fromUtf16(Utf16Span span) const;
    /// The words of a span; null when the span does not lie within the text.
    QString slice(CodePointSpan span) const;

private:
    qsizetype utf16At(int codePoint) const;
    int codePointAt(qsizetype unit) const;

    QString m_text;
    int m_count = 0;
    /// For each block of UTF-16 units the number of code points that begin before it.
    std::vector<int> m_beforeBlock;
};

/// The length of a text in code points, a lone surrogate counted as one.
int codePointCount(QStringView text);

} // namespace plumbline
