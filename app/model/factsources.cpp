// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factsources.h"

#include "facts/figuretext.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactSources)
};

/// "a.csv; b.csv; 3 more".
template<typename Index, typename Text>
QString firstTexts(const std::set<Index> &indexes, Text text)
{
    constexpr qsizetype mostNamed = 2;
    QStringList names;
    for (const Index index : indexes) {
        if (names.size() == mostNamed)
            break;
        names << text(index);
    }
    const auto more = static_cast<qsizetype>(indexes.size()) - names.size();
    if (more > 0)
        names << Words::tr("%1 more").arg(countText(more));
    return names.join(QStringLiteral("; "));
}

} // namespace

void FactSources::add(const Dataset &dataset, int fact)
{
    for (const Statement &statement : dataset.fact(fact).statements()) {
        for (const Evidence &evidence : dataset.evidence(fact, statement))
            articles.insert(evidence.article);
        if (statement.source != SourceIndex::None)
            tables.insert(statement.source);
        else if (statement.evidenceCount == 0)
            byHand.insert(statement.attributedTo);
    }
}

SourcePlaces placesOf(const Dataset &dataset, std::span<const int> facts)
{
    SourcePlaces found;
    for (const int fact : facts) {
        for (const Statement &statement : dataset.fact(fact).statements()) {
            for (const Evidence &evidence : dataset.evidence(fact, statement))
                found.paragraphs.insert({evidence.article, evidence.paragraph});
            if (statement.source != SourceIndex::None)
                found.rows[statement.source].insert(statement.sourceRow);
        }
    }
    return found;
}

FactSources sourcesOf(const Dataset &dataset, std::span<const int> facts)
{
    FactSources found;
    for (const int fact : facts)
        found.add(dataset, fact);
    return found;
}

QString tableText(const Source &source)
{
    return source.tableName.isEmpty() ? source.fileName
                                      : source.fileName + QStringLiteral(", ") + source.tableName;
}

QString rowsText(const std::set<quint32> &rows)
{
    constexpr qsizetype mostNamed = 5;
    QStringList numbers;
    for (const quint32 row : rows) {
        if (numbers.size() == mostNamed)
            break;
        numbers << QString::number(row);
    }
    const auto more = static_cast<qsizetype>(rows.size()) - numbers.size();
    if (more > 0)
        numbers << Words::tr("%1 more").arg(countText(more));
    return (rows.size() == 1 ? Words::tr("row %1") : Words::tr("rows %1"))
        .arg(numbers.join(QStringLiteral(", ")));
}

QString countsText(const FactSources &sources)
{
    QStringList parts;
    if (!sources.articles.empty() || sources.isEmpty())
        parts << counted(static_cast<qint64>(sources.articles.size()), Words::tr("%1 article"),
                         Words::tr("%1 articles"));
    if (!sources.tables.empty())
        parts << counted(static_cast<qint64>(sources.tables.size()), Words::tr("%1 table"),
                         Words::tr("%1 tables"));
    if (!sources.byHand.empty())
        parts << Words::tr("entries by hand");
    const QString last = parts.takeLast();
    return parts.isEmpty() ? last : Words::tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

QString handText(const Dataset &dataset, TextIndex sayer)
{
    const QString name = dataset.text(sayer);
    return name.isEmpty() ? Words::tr("entered by hand") : Words::tr("%1, entered by hand").arg(name);
}

QString tablesText(const Dataset &dataset, const std::set<SourceIndex> &tables)
{
    return firstTexts(tables, [&dataset](SourceIndex table) { return tableText(dataset.source(table)); });
}

QString handsText(const Dataset &dataset, const std::set<TextIndex> &sayers)
{
    return firstTexts(sayers, [&dataset](TextIndex sayer) { return handText(dataset, sayer); });
}

} // namespace plumbline
