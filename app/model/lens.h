// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

namespace plumbline {

/// How figures are looked at, beside what is filtered. A value of ids and codes, so it
/// outlives the dataset.
struct Lens {
    bool hidesComputed = false; ///< what Plumbline computes from stated figures
    bool hidesEvents = false;   ///< the flags over charts of figures
    QString currency;           ///< ISO 4217: money is shown in it where a rate serves; empty: as stated
    QDate knownOn;              ///< only what had been published by this day; null: everything
    /// Id of the company whose fiscal years the time axis shows; empty: calendar years.
    QString calendar;
    /// Of facts whose statements differ, by fact id: the code of the amount that charts
    /// follow, as written by amountCode().
    QMap<QString, QString> preferred;

    friend bool operator==(const Lens &, const Lens &) = default;
};

} // namespace plumbline
