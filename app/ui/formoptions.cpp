// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formoptions.h"

#include "model/factwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FormOptions)
};

constexpr std::array commonCurrencies = {"CNY", "USD", "EUR", "GBP", "JPY",
                                         "HKD", "KRW", "INR", "TWD", "SGD"};

std::vector<CodeOption> kindOptions()
{
    return {{QStringLiteral("percent"), Texts::tr("percent")},
            {QStringLiteral("percentage_points"), Texts::tr("percentage points")},
            {QStringLiteral("percent_or_points"), Texts::tr("percent or points, unclear")},
            {QStringLiteral("multiple"), Texts::tr("times (a multiple)")},
            {QStringLiteral("rank"), Texts::tr("rank")},
            {QStringLiteral("count"), Texts::tr("count")}};
}

} // namespace

std::vector<ChoiceField::Option> entityOptions(const Dataset &dataset)
{
    std::vector<ChoiceField::Option> options;
    for (const Entity &entity : dataset.tables().entities)
        options.push_back({entity.id, entity.name, entity.otherNames});
    return options;
}

std::vector<ChoiceField::Option> metricOptions(const Dataset &dataset)
{
    std::vector<ChoiceField::Option> options;
    for (const Metric &metric : dataset.tables().metrics)
        options.push_back({metric.id, metric.name, {}});
    return options;
}

std::vector<ChoiceField::Option> eventOptions(const Dataset &dataset)
{
    std::vector<ChoiceField::Option> options;
    for (const Event &event : dataset.tables().events)
        options.push_back({event.id, event.title, {}});
    return options;
}

std::vector<CodeOption> unitOptions(const Dataset &dataset)
{
    std::vector<CodeOption> options = {{QString(), Texts::tr("Choose …")}};
    for (const CodeOption &kind : kindOptions())
        options.push_back(kind);
    QStringList currencies;
    for (const auto &chunk : dataset.chunks()) {
        // The first of each company tell which currencies there are.
        constexpr size_t mostLooked = 50;
        for (size_t i = 0; i < std::min(chunk->statements.size(), mostLooked); ++i) {
            const Unit &unit = chunk->statements[i].amount.unit;
            if (unit.isMoney() && !currencies.contains(unit.code()))
                currencies << unit.code();
        }
    }
    currencies.sort();
    for (const char *common : commonCurrencies) {
        if (!currencies.contains(QLatin1String(common)))
            currencies << QString::fromLatin1(common);
    }
    for (const QString &currency : std::as_const(currencies))
        options.emplace_back(currency, currency);
    return options;
}

QString unitName(const QString &code)
{
    for (const auto &[kind, name] : kindOptions()) {
        if (kind == code)
            return name;
    }
    return code;
}

std::vector<CodeOption> unitKindOptions()
{
    std::vector<CodeOption> options = {{QStringLiteral("money"), Texts::tr("money")}};
    for (const CodeOption &kind : kindOptions()) {
        if (kind.first != QLatin1String("percent_or_points"))
            options.push_back(kind);
    }
    options.emplace_back(QStringLiteral("any"), Texts::tr("any"));
    return options;
}

std::vector<CodeOption> boundOptions()
{
    std::vector<CodeOption> options;
    for (const Bound bound : {Bound::Exact, Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Range})
        options.emplace_back(code(bound), boundWord(bound));
    options.front().second = Texts::tr("exact");
    options.back().second = Texts::tr("range");
    return options;
}

std::vector<CodeOption> statusOptions()
{
    std::vector<CodeOption> options;
    for (const Status status :
         {Status::Reported, Status::Estimated, Status::Forecast, Status::Planned, Status::Considered})
        options.emplace_back(code(status), statusWord(status));
    return options;
}

std::vector<CodeOption> entityKindOptions()
{
    return {{code(Entity::Kind::Company), Texts::tr("company")},
            {code(Entity::Kind::Unit), Texts::tr("unit of a company")},
            {code(Entity::Kind::Market), Texts::tr("market")},
            {code(Entity::Kind::Government), Texts::tr("government")},
            {code(Entity::Kind::Other), Texts::tr("other")}};
}

std::vector<CodeOption> eventKindOptions()
{
    std::vector<CodeOption> options;
    for (int kind = 0; kind <= static_cast<int>(Event::Kind::Other); ++kind)
        options.emplace_back(code(static_cast<Event::Kind>(kind)),
                             eventKindWords(static_cast<Event::Kind>(kind)));
    return options;
}

std::vector<CodeOption> evidenceRoleOptions()
{
    return {{code(EvidenceRole::States), Texts::tr("states it")},
            {code(EvidenceRole::Repeats), Texts::tr("repeats it")},
            {code(EvidenceRole::Qualifies), Texts::tr("qualifies it")},
            {code(EvidenceRole::Dates), Texts::tr("dates it")}};
}

QStringList eventRoles()
{
    return {QString(),
            QStringLiteral("raised"),
            QStringLiteral("invested"),
            QStringLiteral("offered"),
            QStringLiteral("valuation"),
            QStringLiteral("contract_value"),
            QStringLiteral("fine")};
}

QString unitKindOf(const Dataset &dataset, const QString &metric)
{
    for (const Metric &known : dataset.tables().metrics) {
        if (known.id == metric)
            return known.unitKind;
    }
    return {};
}

QString usualUnit(const Dataset &dataset, const QString &metric)
{
    const QString kind = unitKindOf(dataset, metric);
    return kind == QLatin1String("money") || kind == QLatin1String("any") ? QString() : kind;
}

} // namespace plumbline
