// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passagereader.h"

#include "store/checkedrows.h"

#include <QCoreApplication>
#include <QHash>

namespace plumbline {

namespace {

/// More than a reader can look at; a hostile file could repeat one passage for ever.
constexpr size_t mostPassages = 100'000;
constexpr qsizetype longestDigest = 32 * 1024 * 1024;

constexpr char passageColumns[] = "p.row, p.paragraph, p.article_start, p.article_end, p.digest_start,"
                                  " p.digest_end, p.prefix, p.exact, p.suffix, r.article_id";

constexpr char ofFactSql[] = "SELECT %1, a.row AS statement, e.role, d.start, d.text,"
                             " length(d.text) AS code_points"
                             " FROM assertion AS a JOIN evidence AS e ON e.statement = a.row"
                             " JOIN passage AS p ON p.row = e.passage JOIN article AS r ON r.row = p.article"
                             " JOIN digest AS d ON d.article = p.article AND d.paragraph = p.paragraph"
                             " WHERE a.fact_id = ?1 ORDER BY a.row, e.ordinal";

constexpr char ofArticleSql[] = "SELECT %1 FROM article AS r JOIN passage AS p ON p.article = r.row"
                                " WHERE r.article_id = ?1 ORDER BY p.article_start";

constexpr char digestSql[] =
    "SELECT d.paragraph, d.text FROM article AS r JOIN digest AS d ON d.article = r.row"
    " WHERE r.article_id = ?1 ORDER BY d.paragraph";

constexpr char allDigestsSql[] = "SELECT d.paragraph, d.text, r.article_id"
                                 " FROM article AS r JOIN digest AS d ON d.article = r.row"
                                 " ORDER BY r.row, d.paragraph";

/// Columns of ofFactSql after those of the passage.
enum Column { StatementRow = 10, Role, ParagraphStart, ParagraphText, ParagraphLength };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PassageReader)
};

QByteArray withColumns(const char *sql)
{
    return QByteArray(sql).replace("%1", passageColumns);
}

Error tooMany(const sqlite::Connection &connection, const QString &what)
{
    return {Error::Kind::TooLarge,
            Words::tr("More text belongs here than can be shown."),
            {connection.shownPath(), 0, what}};
}

CodePointSpan spanOf(CheckedRows &rows, int column)
{
    const CodePointSpan span{rows.integer(column, 0), rows.integer(column + 1, 0)};
    if (span.isEmpty())
        rows.fail(column, Words::tr("The place ends before it starts."));
    return span;
}

Passage passageOf(CheckedRows &rows)
{
    Passage passage;
    passage.key = static_cast<PassageKey>(rows.key());
    passage.paragraph = rows.integer(1, 1);
    passage.inArticle = spanOf(rows, 2);
    passage.inDigest = spanOf(rows, 4);
    passage.quote = {rows.text(6), rows.neededText(7), rows.text(8)};
    passage.articleId = rows.slug(9);
    return passage;
}

/// The passage's place in its paragraph of the digest, which starts at `start`.
CodePointSpan placeIn(CheckedRows &rows, const Passage &passage)
{
    const int start = rows.integer(ParagraphStart, 0);
    const CodePointSpan place{passage.inDigest.start - start, passage.inDigest.end - start};
    if (place.start < 0 || place.end > rows.integer(ParagraphLength, 0))
        rows.fail(4, Words::tr("The passage does not lie in its paragraph of the digest."));
    return place;
}

} // namespace

Result<std::vector<StatementPassage>> readPassagesOf(const sqlite::Connection &connection, const FactId &fact)
{
    CheckedRows rows(connection, QStringLiteral("passage"), withColumns(ofFactSql));
    rows.query().bind(1, fact.text());
    CodeColumn<EvidenceRole> roles{evidenceRoleFromCode, {}, {}};
    QHash<std::pair<QString, int>, QString> paragraphs; // each once, however many passages lie in it
    std::vector<StatementPassage> found;
    while (rows.next()) {
        StatementPassage next;
        next.statement = static_cast<StatementKey>(rows.query().integer(StatementRow));
        next.role = rows.code(Role, roles);
        next.passage = passageOf(rows);
        QString &paragraph = paragraphs[{next.passage.articleId, next.passage.paragraph}];
        if (paragraph.isNull())
            paragraph = rows.longText(ParagraphText);
        next.digestParagraph = paragraph;
        next.inDigestParagraph = placeIn(rows, next.passage);
        found.push_back(std::move(next));
        if (found.size() > mostPassages)
            return tooMany(connection, fact.text());
    }
    if (auto problem = rows.failure())
        return *problem;
    return found;
}

Result<std::vector<Passage>> readPassagesOfArticle(const sqlite::Connection &connection,
                                                   const QString &articleId)
{
    CheckedRows rows(connection, QStringLiteral("passage"), withColumns(ofArticleSql));
    rows.query().bind(1, articleId);
    std::vector<Passage> found;
    while (rows.next())
        found.push_back(passageOf(rows));
    if (auto problem = rows.failure())
        return *problem;
    return found;
}

Result<QString> readDigest(const sqlite::Connection &connection, const QString &articleId)
{
    CheckedRows rows(connection, QStringLiteral("digest"), digestSql);
    rows.query().bind(1, articleId);
    QString digest;
    while (rows.next()) {
        if (!digest.isEmpty())
            digest += QStringLiteral("\n\n");
        digest += rows.longText(1);
        if (digest.size() > longestDigest)
            return tooMany(connection, articleId);
    }
    if (auto problem = rows.failure())
        return *problem;
    return digest;
}

Outcome readDigestParagraphs(const sqlite::Connection &connection, const DigestParagraph &paragraph)
{
    CheckedRows rows(connection, QStringLiteral("digest"), allDigestsSql);
    while (rows.next()) {
        const int number = rows.integer(0, 1);
        const QString text = rows.longText(1);
        const QString article = rows.slug(2);
        if (auto problem = rows.failure())
            return problem;
        if (!paragraph(article, number, text))
            return {};
    }
    return rows.failure();
}

std::vector<QByteArray> passageQueries()
{
    return {withColumns(ofFactSql), withColumns(ofArticleSql), digestSql};
}

} // namespace plumbline
