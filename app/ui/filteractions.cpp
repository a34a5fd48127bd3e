// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filteractions.h"

#include "ui/filterchips.h"
#include "ui/filterpane.h"
#include "ui/settings.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QToolBar>

namespace plumbline {

namespace {

/// Below this the pane would leave the chart too little.
constexpr int WideEnough = 1200;

} // namespace

FilterActions::FilterActions(ViewState *state, FilterPane *pane, FilterChips *chips, QWidget *window)
    : m_state(state)
    , m_pane(pane)
    , m_counter(state)
    , m_history(state)
{
    pane->setUp(state, &m_counter);
    chips->setUp(state, &m_counter);
    makeActions(window);
    window->installEventFilter(this);
    followWidth(window->width());
    followFilter();
    connect(state, &ViewState::factsChanged, this, &FilterActions::followFilter);
}

void FilterActions::makeActions(QWidget *window)
{
    m_undo = m_history.stack()->createUndoAction(window, tr("&Undo"));
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_undo->setObjectName(QStringLiteral("actionUndo"));
    m_redo = m_history.stack()->createRedoAction(window, tr("&Redo"));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_redo->setObjectName(QStringLiteral("actionRedo"));
    m_showPane = new QAction(tr("&Filter pane"), window);
    m_showPane->setIconText(tr("Filter"));
    m_showPane->setToolTip(tr("Show or hide the filter"));
    m_showPane->setCheckable(true);
    m_showPane->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_showPane->setObjectName(QStringLiteral("actionFilter"));
    m_reset = new QAction(tr("Reset f&ilter"), window);
    m_reset->setToolTip(tr("Show all facts again"));
    m_reset->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_reset->setObjectName(QStringLiteral("actionResetFilter"));
    m_company = new QMenu(tr("Company of the fac&t"), window);
    m_company->setObjectName(QStringLiteral("menuCompany"));
    connect(m_company, &QMenu::aboutToShow, this, &FilterActions::fillCompanyMenu);
    window->addActions({m_undo, m_redo, m_showPane, m_reset});
    connect(m_showPane, &QAction::triggered, this, &FilterActions::choosePane);
    connect(m_reset, &QAction::triggered, m_pane, &FilterPane::resetAll);
}

void FilterActions::addTo(QMenu *edit, QMenu *view, QToolBar *bar)
{
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addAction(m_reset);
    edit->addMenu(m_company);
    view->addAction(m_showPane);
    bar->addAction(m_showPane);
}

void FilterActions::offerCompany(QAbstractScrollArea *view)
{
    view->addAction(m_company->menuAction());
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    view->viewport()->installEventFilter(this);
}

void FilterActions::choosePane(bool isShown)
{
    m_pane->setVisible(isShown);
    settings::setFilterPane(isShown);
}

bool FilterActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_pane->window())
        followWidth(static_cast<QResizeEvent *>(event)->size().width());
    if (event->type() == QEvent::ContextMenu && !m_state->hovered().isNull() &&
        static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Mouse)
        m_state->setCurrent(m_state->hovered());
    return QObject::eventFilter(watched, event);
}

void FilterActions::followWidth(int width)
{
    const bool isShown = settings::filterPane().value_or(width >= WideEnough);
    m_pane->setVisible(isShown);
    m_showPane->setChecked(isShown);
}

void FilterActions::followFilter()
{
    m_reset->setEnabled(m_state->filter().isActive() || !m_state->view().focus.isEmpty());
}

void FilterActions::setCompanies(const Choice &companies)
{
    Filter filter = m_state->filter();
    filter.companies = companies;
    m_state->setFilter(filter);
}

void FilterActions::hideCompany(const QString &company)
{
    if (!m_counter.facets().values)
        return;
    QStringList wanted = m_state->filter().companies.value_or(QStringList());
    if (!m_state->filter().companies) {
        for (const FacetValue &value : m_counter.facets().values->of(FilterSection::Companies))
            wanted << value.id;
    }
    wanted.removeAll(company);
    setCompanies(wanted);
}

void FilterActions::addCompany(QMenu *menu, const QString &company, const QString &name)
{
    const bool isIn = m_state->focus().ids(*m_state->dataset()).contains(company);
    const QString shown = QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
    connect(menu->addAction(tr("&Only %1").arg(shown)), &QAction::triggered, this,
            [this, company] { setCompanies(QStringList{company}); });
    connect(menu->addAction((isIn ? tr("&Take %1 out of focus") : tr("&Bring %1 into focus")).arg(shown)),
            &QAction::triggered, this, [this, company] { m_pane->toggleFocus(company); });
    connect(menu->addAction(tr("&Hide %1").arg(shown)), &QAction::triggered, this,
            [this, company] { hideCompany(company); });
}

void FilterActions::fillCompanyMenu()
{
    m_company->clear();
    const DatasetPtr &dataset = m_state->dataset();
    const int index = dataset ? dataset->indexOf(m_state->current()) : -1;
    if (index < 0) {
        m_company->addAction(tr("No fact is chosen"))->setEnabled(false);
        return;
    }
    for (const EntityIndex company : dataset->subjects(dataset->fact(index).lead().subjects)) {
        const Entity &entity = dataset->entity(company);
        m_company->addSeparator();
        addCompany(m_company, entity.id, entity.name);
    }
}

} // namespace plumbline
