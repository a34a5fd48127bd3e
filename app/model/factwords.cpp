// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factwords.h"

#include "analysis/agreement.h"
#include "analysis/following.h"
#include "analysis/periodlength.h"
#include "facts/figuretext.h"
#include "model/calendarwords.h"
#include "model/facttext.h"
#include "model/factsources.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool supports(const Evidence &evidence)
{
    return evidence.role == EvidenceRole::States || evidence.role == EvidenceRole::Repeats;
}

QString paragraphList(const std::set<int> &paragraphs)
{
    constexpr QChar noBreakSpace(0x00a0);
    QStringList numbers;
    for (int paragraph : paragraphs)
        numbers << QString::number(paragraph);
    return QStringLiteral("¶") + noBreakSpace + numbers.join(QStringLiteral(", "));
}

void appendNew(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

} // namespace

QString statusWord(Status status)
{
    switch (status) {
    case Status::Reported:
        return Words::tr("reported");
    case Status::Estimated:
        return Words::tr("estimated");
    case Status::Forecast:
        return Words::tr("forecast");
    case Status::Planned:
        return Words::tr("planned");
    case Status::Considered:
        return Words::tr("considered");
    }
    return {};
}

QString boundWord(Bound bound)
{
    switch (bound) {
    case Bound::About:
        return Words::tr("about");
    case Bound::AtLeast:
        return Words::tr("at least");
    case Bound::AtMost:
        return Words::tr("at most");
    case Bound::Range:
        return Words::tr("range");
    case Bound::Exact:
        break;
    }
    return {};
}

QString eventKindWords(Event::Kind kind)
{
    if (kind == Event::Kind::SpinOffPlan)
        return Words::tr("Spin-off plan");
    if (kind == Event::Kind::Other)
        return Words::tr("Other event");
    return capitalized(asWords(code(kind)));
}

QString roleWords(const QString &role)
{
    return capitalized(asWords(role));
}

QString baseWords(const QString &base)
{
    return asWords(base);
}

QStringList flagWords(const QString &flags)
{
    static const QHash<QString, const char *> known = {
        {QStringLiteral("off-lines"), QT_TRANSLATE_NOOP("FactWords", "not joined by lines")},
        {QStringLiteral("about-range"), QT_TRANSLATE_NOOP("FactWords", "approximate range")},
        {QStringLiteral("machine-translated"), QT_TRANSLATE_NOOP("FactWords", "machine-translated")},
    };
    QStringList texts;
    for (const QString &flag : flags.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        texts << (known.contains(flag) ? Words::tr(known.value(flag)) : asWords(flag));
    return texts;
}

QStringList convertedFigures(const Dataset &dataset, const Fact &fact)
{
    QStringList texts;
    for (const Statement &statement : fact.statements()) {
        if (statement.amount.unit != fact.headline().amount.unit)
            appendNew(texts, figureText(statement, dataset));
    }
    return texts;
}

QStringList allFigures(const Dataset &dataset, const Fact &fact)
{
    return figureTexts(fact, dataset) + convertedFigures(dataset, fact);
}

QString whatText(const Dataset &dataset, const Fact &fact)
{
    const Statement &headline = fact.headline();
    QStringList parts;
    appendNew(parts, measureText(headline, dataset));
    if (fact.lead().event != EventIndex::None)
        appendNew(parts, dataset.event(fact.lead().event).title);
    return parts.join(QStringLiteral(" · "));
}

QString periodText(const Dataset &dataset, const Statement &statement)
{
    const QString span = statement.period.isNull() ? Words::tr("unknown") : spanText(statement.period);
    const QString &fiscal = dataset.text(statement.fiscalLabel);
    return fiscal.isEmpty() ? span : span + QStringLiteral(" · ") + fiscal;
}

QString periodWithLength(const Dataset &dataset, const Statement &statement)
{
    return withLength(monthsCovered(dataset, statement), periodText(dataset, statement));
}

QString followedText(const Dataset &dataset, const Fact &fact, const QMap<QString, QString> &preferred)
{
    const Statement *followed = followedStatement(fact, preferred.value(fact.id().text()));
    return followed ? figureText(*followed, dataset) : QString();
}

QString sayerText(const Dataset &dataset, int fact)
{
    QStringList sayers;
    for (const Statement &statement : dataset.fact(fact).statements())
        appendNew(sayers, dataset.text(statement.attributedTo));
    if (!sayers.isEmpty())
        return sayers.join(QStringLiteral("; "));
    for (const Evidence &evidence : evidenceOf(dataset, fact)) {
        const Article &article = dataset.article(evidence.article);
        appendNew(sayers, article.publisher.isEmpty() ? article.author : article.publisher);
    }
    for (const SourceIndex table : sourcesOf(dataset, std::array{fact}).tables)
        appendNew(sayers, dataset.source(table).fileName);
    return sayers.join(QStringLiteral("; "));
}

std::vector<Evidence> evidenceOf(const Dataset &dataset, int fact)
{
    std::vector<Evidence> all;
    for (const Statement &statement : dataset.fact(fact).statements()) {
        const auto evidence = dataset.evidence(fact, statement);
        all.insert(all.end(), evidence.begin(), evidence.end());
    }
    return all;
}

namespace {

/// Rows of tables, each table once; with its name where the rows alone do not tell.
QStringList rowTexts(const Dataset &dataset, std::initializer_list<int> facts, bool isNamed)
{
    const auto rows = placesOf(dataset, std::vector<int>(facts)).rows;
    QStringList texts;
    for (const auto &[table, numbers] : rows) {
        const bool needsName = isNamed || rows.size() > 1;
        texts << (needsName ? tableText(dataset.source(table)) + QLatin1Char(' ') : QString()) +
                     rowsText(numbers);
    }
    return texts;
}

} // namespace

QString passageText(const Dataset &dataset, std::initializer_list<int> facts)
{
    std::map<ArticleIndex, std::set<int>> paragraphs;
    for (const int fact : facts) {
        const std::vector<Evidence> all = evidenceOf(dataset, fact);
        const bool anySupports = std::any_of(all.begin(), all.end(), supports);
        for (const Evidence &evidence : all) {
            if (supports(evidence) || !anySupports)
                paragraphs[evidence.article].insert(evidence.paragraph);
        }
    }
    const QStringList rows = rowTexts(dataset, facts, !paragraphs.empty());
    if (paragraphs.size() == 1 && rows.isEmpty())
        return paragraphList(paragraphs.begin()->second);
    QStringList parts;
    for (const auto &[article, numbers] : paragraphs)
        parts << dataset.article(article).title + QLatin1Char(' ') + paragraphList(numbers);
    parts << rows;
    return parts.join(QStringLiteral("; "));
}

} // namespace plumbline
