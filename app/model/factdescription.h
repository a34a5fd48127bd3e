// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"
#include "model/lens.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace plumbline {

/// A short mark of quality beside a figure.
struct Pill {
    enum class Tone { Good, Plain, Caution };

    QString text;
    Tone tone = Tone::Plain;
};

struct DescriptionRow {
    QString label;
    QString value;
    FactId opens; ///< null, or the fact that the row leads to
};

struct DescriptionSection {
    QString title;
    std::vector<DescriptionRow> rows;
};

/// Statements that do not fit together.
struct Caution {
    QString title;
    QString text;
    FactId opens; ///< the other fact; null when both statements are in this one
};

/// Everything that the detail pane says of a fact, except its passages: plain
/// text, in the order in which it is shown.
struct FactDescription {
    FactId fact;
    QString company;
    QString figure;           ///< as stated; empty for an event without an amount
    QStringList otherFigures; ///< "stated as USD 87 m", "also stated: 3 bn"; never a mean
    QString what;
    std::vector<Pill> pills;
    std::vector<DescriptionSection> sections;
    std::vector<Caution> cautions;
};

/// `fact` is a position in the dataset. Pure; takes time in proportion to the dataset.
FactDescription describe(const Dataset &dataset, int fact, const Lens &lens = {});

} // namespace plumbline
