// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searchable.h"

#include "facts/figuretext.h"
#include "model/factsources.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace plumbline {

namespace {

const QString Dot = QStringLiteral(" · ");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Searchable)
};

QString factsText(int facts)
{
    return counted(facts, Texts::tr("%1 fact"), Texts::tr("%1 facts"));
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// How people type the scale and the currency of a figure.
struct Spelling {
    QLatin1String written;
    const char *typed;
};

constexpr std::array spellings = {
    Spelling{QLatin1String("tn"), "trillion"},          Spelling{QLatin1String("bn"), "billion"},
    Spelling{QLatin1String("m"), "million mn"},         Spelling{QLatin1String("CNY"), "rmb yuan 人民币 元"},
    Spelling{QLatin1String("USD"), "dollars us$ 美元"}, Spelling{QLatin1String("EUR"), "euros 欧元"},
};

/// "600m", "CNY600m", "$3bn": the figure without its spaces.
QString compactForms(const QString &figure)
{
    QString dense = figure;
    dense.remove(QLatin1Char(' ')).remove(QChar(QChar::Nbsp));
    QString signs = dense;
    signs.replace(QLatin1String("USD"), QLatin1String("$"))
        .replace(QLatin1String("CNY"), QStringLiteral("¥"));
    return signs == dense ? dense : dense + QLatin1Char(' ') + signs;
}

QString spelledOut(const QString &figure)
{
    QStringList typed;
    const QStringList words =
        QString(figure).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).split(QLatin1Char(' '));
    for (const Spelling &spelling : spellings) {
        if (words.contains(spelling.written))
            typed << QString::fromUtf8(spelling.typed);
    }
    return typed.join(QLatin1Char(' '));
}

/// "6亿": money and counts in the scale that Chinese texts use.
QString chineseScale(const Amount &amount)
{
    constexpr double wan = 1e4;
    constexpr double yi = 1e8;
    constexpr int digits = 6;
    const Unit::Kind kind = amount.unit.kind();
    if (amount.isNull() || (kind != Unit::Kind::Money && kind != Unit::Kind::Count))
        return {};
    const double value = std::abs(amount.lowest());
    if (value < wan)
        return {};
    return value >= yi ? QString::number(value / yi, 'g', digits) + QStringLiteral("亿")
                       : QString::number(value / wan, 'g', digits) + QStringLiteral("万");
}

QString otherNames(const Dataset &dataset, const Statement &statement)
{
    QStringList names;
    for (const EntityIndex subject : dataset.subjects(statement.subjects))
        names += dataset.entity(subject).otherNames;
    return names.join(QLatin1Char(' '));
}

QString kindText(Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Company:
        return Texts::tr("company");
    case Entity::Kind::Unit:
        return Texts::tr("business unit");
    case Entity::Kind::Market:
        return Texts::tr("market");
    case Entity::Kind::Government:
        return Texts::tr("government");
    case Entity::Kind::Other:
        break;
    }
    return {};
}

QString eventKind(const Dataset &dataset, const Fact &fact)
{
    const EventIndex event = fact.lead().event;
    return event == EventIndex::None ? QString() : eventKindWords(dataset.event(event).kind);
}

/// As the dataset has it: whatText() has it in the program's language.
QString metricName(const Dataset &dataset, const Fact &fact)
{
    const Metric *metric = dataset.metricOf(fact.headline());
    return metric ? metric->name : QString();
}

QString tableNames(const Dataset &dataset, int fact)
{
    QStringList names;
    for (const SourceIndex table : sourcesOf(dataset, std::array{fact}).tables)
        names << tableText(dataset.source(table));
    return names.join(QLatin1Char(' '));
}

} // namespace

Searchable searchableCompany(const Entity &entity, int facts)
{
    const QString names = entity.otherNames.join(QStringLiteral(", "));
    return {entity.name, joined({names, kindText(entity.kind), factsText(facts)}, Dot), entity.id};
}

Searchable searchableFigure(const Dataset &dataset, int index)
{
    const Fact &fact = dataset.fact(index);
    const QString figures = allFigures(dataset, fact).join(QStringLiteral(" / "));
    Searchable result;
    result.title = joined({dataset.subjectNames(fact.lead()), figures}, Dot);
    result.detail = joined(
        {whatText(dataset, fact), periodText(dataset, fact.lead()), statusWord(fact.lead().status)}, Dot);
    result.more = joined({otherNames(dataset, fact.lead()), eventKind(dataset, fact),
                          metricName(dataset, fact), spelledOut(figures), compactForms(figures),
                          chineseScale(fact.headline().amount), tableNames(dataset, index)},
                         QStringLiteral(" "));
    return result;
}

QString passageDetail(const Article &article, int paragraph, int facts)
{
    const QString place = Texts::tr("¶ %1").arg(paragraph);
    return joined({article.title, article.publisher, spanText(article.published), place,
                   facts > 0 ? factsText(facts) : QString()},
                  Dot);
}

} // namespace plumbline
