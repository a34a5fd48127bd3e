// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importedview.h"

#include "model/focus.h"

#include <QSet>

#include <algorithm>

namespace plumbline {

namespace {

/// By position in the tables of the dataset.
std::vector<bool> sourcesNamed(const Dataset &dataset, const QString &fileName)
{
    std::vector<bool> are;
    for (const Source &source : dataset.tables().sources)
        are.push_back(source.fileName == fileName);
    return are;
}

bool comesFrom(const Fact &fact, const std::vector<bool> &sources)
{
    return std::any_of(fact.statements().begin(), fact.statements().end(), [&](const Statement &statement) {
        const auto source = static_cast<size_t>(statement.source);
        return statement.source != SourceIndex::None && source < sources.size() && sources[source];
    });
}

} // namespace

ImportedView importedView(const Dataset &dataset, const QString &fileName, const QStringList &newCompanies)
{
    const std::vector<bool> sources = sourcesNamed(dataset, fileName);
    const QSet<QString> fresh(newCompanies.begin(), newCompanies.end());
    struct Company {
        EntityIndex entity = EntityIndex::None;
        int figures = 0;
        bool isNew = false;
        int first = 0;
    };
    std::vector<Company> companies; // facts of one company stand together
    for (int i = 0; i < dataset.factCount(); ++i) {
        if (!comesFrom(dataset.fact(i), sources))
            continue;
        const EntityIndex entity = dataset.laneOf(dataset.fact(i).headline());
        if (companies.empty() || companies.back().entity != entity)
            companies.push_back({entity, 0, fresh.contains(dataset.entity(entity).name), i});
        ++companies.back().figures;
    }
    std::stable_sort(companies.begin(), companies.end(), [](const Company &a, const Company &b) {
        return std::pair(!a.isNew, -a.figures) < std::pair(!b.isNew, -b.figures);
    });
    ImportedView view;
    for (const Company &company : companies) {
        if (view.companies.size() < Focus::MostCompanies && (company.isNew || !companies.front().isNew))
            view.companies << dataset.entity(company.entity).id;
    }
    if (!companies.empty())
        view.first = dataset.fact(companies.front().first).id();
    return view;
}

QStringList focusWith(const QStringList &focus, const QStringList &companies)
{
    QStringList places = focus;
    for (const QString &company : companies) {
        const qsizetype free = places.indexOf(QString());
        if (places.contains(company))
            continue;
        if (free >= 0)
            places[free] = company;
        else if (places.size() < Focus::MostCompanies)
            places << company;
        else
            return companies;
    }
    return places;
}

} // namespace plumbline
