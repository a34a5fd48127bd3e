// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/passage.h"
#include "text/codepoints.h"

#include <vector>

namespace plumbline {

/// The paragraphs of a canonical text: runs of lines that are not blank, in
/// order. The first is number 1. A span goes from the start of the first line to
/// the end of the last one, without its line feed; spaces at the ends of lines
/// belong to it. A line of spaces (no-break spaces too) is blank.
std::vector<CodePointSpan> paragraphs(const CodePoints &text);

/// The number (from 1) of the paragraph that `position` lies in, its end
/// included; 0 between paragraphs and outside the text.
int paragraphAt(const std::vector<CodePointSpan> &paragraphs, int position);

/// The sentences that a passage touches, for showing it with a little context.
///
/// Never leaves the paragraphs that the span touches, starts and ends without
/// spaces, and contains the span. English sentences end at `.`, `!` or `?` before
/// a space and the start of another one, not at "U.S. trade", "Mr. Kang" or "1.1";
/// Chinese ones at their own marks. Closing quotes and brackets stay with the
/// sentence. A text without sentence ends is cut at a space or mark some hundred
/// code points away. A span outside the text is returned as it is.
CodePointSpan sentenceAround(const CodePoints &text, CodePointSpan span);

} // namespace plumbline
