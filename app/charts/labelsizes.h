// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QSizeF>

#include <mutex>

namespace plumbline {

/// How much room labels take, measured once each: setting text is the dearest part of
/// a layout. Any thread.
class LabelSizes
{
public:
    /// Within the widest that a label may be, and wrapped to well below that.
    struct Size {
        QSizeF wide;
        QSizeF narrow;
    };

    explicit LabelSizes(const QFont &font) : m_font(font) {}

    Size of(const QString &text) const;

private:
    QFont m_font;
    mutable std::mutex m_mutex;
    mutable QHash<QString, Size> m_sizes;
};

} // namespace plumbline
