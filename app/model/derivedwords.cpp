// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/derivedwords.h"

#include "analysis/obstacles.h"
#include "analysis/periodlength.h"
#include "facts/allfacts.h"
#include "facts/figuretext.h"
#include "model/calendarwords.h"
#include "model/conversionwords.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

using Kind = Derivation::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DerivedWords)
};

/// The last digit of percents, whatever more the interval bears.
constexpr double FinestPercent = 0.1;
constexpr int MostDigits = 3;
constexpr size_t MostRefusals = 6;

double digitBelow(double size)
{
    return std::pow(10.0, std::floor(std::log10(size)));
}

double finestDigit(const Amount &amount, double value)
{
    if (!amount.unit.isMoney() && amount.unit.kind() != Unit::Kind::Count)
        return FinestPercent;
    return value == 0 ? 1 : digitBelow(std::abs(value)) * std::pow(10.0, 1 - MostDigits);
}

bool isInterval(const Amount &amount)
{
    return amount.low && amount.high;
}

double widthOf(const Amount &amount)
{
    return isInterval(amount) ? *amount.high - *amount.low : 0;
}

/// Its ends rounded outwards to a digit at which its width has at least two.
Amount roundedOutwards(Amount amount)
{
    const double width = widthOf(amount);
    const double digit = width > 0 ? digitBelow(width) / 10 : finestDigit(amount, amount.lowest());
    constexpr double slack = 1e-6; // 0.1 + 0.2 is not beyond 0.3
    if (amount.low)
        amount.low = std::floor(*amount.low / digit + slack) * digit;
    if (amount.high)
        amount.high = std::ceil(*amount.high / digit - slack) * digit;
    amount.precision = digit / 2;
    return amount;
}

bool isSigned(const Derivation &value)
{
    return !value.isLevel();
}

QString stated(const Amount &amount)
{
    return amountText(amount);
}

QString bracketed(const Amount &amount)
{
    const bool isOpen = amount.bound == Bound::Range || amount.lowest() < 0;
    return isOpen ? QStringLiteral("(%1)").arg(stated(amount)) : stated(amount);
}

QString ratioFormula(const Derivation &value)
{
    const QString ratio =
        QStringLiteral("%1 ÷ %2").arg(bracketed(value.secondAmount), bracketed(value.firstAmount));
    if (value.kind != Kind::CompoundAnnual)
        return ratio + QStringLiteral(" − 1");
    return QStringLiteral("(%1)^(1/%2) − 1").arg(ratio).arg(value.years);
}

QString formulaWords(const Derivation &value)
{
    if (value.result.unit.kind() == Unit::Kind::PercentagePoints)
        return Words::tr("later percentage less earlier percentage");
    switch (value.kind) {
    case Kind::CompoundAnnual:
        return Words::tr("later level divided by earlier level, the root of %1 years, less one")
            .arg(value.years);
    case Kind::EarlierLevel:
        return Words::tr("level divided by one plus its growth year on year");
    case Kind::Yearly:
    case Kind::Quarterly:
        break;
    }
    return Words::tr("later level divided by earlier level, less one");
}

/// What it is computed from, the earlier period first.
std::vector<int> inputsOf(const Derivation &value)
{
    return {value.first, value.second};
}

QString briefText(const Dataset &dataset, int index)
{
    const Fact &fact = dataset.fact(index);
    return figureText(fact, dataset) + QStringLiteral(", ") + whatText(dataset, fact);
}

/// A figure that is about its value brings its own sign.
QString solvedText(const Derivation &value)
{
    return formulaText(value) + (value.asStated ? QStringLiteral(" ") : QStringLiteral(" = ")) +
           figureText(value);
}

DescriptionSection formulaSection(const Derivation &value)
{
    DescriptionSection section{Words::tr("How it is computed"), {}};
    section.rows.push_back({Words::tr("Formula"), formulaWords(value), {}});
    section.rows.push_back({Words::tr("Figures"), solvedText(value), {}});
    const QString interval = intervalText(value);
    if (isInterval(value.result) && value.asStated && widthOf(value.result) > 0)
        section.rows.push_back(
            {Words::tr("Interval"), Words::tr("%1, from the stated precisions").arg(interval), {}});
    return section;
}

DescriptionSection inputSection(const Dataset &dataset, const Derivation &value)
{
    DescriptionSection section{Words::tr("Computed from"), {}};
    for (const int input : inputsOf(value)) {
        const Fact &fact = dataset.fact(input);
        section.rows.push_back({spanText(fact.headline().period), briefText(dataset, input), fact.id()});
    }
    return section;
}

DescriptionSection scopeSection(const Dataset &dataset, const Derivation &value)
{
    DescriptionSection section{Words::tr("What it measures"), {}};
    const Measure &measure = dataset.measure(dataset.fact(value.first).headline().measure);
    const auto add = [&section](const QString &label, const QString &text) {
        if (!text.isEmpty())
            section.rows.push_back({label, text, {}});
    };
    add(Words::tr("Period"), spanText(value.period));
    add(Words::tr("Segment"), measure.segment);
    add(Words::tr("Region"), areaText(measure.area));
    add(Words::tr("Definition"), measure.definition);
    add(Words::tr("Share of"), measure.denominator);
    return section;
}

std::vector<Pill> pillsOf(const Dataset &dataset, const Derivation &value)
{
    std::vector<Pill> pills = {{Words::tr("computed"), Pill::Tone::Plain}};
    QStringList texts;
    for (const int input : inputsOf(value)) {
        const Status status = dataset.fact(input).headline().status;
        if (status == Status::Estimated)
            texts << Words::tr("from an estimate");
        if (status == Status::Forecast)
            texts << Words::tr("from a forecast");
    }
    if (const QString bound = boundWord(value.result.bound); !value.asStated && !bound.isEmpty())
        texts << bound;
    texts.removeDuplicates();
    for (const QString &text : texts)
        pills.push_back({text, Pill::Tone::Plain});
    return pills;
}

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Definition:
        return Words::tr("another definition");
    case Obstacle::Denominator:
        return Words::tr("a share of something else");
    case Obstacle::Segment:
        return Words::tr("another segment");
    case Obstacle::Region:
        return Words::tr("another region");
    case Obstacle::Unit:
        return Words::tr("another currency or unit");
    case Obstacle::Status:
        return Words::tr("one is reported, the other estimated or forecast");
    case Obstacle::Differing:
        return Words::tr("its statements differ, and none is chosen");
    case Obstacle::Bounds:
        return Words::tr("what is open in them leaves the result open");
    }
    return {};
}

} // namespace

QString figureText(const Derivation &value)
{
    if (!value.asStated)
        return intervalText(value);
    const double half = widthOf(value.result) / 2;
    const double finest = finestDigit(value.result, *value.asStated);
    Amount figure = Amount::exactly(*value.asStated, value.result.unit);
    figure.precision = std::max(finest, half > 0 ? digitBelow(half) : 0) / 2;
    figure.bound = Bound::About;
    return amountText(figure, isSigned(value));
}

QString intervalText(const Derivation &value)
{
    return amountText(roundedOutwards(value.result), isSigned(value));
}

QString kindText(const Derivation &value)
{
    const bool isOfPercent = value.result.unit.kind() == Unit::Kind::PercentagePoints;
    switch (value.kind) {
    case Kind::Yearly:
        return isOfPercent ? Words::tr("change year on year") : Words::tr("growth year on year");
    case Kind::Quarterly:
        return isOfPercent ? Words::tr("change quarter on quarter") : Words::tr("growth quarter on quarter");
    case Kind::CompoundAnnual:
        return Words::tr("growth a year over %1 years").arg(value.years);
    case Kind::EarlierLevel:
        break;
    }
    return Words::tr("level a year before");
}

QString whatText(const Dataset &dataset, const Derivation &value)
{
    return measureText(dataset.fact(value.first).headline(), dataset) + QStringLiteral(", ") +
           kindText(value);
}

QString formulaText(const Derivation &value)
{
    if (value.isLevel())
        return QStringLiteral("%1 ÷ (1 + %2)")
            .arg(bracketed(value.firstAmount), bracketed(value.secondAmount));
    if (value.result.unit.kind() == Unit::Kind::PercentagePoints)
        return QStringLiteral("%1 − %2").arg(bracketed(value.secondAmount), bracketed(value.firstAmount));
    return ratioFormula(value);
}

QStringList derivedLines(const Dataset &dataset, const Derivation &value)
{
    const QString company = dataset.subjectNames(dataset.fact(value.first).headline());
    QStringList lines = {company + QStringLiteral(", ") + figureText(value), whatText(dataset, value),
                         withLength(monthsCovered(value), spanText(value.period)) + QStringLiteral(" · ") +
                             Words::tr("computed"),
                         formulaText(value)};
    if (value.asStated && widthOf(value.result) > 0)
        lines.insert(1, intervalText(value));
    return lines;
}

FactDescription describe(const Dataset &dataset, const Derivation &value, const Lens &lens)
{
    FactDescription description;
    description.fact = value.id(dataset);
    description.company = dataset.subjectNames(dataset.fact(value.first).headline());
    description.figure = figureText(value);
    if (value.asStated && widthOf(value.result) > 0)
        description.otherFigures << intervalText(value);
    description.what = whatText(dataset, value);
    description.pills = pillsOf(dataset, value);
    description.sections = {formulaSection(value), inputSection(dataset, value),
                            scopeSection(dataset, value)};
    if (DescriptionSection receipt = conversionSection(dataset, value, lens.currency); !receipt.rows.empty())
        description.sections.insert(description.sections.begin(), std::move(receipt));
    return description;
}

DescriptionSection computedSection(const Dataset &dataset, int fact, const PreferredAmounts &preferred)
{
    DescriptionSection section{Words::tr("Computed from it"), {}};
    for (const Derivation &value : deriveBeside(dataset, fact, preferred).values) {
        if (value.first != fact && value.second != fact)
            continue;
        const QString text =
            QStringList{figureText(value), spanText(value.period)}.join(QStringLiteral(", "));
        section.rows.push_back({kindText(value), text, value.id(dataset)});
    }
    return section;
}

DescriptionSection refusedSection(const Dataset &dataset, int fact, const PreferredAmounts &preferred)
{
    DescriptionSection section{Words::tr("Not computed with"), {}};
    for (const Refusal &refused : refusals(dataset, fact, allFacts(dataset), preferred)) {
        if (section.rows.size() == MostRefusals)
            break;
        const Fact &other = dataset.fact(refused.other);
        section.rows.push_back(
            {spanText(other.headline().period),
             Words::tr("%1: %2").arg(briefText(dataset, refused.other), obstacleText(refused.obstacle)),
             other.id()});
    }
    return section;
}

} // namespace plumbline
