// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factdescription.h"

#include "analysis/agreement.h"
#include "analysis/periodlength.h"
#include "facts/figuretext.h"
#include "model/calendarchoice.h"
#include "model/calendarwords.h"
#include "model/conversionwords.h"
#include "model/derivedwords.h"
#include "model/eventdescription.h"
#include "model/facttext.h"
#include "model/figureflags.h"
#include "model/factsources.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactDescription)
};

void addRow(DescriptionSection &section, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        section.rows.push_back({label, value, {}});
}

void addSection(FactDescription &description, DescriptionSection section)
{
    if (!section.rows.empty())
        description.sections.push_back(std::move(section));
}

/// What statements of a fact say, each different text once.
template<typename TextOf>
QString joined(const Fact &fact, TextOf textOf)
{
    QStringList texts;
    for (const Statement &statement : fact.statements()) {
        const QString text = textOf(statement);
        if (!text.isEmpty() && !texts.contains(text))
            texts << text;
    }
    return texts.join(QStringLiteral("; "));
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated:
        return Words::tr("stated");
    case Certainty::Inferred:
        return Words::tr("inferred");
    case Certainty::Unknown:
        return Words::tr("unknown");
    }
    return {};
}

/// How a span is known best: stated by one article, it is not inferred.
Certainty certaintyOf(const Fact &fact, const DateSpan &span)
{
    Certainty best = Certainty::Unknown;
    for (const Statement &statement : fact.statements()) {
        if (statement.period == span)
            best = std::min(best, statement.certainty);
    }
    return best;
}

QString periodWithCertainty(const Dataset &dataset, const Fact &fact, const Statement &statement)
{
    const QString length = lengthWord(monthsCovered(dataset, statement));
    const QString period = spanText(statement.period);
    const QString span = length.isEmpty() ? period : QStringLiteral("%1 (%2)").arg(period, length);
    const Certainty certainty = certaintyOf(fact, statement.period);
    if (span.isEmpty() || certainty == Certainty::Stated)
        return span.isEmpty() ? certaintyText(Certainty::Unknown) : span;
    return span + QStringLiteral(" · ") + certaintyText(certainty);
}

/// What the articles call the period, and what the calendar of the company and the one on the
/// time axis do.
void addFiscalRows(DescriptionSection &section, const Dataset &dataset, const Fact &fact, const Lens &lens)
{
    const QString stated = joined(fact, [&](const Statement &s) { return statedFiscalLabel(dataset, s); });
    addRow(section, Words::tr("Fiscal label"), stated);
    const Statement &headline = fact.headline();
    const QString own = ownFiscalLabel(dataset, headline);
    if (stated.isEmpty())
        addRow(section, Words::tr("Fiscal period"), own);
    const ChosenCalendar chosen = chosenCalendar(dataset, lens);
    const QString onAxis = fiscalLabel(chosen.calendar, headline.period);
    if (!chosen.company.isEmpty() && onAxis != own && coversPeriod(dataset, headline))
        addRow(section, Words::tr("For %1").arg(chosen.company), onAxis);
}

void addPeriodRows(DescriptionSection &section, const Dataset &dataset, const Fact &fact, const Lens &lens)
{
    addRow(section, fact.isEvent() ? Words::tr("Date") : Words::tr("Period"),
           joined(fact, [&](const Statement &s) { return periodWithCertainty(dataset, fact, s); }));
    addRow(section, Words::tr("Reason"),
           joined(fact, [&](const Statement &s) { return dataset.text(s.periodReason); }));
    addFiscalRows(section, dataset, fact, lens);
}

/// The metric itself stands below the figure.
void addMeasureRows(DescriptionSection &section, const Dataset &dataset, const Statement &statement)
{
    if (statement.measure == MeasureIndex::None)
        return;
    const Measure &measure = dataset.measure(statement.measure);
    addRow(section, Words::tr("Segment"), measure.segment);
    addRow(section, Words::tr("Region"), areaText(measure.area));
    addRow(section, Words::tr("Definition"), measure.definition);
    addRow(section, Words::tr("Share of"), measure.denominator);
    addRow(section, Words::tr("Change"), baseWords(measure.base));
    if (measure.reference != EntityIndex::None)
        addRow(section, Words::tr("Relative to"), dataset.entity(measure.reference).name);
}

void addSayerRows(DescriptionSection &section, const Dataset &dataset, int index)
{
    addRow(section, Words::tr("Said by"), sayerText(dataset, index));
    addRow(section, Words::tr("Asserted"),
           joined(dataset.fact(index), [](const Statement &s) { return spanText(s.asserted); }));
}

/// For a figure: what it measures, when, and who said so. An act and its figure
/// say when and who with the event.
DescriptionSection measureSection(const Dataset &dataset, int index, const Lens &lens)
{
    const Fact &fact = dataset.fact(index);
    DescriptionSection section{Words::tr("What it measures"), {}};
    if (!fact.isEvent())
        addPeriodRows(section, dataset, fact, lens);
    addMeasureRows(section, dataset, fact.headline());
    if (!fact.isEvent())
        addSayerRows(section, dataset, index);
    return section;
}

DescriptionSection eventSection(const Dataset &dataset, int index, const Lens &lens)
{
    const Fact &fact = dataset.fact(index);
    DescriptionSection section{Words::tr("Event"), {}};
    if (fact.lead().event == EventIndex::None)
        return section;
    addRow(section, Words::tr("Kind"), eventKindWords(dataset.event(fact.lead().event).kind));
    addRow(section, Words::tr("Title"), dataset.event(fact.lead().event).title);
    if (fact.isEvent()) {
        addPeriodRows(section, dataset, fact, lens);
        addSayerRows(section, dataset, index);
    }
    return section;
}

/// "9 % in three years" can mean two things; neither is chosen.
DescriptionSection twoReadings(const Statement &statement)
{
    DescriptionSection section{Words::tr("Two readings"), {}};
    if (statement.amount.unit.kind() != Unit::Kind::PercentOrPoints)
        return section;
    Amount points = statement.amount;
    points.unit = Unit(Unit::Kind::PercentagePoints);
    Amount percent = statement.amount;
    percent.unit = Unit(Unit::Kind::Percent);
    addRow(section, Words::tr("Either"), amountText(points, true));
    addRow(section, Words::tr("Or"), Words::tr("%1 of what it was").arg(amountText(percent, true)));
    return section;
}

QString sourceText(const Dataset &dataset, const Statement &statement)
{
    return statement.source == SourceIndex::None ? Words::tr("the article")
                                                 : dataset.source(statement.source).fileName;
}

/// One row per statement when they do not all say the same.
DescriptionSection statementsSection(const Dataset &dataset, const Fact &fact)
{
    DescriptionSection section{Words::tr("As stated"), {}};
    std::set<QString> values;
    for (const Statement &statement : fact.statements()) {
        const QString value = figureText(statement, dataset);
        if (value.isEmpty())
            continue;
        values.insert(value);
        QStringList sources = {dataset.text(statement.attributedTo), spanText(statement.asserted)};
        sources.removeAll(QString());
        addRow(section, value,
               sources.isEmpty() ? sourceText(dataset, statement) : sources.join(QStringLiteral(", ")));
    }
    if (values.size() < 2)
        section.rows.clear();
    return section;
}

/// Passages and rows of tables.
int supportingPlaces(const Dataset &dataset, int index)
{
    std::set<PassageKey> passages;
    for (const Evidence &evidence : evidenceOf(dataset, index)) {
        if (evidence.role == EvidenceRole::States || evidence.role == EvidenceRole::Repeats)
            passages.insert(evidence.passage);
    }
    size_t rows = 0;
    for (const auto &[table, numbers] : placesOf(dataset, std::array{index}).rows)
        rows += numbers.size();
    return static_cast<int>(passages.size() + rows);
}

QString timesText(int times)
{
    return times == 2 ? Words::tr("stated twice") : Words::tr("stated %1 times").arg(times);
}

std::vector<Pill> certaintyPills(const Fact &fact)
{
    const Certainty certainty = certaintyOf(fact, fact.lead().period);
    if (certainty == Certainty::Stated)
        return {};
    const bool isInferred = certainty == Certainty::Inferred;
    const QString text = fact.isEvent()
                             ? (isInferred ? Words::tr("date inferred") : Words::tr("date unknown"))
                             : (isInferred ? Words::tr("period inferred") : Words::tr("period unknown"));
    return {{text, Pill::Tone::Caution}};
}

std::vector<Pill> flagPills(const Dataset &dataset, const Fact &fact)
{
    QStringList texts;
    for (const Statement &statement : fact.statements())
        texts << flagWords(dataset.text(statement.flags));
    texts.removeDuplicates();
    std::vector<Pill> pills;
    for (const QString &text : texts)
        pills.push_back({text, Pill::Tone::Caution});
    return pills;
}

std::vector<Pill> pillsOf(const Dataset &dataset, int index)
{
    const Fact &fact = dataset.fact(index);
    const Status status = fact.lead().status;
    std::vector<Pill> pills = {
        {statusWord(status), status == Status::Reported ? Pill::Tone::Good : Pill::Tone::Plain}};
    if (const QString bound = boundWord(fact.headline().amount.bound); !bound.isEmpty())
        pills.push_back({bound, Pill::Tone::Plain});
    if (const int times = supportingPlaces(dataset, index); times > 1)
        pills.push_back({timesText(times), Pill::Tone::Plain});
    if (isDisputed(fact))
        pills.push_back({Words::tr("statements differ"), Pill::Tone::Caution});
    for (const Pill &pill : certaintyPills(fact))
        pills.push_back(pill);
    for (const Pill &pill : flagPills(dataset, fact))
        pills.push_back(pill);
    return pills;
}

/// The short text leaves out the base that most growth figures have.
QString whatWithBase(const Dataset &dataset, const Fact &fact)
{
    const QString what = whatText(dataset, fact);
    const MeasureIndex measure = fact.headline().measure;
    const bool isYearly = measure != MeasureIndex::None && dataset.measure(measure).base == YearOnYear;
    return isYearly ? QStringList{what, baseWords(YearOnYear)}.join(QStringLiteral(", ")) : what;
}

/// The values beside the large one.
QStringList otherFigures(const Dataset &dataset, const Fact &fact)
{
    QStringList texts;
    for (const QString &figure : figureTexts(fact, dataset).mid(1))
        texts << Words::tr("also stated: %1").arg(figure);
    for (const QString &figure : convertedFigures(dataset, fact))
        texts << Words::tr("stated as %1").arg(figure);
    return texts;
}

} // namespace

FactDescription describe(const Dataset &dataset, int index, const Lens &lens)
{
    const Fact &fact = dataset.fact(index);
    FactDescription description;
    description.fact = fact.id();
    description.company = dataset.subjectNames(fact.lead());
    description.figure = figureText(fact.headline(), dataset);
    description.otherFigures = otherFigures(dataset, fact);
    description.what = whatWithBase(dataset, fact);
    description.pills = pillsOf(dataset, index);
    if (const QString followed = followedText(dataset, fact, lens.preferred); !followed.isEmpty())
        description.pills.push_back({Words::tr("charts follow %1").arg(followed), Pill::Tone::Plain});
    addSection(description, twoReadings(fact.headline()));
    addSection(description, conversionSection(dataset, fact, lens.currency));
    const DescriptionSection measure = measureSection(dataset, index, lens);
    const DescriptionSection event = eventSection(dataset, index, lens);
    addSection(description, fact.isEvent() ? event : measure);
    addSection(description, fact.isEvent() ? measure : event);
    addSection(description, statementsSection(dataset, fact));
    for (DescriptionSection &section : eventSections(dataset, index))
        addSection(description, std::move(section));
    addSection(description, linkedSection(dataset, index));
    addSection(description, computedSection(dataset, index, lens.preferred));
    addSection(description, refusedSection(dataset, index, lens.preferred));
    description.cautions = cautionsOf(dataset, index);
    for (Caution &caution : figureCautions(dataset, index, lens.preferred))
        description.cautions.push_back(std::move(caution));
    return description;
}

} // namespace plumbline
