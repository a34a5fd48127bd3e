// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepoints.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype BlockSize = 1024; // UTF-16 units

/// Whether a code point begins at `unit`: everywhere but at the second half of a pair.
bool beginsAt(QStringView text, qsizetype unit)
{
    return !text[unit].isLowSurrogate() || unit == 0 || !text[unit - 1].isHighSurrogate();
}

int beginningsIn(QStringView text, qsizetype first, qsizetype last)
{
    int beginnings = 0;
    for (qsizetype unit = first; unit < last; ++unit)
        beginnings += beginsAt(text, unit);
    return beginnings;
}

} // namespace

CodePoints::CodePoints(const QString &text) : m_text(text)
{
    m_beforeBlock.reserve(static_cast<size_t>(text.size() / BlockSize + 1));
    for (qsizetype start = 0; start < text.size(); start += BlockSize) {
        m_beforeBlock.push_back(m_count);
        m_count += beginningsIn(m_text, start, std::min(start + BlockSize, text.size()));
    }
}

std::optional<Utf16Span> CodePoints::toUtf16(CodePointSpan span) const
{
    if (span.start < 0 || span.end < span.start || span.end > m_count)
        return {};
    return Utf16Span{utf16At(span.start), utf16At(span.end)};
}

CodePointSpan CodePoints::fromUtf16(Utf16Span span) const
{
    const qsizetype start = std::clamp(span.start, qsizetype(0), m_text.size());
    const qsizetype end = std::clamp(span.end, start, m_text.size());
    const bool cutsAtStart = start > 0 && start < m_text.size() && !beginsAt(m_text, start);
    return {codePointAt(start) - (cutsAtStart ? 1 : 0), codePointAt(end)};
}

QString CodePoints::slice(CodePointSpan span) const
{
    const auto units = toUtf16(span);
    return units ? m_text.mid(units->start, units->size()) : QString();
}

qsizetype CodePoints::utf16At(int codePoint) const
{
    if (codePoint >= m_count)
        return m_text.size();
    const auto block = std::upper_bound(m_beforeBlock.begin(), m_beforeBlock.end(), codePoint) - 1;
    qsizetype unit = (block - m_beforeBlock.begin()) * BlockSize;
    while (!beginsAt(m_text, unit))
        ++unit;
    for (int before = *block; before < codePoint; ++before)
        unit += m_text[unit].isHighSurrogate() && unit + 1 < m_text.size() &&
                        m_text[unit + 1].isLowSurrogate()
                    ? 2
                    : 1;
    return unit;
}

/// The number of code points that begin before `unit`.
int CodePoints::codePointAt(qsizetype unit) const
{
    if (unit >= m_text.size())
        return m_count;
    const qsizetype block = unit / BlockSize;
    return m_beforeBlock[static_cast<size_t>(block)] + beginningsIn(m_text, block * BlockSize, unit);
}

int codePointCount(QStringView text)
{
    return beginningsIn(text, 0, text.size());
}

} // namespace plumbline
