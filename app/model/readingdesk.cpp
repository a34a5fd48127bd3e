// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readingdesk.h"

namespace plumbline {

namespace {

/// Beyond it the desk is cleared: a reader comes back to few.
constexpr qsizetype MostArticlesKept = 32;

} // namespace

Outcome ReadingDesk::prepare(const ReadingSource &source)
{
    if (m_source.version != source.version || m_copyTexts.size() > MostArticlesKept)
        m_copyTexts.clear();
    if (m_words.size() > MostArticlesKept)
        m_words.clear();
    const bool isSame = m_source.dataset == source.dataset && (m_file || !source.dataset);
    m_source = source;
    if (isSame)
        return {};
    m_file.reset();
    m_words.clear();
    m_copyTexts.clear();
    if (!source.dataset)
        return {};
    Result<DatasetFile> file = DatasetFile::open(source.path);
    if (!file)
        return file.error();
    m_file.emplace(std::move(*file));
    return {};
}

void ReadingDesk::rest()
{
    if (m_file)
        m_file->rest();
}

const CodePoints *ReadingDesk::copyText(const QString &articleId)
{
    const auto known = m_copyTexts.constFind(articleId);
    if (known != m_copyTexts.constEnd())
        return known->points.get();
    CopyText read;
    if (m_source.copies.copyOf(articleId)) {
        const Result<CanonicalText> text = m_source.copies.load(articleId);
        if (text)
            read.points = std::make_shared<const CodePoints>(text->text);
        else
            read.problem = text.error().text();
    }
    return m_copyTexts.insert(articleId, read)->points.get();
}

QString ReadingDesk::copyProblem(const QString &articleId) const
{
    return m_copyTexts.value(articleId).problem;
}

Result<std::shared_ptr<const ArticleWords>> ReadingDesk::wordsOf(const QString &articleId)
{
    if (const auto known = m_words.value(articleId))
        return known;
    Result<std::vector<Passage>> passages = m_file->passagesOfArticle(articleId);
    if (!passages)
        return passages.error();
    auto words = std::make_shared<const ArticleWords>(
        ArticleWords{std::move(*passages), passageFacts(*m_source.dataset, articleId)});
    m_words.insert(articleId, words);
    return words;
}

} // namespace plumbline
