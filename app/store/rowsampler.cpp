// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsampler.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr size_t mostNotices = 20;

} // namespace

KeptRow keptRow(const SourceRow &row)
{
    KeptRow kept;
    kept.number = row.number;
    kept.kinds.reserve(row.cells.size());
    kept.texts.reserve(static_cast<qsizetype>(row.cells.size()));
    for (const SourceCell &cell : row.cells) {
        kept.kinds.push_back(cell.kind);
        kept.texts.append(QString::fromUtf8(cell.text));
    }
    return kept;
}

void RowSampler::take(const SourceRow &row)
{
    const auto seen = static_cast<size_t>(m_sample.rows++);
    if (seen < m_first) {
        m_sample.first.push_back(keptRow(row));
        return;
    }
    if (m_sample.later.size() < m_later) {
        m_sample.later.push_back(keptRow(row));
        return;
    }
    const size_t place = m_later == 0 ? 0 : m_chance() % (seen - m_first + 1);
    if (place < m_later)
        m_sample.later[place] = keptRow(row);
}

void RowSampler::note(const Error &notice)
{
    if (m_sample.notices.size() < mostNotices)
        m_sample.notices.push_back(notice);
}

TableSample RowSampler::sample()
{
    m_sample.isCounted = true;
    std::sort(m_sample.later.begin(), m_sample.later.end(),
              [](const KeptRow &a, const KeptRow &b) { return a.number < b.number; });
    return std::move(m_sample);
}

} // namespace plumbline
