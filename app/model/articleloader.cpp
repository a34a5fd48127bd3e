// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articleloader.h"

#include <QScopeGuard>

namespace plumbline {

ArticleLoader::ArticleLoader(QObject *parent) : QObject(parent) {}

void ArticleLoader::setSource(const QString &path, const DatasetPtr &dataset)
{
    ++m_newest;
    m_source.path = path;
    m_source.dataset = dataset;
    if (!dataset)
        m_worker.runInstead([this, source = m_source] { m_desk.prepare(source); });
}

void ArticleLoader::setCopies(const ArticleCopies &copies)
{
    m_source.copies = copies;
    ++m_source.version;
}

void ArticleLoader::request(const QString &articleId)
{
    const quint64 number = ++m_newest;
    const ArticleIndex article = m_source.dataset ? articleIndexOf(*m_source.dataset, articleId)
                                                  : ArticleIndex::None;
    if (article == ArticleIndex::None)
        return;
    m_worker.runInstead([this, number, article, source = m_source] {
        Result<ArticleReadingPtr> reading = fetch(source, article);
        m_worker.answer([this, number, reading = std::move(reading)] {
            if (number != m_newest)
                return;
            if (reading)
                Q_EMIT readingReady(*reading);
            else
                Q_EMIT failed(reading.error());
        });
    });
}

Result<ArticleReadingPtr> ArticleLoader::fetch(const ReadingSource &source, ArticleIndex index)
{
    const auto resting = qScopeGuard([this] { m_desk.rest(); });
    if (const Outcome problem = m_desk.prepare(source))
        return *problem;
    const Article &article = source.dataset->article(index);
    const auto words = m_desk.wordsOf(article.id);
    if (!words)
        return words.error();
    const auto digest = m_desk.file().digestOf(article.id);
    if (!digest)
        return digest.error();
    const CodePoints *copy = m_desk.copyText(article.id);
    auto reading =
        std::make_shared<ArticleReading>(readingOf(article, {**words, *digest, source.copies, copy}));
    reading->copyProblem = m_desk.copyProblem(article.id);
    return ArticleReadingPtr(std::move(reading));
}

} // namespace plumbline
