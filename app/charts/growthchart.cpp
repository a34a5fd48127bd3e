// SPDX-License-Identifier: GPL-3.0-or-later
// Growth: year-on-year growth on an axis; other bases and multiples in a strip.
#include "charts/scenebuilder.h"

#include "facts/figuretext.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("GrowthChart", text);
}

bool isOnAxis(const Dataset &dataset, const Statement &statement)
{
    return statement.amount.unit.kind() == Unit::Kind::Percent
           && dataset.measure(statement.measure).base == YearOnYear && !statement.period.isNull()
           && !dataset.text(statement.flags).contains(QLatin1String("off-lines"));
}

QString labelOf(const Dataset &dataset, int index, bool withBase)
{
    const Fact &fact = dataset.fact(index);
    const Statement &statement = fact.headline();
    QStringList parts = {companyText(dataset, statement) + QLatin1Char(' ') + figureText(fact, dataset)};
    const QString scope = scopeText(dataset, statement);
    if (!scope.isEmpty())
        parts << scope;
    if (withBase && !dataset.measure(statement.measure).base.isEmpty())
        parts << baseWords(dataset.measure(statement.measure).base);
    if (statement.status == Status::Estimated && statement.attributedTo != TextIndex::Empty)
        parts << dataset.text(statement.attributedTo);
    return parts.join(QStringLiteral(", "));
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
    strip.kind = Band::Kind::Rows;
    strip.title = translated("Other bases");
    strip.subtitle = translated("not year on year, or multiples");
    strip.striped = true;
    Band undated;
    undated.kind = Band::Kind::Undated;
    undated.title = translated("Undated");

    for (const int index : builder.facts()) {
        const Statement &statement = dataset.fact(index).headline();
        const bool onAxis = isOnAxis(dataset, statement);
        Mark mark = builder.mark(index, onAxis ? axis.unit : Unit());
        if (builder.isLabelled(mark))
            mark.label = labelOf(dataset, index, !onAxis);
        Band &band = onAxis ? axis : mark.span.isNull() ? undated : strip;
        band.marks.push_back(std::move(mark));
    }
    builder.join(axis);

    ChartScene &scene = builder.scene();
    scene.title = translated("Revenue growth, year on year");
    scene.subtitle = translated("calendar time; a pale bar spans the period that a figure covers");
    scene.emptyText = scene.facts.empty() ? translated("No growth figures in this dataset. Levels may have the "
                                                       "figures that growth would be computed from.")
                                          : QString();
    for (Band *band : {&axis, &strip, &undated}) {
        if (!band->marks.empty())
            scene.bands.push_back(std::move(*band));
    }
}

} // namespace plumbline
