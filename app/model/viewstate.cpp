// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/viewstate.h"

#include "analysis/derivation.h"
#include "analysis/knownon.h"

#include <algorithm>
#include <utility>

namespace plumbline {

ViewState::ViewState(QObject *parent) : QObject(parent) {}

bool ViewState::isKnown(const FactId &fact) const
{
    return fact.isNull() || (m_dataset && isKnownFigure(*m_dataset, fact));
}

bool ViewState::isKnownArticle(const QString &id) const
{
    if (id.isEmpty())
        return true;
    if (!m_dataset)
        return false;
    const std::vector<Article> &articles = m_dataset->tables().articles;
    return std::any_of(articles.begin(), articles.end(),
                       [&id](const Article &article) { return article.id == id; });
}

View ViewState::known(View view) const
{
    if (!isKnown(view.current))
        view.current = {};
    if (!isKnownArticle(view.article))
        view.article.clear();
    return view;
}

DatasetPtr ViewState::seenOn(QDate day) const
{
    return withRates(knownOn(m_whole, day), m_rates);
}

void ViewState::setRates(const RateTablePtr &rates)
{
    if (rates == m_rates)
        return;
    m_rates = rates;
    const DatasetPtr before = std::exchange(m_dataset, seenOn(m_view.lens.knownOn));
    if (m_dataset == before)
        return;
    Q_EMIT knownChanged();
    Q_EMIT factsChanged();
    Q_EMIT lensChanged();
}

void ViewState::setDataset(const DatasetPtr &dataset)
{
    if (dataset == m_whole)
        return;
    m_whole = dataset;
    m_rates.reset(); // they are checked against one dataset
    m_dataset = seenOn(m_view.lens.knownOn);
    m_focus = dataset ? Focus(*m_whole, m_view.filter, m_view.focus) : Focus();
    Q_EMIT datasetChanged();
    Q_EMIT factsChanged();
    if (!isKnown(m_hovered))
        setHovered({});
    setView(known(m_view));
}

void ViewState::setView(const View &wanted)
{
    const DatasetPtr before = m_dataset;
    if (wanted.lens.knownOn != m_view.lens.knownOn)
        m_dataset = seenOn(wanted.lens.knownOn);
    const View view = known(wanted);
    const View former = m_view;
    if (view == former)
        return;
    m_view = view;
    if (m_dataset != before)
        Q_EMIT knownChanged();
    if (view.filter != former.filter || view.lens != former.lens || view.focus != former.focus) {
        m_focus = m_whole ? Focus(*m_whole, view.filter, view.focus) : Focus();
        Q_EMIT factsChanged();
    }
    if (view.lens != former.lens)
        Q_EMIT lensChanged();
    if (view.level != former.level)
        Q_EMIT levelChanged(view.level);
    if (view.span != former.span)
        Q_EMIT spanChanged();
    if (view.page != former.page)
        Q_EMIT pageChanged(view.page);
    if (view.article != former.article)
        Q_EMIT articleChanged(view.article);
    if (view.coverage != former.coverage)
        Q_EMIT coverageChanged(view.coverage);
    if (view.current != former.current)
        Q_EMIT currentChanged(view.current);
    Q_EMIT viewChanged(view);
}

void ViewState::setPage(Page page)
{
    View view = m_view;
    view.page = page;
    setView(view);
}

void ViewState::setLevel(const Level &level)
{
    View view = m_view;
    view.level = level;
    setView(view);
}

void ViewState::setFilter(const Filter &filter)
{
    View view = m_view;
    view.filter = filter;
    setView(view);
}

void ViewState::setLens(const Lens &lens)
{
    View view = m_view;
    view.lens = lens;
    setView(view);
}

void ViewState::setFocus(const QStringList &companies)
{
    View view = m_view;
    view.focus = companies;
    setView(view);
}

void ViewState::setSpan(const std::optional<DayRange> &span)
{
    View view = m_view;
    view.span = span;
    setView(view);
}

void ViewState::setArticle(const QString &article)
{
    if (!isKnownArticle(article))
        return;
    View view = m_view;
    view.article = article;
    setView(view);
}

void ViewState::setCoverage(const QString &metric)
{
    View view = m_view;
    view.coverage = metric;
    setView(view);
}

void ViewState::setCurrent(const FactId &fact)
{
    if (!isKnown(fact))
        return;
    View view = m_view;
    view.current = fact;
    setView(view);
}

void ViewState::setHovered(const FactId &fact)
{
    if (fact == m_hovered || !isKnown(fact))
        return;
    m_hovered = fact;
    Q_EMIT hoveredChanged(m_hovered);
}

void ViewState::setNoted(const QSet<FactId> &facts)
{
    if (facts == m_noted)
        return;
    m_noted = facts;
    Q_EMIT notedChanged();
}

} // namespace plumbline
