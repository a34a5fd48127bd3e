// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"
#include "model/viewstate.h"

#include <QSizeF>
#include <QVariantAnimation>

#include <functional>
#include <memory>

namespace plumbline {

class FactChart;
class SceneLayout;

/// Keeps a chart up to date with the view state: builds the scene when the facts
/// change, and lays it out when size or span do.
///
/// Scenes are built off the GUI thread, large ones laid out there too, the latest wish
/// last; the old picture stays until the new one is ready. Does nothing while nobody
/// sees the chart. GUI thread.
class ChartStage : public QObject
{
    Q_OBJECT

public:
    /// The place that there is for the chart.
    struct Room {
        QSizeF size;
        double scrollBar = 0;

        friend bool operator==(const Room &, const Room &) = default;
    };

    /// `chart` and `state` must outlive the stage.
    ChartStage(FactChart *chart, ViewState *state, Page page, std::function<Room()> room);
    ~ChartStage() override;

    const PageRequest &request() const { return m_request; }
    /// What is shown: null until the first scene is ready.
    const ChartScenePtr &scene() const { return m_scene; }

    void setLevel(const Level &level);
    /// Whether the chart is seen: what has changed meanwhile is made up for.
    void setSeen(bool isSeen);
    /// Whether changes of the span glide, unless the hand steers.
    void setAnimated(bool animated) { m_isAnimated = animated; }
    /// The next change of the span follows the hand.
    void steer() { m_isSteered = true; }
    void layOut();

Q_SIGNALS:
    void shown(bool isNewScene);

private:
    using Layout = std::shared_ptr<SceneLayout>;
    using Work = std::function<Layout(const std::atomic<bool> *cancelled)>;

    void setUpGlide();
    void invalidate();
    void rebuild();
    bool isLarge() const;
    std::function<SceneLayout(const ChartScenePtr &)> fitting() const;
    void runInBackground(const Work &work);
    void show(SceneLayout layout);
    void followSpan();
    bool canGlide() const;
    void glide();

    FactChart *m_chart;
    ViewState *m_state;
    std::function<Room()> m_room;
    PageRequest m_request;
    ChartScenePtr m_scene;
    std::optional<DayRange> m_span; ///< on the way to that of the state
    QVariantAnimation m_glide;
    DayRange m_glideFrom;
    DayRange m_glideTo;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the work under way
    bool m_isWorking = false;
    bool m_isSeen = false;
    bool m_isAnimated = false;
    bool m_isSteered = false;
    bool m_isStale = true;   ///< the facts have changed since the scene was built
    bool m_hasMoved = false; ///< size or span have changed since the layout
};

} // namespace plumbline
