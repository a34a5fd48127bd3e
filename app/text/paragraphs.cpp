// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/paragraphs.h"

#include <QStringView>

#include <algorithm>

namespace plumbline {

namespace {

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar character) { return character.isSpace(); });
}

std::vector<Utf16Span> paragraphsIn(QStringView text)
{
    std::vector<Utf16Span> found;
    bool isOpen = false;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype feed = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const bool blank = isBlank(text.mid(start, end - start));
        if (!blank && isOpen)
            found.back().end = end;
        else if (!blank)
            found.push_back({start, end});
        isOpen = !blank;
        start = end + 1;
    }
    return found;
}

} // namespace

std::vector<CodePointSpan> paragraphs(const CodePoints &text)
{
    std::vector<CodePointSpan> spans;
    for (const Utf16Span &paragraph : paragraphsIn(text.text()))
        spans.push_back(text.fromUtf16(paragraph));
    return spans;
}

int paragraphAt(const std::vector<CodePointSpan> &paragraphs, int position)
{
    const auto after =
        std::upper_bound(paragraphs.begin(), paragraphs.end(), position,
                         [](int place, const CodePointSpan &paragraph) { return place < paragraph.start; });
    if (after == paragraphs.begin() || position > (after - 1)->end)
        return 0;
    return static_cast<int>(after - paragraphs.begin());
}

} // namespace plumbline
