// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scenebuilder.h"

#include "analysis/agreement.h"
#include "analysis/following.h"
#include "analysis/periodlength.h"
#include "charts/longseries.h"
#include "charts/markjoins.h"
#include "charts/sceneorigin.h"
#include "facts/figuretext.h"
#include "model/calendarwords.h"
#include "model/derivedwords.h"
#include "model/facttext.h"
#include "model/figureflags.h"
#include "model/filtertest.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

/// Above this a label per mark is no longer readable.
constexpr size_t MostLabelledFacts = 400;
/// Above this computing takes too long.
constexpr size_t MostDerivedFacts = 20000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartScene)
};

MarkValue valueOf(const Amount &amount)
{
    return {amount.lowest(), amount.highest(), amount.bound};
}

std::vector<MarkValue> valuesOf(const Fact &fact, const Unit &unit)
{
    std::vector<MarkValue> values;
    for (const Amount &amount : distinctAmounts(fact)) {
        if (amount.unit == unit)
            values.push_back(valueOf(amount));
    }
    if (!values.empty() || unit.kind() == Unit::Kind::None)
        return values;
    for (const Statement &statement : fact.statements()) {
        if (statement.amount.unit == unit && !statement.amount.isNull())
            return {valueOf(statement.amount)};
    }
    return values;
}

bool asksForCare(const Dataset &dataset, const Statement &statement)
{
    const QString &flags = dataset.text(statement.flags);
    return flags.contains(QLatin1String("machine-translated")) || flags.contains(QLatin1String("unclear")) ||
           flags.contains(QLatin1String("kept-out"));
}

/// Without any filter. A page of levels is empty only when no level has facts.
bool hasFacts(const Dataset &dataset, const PageRequest &request)
{
    return request.page == Page::Levels ? !levelChoices(dataset, {}).empty()
                                        : !factsOf(dataset, {}, request).empty();
}

} // namespace

SceneBuilder::SceneBuilder(const DatasetPtr &dataset, const Filter &filter, const QStringList &focus,
                           const PageRequest &request, const Lens &lens, const std::atomic<bool> *cancelled)
    : m_dataset(dataset)
    , m_scene(std::make_shared<ChartScene>())
    , m_lens(lens)
    , m_filter(filter)
    , m_focus(*dataset, filter, focus)
    , m_cancelled(cancelled)
{
    m_scene->request = request;
    m_scene->preferred = lens.preferred;
    m_scene->dataset = dataset;
    m_scene->calendar = chosenCalendar(*dataset, lens);
    if (!lens.currency.isEmpty())
        m_scene->converter = std::make_shared<const Converter>(*dataset, lens.currency);
    m_scene->facts = factsOf(*dataset, filter, request);
    m_scene->isHiddenByFilter = m_scene->facts.empty() && filter.isActive() && hasFacts(*dataset, request);
}

bool SceneBuilder::isCrowded() const
{
    return m_scene->facts.size() > MostLabelledFacts;
}

std::optional<Conversion> SceneBuilder::converted(const Fact &fact, const Statement &statement) const
{
    return m_scene->converter ? m_scene->converter->convert(fact, statement) : std::nullopt;
}

Mark SceneBuilder::mark(int index, const Unit &unit)
{
    const Fact &fact = m_dataset->fact(index);
    const Statement &lead = fact.lead();
    Mark mark;
    mark.fact = index;
    mark.span = lead.period.isNull() ? fact.headline().period : lead.period;
    mark.months = monthsCovered(*m_dataset, lead.period.isNull() ? fact.headline() : lead);
    mark.status = lead.status;
    const Statement *chosen =
        followed(fact, unit.kind() == Unit::Kind::None ? fact.headline().amount.unit : unit);
    const Amount &amount = (chosen ? *chosen : fact.headline()).amount;
    mark.bound = amount.bound;
    mark.values = chosen && amount.unit == unit ? std::vector{valueOf(amount)} : valuesOf(fact, unit);
    mark.disputed = isDisputed(fact);
    mark.caution = asksForCare(*m_dataset, fact.headline()) || flagged().contains(index) ||
                   coversOneDay(*m_dataset, fact.headline());
    const bool isJoint = m_dataset->subjects(lead.subjects).size() > 1;
    mark.colour = isJoint && !fact.isEvent() ? -1 : m_focus.placeOf(m_dataset->laneOf(lead));
    constexpr int focusImportance = 10;
    mark.importance = mark.colour >= 0 ? focusImportance - mark.colour : 0;
    return mark;
}

/// Of a very large dataset the companies in focus alone are computed for.
std::vector<int> SceneBuilder::derivable()
{
    const FilterTest wanted(*m_dataset, m_filter);
    std::vector<int> facts;
    for (int index = 0; index < m_dataset->factCount() && !isCancelled(); ++index) {
        if (wanted.passes(index))
            facts.push_back(index);
    }
    if (facts.size() > MostDerivedFacts) {
        m_leftOut = Words::tr("So many facts pass the filter that values are computed for companies in focus "
                              "only.");
        std::erase_if(facts, [this](int index) {
            return m_focus.placeOf(m_dataset->laneOf(m_dataset->fact(index).headline())) < 0;
        });
    }
    if (facts.size() > MostDerivedFacts) {
        m_leftOut = Words::tr("So many facts pass the filter that no values are computed: filter for fewer.");
        facts.clear();
    }
    return facts;
}

const Derived &SceneBuilder::derived()
{
    if (!m_derived)
        m_derived = derive(*m_dataset, derivable(), m_lens.preferred);
    return *m_derived;
}

const std::set<int> &SceneBuilder::flagged()
{
    const bool isAsked = m_scene->request.page == Page::Growth || m_scene->request.page == Page::Share;
    if (!m_flagged)
        m_flagged = isAsked ? flaggedFigures(*m_dataset, m_scene->facts, derived(), m_lens.preferred)
                            : std::set<int>();
    return *m_flagged;
}

Mark SceneBuilder::computedMark(const Derivation &value, const Derivation *converted, const QString &more)
{
    const Derivation &shown = converted ? *converted : value;
    const Statement &statement = m_dataset->fact(value.first).headline();
    Mark mark;
    mark.fact = m_scene->placeOfComputed(m_scene->computed.size());
    m_scene->computed.push_back(value);
    mark.isComputed = true;
    mark.span = value.period;
    mark.months = monthsCovered(value);
    mark.status = value.isLevel() ? Status::Reported : m_dataset->fact(value.second).headline().status;
    const MarkValue interval{shown.result.lowest(), shown.result.highest(), shown.result.bound};
    if (shown.asStated)
        mark.interval = interval;
    mark.values = {shown.asStated ? MarkValue{*shown.asStated, *shown.asStated} : interval};
    mark.bound = mark.values.front().bound;
    mark.shape = MarkShape::Square;
    const bool isJoint = m_dataset->subjects(statement.subjects).size() > 1;
    mark.colour = isJoint ? -1 : m_focus.placeOf(m_dataset->laneOf(statement));
    mark.importance = -1; // what is stated comes first
    setLabel(mark, [&] {
        const QString computed = converted ? QStringLiteral(" (%1)").arg(figureText(value)) : QString();
        QStringList parts = {companyText(*m_dataset, statement) + QLatin1Char(' ') + figureText(shown) +
                             computed};
        if (!value.isLevel())
            parts << whatText(*m_dataset, value);
        else // its metric is that of the page
            parts << scopeText(*m_dataset, statement) << kindText(value);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", ")) + more;
    });
    return mark;
}

const Statement *SceneBuilder::followed(const Fact &fact, const Unit &unit) const
{
    return followedStatement(*m_dataset, fact, m_lens.preferred.value(fact.id().text()), unit);
}

QString SceneBuilder::figureOf(const Fact &fact) const
{
    const Statement *followed = followedStatement(fact, m_lens.preferred.value(fact.id().text()));
    return followed ? figureText(*followed, dataset()) : figureText(fact, dataset());
}

QString SceneBuilder::signedLabel(const Mark &mark, const QString &text)
{
    const QString label = mark.caution ? QStringLiteral("⚠ ") + text : text;
    constexpr QChar noBreakSpace(0x00a0);
    if (mark.months == 0)
        return label;
    return label + noBreakSpace + QStringLiteral("·") + noBreakSpace + lengthSign(mark.months);
}

bool SceneBuilder::hasLabel(const Mark &mark) const
{
    return !isCrowded() || (mark.colour >= 0 && !mark.span.isNull());
}

void SceneBuilder::join(Band &band) const
{
    joinNeighbours(band, dataset(), isCrowded());
}

void SceneBuilder::tellWhatIsLeftOut()
{
    if (!m_leftOut.isEmpty() && showsComputed())
        m_scene->addNote(m_leftOut);
}

ChartScenePtr SceneBuilder::finish()
{
    if (isCancelled())
        return nullptr;
    for (Band &band : m_scene->bands)
        labelLongSeries(band, *m_scene);
    m_scene->subtitle = originText(*m_scene) + QStringLiteral(" · ") + m_scene->subtitle;
    tellWhatIsLeftOut();
    m_scene->sources = sourcesText(*m_scene);
    if (m_scene->isHiddenByFilter)
        m_scene->emptyText = Words::tr("The filter hides all facts of this page.");
    else if (m_scene->isEmpty() && m_scene->emptyText.isEmpty())
        m_scene->emptyText = Words::tr("No fact of this dataset belongs here. Choose another page, or open "
                                       "another dataset with File > Open.");
    return m_scene;
}

QString companyText(const Dataset &dataset, const Statement &statement)
{
    return dataset.subjectNames(statement).replace(QStringLiteral("; "), QStringLiteral(" + "));
}

QString scopeText(const Dataset &dataset, const Statement &statement)
{
    if (statement.measure == MeasureIndex::None)
        return {};
    const Measure &measure = dataset.measure(statement.measure);
    QStringList parts;
    for (const QString &part : {measure.segment, areaText(measure.area)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

ChartScenePtr buildScene(const DatasetPtr &dataset, const Filter &filter, const QStringList &focus,
                         const PageRequest &request, const Lens &lens, const std::atomic<bool> *cancelled)
{
    SceneBuilder builder(dataset, filter, focus, request, lens, cancelled);
    switch (request.page) {
    case Page::Growth:
        buildGrowthChart(builder);
        addEventFlags(builder);
        break;
    case Page::Levels:
        buildLevelsChart(builder);
        addEventFlags(builder);
        break;
    case Page::Share:
        buildShareChart(builder);
        addEventFlags(builder);
        break;
    case Page::Timeline:
        buildTimelineChart(builder);
        break;
    case Page::Articles:
    case Page::Disagreements:
    case Page::Coverage:
        break;
    }
    return builder.finish();
}

} // namespace plumbline
