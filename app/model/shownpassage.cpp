// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shownpassage.h"

#include "facts/figuretext.h"
#include "model/facttext.h"
#include "text/paragraphs.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

/// The passages of one paragraph, in the order of the file.
using Group = std::vector<const StatementPassage *>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShownPassage)
};

QString roleWord(EvidenceRole role)
{
    switch (role) {
    case EvidenceRole::States:
        return Words::tr("states it");
    case EvidenceRole::Repeats:
        return Words::tr("repeats it");
    case EvidenceRole::Qualifies:
        return Words::tr("qualifies it");
    case EvidenceRole::Dates:
        return Words::tr("dates it");
    }
    return {};
}

bool supports(const StatementPassage &found)
{
    return found.role == EvidenceRole::States || found.role == EvidenceRole::Repeats;
}

std::vector<Group> grouped(const std::vector<StatementPassage> &passages)
{
    std::vector<Group> groups;
    for (const StatementPassage &found : passages) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&found](const Group &candidate) {
            const Passage &known = candidate.front()->passage;
            return known.articleId == found.passage.articleId && known.paragraph == found.passage.paragraph;
        });
        if (group == groups.end())
            groups.push_back({&found});
        else
            group->push_back(&found);
    }
    std::stable_partition(groups.begin(), groups.end(), [](const Group &group) {
        return std::any_of(group.begin(), group.end(), [](const auto *found) { return supports(*found); });
    });
    return groups;
}

/// In the order of the text, each once.
void addMark(MarkedText &text, Utf16Span mark)
{
    const auto place = std::find_if(text.marks.begin(), text.marks.end(), [&mark](const Utf16Span &known) {
        return std::pair(known.start, known.end) >= std::pair(mark.start, mark.end);
    });
    if (place == text.marks.end() || *place != mark)
        text.marks.insert(place, mark);
}

/// Marks every known phrase of the paragraph that the group stands in.
void addDigestPhrases(MarkedText &digest, const Group &group, const ArticleWords &words)
{
    const CodePoints points(digest.text);
    const StatementPassage &first = *group.front();
    const int start = first.passage.inDigest.start - first.inDigestParagraph.start;
    for (const Passage &passage : words.passages) {
        if (passage.paragraph != first.passage.paragraph)
            continue;
        if (const auto place = points.toUtf16({passage.inDigest.start - start, passage.inDigest.end - start}))
            addPhrase(digest.phrases, words.phraseOf(passage, *place));
    }
}

MarkedText digestOf(const Group &group, const ArticleWords &words)
{
    MarkedText digest{group.front()->digestParagraph, {}, {}};
    const CodePoints points(digest.text);
    for (const StatementPassage *found : group) {
        if (const auto mark = points.toUtf16(found->inDigestParagraph))
            addMark(digest, *mark);
    }
    addDigestPhrases(digest, group, words);
    return digest;
}

/// The sentences that places touch, in the order of the article; those that
/// follow one another are one.
std::vector<CodePointSpan> sentences(const CodePoints &article, const std::vector<CodePointSpan> &places)
{
    constexpr int spacesBetween = 3;
    std::vector<CodePointSpan> spans;
    for (const CodePointSpan &place : places)
        spans.push_back(sentenceAround(article, place));
    std::sort(spans.begin(), spans.end(),
              [](const CodePointSpan &a, const CodePointSpan &b) { return a.start < b.start; });
    std::vector<CodePointSpan> merged;
    for (const CodePointSpan &span : spans) {
        if (!merged.empty() && span.start <= merged.back().end + spacesBetween)
            merged.back().end = std::max(merged.back().end, span.end);
        else
            merged.push_back(span);
    }
    return merged;
}

/// A sentence of the article and where it stands in an excerpt.
struct QuotedSentence {
    CodePointSpan inArticle;
    qsizetype shift = 0; ///< from the place in the article to that in the excerpt, in UTF-16 units
};

/// Where a place of the article stands in the excerpt, if it does.
std::optional<Utf16Span> placeIn(const std::vector<QuotedSentence> &sentences, const CodePoints &article,
                                 const CodePointSpan &place)
{
    for (const QuotedSentence &sentence : sentences) {
        if (place.start < sentence.inArticle.start || place.end > sentence.inArticle.end)
            continue;
        if (const auto span = article.toUtf16(place))
            return Utf16Span{span->start + sentence.shift, span->end + sentence.shift};
    }
    return std::nullopt;
}

/// Joins the sentences in `text`.
std::vector<QuotedSentence> quote(const CodePoints &article, const std::vector<CodePointSpan> &places,
                                  QString &text)
{
    std::vector<QuotedSentence> quoted;
    for (const CodePointSpan &sentence : sentences(article, places)) {
        const auto span = article.toUtf16(sentence);
        if (!span)
            continue;
        if (!text.isEmpty())
            text += QStringLiteral(" … ");
        quoted.push_back({sentence, text.size() - span->start});
        text += article.text().mid(span->start, span->size());
    }
    return quoted;
}

MarkedText copyOf(const Group &group, const ArticleCopies &copies, const ArticleWords &words,
                  const ArticleTexts &texts)
{
    std::vector<CodePointSpan> places;
    for (const StatementPassage *found : group) {
        if (const auto place = copies.placeOf(found->passage.key))
            places.push_back(*place);
    }
    const CodePoints *article = places.empty() ? nullptr : texts.copyOf(group.front()->passage.articleId);
    if (!article)
        return {};
    MarkedText copy;
    const std::vector<QuotedSentence> quoted = quote(*article, places, copy.text);
    for (const CodePointSpan &place : places) {
        if (const auto mark = placeIn(quoted, *article, place))
            addMark(copy, *mark);
    }
    for (const Passage &passage : words.passages) {
        const auto place = copies.placeOf(passage.key);
        if (const auto mark = place ? placeIn(quoted, *article, *place) : std::nullopt)
            addPhrase(copy.phrases, words.phraseOf(passage, *mark));
    }
    return copy;
}

/// Lost weighs more than moved, moved more than exact; unattached is unlike all.
AnchorState worstState(const Group &group, const ArticleCopies &copies)
{
    AnchorState worst = AnchorState::Exact;
    for (const StatementPassage *found : group)
        worst = std::max(worst, copies.stateOf(found->passage.key));
    return worst;
}

void addArticle(ShownPassage &shown, const Dataset &dataset)
{
    const auto &articles = dataset.tables().articles;
    const auto article = std::find_if(articles.begin(), articles.end(), [&shown](const Article &candidate) {
        return candidate.id == shown.articleId;
    });
    if (article == articles.end())
        return;
    QStringList byline = {article->publisher.isEmpty() ? article->author : article->publisher,
                          spanText(article->published)};
    byline.removeAll(QString());
    shown.title = article->title;
    shown.byline = byline.join(QStringLiteral(" · "));
    shown.address = article->address;
    shown.note = article->note;
}

QString figureOf(const Dataset &dataset, const Fact &fact, StatementKey key)
{
    const auto statements = fact.statements();
    const auto found = std::find_if(statements.begin(), statements.end(),
                                    [key](const Statement &statement) { return statement.key == key; });
    return found == statements.end() ? QString() : figureText(*found, dataset);
}

void addStatements(ShownPassage &shown, const Dataset &dataset, const Fact &fact, const Group &group)
{
    QStringList figures;
    for (const StatementPassage *found : group) {
        if (std::find(shown.statements.begin(), shown.statements.end(), found->statement) ==
            shown.statements.end()) {
            shown.statements.push_back(found->statement);
            figures << figureOf(dataset, fact, found->statement);
        }
        if (const QString role = roleWord(found->role); !shown.roles.contains(role))
            shown.roles << role;
    }
    figures.removeAll(QString());
    figures.removeDuplicates();
    shown.says = figures.join(QStringLiteral(" / "));
}

} // namespace

std::vector<StatementPassage> knownPassages(const Dataset &dataset, const FactId &id,
                                            std::vector<StatementPassage> passages)
{
    std::set<std::pair<StatementKey, PassageKey>> known;
    const int fact = dataset.indexOf(id);
    if (fact >= 0) {
        for (const Statement &statement : dataset.fact(fact).statements()) {
            for (const Evidence &evidence : dataset.evidence(fact, statement))
                known.insert({statement.key, evidence.passage});
        }
    }
    std::erase_if(passages, [&known](const StatementPassage &each) {
        return !known.contains({each.statement, each.passage.key});
    });
    return passages;
}

std::vector<ShownPassage> shownPassages(const Dataset &dataset, const FactId &factId,
                                        const std::vector<StatementPassage> &passages,
                                        const ArticleCopies &copies, const ArticleTexts &texts)
{
    std::vector<ShownPassage> all;
    const ArticleWords nothingKnown;
    const int index = dataset.indexOf(factId);
    if (index < 0)
        return all;
    for (const Group &group : grouped(passages)) {
        ShownPassage shown;
        shown.articleId = group.front()->passage.articleId;
        shown.paragraph = group.front()->passage.paragraph;
        addArticle(shown, dataset);
        addStatements(shown, dataset, dataset.fact(index), group);
        shown.state = worstState(group, copies);
        const auto known = texts.wordsOf ? texts.wordsOf(shown.articleId) : nullptr;
        const ArticleWords &words = known ? *known : nothingKnown;
        // An excerpt that lacks one of the phrases would pass for the whole passage.
        if (shown.state != AnchorState::Lost)
            shown.copy = copyOf(group, copies, words, texts);
        shown.digest = digestOf(group, words);
        all.push_back(std::move(shown));
    }
    return all;
}

} // namespace plumbline
