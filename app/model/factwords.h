// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace plumbline {

/// The words for codes and the texts of single columns, in the table, the pane
/// and the exports alike. Pure; texts for people.

QString statusWord(Status status);
QString boundWord(Bound bound); ///< "at least"; empty for an exact amount
QString eventKindWords(Event::Kind kind);
QString roleWords(const QString &role); ///< "contract_value": "Contract value"
QString baseWords(const QString &base); ///< "year-on-year": "year on year"
QStringList flagWords(const QString &flags);

/// What the statements give in other units than the headline.
QStringList convertedFigures(const Dataset &dataset, const Fact &fact);
/// What figureTexts() gives, then the conversions.
QStringList allFigures(const Dataset &dataset, const Fact &fact);
/// The figure of the statement that charts follow, when the reader chose one of several;
/// `preferred` as in Lens. Else empty.
QString followedText(const Dataset &dataset, const Fact &fact, const QMap<QString, QString> &preferred);
/// What is measured or what happened: "Revenue growth, IaaS, China".
QString whatText(const Dataset &dataset, const Fact &fact);
/// "Apr–Jun 2019 · FY2020 Q1"; "unknown" without a period.
QString periodText(const Dataset &dataset, const Statement &statement);
/// And first how long the period is that a figure covers: "3M · Apr–Jun 2019 · FY2020 Q1".
QString periodWithLength(const Dataset &dataset, const Statement &statement);
/// Who said it; the publishers of the articles when no one else is named.
QString sayerText(const Dataset &dataset, int fact);

/// The evidence of all statements of a fact.
std::vector<Evidence> evidenceOf(const Dataset &dataset, int fact);
/// Where facts stand: "¶ 4, 18", with titles when in several articles.
QString passageText(const Dataset &dataset, std::initializer_list<int> facts);

} // namespace plumbline
