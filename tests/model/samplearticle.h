// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/samplepackage.h"
#include "text/canonicaltext.h"

#include <QString>

namespace plumbline::sample {

/// An article in which the passages of the sample package stand where it says.
inline QString article()
{
    const std::pair<int, const char *> phrases[] = {
        {0, "News of 2019"},
        {14, "From our desk: today"},
        {35, "Acme"},
        {40, "raised"},
        {47, "CNY 600 million"},
        {63, "("},
        {64, "USD 87 million"},
        {78, ")."},
        {81, "Up by"},
        {90, "12 %"},
        {94, ". "},
        {98, "With Bolt"},
        {110, "it has"},
        {120, "67 %"},
        {124, "."},
    };
    QString text(126, QLatin1Char(' '));
    for (const auto &[at, phrase] : phrases)
        text.replace(at, QString::fromLatin1(phrase).size(), QString::fromLatin1(phrase));
    text.replace(12, 2, QStringLiteral("\n\n"));
    return text;
}

/// The sample package with the hash of that article.
inline Package packageOfArticle()
{
    Package package;
    const QString stored = QStringLiteral("7bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792");
    package.replace(QStringLiteral("article.csv"), stored,
                    canonicalText(article().toUtf8(), QString())->sha256);
    return package;
}

} // namespace plumbline::sample
