// SPDX-License-Identifier: GPL-3.0-or-later
// Growth: year-on-year growth on an axis; other bases and multiples in a strip,
// off the time axis, because their periods may be many times as long.
#include "charts/scenebuilder.h"

#include "facts/figuretext.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthChart)
};

bool isOnAxis(const Dataset &dataset, const Statement &statement)
{
    return statement.amount.unit.kind() == Unit::Kind::Percent &&
           dataset.measure(statement.measure).base == YearOnYear && !statement.period.isNull() &&
           !dataset.text(statement.flags).contains(QLatin1String("off-lines"));
}

QString labelOf(const SceneBuilder &builder, int index, bool onAxis)
{
    const Dataset &dataset = builder.dataset();
    const Fact &fact = dataset.fact(index);
    const Statement &statement = fact.headline();
    QStringList parts = {companyText(dataset, statement) + QLatin1Char(' ') + builder.figureOf(fact)};
    const QString scope = scopeText(dataset, statement);
    if (!scope.isEmpty())
        parts << scope;
    if (!onAxis && !dataset.measure(statement.measure).base.isEmpty())
        parts << baseWords(dataset.measure(statement.measure).base);
    if (statement.status == Status::Estimated && statement.attributedTo != TextIndex::Empty)
        parts << dataset.text(statement.attributedTo);
    if (!onAxis)
        parts << (statement.period.isNull() ? Words::tr("undated") : spanText(statement.period));
    return parts.join(QStringLiteral(", "));
}

/// Compound growth is a year's and stands on the axis; that on the quarter before does not.
void addComputed(SceneBuilder &builder, Band &axis, Band &strip)
{
    if (!builder.showsComputed())
        return;
    for (const Derivation &value : builder.derived().values) {
        if (value.isLevel() || value.result.unit != axis.unit)
            continue;
        const bool onAxis = value.kind != Derivation::Kind::Quarterly;
        Mark mark = onAxis
                        ? builder.computedMark(value)
                        : builder.computedMark(value, nullptr, QStringLiteral(", ") + spanText(value.period));
        if (!onAxis) {
            mark.values.clear();
            mark.interval.reset();
        }
        (onAxis ? axis : strip).marks.push_back(std::move(mark));
    }
}

/// What is computed may be the growth of something else.
bool isOfRevenue(const ChartScene &scene)
{
    const Dataset &dataset = *scene.dataset;
    return std::all_of(scene.computed.begin(), scene.computed.end(), [&dataset](const Derivation &value) {
        return dataset.metricOf(dataset.fact(value.first).headline())
            ->id.startsWith(QLatin1String("revenue"));
    });
}

} // namespace

void buildGrowthChart(SceneBuilder &builder)
{
    const Dataset &dataset = builder.dataset();
    Band axis;
    axis.kind = Band::Kind::Values;
    axis.unit = Unit(Unit::Kind::Percent);
    axis.signedTicks = true;
    Band strip;
    strip.kind = Band::Kind::Flow;
    strip.title = Words::tr("Other bases, multiples and undated");

    for (const int index : builder.facts()) {
        const Statement &statement = dataset.fact(index).headline();
        const bool onAxis = isOnAxis(dataset, statement);
        Mark mark = builder.mark(index, onAxis ? axis.unit : Unit());
        builder.setLabel(mark, [&] { return labelOf(builder, index, onAxis); });
        Band &band = onAxis ? axis : strip;
        band.marks.push_back(std::move(mark));
    }
    builder.join(axis);
    addComputed(builder, axis, strip);

    ChartScene &scene = builder.scene();
    scene.title = isOfRevenue(scene) ? Words::tr("Revenue growth, year on year")
                                     : Words::tr("Growth, year on year");
    scene.subtitle = Words::tr("a pale bar spans the period that a figure covers");
    scene.emptyText = scene.isEmpty() ? Words::tr("No growth figures in this dataset. Levels may have the "
                                                  "figures that growth would be computed from.")
                                      : QString();
    for (Band *band : {&axis, &strip}) {
        if (!band->marks.empty())
            scene.bands.push_back(std::move(*band));
    }
}

} // namespace plumbline
