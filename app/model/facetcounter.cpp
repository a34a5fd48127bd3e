// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facetcounter.h"

namespace plumbline {

struct FacetCounter::Question {
    DatasetPtr dataset;
    std::shared_ptr<const FacetValues> values; ///< null when the dataset is new
    Filter filter;
    PageRequest request;
    CancelFlag cancel;
};

FacetCounter::FacetCounter(ViewState *state, int mostAtOnce, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_mostAtOnce(mostAtOnce)
{
    connect(state, &ViewState::factsChanged, this, &FacetCounter::recount);
    connect(state, &ViewState::pageChanged, this, &FacetCounter::recount);
    connect(state, &ViewState::levelChanged, this, &FacetCounter::recount);
    recount();
}

FacetCounter::~FacetCounter()
{
    if (m_cancel)
        *m_cancel = true;
}

void FacetCounter::recount()
{
    if (m_cancel)
        *m_cancel = true;
    const DatasetPtr &dataset = m_state->dataset();
    if (!dataset)
        return show(nullptr, {});
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const Question question{dataset,
                            dataset == m_counted ? m_facets.values : nullptr,
                            m_state->filter(),
                            {m_state->page(), m_state->level(), m_state->lens().currency},
                            m_cancel};
    if (dataset->factCount() <= m_mostAtOnce) {
        if (auto facets = answer(question))
            show(dataset, std::move(*facets));
        return;
    }
    m_worker.runInstead([this, question] {
        const std::optional<Facets> facets = answer(question);
        if (facets)
            m_worker.answer([this, question, facets] {
                if (!*question.cancel)
                    show(question.dataset, *facets);
            });
    });
}

std::optional<Facets> FacetCounter::answer(const Question &question)
{
    if (*question.cancel)
        return std::nullopt;
    const Dataset &dataset = *question.dataset;
    PageRequest request = question.request;
    if (request.page == Page::Levels)
        request.level = shownLevel(dataset, question.filter, request.level, request.currency);
    return countFacets(dataset, question.values ? question.values : std::make_shared<FacetValues>(dataset),
                       question.filter, request, question.cancel.get());
}

void FacetCounter::show(const DatasetPtr &dataset, Facets facets)
{
    m_counted = dataset;
    m_facets = std::move(facets);
    Q_EMIT counted();
}

} // namespace plumbline
