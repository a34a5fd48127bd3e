// SPDX-License-Identifier: GPL-3.0-or-later
// Levels: one metric in one unit at a time.
#include "charts/scenebuilder.h"

#include "facts/figuretext.h"
#include "model/facttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LevelsChart)
};

/// The statement that gives the fact in the unit on show: a fact may be stated
/// in two currencies, and the reader may have chosen which statement to follow.
const Statement &statementIn(const SceneBuilder &builder, const Fact &fact, const Unit &unit)
{
    if (const Statement *followed = builder.followed(fact, unit))
        return *followed;
    const auto statements = fact.statements();
    const auto found =
        std::find_if(statements.begin(), statements.end(), [&unit](const Statement &statement) {
            return !statement.amount.isNull() && statement.amount.unit == unit;
        });
    return found == statements.end() ? fact.headline() : *found;
}

QString labelOf(const Dataset &dataset, const Statement &statement)
{
    const Measure &measure = dataset.measure(statement.measure);
    QStringList parts = {companyText(dataset, statement) + QLatin1Char(' ') + amountText(statement.amount)};
    const QString scope = scopeText(dataset, statement);
    if (!scope.isEmpty())
        parts << scope;
    if (!measure.denominator.isEmpty())
        parts << Words::tr("of %1").arg(measure.denominator);
    if (!measure.definition.isEmpty())
        parts << measure.definition;
    if (measure.reference != EntityIndex::None)
        parts << Words::tr("relative to %1").arg(dataset.entity(measure.reference).name);
    return parts.join(QStringLiteral(", "));
}

QString titleOf(const ChartScene &scene)
{
    const auto &metrics = scene.dataset->tables().metrics;
    const auto metric = std::find_if(metrics.begin(), metrics.end(), [&scene](const Metric &candidate) {
        return candidate.id == scene.request.level.metric;
    });
    return metric == metrics.end() ? Words::tr("Levels") : metricText(*metric);
}

void addComputed(SceneBuilder &builder, Band &axis)
{
    if (!builder.showsComputed())
        return;
    const Dataset &dataset = builder.dataset();
    const Level &level = builder.scene().request.level;
    for (const Derivation &value : builder.derived().values) {
        const Metric &metric = *dataset.metricOf(dataset.fact(value.first).headline());
        if (value.isLevel() && value.result.unit == axis.unit && metric.id == level.metric)
            axis.marks.push_back(builder.computedMark(value));
    }
}

} // namespace

void buildLevelsChart(SceneBuilder &builder)
{
    const Dataset &dataset = builder.dataset();
    ChartScene &scene = builder.scene();
    const Unit unit = Unit::fromCode(scene.request.level.unit).value_or(Unit());
    Band axis;
    axis.kind = Band::Kind::Values;
    axis.unit = unit;
    axis.fromZero = unit.kind() != Unit::Kind::Rank;
    Band undated;
    undated.kind = Band::Kind::Flow;
    undated.title = Words::tr("Undated");

    for (const int index : builder.facts()) {
        const Statement &statement = statementIn(builder, dataset.fact(index), unit);
        Mark mark = builder.mark(index, unit);
        mark.bound = statement.amount.bound;
        mark.status = statement.status;
        if (mark.span.isNull())
            mark.span = statement.period;
        builder.setLabel(mark, [&] { return labelOf(dataset, statement); });
        Band &band = mark.span.isNull() ? undated : axis;
        if (mark.span.isNull())
            mark.values.clear();
        band.marks.push_back(std::move(mark));
    }
    builder.join(axis);
    addComputed(builder, axis);

    scene.title = titleOf(scene);
    scene.subtitle = unit.isMoney()
                         ? Words::tr("in %1, as stated; a pale bar spans the period").arg(unit.code())
                         : Words::tr("as stated; a pale bar spans the period");
    if (scene.facts.empty())
        scene.emptyText = Words::tr("No figures of this kind. Choose a metric and a unit above the chart.");
    for (Band *band : {&axis, &undated}) {
        if (!band->marks.empty())
            scene.bands.push_back(std::move(*band));
    }
}

} // namespace plumbline
