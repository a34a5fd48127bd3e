// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "model/filterfacets.h"
#include "model/viewstate.h"

namespace plumbline {

/// Keeps the facets of the page shown up to date.
///
/// Small datasets are counted at once; large ones in a thread of its own, where a
/// newer question drops the older one. Until `counted` the facets are the old ones.
/// GUI thread.
class FacetCounter : public QObject
{
    Q_OBJECT

public:
    /// More facts than this are counted in the background.
    static constexpr int MostAtOnce = 10'000;

    /// `state` must outlive the counter.
    explicit FacetCounter(ViewState *state, int mostAtOnce = MostAtOnce, QObject *parent = nullptr);
    ~FacetCounter() override;

    const Facets &facets() const { return m_facets; }

Q_SIGNALS:
    void counted();

private:
    struct Question;

    void recount();
    void show(const DatasetPtr &dataset, Facets facets);
    static std::optional<Facets> answer(const Question &question);

    ViewState *m_state;
    int m_mostAtOnce;
    DatasetPtr m_counted; ///< the dataset of the facets
    Facets m_facets;
    CancelFlag m_cancel;
    BackgroundWorker m_worker; ///< last, so that it ends before what its answers touch
};

} // namespace plumbline
