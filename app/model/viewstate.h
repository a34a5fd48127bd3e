// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/focus.h"
#include "model/view.h"

#include <QObject>
#include <QSet>

namespace plumbline {

/// What is looked at: the dataset, the view of it, and the hovered fact.
///
/// All views talk to it and never to each other. A setter returns when nothing
/// changes, so a view may answer a signal by setting what it shows. GUI thread.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(QObject *parent = nullptr);

    /// As far as it was known on the day of the lens, with rates(). Null before the first is loaded.
    const DatasetPtr &dataset() const { return m_dataset; }
    /// All of it, whatever the day.
    const DatasetPtr &wholeDataset() const { return m_whole; }
    /// The reader's exchange rates, checked for wholeDataset(); null: none.
    const RateTablePtr &rates() const { return m_rates; }
    const View &view() const { return m_view; }
    Page page() const { return m_view.page; }
    const Level &level() const { return m_view.level; }
    const Filter &filter() const { return m_view.filter; }
    const Lens &lens() const { return m_view.lens; }
    const std::optional<DayRange> &span() const { return m_view.span; }
    /// Empty, or an article of the dataset.
    const QString &article() const { return m_view.article; }
    /// Empty, or the metric of the page Coverage.
    const QString &coverage() const { return m_view.coverage; }
    /// Null, or a fact of the dataset, or what is computed from two (see Derivation).
    const FactId &current() const { return m_view.current; }
    const FactId &hovered() const { return m_hovered; }
    /// Facts that the reader has written notes on.
    const QSet<FactId> &noted() const { return m_noted; }
    /// The companies with a colour, the same on whatever day the dataset is seen;
    /// `view().focus` has those that the reader chose.
    const Focus &focus() const { return m_focus; }

public Q_SLOTS:
    /// Keeps the view and, where the new dataset has them too, fact and article.
    void setDataset(const plumbline::DatasetPtr &dataset);
    /// Keeps the view.
    void setRates(const plumbline::RateTablePtr &rates);
    /// All parts at once; a fact or article that the dataset lacks becomes none.
    void setView(const plumbline::View &view);
    void setPage(plumbline::Page page);
    void setLevel(const plumbline::Level &level);
    void setFilter(const plumbline::Filter &filter);
    void setLens(const plumbline::Lens &lens);
    void setFocus(const QStringList &companies);
    void setSpan(const std::optional<plumbline::DayRange> &span);
    void setArticle(const QString &article);
    void setCoverage(const QString &metric);
    void setCurrent(const plumbline::FactId &fact);
    void setHovered(const plumbline::FactId &fact);
    void setNoted(const QSet<plumbline::FactId> &facts);

Q_SIGNALS:
    /// Dataset, filter, lens or focus. `currentChanged` and `hoveredChanged` follow after it.
    void factsChanged();
    /// Another file, or the same read anew.
    void datasetChanged();
    /// The same file as it was known on another day, or beside other rates. `factsChanged` follows after it.
    void knownChanged();
    /// Currency and rates, preferred statements, day, computed figures. After `factsChanged`.
    void lensChanged();
    void pageChanged(plumbline::Page page);
    void levelChanged(const plumbline::Level &level);
    void spanChanged();
    void articleChanged(const QString &article);
    void coverageChanged(const QString &metric);
    void currentChanged(const plumbline::FactId &fact);
    void hoveredChanged(const plumbline::FactId &fact);
    void notedChanged();
    /// Any part of view(), once for each call of a setter, after the signals of its parts.
    void viewChanged(const plumbline::View &view);

private:
    bool isKnown(const FactId &fact) const;
    bool isKnownArticle(const QString &id) const;
    View known(View view) const;
    DatasetPtr seenOn(QDate day) const;

    DatasetPtr m_whole;
    DatasetPtr m_dataset;
    RateTablePtr m_rates;
    View m_view;
    Focus m_focus;
    FactId m_hovered;
    QSet<FactId> m_noted;
};

} // namespace plumbline
