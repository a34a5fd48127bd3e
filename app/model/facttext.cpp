// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facttext.h"

#include "analysis/agreement.h"
#include "facts/figuretext.h"
#include "model/knownwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

bool isSigned(const Statement &statement, const Dataset &dataset)
{
    const Metric *metric = dataset.metricOf(statement);
    return metric && isChange(*metric);
}

} // namespace

QString metricText(const Metric &metric)
{
    return knownWords(metric.name);
}

QString asWords(QString code)
{
    return knownWords(
        code.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' ')));
}

QString areaText(const QString &area)
{
    if (area == QLatin1String("WORLD"))
        return Words::tr("world");
    if (area == QLatin1String("APAC"))
        return Words::tr("Asia-Pacific");
    const QLocale::Territory territory = QLocale::codeToTerritory(area);
    return territory == QLocale::AnyTerritory ? area : knownWords(QLocale::territoryToString(territory));
}

QString figureText(const Statement &statement, const Dataset &dataset)
{
    return amountText(statement.amount, isSigned(statement, dataset));
}

QStringList figureTexts(const Fact &fact, const Dataset &dataset)
{
    QStringList texts;
    for (const Amount &amount : distinctAmounts(fact))
        texts << amountText(amount, isSigned(fact.headline(), dataset));
    texts.removeDuplicates();
    return texts;
}

QString figureText(const Fact &fact, const Dataset &dataset)
{
    return figureTexts(fact, dataset).join(QStringLiteral(" / "));
}

QString measureText(const Statement &statement, const Dataset &dataset)
{
    if (statement.measure == MeasureIndex::None)
        return {};
    const Measure &measure = dataset.measure(statement.measure);
    QStringList parts = {metricText(dataset.metric(measure.metric)), measure.segment, areaText(measure.area)};
    if (!measure.denominator.isEmpty())
        parts << Words::tr("of %1").arg(asWords(measure.denominator));
    if (measure.base != YearOnYear)
        parts << asWords(measure.base);
    if (measure.reference != EntityIndex::None)
        parts << Words::tr("relative to %1").arg(dataset.entity(measure.reference).name);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace plumbline
