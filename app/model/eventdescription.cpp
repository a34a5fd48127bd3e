// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventdescription.h"

#include "analysis/rates.h"
#include "facts/figuretext.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactDescription)
};

/// A statement with the fact it belongs to.
struct Found {
    int fact = -1;
    const Statement *statement = nullptr;
};

Found find(const Dataset &dataset, StatementKey key)
{
    for (int index = 0; index < dataset.factCount(); ++index) {
        for (const Statement &statement : dataset.fact(index).statements()) {
            if (statement.key == key)
                return {index, &statement};
        }
    }
    return {};
}

/// What links of some kinds tie to a fact: the link, and the statement at its other end.
struct LinkEnd {
    Link link;
    const Statement *own = nullptr;
    Found other;
    bool leadsAway = true; ///< from this fact to the other
};

template<typename Wanted>
std::vector<LinkEnd> linkEnds(const Dataset &dataset, const Fact &fact, Wanted wanted)
{
    std::vector<LinkEnd> ends;
    for (const Statement &statement : fact.statements()) {
        for (const Link &link : dataset.linksOf(statement.key)) {
            if (!wanted(link.kind))
                continue;
            const bool leadsAway = link.from == statement.key;
            const Found other = find(dataset, leadsAway ? link.to : link.from);
            const bool isWithin = other.statement && dataset.fact(other.fact).id() == fact.id();
            if (other.statement && !(isWithin && !leadsAway))
                ends.push_back({link, &statement, other, leadsAway});
        }
    }
    return ends;
}

/// "Alibaba Cloud, USD 3 bn": enough to know the other fact by.
QString briefText(const Dataset &dataset, const Found &found)
{
    const Fact &fact = dataset.fact(found.fact);
    const QString figure = figureText(*found.statement, dataset);
    QStringList parts = {dataset.subjectNames(*found.statement)};
    if (!figure.isEmpty())
        parts << figure;
    parts << whatText(dataset, fact);
    return parts.join(QStringLiteral(", "));
}

QString ownText(const Dataset &dataset, const Statement &statement)
{
    const QString figure = figureText(statement, dataset);
    return figure.isEmpty() ? Words::tr("This") : figure;
}

DescriptionSection partiesSection(const Dataset &dataset, const Event &event)
{
    DescriptionSection section{Words::tr("Parties"), {}};
    for (const Event::Party &party : event.parties) {
        const QString role = roleWords(party.role);
        const QString &name = dataset.entity(party.entity).name;
        const auto known = std::find_if(section.rows.begin(), section.rows.end(),
                                        [&role](const DescriptionRow &row) { return row.label == role; });
        if (known == section.rows.end())
            section.rows.push_back({role, name, {}});
        else
            known->value += QStringLiteral(" · ") + name;
    }
    return section;
}

QString amountLabel(const Dataset &dataset, const Fact &fact)
{
    const Statement &headline = fact.headline();
    if (const QString &role = dataset.text(headline.eventRole); !role.isEmpty())
        return roleWords(role);
    return headline.measure == MeasureIndex::None ? dataset.event(fact.lead().event).title
                                                  : whatText(dataset, fact);
}

DescriptionSection amountsSection(const Dataset &dataset, int index)
{
    DescriptionSection section{Words::tr("Also of this event"), {}};
    const EventIndex event = dataset.fact(index).lead().event;
    for (int other = 0; other < dataset.factCount(); ++other) {
        const Fact &fact = dataset.fact(other);
        if (other == index || fact.lead().event != event)
            continue;
        const QString figure = allFigures(dataset, fact).join(QStringLiteral(" / "));
        section.rows.push_back({amountLabel(dataset, fact),
                                figure.isEmpty() ? statusWord(fact.lead().status) : figure, fact.id()});
    }
    return section;
}

/// The two statements of this fact that a conversion ties.
struct Conversion {
    const Statement *one = nullptr;
    const Statement *other = nullptr;
};

const Statement *withKey(const Fact &fact, StatementKey key)
{
    const auto statements = fact.statements();
    const auto found = std::find_if(statements.begin(), statements.end(),
                                    [key](const Statement &statement) { return statement.key == key; });
    return found == statements.end() ? nullptr : &*found;
}

std::vector<Conversion> conversionsOf(const Dataset &dataset, const Fact &fact)
{
    std::vector<Conversion> conversions;
    for (const Link &link : dataset.tables().links) {
        if (link.kind != Link::Kind::Converts)
            continue;
        const Conversion conversion = {withKey(fact, link.from), withKey(fact, link.to)};
        if (conversion.one && conversion.other && !conversion.one->amount.isNull() &&
            !conversion.other->amount.isNull())
            conversions.push_back(conversion);
    }
    return conversions;
}

bool implies(const Conversion &conversion, const ExchangeRate &rate)
{
    const Amount &quote = conversion.one->amount;
    const Amount &base = conversion.other->amount;
    return rate.quote == quote.unit.code() && rate.base == base.unit.code() &&
           rate.middle == quote.lowest() / base.lowest();
}

QString rateText(const ExchangeRate &rate)
{
    constexpr int rateDecimals = 2;
    return Words::tr("%1 %2 per %3 (%4 to %5)")
        .arg(QString::number(rate.middle, 'f', rateDecimals), rate.quote, rate.base,
             QString::number(rate.low, 'f', rateDecimals), QString::number(rate.high, 'f', rateDecimals));
}

/// The rates that the conversions stated in this very fact imply, written so that
/// the number is above one: "6.90 CNY per USD".
DescriptionSection rateSection(const Dataset &dataset, const Fact &fact)
{
    DescriptionSection section{Words::tr("Conversion"), {}};
    for (Conversion conversion : conversionsOf(dataset, fact)) {
        if (conversion.one->amount.lowest() < conversion.other->amount.lowest())
            std::swap(conversion.one, conversion.other);
        const auto rates = impliedRates(dataset, conversion.one->amount.unit.code());
        const auto rate = std::find_if(rates.begin(), rates.end(), [&](const ExchangeRate &candidate) {
            return implies(conversion, candidate);
        });
        if (rate != rates.end())
            section.rows.push_back({Words::tr("Rate implied"), rateText(*rate), {}});
    }
    return section;
}

} // namespace

std::vector<DescriptionSection> eventSections(const Dataset &dataset, int index)
{
    const Fact &fact = dataset.fact(index);
    std::vector<DescriptionSection> sections = {rateSection(dataset, fact)};
    if (fact.lead().event == EventIndex::None)
        return sections;
    const Event &event = dataset.event(fact.lead().event);
    sections.insert(sections.begin(), partiesSection(dataset, event));
    sections.push_back(amountsSection(dataset, index));
    return sections;
}

DescriptionSection linkedSection(const Dataset &dataset, int index)
{
    DescriptionSection section{Words::tr("Linked statements"), {}};
    const auto isHistory = [](Link::Kind kind) {
        return kind == Link::Kind::Revises || kind == Link::Kind::Supersedes;
    };
    for (const LinkEnd &end : linkEnds(dataset, dataset.fact(index), isHistory)) {
        const bool revises = end.link.kind == Link::Kind::Revises;
        const QString label = end.leadsAway ? (revises ? Words::tr("Revises") : Words::tr("Replaces"))
                                            : (revises ? Words::tr("Revised by") : Words::tr("Replaced by"));
        section.rows.push_back({label, briefText(dataset, end.other), dataset.fact(end.other.fact).id()});
    }
    return section;
}

std::vector<Caution> cautionsOf(const Dataset &dataset, int index)
{
    const Fact &fact = dataset.fact(index);
    std::vector<Caution> cautions;
    const auto isContradiction = [](Link::Kind kind) { return kind == Link::Kind::Contradicts; };
    for (const LinkEnd &end : linkEnds(dataset, fact, isContradiction)) {
        const FactId &other = dataset.fact(end.other.fact).id();
        const bool isWithin = other == fact.id();
        const QString against = isWithin ? figureText(*end.other.statement, dataset)
                                         : briefText(dataset, end.other);
        QStringList sentences = {Words::tr("%1 against %2").arg(ownText(dataset, *end.own), against),
                                 end.link.note};
        sentences.removeAll(QString());
        cautions.push_back({Words::tr("Statements do not fit together"), sentences.join(QStringLiteral(". ")),
                            isWithin ? FactId() : other});
    }
    return cautions;
}

} // namespace plumbline
