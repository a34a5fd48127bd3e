// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passageedits.h"

#include "model/freeid.h"
#include "store/datasetchecker.h"
#include "text/codepoints.h"
#include "text/paragraphs.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int paragraphGap = 2;
constexpr int mostWords = 9;
constexpr int longestChinese = 20;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PassageEdits)
};

Error problem(const QString &sentence)
{
    return {Error::Kind::RuleBroken, sentence, {{}, 0, QStringLiteral("passage, exact")}};
}

Result<std::vector<Row>> rowsOf(const DatasetEditor &file, const char *table, const char *column,
                                const QString &value)
{
    return file.rows(*packageTable(QString::fromLatin1(table)), QString::fromLatin1(column), value);
}

/// Where the only copy of the words in the paragraph stands.
Result<CodePointSpan> placeIn(const QString &article, int paragraph, const QString &words)
{
    const CodePoints points(article);
    const auto spans = paragraphs(points);
    if (paragraph < 1 || paragraph > static_cast<int>(spans.size()))
        return problem(Texts::tr("Your copy of the article has no paragraph %1.").arg(paragraph));
    const auto within = points.toUtf16(spans[static_cast<size_t>(paragraph - 1)]);
    const QString text = article.mid(within->start, within->size());
    const qsizetype at = text.indexOf(words);
    if (at < 0)
        return problem(
            Texts::tr("Paragraph %1 of the article does not have the words “%2”. Mark words that both have, "
                      "letter for letter: mostly the figure.")
                .arg(paragraph)
                .arg(words));
    if (text.indexOf(words, at + 1) >= 0)
        return problem(
            Texts::tr("Paragraph %1 of the article has the words “%2” several times. Mark a few more words "
                      "beside them.")
                .arg(paragraph)
                .arg(words));
    return points.fromUtf16({within->start + at, within->start + at + words.size()});
}

/// A digest may be the article itself.
bool isArticle(const DigestText &digest)
{
    const QByteArray hash =
        QCryptographicHash::hash(digest.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash) == digest.sha256;
}

Result<CodePointSpan> placeInArticle(const ArticleCopies &copies, const MarkedWords &words,
                                     const QString &exact)
{
    if (isArticle(words.digest))
        return words.span;
    if (!copies.copyOf(words.digest.article))
        return problem(Texts::tr(
            "The place in the article itself is needed, too. Attach your copy of it first (Sources > "
            "Attach article copies)."));
    const auto copy = copies.load(words.digest.article);
    if (!copy)
        return copy.error();
    return placeIn(copy->text, paragraphOf(words.digest, words.span), exact);
}

std::optional<NamedRow> passageAt(const std::vector<Row> &passages, CodePointSpan span)
{
    for (const Row &row : passages) {
        const NamedRow passage("passage", row);
        if (passage.number("digest_start") == span.start && passage.number("digest_end") == span.end)
            return passage;
    }
    return {};
}

/// Passages of a statement stand in one article.
Outcome checkArticle(const DatasetEditor &file, const QString &statement, const QString &article)
{
    const auto known = evidenceRows(file, statement);
    if (!known)
        return known.error();
    if (known->empty() || known->front().article == article)
        return {};
    return problem(Texts::tr(
        "The other passages of this statement stand in another article. What two articles say is two "
        "statements; they share a mark when they speak of the same."));
}

} // namespace

Result<DigestText> readDigestText(const DatasetEditor &file, const QString &article)
{
    const auto articles = rowsOf(file, "article", "article_id", article);
    const auto rows = rowsOf(file, "digest", "article_id", article);
    if (!articles || !rows)
        return articles ? rows.error() : articles.error();
    DigestText digest{article, {}, {}, {}};
    if (!articles->empty())
        digest.sha256 = NamedRow("article", articles->front()).text("sha256");
    for (const Row &row : *rows) {
        if (!digest.text.isEmpty())
            digest.text += QStringLiteral("\n\n");
        digest.starts.push_back(codePointCount(digest.text));
        digest.text += NamedRow("digest", row).text("text");
    }
    return digest;
}

int paragraphOf(const DigestText &digest, CodePointSpan span)
{
    const auto next = std::upper_bound(digest.starts.begin(), digest.starts.end(), span.start);
    const int length = codePointCount(digest.text);
    const int end = next == digest.starts.end() ? length : *next - paragraphGap;
    return next == digest.starts.begin() || span.end > end ? 0
                                                           : static_cast<int>(next - digest.starts.begin());
}

QString problemOfWords(const MarkedWords &words)
{
    const QString exact = CodePoints(words.digest.text).slice(words.span);
    if (exact.trimmed().isEmpty())
        return Texts::tr("Mark the words that carry the statement: mostly the figure with its unit.");
    if (paragraphOf(words.digest, words.span) == 0)
        return Texts::tr("Mark words of one paragraph.");
    if (wordCount(exact) > mostWords || longestChineseRun(exact) > longestChinese)
        return Texts::tr("Mark at most nine words: the phrase, not the sentence.");
    return {};
}

Result<Edit> addEvidence(const DatasetEditor &file, const ArticleCopies &copies, const QString &statement,
                         const MarkedWords &words, const QString &text)
{
    const QString article = words.digest.article;
    if (auto mixed = checkArticle(file, statement, article))
        return *mixed;
    const auto passages = rowsOf(file, "passage", "article_id", article);
    if (!passages)
        return passages.error();
    Edit edit{text, {}};
    auto passage = passageAt(*passages, words.span);
    if (!passage) {
        const QString exact = CodePoints(words.digest.text).slice(words.span);
        const auto place = placeInArticle(copies, words, exact);
        if (!place)
            return place.error();
        const auto id = freeId(file, "passage", article + QStringLiteral(".s"));
        if (!id)
            return id.error();
        passage = NamedRow("passage").set("passage_id", *id).set("article_id", article).set("exact", exact);
        passage->set("start", Cell(qint64(place->start))).set("end", Cell(qint64(place->end)));
        passage->set("paragraph", Cell(qint64(paragraphOf(words.digest, words.span))));
        passage->set("digest_start", Cell(qint64(words.span.start)))
            .set("digest_end", Cell(qint64(words.span.end)));
        edit.changes.push_back(adding(*passage));
    }
    edit.changes.push_back(adding(NamedRow("evidence")
                                      .set("statement_id", statement)
                                      .set("passage_id", passage->text("passage_id"))
                                      .set("role", code(words.role))));
    return edit;
}

Result<std::vector<EvidenceRow>> evidenceRows(const DatasetEditor &file, const QString &statement)
{
    const auto rows = rowsOf(file, "evidence", "statement_id", statement);
    if (!rows)
        return rows.error();
    std::vector<EvidenceRow> found;
    for (const Row &row : *rows) {
        EvidenceRow one{NamedRow("evidence", row), {}, {}, 0};
        const auto passages = rowsOf(file, "passage", "passage_id", one.evidence.text("passage_id"));
        if (!passages)
            return passages.error();
        if (!passages->empty()) {
            const NamedRow passage("passage", passages->front());
            one.article = passage.text("article_id");
            one.exact = passage.text("exact");
            one.paragraph = static_cast<int>(passage.number("paragraph").value_or(0));
        }
        found.push_back(std::move(one));
    }
    return found;
}

Result<Edit> removeEvidence(const DatasetEditor &file, const NamedRow &evidence, const QString &text)
{
    const QString id = evidence.text("passage_id");
    const auto uses = rowsOf(file, "evidence", "passage_id", id);
    const auto passages = rowsOf(file, "passage", "passage_id", id);
    if (!uses || !passages)
        return uses ? passages.error() : uses.error();
    Edit edit{text, {removing(evidence)}};
    if (uses->size() == 1 && !passages->empty())
        edit.changes.push_back(removing(NamedRow("passage", passages->front())));
    return edit;
}

} // namespace plumbline
