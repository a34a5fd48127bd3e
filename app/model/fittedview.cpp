// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fittedview.h"

#include "analysis/derivation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype MostNamed = 5;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FittedView)
};

template<typename Items, typename TextOf>
QSet<QString> textsOf(const Items &items, TextOf textOf)
{
    QSet<QString> texts;
    for (const auto &item : items)
        texts.insert(textOf(item));
    return texts;
}

/// Keeps what `known` has and notes the rest; `what` has %1 for the id.
QStringList keep(const QStringList &ids, const QSet<QString> &known, const QString &what,
                 QStringList &missing)
{
    QStringList kept;
    for (const QString &id : ids) {
        if (known.contains(id))
            kept << id;
        else if (!missing.contains(what.arg(id)))
            missing << what.arg(id);
    }
    return kept;
}

void keep(Choice &choice, const QSet<QString> &known, const QString &what, QStringList &missing)
{
    if (!choice || choice->isEmpty())
        return;
    choice = keep(*choice, known, what, missing);
    if (choice->isEmpty())
        choice.reset();
}

void keep(QString &id, const QSet<QString> &known, const QString &what, QStringList &missing)
{
    if (!id.isEmpty())
        id = keep(QStringList{id}, known, what, missing).value(0);
}

/// A company that is gone leaves its place free, so that the others keep their colours.
void keepPlaces(QStringList &focus, const QSet<QString> &known, const QString &what, QStringList &missing)
{
    const auto isFree = [](const QString &id) { return id.isEmpty(); };
    const bool wasNobody = std::all_of(focus.begin(), focus.end(), isFree);
    for (QString &id : focus)
        keep(id, known, what, missing);
    if (!wasNobody && std::all_of(focus.begin(), focus.end(), isFree))
        focus.clear();
}

} // namespace

QString FittedView::message() const
{
    if (missing.isEmpty())
        return {};
    const QString named = missing.mid(0, MostNamed).join(QStringLiteral(", "));
    const qsizetype rest = missing.size() - MostNamed;
    if (rest <= 0)
        return Texts::tr("The view is open without what this dataset does not have: %1.").arg(named);
    return Texts::tr("The view is open without what this dataset does not have: %1 and %2 more.")
        .arg(named)
        .arg(rest);
}

FittedView fittedTo(const Dataset &dataset, View view)
{
    const Tables &tables = dataset.tables();
    const auto id = [](const auto &row) { return row.id; };
    const QSet<QString> companies = textsOf(tables.entities, id);
    const QSet<QString> articles = textsOf(tables.articles, id);
    // A fact without a segment or area passes by the empty text.
    QSet<QString> segments = textsOf(tables.measures, [](const Measure &m) { return m.segment; });
    QSet<QString> areas = textsOf(tables.measures, [](const Measure &m) { return m.area; });
    segments.insert(QString());
    areas.insert(QString());

    FittedView fitted{std::move(view), {}};
    View &kept = fitted.view;
    if (!kept.current.isNull() && !isKnownFigure(dataset, kept.current)) {
        fitted.missing << Texts::tr("the fact “%1”").arg(kept.current.text());
        kept.current = {};
    }
    for (const QString &fact : kept.lens.preferred.keys()) {
        if (dataset.indexOf(FactId(fact)) >= 0)
            continue;
        kept.lens.preferred.remove(fact);
        fitted.missing << Texts::tr("the fact “%1”").arg(fact);
    }
    const QString company = Texts::tr("the company “%1”");
    const QString article = Texts::tr("the article “%1”");
    keepPlaces(kept.focus, companies, company, fitted.missing);
    keep(kept.lens.calendar, companies, company, fitted.missing);
    keep(kept.filter.companies, companies, company, fitted.missing);
    keep(kept.filter.articles, articles, article, fitted.missing);
    keep(kept.article, articles, article, fitted.missing);
    keep(kept.filter.segments, segments, Texts::tr("the segment “%1”"), fitted.missing);
    keep(kept.filter.areas, areas, Texts::tr("the region “%1”"), fitted.missing);
    const QSet<QString> metrics = textsOf(tables.metrics, id);
    const QString metric = Texts::tr("the metric “%1”");
    keep(kept.level.metric, metrics, metric, fitted.missing);
    keep(kept.coverage, metrics, metric, fitted.missing);
    if (kept.level.isNull())
        kept.level = {};
    return fitted;
}

} // namespace plumbline
