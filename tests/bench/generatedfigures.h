// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/generatedataset.h"
#include "facts/period.h"

#include <QString>

#include <vector>

namespace plumbline::generated {

enum class Kind { Revenue, Growth, Share, Funding };

/// One observation of the plan, from which all rows follow.
struct Figure {
    Kind kind;
    int company;
    int ordinal;         ///< among the company's figures of the kind
    double value;        ///< in millions for money, else percent
    int digestStart = 0; ///< of its sentence

    bool isMoney() const { return kind == Kind::Revenue || kind == Kind::Funding; }
};

/// A sentence of ours with the place of the phrase in it. ASCII only.
struct Sentence {
    QString text;
    qsizetype phraseStart;
    qsizetype phraseLength;
};

constexpr int FirstYear = 2000;
constexpr int Years = 24;

/// The observations of a dataset, in the order of the articles that state them.
std::vector<Figure> plan(const GenerateRequest &request);

DateSpan periodOf(const Figure &figure);
/// A company with more figures than there are quarters has segments.
QString segmentOf(const Figure &figure);
Sentence sentenceOf(const Figure &figure);

QString companyId(int company);
QString eventId(const Figure &figure);
QString factId(const Figure &figure);
QString statementId(size_t index, bool isEvent = false);
QString passageId(size_t index);

} // namespace plumbline::generated
