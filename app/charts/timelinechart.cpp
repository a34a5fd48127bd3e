// SPDX-License-Identifier: GPL-3.0-or-later
// Funding timeline: a lane per company, a shape per kind of event, money in five
// sizes of CNY.
#include "charts/scenebuilder.h"

#include "analysis/conversion.h"
#include "facts/figuretext.h"
#include "model/facttext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineChart)
};

const QString SizeCurrency = QStringLiteral("CNY");

bool isMoneyMoved(const Dataset &dataset, const Fact &fact)
{
    const QString &role = dataset.text(fact.headline().eventRole);
    return role == QLatin1String("raised") || role == QLatin1String("invested") ||
           role == QLatin1String("contract_value");
}

MarkShape shapeOf(const Dataset &dataset, const Fact &fact)
{
    const Metric *metric = dataset.metricOf(fact.headline());
    if (metric && metric->id == QLatin1String("valuation"))
        return MarkShape::Diamond;
    switch (dataset.event(fact.lead().event).kind) {
    case Event::Kind::FundingRound:
    case Event::Kind::Investment:
    case Event::Kind::JointVenture:
        return MarkShape::Circle;
    case Event::Kind::Valuation:
        return MarkShape::Diamond;
    case Event::Kind::Contract:
        return MarkShape::Square;
    case Event::Kind::Fine:
    case Event::Kind::RegulatoryAction:
        return MarkShape::Cross;
    case Event::Kind::ListingPlan:
    case Event::Kind::SpinOffPlan:
    case Event::Kind::Launch:
        return MarkShape::TriangleUp;
    default:
        return MarkShape::Pentagon;
    }
}

SizeClass sizeClassOf(double cny)
{
    if (cny < 1e8)
        return SizeClass::Smallest;
    if (cny < 1e9)
        return SizeClass::Small;
    if (cny < 1e10)
        return SizeClass::Medium;
    return cny < 1e11 ? SizeClass::Large : SizeClass::Largest;
}

/// Sizes the money of a timeline and remembers which rates it took.
class Sizer
{
public:
    explicit Sizer(const Dataset &dataset) : m_dataset(dataset), m_converter(dataset, SizeCurrency) {}

    /// Null when no amount of the fact can be read in CNY.
    std::optional<double> inCny(const Fact &fact, const Statement *followed)
    {
        for (const Statement &statement : fact.statements()) {
            if (!followed && statement.amount.unit.code() == SizeCurrency)
                return statement.amount.lowest();
        }
        const Statement &statement = followed ? *followed : fact.headline();
        if (statement.amount.unit.code() == SizeCurrency)
            return statement.amount.lowest();
        const auto rate = m_converter.rateFor(statement.amount.unit.code(), rateSpan(statement));
        if (!rate)
            return std::nullopt;
        if (rate->isOfTable())
            m_ofTable.insert(rate->base);
        else
            m_used.insert({rate->article, rate->middle, rate->base});
        return statement.amount.lowest() * rate->middle;
    }

    /// "USD at 6.90 (implied by an article of 2019), EUR at the rates of rates.csv".
    QString usedRates() const
    {
        QStringList texts;
        for (const auto &[article, middle, base] : m_used) {
            constexpr int decimals = 2;
            texts << Words::tr("%1 at %2 (implied by an article of %3)")
                         .arg(base, QString::number(middle, 'f', decimals),
                              spanText(m_dataset.article(article).published));
        }
        for (const QString &base : m_ofTable)
            texts << Words::tr("%1 at the rates of %2")
                         .arg(base, QFileInfo(m_dataset.rates()->path).fileName());
        return texts.join(QStringLiteral(", "));
    }

private:
    const Dataset &m_dataset;
    Converter m_converter;
    std::set<std::tuple<ArticleIndex, double, QString>> m_used;
    std::set<QString> m_ofTable; ///< currencies
};

/// An event by its title and headline amount, any other amount by its metric.
QString labelOf(const SceneBuilder &builder, const Fact &fact)
{
    const Dataset &dataset = builder.dataset();
    const QString figure = builder.figureOf(fact);
    if (!fact.isEvent())
        return metricText(*dataset.metricOf(fact.headline())) + QLatin1Char(' ') + figure;
    const QString &title = dataset.event(fact.lead().event).title;
    return figure.isEmpty() ? title : title + QStringLiteral(", ") + figure;
}

/// Where there is no lane, the label names the company, unless it does already.
QString undatedLabelOf(const SceneBuilder &builder, const Fact &fact)
{
    const Dataset &dataset = builder.dataset();
    const QString label = labelOf(builder, fact);
    const QString &company = dataset.entity(dataset.laneOf(fact.lead())).name;
    return label.contains(company) ? label : company + QStringLiteral(": ") + label;
}

struct Lane {
    Band band;
    double firstDay = 0;
};

Band laneOf(const Dataset &dataset, EntityIndex company, int colour)
{
    Band lane;
    lane.kind = Band::Kind::Rows;
    lane.title = dataset.entity(company).name;
    lane.colour = colour;
    return lane;
}

Mark timelineMark(SceneBuilder &builder, Sizer &sizer, int index)
{
    const Dataset &dataset = builder.dataset();
    const Fact &fact = dataset.fact(index);
    Mark mark = builder.mark(index, Unit());
    mark.values.clear();
    mark.shape = shapeOf(dataset, fact);
    bool lacksRate = false;
    if (isMoneyMoved(dataset, fact)) {
        const auto cny =
            sizer.inCny(fact, builder.followed(fact, Unit::fromCode(SizeCurrency).value_or(Unit())));
        lacksRate = !cny;
        mark.size = cny ? sizeClassOf(*cny) : SizeClass::Smallest;
    }
    constexpr int amountImportance = 20;
    if (!fact.headline().amount.isNull())
        mark.importance += amountImportance;
    builder.setLabel(mark, [&] {
        QString label = mark.span.isNull() ? undatedLabelOf(builder, fact) : labelOf(builder, fact);
        if (const auto conversion = builder.converted(fact, fact.headline()))
            label += QStringLiteral(" (%1)").arg(amountText(conversion->amount));
        return lacksRate ? label + Words::tr(", no rate") : label;
    });
    return mark;
}

std::vector<Band> sortedLanes(std::map<EntityIndex, Lane> lanes)
{
    std::vector<Lane> sorted;
    for (auto &[company, lane] : lanes)
        sorted.push_back(std::move(lane));
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Lane &a, const Lane &b) { return a.firstDay < b.firstDay; });
    std::vector<Band> bands;
    for (Lane &lane : sorted) {
        lane.band.striped = bands.size() % 2 == 1;
        bands.push_back(std::move(lane.band));
    }
    return bands;
}

} // namespace

void buildTimelineChart(SceneBuilder &builder)
{
    const Dataset &dataset = builder.dataset();
    Sizer sizer(dataset);
    std::map<EntityIndex, Lane> lanes;
    Band undated;
    undated.kind = Band::Kind::Flow;
    undated.title = Words::tr("Undated");

    for (const int index : builder.facts()) {
        if (builder.isCancelled())
            return;
        Mark mark = timelineMark(builder, sizer, index);
        const EntityIndex company = dataset.laneOf(dataset.fact(index).lead());
        if (mark.span.isNull()) {
            undated.marks.push_back(std::move(mark));
            continue;
        }
        const double day = mark.span.startDay();
        const auto [place, isNew] =
            lanes.try_emplace(company, Lane{laneOf(dataset, company, mark.colour), day});
        place->second.firstDay = std::min(place->second.firstDay, day);
        place->second.band.marks.push_back(std::move(mark));
    }

    ChartScene &scene = builder.scene();
    scene.title = Words::tr("Funding, valuations and contracts");
    scene.subtitle = Words::tr("a pale bar spans the time in which an event may lie");
    scene.axisOnTop = true;
    scene.bands = sortedLanes(std::move(lanes));
    if (!undated.marks.empty())
        scene.bands.push_back(std::move(undated));
    if (scene.facts.empty()) {
        scene.emptyText = Words::tr("No events in this dataset.");
        return;
    }
    scene.note = Words::tr("Size of money and contracts: five classes in CNY, the lower end of a range");
    const QString rates = sizer.usedRates();
    scene.note += rates.isEmpty() ? QStringLiteral(".") : QStringLiteral("; %1.").arg(rates);
}

} // namespace plumbline
