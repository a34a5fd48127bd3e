// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zoomactions.h"

#include "charts/chartview.h"
#include "ui/settings.h"

#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace plumbline {

namespace {

/// Nobody sees a change glide there.
bool isWithoutScreen()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("offscreen") || platform == QLatin1String("minimal");
}

} // namespace

ZoomActions::ZoomActions(QMenu *menu, QAction *before, ViewState *state, std::vector<ChartView *> charts)
    : QObject(menu)
    , m_state(state)
    , m_charts(std::move(charts))
    , m_in(add(menu, before, tr("Zoom &in"), QStringLiteral("actionZoomIn"),
               tr("Show less time, larger. Over a chart: the wheel, a pinch or +")))
    , m_out(add(menu, before, tr("Zoom &out"), QStringLiteral("actionZoomOut"),
                tr("Show more time. Over a chart: the wheel, a pinch or -")))
    , m_fit(add(menu, before, tr("Fit to the &data"), QStringLiteral("actionFit"),
                tr("Let each chart show all its facts. Over a chart: double click on empty ground")))
    , m_animate(add(menu, before, tr("Ani&mate changes"), QStringLiteral("actionAnimate"),
                    tr("Let charts glide to the time that is shown next")))
{
    menu->insertSeparator(before);
    m_in->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_out->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_fit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    m_animate->setCheckable(true);
    m_animate->setChecked(settings::animatesChanges());
    connect(m_in, &QAction::triggered, this, [this] { zoom(&ChartView::zoomIn); });
    connect(m_out, &QAction::triggered, this, [this] { zoom(&ChartView::zoomOut); });
    connect(m_fit, &QAction::triggered, this, [this] { zoom(&ChartView::zoomToFit); });
    connect(m_animate, &QAction::toggled, this, &ZoomActions::animate);
    connect(state, &ViewState::viewChanged, this, &ZoomActions::follow);
    connect(state, &ViewState::datasetChanged, this, &ZoomActions::follow);
    animate(m_animate->isChecked());
    follow();
}

QAction *ZoomActions::add(QMenu *menu, QAction *before, const QString &text, const QString &name,
                          const QString &tip)
{
    auto *action = new QAction(text, menu);
    action->setObjectName(name);
    action->setStatusTip(tip);
    menu->insertAction(before, action);
    return action;
}

void ZoomActions::zoom(void (ChartView::*way)())
{
    const auto shown = std::find_if(m_charts.begin(), m_charts.end(),
                                    [this](ChartView *chart) { return chart->page() == m_state->page(); });
    if (shown != m_charts.end())
        ((*shown)->*way)();
}

void ZoomActions::animate(bool animated)
{
    settings::setAnimatesChanges(animated);
    for (ChartView *chart : m_charts)
        chart->setAnimated(animated && !isWithoutScreen());
}

void ZoomActions::follow()
{
    const bool hasChart = m_state->dataset() && isChartPage(m_state->page());
    m_in->setEnabled(hasChart);
    m_out->setEnabled(hasChart);
    m_fit->setEnabled(hasChart && m_state->span());
}

} // namespace plumbline
