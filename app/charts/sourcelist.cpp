// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sourcelist.h"

#include "charts/layoutmetrics.h"

#include <QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr double NarrowestColumn = 380;
constexpr double ColumnGap = 24;
constexpr double NumberGap = 6;
constexpr double EntryGap = 2;
constexpr int MostColumns = 3;

} // namespace

SourceList::SourceList(const QStringList &sources, double width, const QFont &font)
{
    if (sources.isEmpty())
        return;
    const int columns = std::clamp(static_cast<int>(width / NarrowestColumn), 1, MostColumns);
    const qsizetype perColumn = (sources.size() + columns - 1) / columns;
    const double columnWidth = (width - (columns - 1) * ColumnGap) / columns;
    m_numberWidth = QFontMetricsF(font).horizontalAdvance(QString::number(sources.size())) + NumberGap;
    double y = 0;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (i % perColumn == 0)
            y = 0;
        const double x = static_cast<double>(i / perColumn) * (columnWidth + ColumnGap) + m_numberWidth;
        const double textWidth = columnWidth - m_numberWidth;
        const QSizeF size(textWidth, layout::textSize(font, sources[i], textWidth).height());
        m_entries.push_back({QString::number(i + 1), sources[i], QRectF(QPointF(x, y), size)});
        y += size.height() + EntryGap;
        m_height = std::max(m_height, y);
    }
}

void SourceList::paint(QPainter *painter, const Palette &palette, const QFont &font) const
{
    painter->setFont(font);
    painter->setPen(palette.inkSoft);
    for (const Entry &entry : m_entries) {
        const QRectF rect = entry.rect.translated(m_topLeft);
        const QRectF number(rect.left() - m_numberWidth, rect.top(), m_numberWidth - NumberGap,
                            rect.height());
        painter->drawText(number, Qt::AlignRight | Qt::AlignTop, entry.number);
        painter->drawText(rect, Qt::TextWordWrap, entry.text);
    }
}

} // namespace plumbline
