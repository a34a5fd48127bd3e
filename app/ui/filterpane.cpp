// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterpane.h"

#include "facts/figuretext.h"
#include "ui/facetlistview.h"
#include "ui/filtersectionview.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int UsualWidth = 260;
constexpr int LeastWidth = 200;

/// The others are a click away: folded they tell how much of them is wanted.
bool isOpenAtFirst(FilterSection section)
{
    return section == FilterSection::Companies || section == FilterSection::Status ||
           section == FilterSection::EventKinds;
}

} // namespace

FilterPane::FilterPane(QWidget *parent) : QWidget(parent)
{
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(LeastWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

QSize FilterPane::sizeHint() const
{
    return {UsualWidth, QWidget::sizeHint().height()};
}

void FilterPane::setUp(ViewState *state, FacetCounter *counter)
{
    m_state = state;
    m_counter = counter;
    addHeader();
    addSections();
    connect(state, &ViewState::factsChanged, this, &FilterPane::followFilter);
    connect(counter, &FacetCounter::counted, this, &FilterPane::followFacets);
    followFacets();
    followFilter();
}

void FilterPane::addHeader()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    row->addWidget(captionLabel(tr("Filter"), "name"));
    m_total = captionLabel({}, "softSmall");
    m_total->setWordWrap(false);
    m_total->setObjectName(QStringLiteral("filterTotal"));
    m_reset = linkButton(tr("Reset all"));
    m_reset->setAccessibleName(tr("Reset the whole filter"));
    row->addSpacing(Spacing::Small);
    row->addWidget(m_total);
    row->addStretch();
    row->addWidget(m_reset);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_reset, &QPushButton::clicked, this, &FilterPane::resetAll);
}

void FilterPane::addSections()
{
    auto *content = new QWidget;
    content->setProperty("role", QStringLiteral("pane"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const FilterSection section : FilterSections)
        addSection(section, column);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    static_cast<QVBoxLayout *>(layout())->addWidget(scroll, 1);
}

void FilterPane::addSection(FilterSection section, QLayout *column)
{
    const auto place = static_cast<size_t>(section);
    if (section == FilterSection::Companies) {
        m_companies = new CompanyListModel(this);
        m_models[place] = m_companies;
        connect(m_companies, &CompanyListModel::focusWanted, this, &FilterPane::bringIntoFocus);
        connect(m_companies, &CompanyListModel::unfocusWanted, this, &FilterPane::takeOutOfFocus);
    } else {
        m_models[place] = new FacetListModel(section, this);
    }
    auto *view = new FilterSectionView(m_models[place], isOpenAtFirst(section));
    m_sections[place] = view;
    column->addWidget(view);
    connect(view, &FilterSectionView::choiceWanted, this,
            [this, section](const Choice &choice) { setChoice(section, choice); });
    connect(view, &FilterSectionView::resetWanted, this, [this, section] { resetSection(section); });
    if (section == FilterSection::Companies) {
        connect(view->list(), &FacetListView::focusToggled, this, &FilterPane::toggleFocus);
        connect(view->list(), &FacetListView::pointerCame, m_companies, &CompanyListModel::setHeld);
    }
}

FilterSectionView *FilterPane::section(FilterSection section) const
{
    return m_sections[static_cast<size_t>(section)];
}

QString FilterPane::total() const
{
    return m_total->text();
}

void FilterPane::setTheme(Theme theme)
{
    for (FilterSectionView *view : m_sections)
        view->setTheme(theme);
}

void FilterPane::setChoice(FilterSection section, const Choice &choice)
{
    Filter filter = m_state->filter();
    filter.choice(section) = choice;
    m_state->setFilter(filter);
}

void FilterPane::resetSection(FilterSection section)
{
    View view = m_state->view();
    view.filter.choice(section).reset();
    if (section == FilterSection::Companies)
        view.focus.clear();
    m_state->setView(view);
}

void FilterPane::resetAll()
{
    View view = m_state->view();
    view.filter = {};
    view.focus.clear();
    m_state->setView(view);
}

QStringList FilterPane::focusIds() const
{
    return m_state->dataset() ? m_state->focus().ids(*m_state->dataset()) : QStringList();
}

QString FilterPane::nameOf(const QString &company) const
{
    const std::vector<Entity> &entities = m_state->dataset()->tables().entities;
    const auto found = std::find_if(entities.begin(), entities.end(),
                                    [&company](const Entity &entity) { return entity.id == company; });
    return found == entities.end() ? company : found->name;
}

void FilterPane::bringIntoFocus(const QString &company, int place)
{
    const FocusChoice::Change change = m_focusChoice.join(focusIds(), company, place);
    m_state->setFocus(change.places);
    if (!change.replaced.isEmpty())
        Q_EMIT noted(tr("%1 takes the colour of %2: at most %3 companies have one.")
                         .arg(nameOf(company), nameOf(change.replaced))
                         .arg(Focus::MostCompanies));
}

void FilterPane::takeOutOfFocus(const QString &company)
{
    m_state->setFocus(FocusChoice::leave(focusIds(), company));
}

void FilterPane::toggleFocus(const QString &company)
{
    if (focusIds().contains(company))
        takeOutOfFocus(company);
    else if (m_state->dataset())
        bringIntoFocus(company, -1);
}

void FilterPane::followFacets()
{
    const Facets &facets = m_counter->facets();
    for (FacetListModel *model : m_models)
        model->setFacets(facets);
    const QString of = facets.all == 1 ? tr("%1 of %2 fact") : tr("%1 of %2 facts");
    m_total->setText(facets.values ? of.arg(countText(facets.shown), countText(facets.all)) : QString());
}

void FilterPane::followFilter()
{
    for (const FilterSection section : FilterSections) {
        m_models[static_cast<size_t>(section)]->setChoice(m_state->filter().choice(section));
        m_sections[static_cast<size_t>(section)]->followModel();
    }
    m_companies->setFocus(focusIds(), m_state->view().focus.isEmpty());
    m_reset->setEnabled(m_state->filter().isActive() || !m_state->view().focus.isEmpty());
}

} // namespace plumbline
