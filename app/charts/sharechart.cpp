// SPDX-License-Identifier: GPL-3.0-or-later
// Market share: levels and forecasts on an axis; changes without a level and
// ranks in strips of their own, all on one time axis.
#include "charts/scenebuilder.h"

#include "facts/figuretext.h"
#include "model/facttext.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShareChart)
};

bool isRank(const Statement &statement)
{
    return statement.amount.unit.kind() == Unit::Kind::Rank;
}

bool isLevel(const Dataset &dataset, const Statement &statement)
{
    return statement.amount.unit.kind() == Unit::Kind::Percent && !isChange(*dataset.metricOf(statement)) &&
           !dataset.text(statement.flags).contains(QLatin1String("off-lines"));
}

QString labelOf(const SceneBuilder &builder, int index)
{
    const Dataset &dataset = builder.dataset();
    const Fact &fact = dataset.fact(index);
    const Statement &statement = fact.headline();
    QStringList parts = {companyText(dataset, statement) + QLatin1Char(' ') + builder.figureOf(fact)};
    const QString scope = scopeText(dataset, statement);
    parts << (scope.isEmpty() ? Words::tr("market not named") : scope);
    const Measure &measure = dataset.measure(statement.measure);
    if (!measure.denominator.isEmpty())
        parts << Words::tr("of %1").arg(measure.denominator);
    if (statement.attributedTo != TextIndex::Empty)
        parts << dataset.text(statement.attributedTo);
    return parts.join(QStringLiteral(", "));
}

/// Rises and falls point where they go; ranks and levels are circles.
MarkShape shapeOf(const Dataset &dataset, const Statement &statement)
{
    const Unit::Kind unit = statement.amount.unit.kind();
    if (statement.amount.isNull() || isRank(statement) || isLevel(dataset, statement))
        return MarkShape::Circle;
    const double neutral = unit == Unit::Kind::Multiple ? 1 : 0;
    return statement.amount.lowest() < neutral ? MarkShape::TriangleDown : MarkShape::TriangleUp;
}

void addComputed(SceneBuilder &builder, Band &changes)
{
    if (!builder.showsComputed())
        return;
    const Dataset &dataset = builder.dataset();
    for (const Derivation &value : builder.derived().values) {
        const Metric &metric = *dataset.metricOf(dataset.fact(value.first).headline());
        if (value.result.unit.kind() != Unit::Kind::PercentagePoints ||
            !metric.id.startsWith(QLatin1String("market_share")))
            continue;
        Mark mark = builder.computedMark(value);
        mark.values.clear();
        mark.interval.reset();
        changes.marks.push_back(std::move(mark));
    }
}

} // namespace

void buildShareChart(SceneBuilder &builder)
{
    const Dataset &dataset = builder.dataset();
    Band levels;
    levels.kind = Band::Kind::Values;
    levels.unit = Unit(Unit::Kind::Percent);
    levels.title = Words::tr("Level");
    Band changes;
    changes.title = Words::tr("Change");
    changes.subtitle = Words::tr("no level stated");
    changes.striped = true;
    Band ranks;
    ranks.title = Words::tr("Rank");
    ranks.subtitle = Words::tr("as stated");
    Band undated;
    undated.kind = Band::Kind::Flow;
    undated.title = Words::tr("Undated");

    for (const int index : builder.facts()) {
        const Statement &statement = dataset.fact(index).headline();
        const bool onAxis = isLevel(dataset, statement) && !statement.period.isNull();
        Mark mark = builder.mark(index, onAxis ? levels.unit : Unit());
        mark.shape = shapeOf(dataset, statement);
        builder.setLabel(mark, [&] { return labelOf(builder, index); });
        Band &band = mark.span.isNull() ? undated : onAxis ? levels : isRank(statement) ? ranks : changes;
        band.marks.push_back(std::move(mark));
    }
    builder.join(levels);
    addComputed(builder, changes);

    ChartScene &scene = builder.scene();
    scene.title = Words::tr("Market share");
    scene.subtitle = Words::tr("levels, changes without a level, and ranks on one time axis");
    if (scene.facts.empty())
        scene.emptyText = Words::tr("No market shares or ranks in this dataset.");
    for (Band *band : {&levels, &changes, &ranks, &undated}) {
        if (!band->marks.empty())
            scene.bands.push_back(std::move(*band));
    }
}

} // namespace plumbline
