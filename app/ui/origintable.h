// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/shownorigin.h"

#include <QTableWidget>

namespace plumbline {

/// The row of a table that a figure was imported from, with its titles and neighbours; the cell
/// of the value is marked like a phrase. As high as its rows; plain text only.
class OriginRows : public QTableWidget
{
    Q_OBJECT

public:
    OriginRows(const ShownOrigin &origin, const Palette &colours, QWidget *parent = nullptr);

    /// The fact that stands in a cell of the table on show; null when none is known.
    FactId factAt(int row, int column) const;

Q_SIGNALS:
    /// A click, or Enter, on a cell in which another fact stands.
    void factClicked(const plumbline::FactId &fact);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void fill(const ShownOrigin &origin, const Palette &colours);
    void setItem(const ShownOrigin &origin, const Palette &colours, int row, int column);
    void fitColumns();
    std::vector<int> widthsWithin(int room) const;
    void fitTitles();
    void fitHeight();
    int leastWidth(int column) const;

    QStringList m_titles;      ///< whole ones; the header shows them cut with an ellipsis
    std::vector<int> m_wanted; ///< widths of the columns as their texts need them
    std::vector<int> m_least;  ///< to which they can shrink
};

} // namespace plumbline
