// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figureflags.h"

#include "analysis/obstacles.h"
#include "analysis/periodlength.h"
#include "analysis/shares.h"
#include "facts/allfacts.h"
#include "facts/figuretext.h"
#include "model/derivedwords.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

/// Above this many shares each pair of them takes too long.
constexpr size_t MostCompared = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureFlags)
};

bool isOfMarket(Obstacle obstacle)
{
    return obstacle == Obstacle::Denominator || obstacle == Obstacle::Segment || obstacle == Obstacle::Region;
}

QString percentText(double value)
{
    return amountText(Amount::exactly(value, Unit(Unit::Kind::Percent)));
}

QString briefText(const Dataset &dataset, int index)
{
    const Fact &fact = dataset.fact(index);
    return QStringList{dataset.subjectNames(fact.headline()), figureText(fact, dataset),
                       whatText(dataset, fact)}
        .join(QStringLiteral(", "));
}

Caution cautionOf(const Dataset &dataset, int fact, const ShareExcess &excess)
{
    if (excess.facts.size() == 1)
        return {Words::tr("A share above 100 %"),
                Words::tr("A part cannot be more than the whole. It is shown as stated."),
                {}};
    QStringList others;
    FactId opens;
    for (const int other : excess.facts) {
        if (other == fact)
            continue;
        others << briefText(dataset, other);
        if (opens.isNull())
            opens = dataset.fact(other).id();
    }
    return {Words::tr("Shares of this market sum above 100 %"),
            Words::tr("At least %1, together with: %2")
                .arg(percentText(excess.atLeast), others.join(QStringLiteral("; "))),
            opens};
}

Caution cautionOf(const Dataset &dataset, const Misfit &misfit)
{
    return {Words::tr("Does not follow from its levels"),
            Words::tr("Computed from them: %1, %2")
                .arg(intervalText(misfit.computed), formulaText(misfit.computed)),
            misfit.computed.id(dataset)};
}

Caution cautionOf(const Dataset &dataset, const Refusal &refused)
{
    return {Words::tr("A share of another market comes next to it"),
            Words::tr("Not joined and not compared with: %1").arg(briefText(dataset, refused.other)),
            dataset.fact(refused.other).id()};
}

Caution oneDayCaution(const Statement &statement)
{
    return {Words::tr("Its period is a single day"),
            Words::tr("As the dataset has it: %1. Perhaps the day of publication or the last day of a longer "
                      "period stands for it. It is not joined with figures of longer periods.")
                .arg(spanText(statement.period)),
            {}};
}

/// Whether a share of the same company and another market comes before or after it.
std::vector<Refusal> otherMarkets(const Dataset &dataset, int fact, std::span<const int> facts,
                                  const PreferredAmounts &preferred)
{
    if (!isShareLevel(dataset, fact))
        return {};
    std::vector<Refusal> found = refusals(dataset, fact, facts, preferred);
    std::erase_if(found, [](const Refusal &refused) { return !isOfMarket(refused.obstacle); });
    return found;
}

} // namespace

std::vector<Caution> figureCautions(const Dataset &dataset, int fact, const PreferredAmounts &preferred)
{
    std::vector<Caution> cautions;
    if (const Statement &statement = dataset.fact(fact).headline(); coversOneDay(dataset, statement))
        cautions.push_back(oneDayCaution(statement));
    for (const ShareExcess &excess : shareExcessesOf(dataset, fact))
        cautions.push_back(cautionOf(dataset, fact, excess));
    if (isShareLevel(dataset, fact)) {
        for (const Refusal &refused : otherMarkets(dataset, fact, allFacts(dataset), preferred))
            cautions.push_back(cautionOf(dataset, refused));
    }
    const Metric *metric = dataset.metricOf(dataset.fact(fact).headline());
    if (metric && isChange(*metric)) {
        for (const Misfit &misfit : deriveBeside(dataset, fact, preferred).misfits) {
            if (misfit.growth == fact)
                cautions.push_back(cautionOf(dataset, misfit));
        }
    }
    return cautions;
}

QStringList figureFlags(const Dataset &dataset, int fact, const PreferredAmounts &preferred)
{
    QStringList flags;
    for (const Caution &caution : figureCautions(dataset, fact, preferred))
        flags << QStringLiteral("⚠ ") + caution.title;
    flags.removeDuplicates();
    return flags;
}

std::set<int> flaggedFigures(const Dataset &dataset, std::span<const int> facts, const Derived &derived,
                             const PreferredAmounts &preferred)
{
    std::set<int> flagged;
    std::vector<int> shares;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(shares),
                 [&dataset](int fact) { return isShareLevel(dataset, fact); });
    for (const ShareExcess &excess : shareExcesses(dataset, shares))
        flagged.insert(excess.facts.begin(), excess.facts.end());
    for (const int share : shares) {
        if (shares.size() <= MostCompared && !otherMarkets(dataset, share, shares, preferred).empty())
            flagged.insert(share);
    }
    for (const Misfit &misfit : derived.misfits)
        flagged.insert(misfit.growth);
    return flagged;
}

} // namespace plumbline
