// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace plumbline {

/// The sources below a chart, numbered from 1, in as many columns as are readable;
/// numbers run down the columns. A value.
class SourceList
{
public:
    SourceList() = default;
    /// Lays the sources out from the origin.
    SourceList(const QStringList &sources, double width, const QFont &font);

    double height() const { return m_height; }
    void moveTo(QPointF topLeft) { m_topLeft = topLeft; }
    void paint(QPainter *painter, const Palette &palette, const QFont &font) const;

private:
    struct Entry {
        QString number;
        QString text;
        QRectF rect; ///< of the text
    };

    std::vector<Entry> m_entries;
    QPointF m_topLeft;
    double m_numberWidth = 0;
    double m_height = 0;
};

} // namespace plumbline
