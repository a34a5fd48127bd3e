// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rateholewords.h"

#include "analysis/tablerates.h"
#include "facts/figuretext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConversionWords)
};

QString rowText(const TableRate &rate)
{
    return Words::tr("%1 (line %2)").arg(spanText(rate.when), QString::number(rate.line));
}

/// "a", "a and b", "a, b and c".
QString joinedText(QStringList texts)
{
    if (texts.size() < 2)
        return texts.join(QString());
    const QString last = texts.takeLast();
    return Words::tr("%1 and %2").arg(texts.join(Words::tr(", ")), last);
}

/// All of a few rows; of more how many, from the first to the last.
QString rowsText(const std::vector<const TableRate *> &rows)
{
    constexpr size_t mostNamed = 3;
    if (rows.size() > mostNamed)
        return Words::tr("%1 rates from %2 to %3")
            .arg(countText(static_cast<qint64>(rows.size())), rowText(*rows.front()), rowText(*rows.back()));
    QStringList texts;
    for (const TableRate *row : rows)
        texts << rowText(*row);
    return joinedText(texts);
}

QString spansText(const std::vector<DateSpan> &spans)
{
    constexpr size_t mostNamed = 3;
    const size_t named = spans.size() > mostNamed ? mostNamed - 1 : spans.size();
    QStringList texts;
    for (size_t i = 0; i < named; ++i)
        texts << spanText(spans[i]);
    if (spans.size() > named)
        texts << Words::tr("%1 more spans").arg(countText(static_cast<qint64>(spans.size() - named)));
    return joinedText(texts);
}

} // namespace

QString nameOfTable(const Dataset &dataset)
{
    return QFileInfo(dataset.rates() ? dataset.rates()->path : QString()).fileName();
}

QString holeText(const Dataset &dataset, const QString &from, const QString &into, const DateSpan &when)
{
    if (!dataset.rates())
        return {};
    const RateHole hole = holeAt(*dataset.rates(), from, into, when);
    const QString table = nameOfTable(dataset);
    if (!hole.hasPair)
        return Words::tr("%1 has no rate of %2 in %3.").arg(table, from, into);
    if (!hole.touching.empty() && !hole.missing.empty())
        return Words::tr("%1 has %2, not %3.").arg(table, rowsText(hole.touching), spansText(hole.missing));
    if (!hole.touching.empty())
        return Words::tr("%1 has %2, which do not make up just this time.")
            .arg(table, rowsText(hole.touching));
    if (hole.before && hole.after)
        return Words::tr("%1 has a hole between %2 and %3.")
            .arg(table, rowText(*hole.before), rowText(*hole.after));
    if (hole.after)
        return Words::tr("%1 starts with %2.").arg(table, rowText(*hole.after));
    if (hole.before)
        return Words::tr("%1 ends with %2.").arg(table, rowText(*hole.before));
    return Words::tr("%1 has no rate that covers this time.").arg(table);
}

} // namespace plumbline
