// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/disagreementcolumns.h"

#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Disagreements)
};

QString wordOf(Link::Kind kind)
{
    switch (kind) {
    case Link::Kind::Contradicts:
        return Words::tr("contradiction");
    case Link::Kind::Revises:
        return Words::tr("revision");
    case Link::Kind::Supersedes:
        return Words::tr("replacement");
    case Link::Kind::Converts:
        break;
    }
    return {};
}

QString sentenceOf(Link::Kind kind)
{
    switch (kind) {
    case Link::Kind::Contradicts:
        return Words::tr("%1 contradicts %2");
    case Link::Kind::Revises:
        return Words::tr("%1 revises %2");
    case Link::Kind::Supersedes:
        return Words::tr("%1 replaces %2");
    case Link::Kind::Converts:
        break;
    }
    return Words::tr("%1 beside %2");
}

/// Whether the statement says no more than what the column has: the same amount, or a
/// conversion of one that it has.
bool belongsTo(const DisagreementColumn &column, const StatementPlace &place, const Dataset &dataset)
{
    const Statement &statement = place.in(dataset);
    if (column.fact != place.fact || statement.amount.isNull())
        return false;
    if (column.states(amountCode(statement.amount), dataset))
        return true;
    const std::vector<Link> links = dataset.linksOf(statement.key);
    return std::any_of(links.begin(), links.end(), [&](const Link &link) {
        return link.kind == Link::Kind::Converts &&
               column.contains(link.from == statement.key ? link.to : link.from, dataset);
    });
}

QString endText(const Dataset &dataset, const Disagreement &disagreement, StatementKey key)
{
    for (const StatementPlace &place : disagreement.statements) {
        if (place.in(dataset).key == key)
            return statementText(dataset, place);
    }
    return {};
}

} // namespace

bool DisagreementColumn::contains(StatementKey key, const Dataset &dataset) const
{
    return std::any_of(statements.begin(), statements.end(),
                       [&](const StatementPlace &place) { return place.in(dataset).key == key; });
}

bool DisagreementColumn::states(const QString &code, const Dataset &dataset) const
{
    return !code.isEmpty() &&
           std::any_of(statements.begin(), statements.end(), [&](const StatementPlace &place) {
               return amountCode(place.in(dataset).amount) == code;
           });
}

/// Amounts in the unit of the headline come first, so that they lead their conversions.
std::vector<DisagreementColumn> columnsOf(const Dataset &dataset, const Disagreement &disagreement)
{
    std::vector<StatementPlace> places = disagreement.statements;
    std::stable_partition(places.begin(), places.end(), [&dataset](const StatementPlace &place) {
        return place.in(dataset).amount.unit == dataset.fact(place.fact).headline().amount.unit;
    });
    std::vector<DisagreementColumn> columns;
    for (const StatementPlace &place : places) {
        const auto home = std::find_if(columns.begin(), columns.end(),
                                       [&](const auto &column) { return belongsTo(column, place, dataset); });
        if (home != columns.end())
            home->statements.push_back(place);
        else
            columns.push_back({place.fact, {place}});
    }
    return columns;
}

std::vector<DisagreementLink> linksOf(const Dataset &dataset, const Disagreement &disagreement)
{
    std::vector<DisagreementLink> links;
    for (const Link &link : disagreement.links)
        links.push_back({sentenceOf(link.kind).arg(endText(dataset, disagreement, link.from),
                                                   endText(dataset, disagreement, link.to)),
                         link.note});
    return links;
}

QString kindsText(const Disagreement &disagreement)
{
    QStringList kinds;
    if (disagreement.differs)
        kinds << Words::tr("statements differ");
    for (const Link &link : disagreement.links) {
        if (const QString word = wordOf(link.kind); !kinds.contains(word))
            kinds << word;
    }
    return kinds.join(QStringLiteral(", "));
}

QString statementText(const Dataset &dataset, const StatementPlace &place)
{
    const Statement &statement = place.in(dataset);
    const QString figure = figureText(statement, dataset);
    return figure.isEmpty() ? whatText(dataset, dataset.fact(place.fact)) : figure;
}

} // namespace plumbline
