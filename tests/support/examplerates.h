// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ratecheck.h"
#include "facts/days.h"
#include "facts/numbers.h"

#include <QStringList>

namespace plumbline::example {

/// A table of rates as read, from lines `DATE BASE QUOTE RATE SOURCE`; the first stands in line 2.
inline RateTable readRates(const QString &lines)
{
    RateTable table;
    table.path = QStringLiteral("/tables/rates.csv");
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = line.split(QLatin1Char(' '));
        TableRate rate;
        rate.line = ++table.rows + 1;
        rate.when = readPeriod(words.value(0).toLatin1());
        rate.base = words.value(1);
        rate.quote = words.value(2);
        rate.rate = readNumber(words.value(3)).value_or(0);
        rate.precision = words.value(3).contains(QLatin1Char('.')) ? 0.00005 : 0;
        rate.source = words.mid(4).join(QLatin1Char(' '));
        table.rates.push_back(rate);
    }
    return table;
}

/// `dataset` with a checked table.
inline DatasetPtr withTable(const DatasetPtr &dataset, const QString &lines)
{
    return withRates(dataset, std::make_shared<const RateTable>(checkedRates(readRates(lines), *dataset)));
}

} // namespace plumbline::example
