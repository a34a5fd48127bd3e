// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passageloader.h"

namespace plumbline {

PassageLoader::PassageLoader(QObject *parent) : QObject(parent) {}

void PassageLoader::setSource(const QString &path, const DatasetPtr &dataset)
{
    ++m_newest;
    m_source.path = path;
    m_source.dataset = dataset;
    m_worker.runInstead([this, source = m_source] { prepare(source); });
}

void PassageLoader::setCopies(const ArticleCopies &copies)
{
    m_source.copies = copies;
    ++m_source.version;
}

void PassageLoader::request(const FactId &fact)
{
    const quint64 number = ++m_newest;
    if (!m_source.dataset)
        return;
    m_worker.runInstead([this, number, fact, source = m_source] {
        Result<std::vector<ShownPassage>> passages = fetch(source, fact);
        m_worker.answer([this, number, fact, passages = std::move(passages)] {
            if (number != m_newest)
                return;
            if (passages)
                Q_EMIT passagesReady(fact, *passages);
            else
                Q_EMIT failed(passages.error());
        });
    });
}

Outcome PassageLoader::prepare(const Source &source)
{
    if (m_desk.version != source.version) {
        m_desk.copyTexts.clear();
        m_desk.version = source.version;
    }
    if (m_desk.dataset == source.dataset && (m_desk.file || !source.dataset))
        return {};
    m_desk = {std::nullopt, source.dataset, {}, source.version};
    if (!source.dataset)
        return {};
    Result<DatasetFile> file = DatasetFile::open(source.path);
    if (!file)
        return file.error();
    m_desk.file.emplace(std::move(*file));
    return {};
}

Result<std::vector<ShownPassage>> PassageLoader::fetch(const Source &source, const FactId &fact)
{
    if (const Outcome problem = prepare(source))
        return *problem;
    const auto found = m_desk.file->passagesOf(fact);
    if (!found)
        return found.error();
    return shownPassages(*source.dataset, fact, *found, source.copies,
                         [&](const QString &articleId) { return copyText(source, articleId); });
}

/// A copy that has changed since it was attached is as good as none: the pane
/// then shows the digest.
const CodePoints *PassageLoader::copyText(const Source &source, const QString &articleId)
{
    const auto known = m_desk.copyTexts.constFind(articleId);
    if (known != m_desk.copyTexts.constEnd())
        return known->get();
    const Result<CanonicalText> text = source.copies.load(articleId);
    auto points = text ? std::make_shared<const CodePoints>(text->text) : nullptr;
    m_desk.copyTexts.insert(articleId, points);
    return points.get();
}

} // namespace plumbline
