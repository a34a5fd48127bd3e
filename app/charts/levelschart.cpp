// SPDX-License-Identifier: GPL-3.0-or-later
// Levels: one metric in one unit at a time.
#include "charts/scenebuilder.h"

#include "analysis/agreement.h"
#include "facts/figuretext.h"
#include "model/facttext.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// `figure`: its amount, as it is to be read.
QString labelOf(const Dataset &dataset, const Statement &statement, const QString &figure)
{
    const Measure &measure = dataset.measure(statement.measure);
    QStringList parts = {companyText(dataset, statement) + QLatin1Char(' ') + figure};
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

MarkValue valueOf(const Conversion &conversion)
{
    return {conversion.amount.lowest(), conversion.amount.highest(), conversion.amount.bound};
}

/// The amounts of a fact that differ, or the one that is followed, each in the currency of the lens; empty
/// when one of them cannot be.
std::vector<MarkValue> convertedValues(const SceneBuilder &builder, const Fact &fact, const Unit &unit)
{
    std::vector<MarkValue> values;
    if (const Statement *followed = builder.followed(fact, unit)) {
        const auto conversion = builder.converted(fact, *followed);
        if (conversion)
            values.push_back(valueOf(*conversion));
        return values;
    }
    for (const Amount &amount : distinctAmounts(fact)) {
        const auto statements = fact.statements();
        const auto stated = std::find_if(statements.begin(), statements.end(), [&](const Statement &each) {
            return each.amount == amount && amount.unit == unit;
        });
        if (stated == statements.end())
            continue;
        const auto conversion = builder.converted(fact, *stated);
        if (!conversion)
            return {};
        values.push_back(valueOf(*conversion));
    }
    return values;
}

/// That of its headline, or of the first statement that has one.
Unit currencyOf(const Fact &fact)
{
    if (fact.headline().amount.unit.isMoney())
        return fact.headline().amount.unit;
    for (const Statement &statement : fact.statements()) {
        if (statement.amount.unit.isMoney())
            return statement.amount.unit;
    }
    return {};
}

/// "≈ USD 1.13 bn (CNY 7.787 bn)".
QString figureWithReceipt(const Conversion &conversion, const Statement &statement)
{
    return QStringLiteral("%1 (%2)").arg(amountText(conversion.amount), amountText(statement.amount));
}

/// The page while it is filled: a band each for what has a place on the axis, what has no rate
/// into the currency of the lens, and what has no date.
struct LevelsPage {
    Unit unit;         ///< of the level
    bool isConverting; ///< money of all currencies into one
    Band axis;
    Band unconverted;
    Band undated;

    LevelsPage(const Unit &stated, const QString &currency)
        : unit(stated)
        , isConverting(stated.isMoney() && !currency.isEmpty())
    {
        axis.kind = Band::Kind::Values;
        axis.unit = isConverting ? Unit::fromCode(currency).value_or(stated) : stated;
        axis.fromZero = unit.kind() != Unit::Kind::Rank;
        unconverted.kind = Band::Kind::Flow;
        unconverted.title = Words::tr("No rate into %1: as stated").arg(currency);
        undated.kind = Band::Kind::Flow;
        undated.title = Words::tr("Undated");
    }

    void add(SceneBuilder &builder, int index);
    void addComputed(SceneBuilder &builder);
    void addConverted(SceneBuilder &builder, const Derivation &value);
};

/// Computed from figures as they are stated, and the result converted: never the other way round.
void LevelsPage::addComputed(SceneBuilder &builder)
{
    if (!builder.showsComputed())
        return;
    const Dataset &dataset = builder.dataset();
    const Level &level = builder.scene().request.level;
    for (const Derivation &value : builder.derived().values) {
        const Metric &metric = *dataset.metricOf(dataset.fact(value.first).headline());
        if (!value.isLevel() || metric.id != level.metric)
            continue;
        if (value.result.unit == axis.unit)
            axis.marks.push_back(builder.computedMark(value));
        else if (isConverting && value.result.unit.isMoney())
            addConverted(builder, value);
    }
}

void LevelsPage::addConverted(SceneBuilder &builder, const Derivation &value)
{
    const auto converted = builder.scene().converter->convert(value);
    Mark mark = builder.computedMark(value, converted ? &converted->value : nullptr);
    if (!converted) {
        mark.values.clear();
        mark.interval.reset();
    }
    (converted ? axis : unconverted).marks.push_back(std::move(mark));
}

void LevelsPage::add(SceneBuilder &builder, int index)
{
    const Fact &fact = builder.dataset().fact(index);
    const Unit own = isConverting ? currencyOf(fact) : unit;
    const bool needsRate = own != axis.unit;
    const Statement &statement = statementIn(builder, fact, own);
    const auto conversion = needsRate ? builder.converted(fact, statement) : std::nullopt;
    Mark mark = builder.mark(index, own);
    mark.bound = conversion ? conversion->amount.bound : statement.amount.bound;
    mark.status = statement.status;
    if (mark.span.isNull())
        mark.span = statement.period;
    if (conversion)
        mark.values = convertedValues(builder, fact, own);
    builder.setLabel(mark, [&] {
        return labelOf(builder.dataset(), statement,
                       conversion ? figureWithReceipt(*conversion, statement) : amountText(statement.amount));
    });
    const bool lacksRate = needsRate && (!conversion || mark.values.empty());
    Band &band = mark.span.isNull() ? undated : lacksRate ? unconverted : axis;
    if (&band != &axis)
        mark.values.clear();
    band.marks.push_back(std::move(mark));
}

QString subtitleOf(const LevelsPage &page, const RateTablePtr &rates)
{
    if (page.isConverting && rates)
        return Words::tr(
                   "in %1 at the rates of %2, else those that the articles imply, as stated in brackets; "
                   "a pale bar spans the period")
            .arg(page.axis.unit.code(), QFileInfo(rates->path).fileName());
    if (page.isConverting)
        return Words::tr("in %1 at rates that the articles imply, as stated in brackets; a pale bar spans "
                         "the period")
            .arg(page.axis.unit.code());
    const bool areDays = std::all_of(page.axis.marks.begin(), page.axis.marks.end(),
                                     [](const Mark &mark) { return mark.span.days() <= 1; });
    if (areDays && !page.axis.marks.empty())
        return page.unit.isMoney() ? Words::tr("in %1, as stated, day by day").arg(page.unit.code())
                                   : Words::tr("as stated, day by day");
    return page.unit.isMoney()
               ? Words::tr("in %1, as stated; a pale bar spans the period").arg(page.unit.code())
               : Words::tr("as stated; a pale bar spans the period");
}

} // namespace

void buildLevelsChart(SceneBuilder &builder)
{
    ChartScene &scene = builder.scene();
    LevelsPage page(Unit::fromCode(scene.request.level.unit).value_or(Unit()), builder.lens().currency);
    for (const int index : builder.facts())
        page.add(builder, index);
    builder.join(page.axis);
    page.addComputed(builder);

    scene.title = titleOf(scene);
    scene.subtitle = subtitleOf(page, builder.dataset().rates());
    if (scene.facts.empty())
        scene.emptyText = Words::tr("No figures of this kind. Choose a metric and a unit above the chart.");
    for (Band *band : {&page.axis, &page.unconverted, &page.undated}) {
        if (!band->marks.empty())
            scene.bands.push_back(std::move(*band));
    }
}

} // namespace plumbline
