// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/markindex.h"
#include "charts/spancontrol.h"
#include "model/viewstate.h"

#include <QObject>
#include <QPointF>

#include <vector>

class QKeyEvent;

namespace plumbline {

/// Turns pointer and keys over the marks of a chart into the hovered and the current
/// fact of the view state. Moves time only to show a mark that was asked for.
///
/// A click takes the nearest mark, and with each further click the next one on the same
/// spot; on a cluster of several days it opens the cluster. The arrow keys, Home and End
/// go from mark to mark, Enter opens the current one. A click on the count of what lies
/// out of sight shows the time of all figures, and where that is shown, of all events.
///
/// Positions are those of the layout. GUI thread.
class MarkControl : public QObject
{
    Q_OBJECT

public:
    using Placed = SpanControl::Placed;

    /// All must outlive the control. `placed` gives the layout on screen.
    MarkControl(ViewState *state, SpanControl *span, Placed placed, QObject *parent);

    /// -1 when the fact has no mark on screen.
    int markOf(const FactId &fact) const;

    /// Whether there is something to click: a mark, or the count of what is out of sight.
    bool hover(QPointF position);
    void click(QPointF position);
    void doubleClick(QPointF position);
    /// Whether the key was for the control.
    bool key(const QKeyEvent *event);
    /// Around the current mark when it is seen.
    void zoom(double factor);
    /// Moves time to where the mark of a fact is; stays when it is seen, or has none here.
    void reveal(const FactId &fact);

Q_SIGNALS:
    /// Enter or a double click: the reader wants the passages.
    void activated(const plumbline::FactId &fact);

private:
    bool hasScene() const;
    bool isWayOut(QPointF position) const;
    std::vector<MarkIndex::Hit> marksAt(QPointF position) const;
    FactId factOf(size_t mark) const;
    bool openCluster(size_t mark);
    void activate();
    bool walk(int key);

    ViewState *m_state;
    SpanControl *m_span;
    Placed m_placed;
    bool m_isOpening = false; ///< the last click opened a cluster
};

} // namespace plumbline
