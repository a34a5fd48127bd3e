// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartaccess.h"

#include "charts/chartview.h"
#include "charts/factchart.h"
#include "charts/tooltip.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

/// One mark of a scene; of no use once the view shows another one.
class MarkAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccess(ChartView *view, int fact) : m_view(view), m_scene(view->chartScene()), m_fact(fact) {}

    bool isValid() const override { return m_view && m_view->chartScene() == m_scene; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text text) const override
    {
        if (text != QAccessible::Name || !isValid())
            return {};
        QStringList lines = factLines(*m_scene, m_fact);
        if (m_view->state()->noted().contains(id()))
            lines << QCoreApplication::translate("ChartAccess", "has a note");
        return lines.join(QStringLiteral(", "));
    }

    QRect rect() const override
    {
        const QRect area = inViewport();
        return area.isNull() ? QRect() : area.translated(m_view->viewport()->mapToGlobal(QPoint()));
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->state()->current() == id();
        state.active = state.selected;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(inViewport());
        state.invisible = !m_view->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_view->state()->setCurrent(id());
    }

private:
    FactId id() const { return m_scene->idOf(m_fact); }

    QRect inViewport() const
    {
        const SceneLayout *placed = isValid() ? &m_view->chart().placed() : nullptr;
        const int place = placed && placed->scene() == m_scene ? placed->markOfFact(m_fact) : -1;
        if (place < 0)
            return {};
        const PlacedMark &mark = placed->marks()[static_cast<size_t>(place)];
        const QPointF reach(mark.radius, mark.radius);
        const QPointF centre = placed->middle(mark);
        return m_view->mapFromScene(QRectF(centre - reach, centre + reach)).boundingRect();
    }

    QPointer<ChartView> m_view;
    ChartScenePtr m_scene;
    int m_fact;
};

class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}
    ~ChartAccess() override { deleteMarks(); }

    int childCount() const override { return scene() ? scene()->placeCount() : 0; }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (scene() != m_marksOf) {
            deleteMarks();
            m_marksOf = scene();
        }
        auto [known, isNew] = m_marks.try_emplace(index, 0);
        if (isNew)
            known->second =
                QAccessible::registerAccessibleInterface(new MarkAccess(m_view, scene()->placeAt(index)));
        return QAccessible::accessibleInterface(known->second);
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto found = std::find_if(m_marks.begin(), m_marks.end(), [child](const auto &known) {
            return QAccessible::accessibleInterface(known.second) == child;
        });
        return found == m_marks.end() ? -1 : found->first;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inside = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        if (!scene() || !m_view->viewport()->rect().contains(inside))
            return nullptr;
        const SceneLayout &placed = m_view->chart().placed();
        const auto hits = placed.marksAt(m_view->mapToScene(inside));
        return hits.empty() ? nullptr : childOf(placed.markOf(placed.marks()[hits.front().mark]).fact);
    }

    QAccessibleInterface *focusChild() const override { return m_view->hasFocus() ? current() : nullptr; }

    /// The mark of the current fact; null when there is none here.
    QAccessibleInterface *current() const
    {
        return scene() ? childOf(scene()->placeOf(m_view->state()->current())) : nullptr;
    }

    QString text(QAccessible::Text text) const override
    {
        if (!scene())
            return QAccessibleWidget::text(text);
        if (text == QAccessible::Name)
            return scene()->title;
        if (text != QAccessible::Description)
            return QAccessibleWidget::text(text);
        return scene()->isEmpty() ? scene()->emptyText : scene()->subtitle;
    }

private:
    const ChartScenePtr &scene() const { return m_view->chartScene(); }

    QAccessibleInterface *childOf(int fact) const { return child(scene()->positionOf(fact)); }

    void deleteMarks() const
    {
        for (const auto &[index, id] : m_marks)
            QAccessible::deleteAccessibleInterface(id);
        m_marks.clear();
    }

    ChartView *m_view; ///< goes together with its interface
    mutable std::map<int, QAccessible::Id> m_marks;
    mutable ChartScenePtr m_marksOf;
};

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccess(view) : nullptr;
}

void announce(QAccessibleInterface *mark, QAccessible::Event what)
{
    QAccessibleEvent event(mark, what);
    QAccessible::updateAccessibility(&event);
}

void announceCurrent(ChartView *view)
{
    if (!QAccessible::isActive() || !view->isVisible())
        return;
    auto *chart = dynamic_cast<ChartAccess *>(QAccessible::queryAccessibleInterface(view));
    QAccessibleInterface *mark = chart ? chart->current() : nullptr;
    if (!mark)
        return;
    announce(mark, QAccessible::Selection);
    if (view->hasFocus())
        announce(mark, QAccessible::Focus);
}

} // namespace

void makeAccessible(ChartView *view)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    QObject::connect(view->state(), &ViewState::currentChanged, view, [view] { announceCurrent(view); });
    QObject::connect(view, &ChartView::sceneShown, view, [view] {
        QAccessibleEvent event(view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    });
}

} // namespace plumbline
