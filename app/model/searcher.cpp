// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/searcher.h"

#include "store/datasetfile.h"

namespace plumbline {

namespace {

void replaceFlag(CancelFlag &flag)
{
    *flag = true;
    flag = std::make_shared<std::atomic<bool>>(false);
}

Outcome addParagraphs(SearchIndex &index, const QString &path, const SearchIndex::KeepGoing &keepGoing)
{
    Result<DatasetFile> file = DatasetFile::open(path);
    if (!file)
        return file.error();
    return file->digestParagraphs([&](const QString &article, int paragraph, const QString &text) {
        index.addParagraph(article, paragraph, text);
        return keepGoing();
    });
}

} // namespace

Searcher::Searcher(QObject *parent) : QObject(parent) {}

Searcher::~Searcher()
{
    *m_sourceChanged = true;
    *m_queryChanged = true;
}

SearchIndex::KeepGoing Searcher::until(const CancelFlag &cancelled)
{
    return [cancelled] { return !*cancelled; };
}

void Searcher::setSource(const QString &path, const DatasetPtr &dataset)
{
    if (dataset == m_source.dataset && path == m_source.path)
        return;
    replaceFlag(m_sourceChanged);
    replaceFlag(m_queryChanged);
    m_source = {path, dataset};
    m_worker.runInstead([this] { m_index.reset(); });
}

void Searcher::prepare()
{
    m_worker.run([this, source = m_source, changed = m_sourceChanged] { build(source, changed); });
}

void Searcher::search(const QString &query, const SearchIndex::Most &most)
{
    replaceFlag(m_queryChanged);
    m_worker.runInstead(
        [this, query, most, source = m_source, changed = m_sourceChanged, outdated = m_queryChanged] {
            build(source, changed);
            if (!m_index || *changed || *outdated)
                return;
            Findings findings = m_index->find(query, most, until(outdated));
            m_worker.answer([this, outdated, findings = std::move(findings)] {
                if (!*outdated)
                    Q_EMIT found(findings);
            });
        });
}

/// An index that was not finished is made anew.
void Searcher::build(const Source &source, const CancelFlag &cancelled)
{
    if (*cancelled || !source.dataset || (m_index && m_index->dataset() == source.dataset))
        return;
    const SearchIndex::KeepGoing keepGoing = until(cancelled);
    m_index.emplace(source.dataset, keepGoing);
    const Outcome problem = addParagraphs(*m_index, source.path, keepGoing);
    if (*cancelled)
        m_index.reset();
    else if (problem)
        m_worker.answer([this, cancelled, error = *problem] {
            if (!*cancelled)
                Q_EMIT failed(error);
        });
}

} // namespace plumbline
