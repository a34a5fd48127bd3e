// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/passagecollector.h"

namespace plumbline {

PassageCollector::PassageCollector(QObject *parent) : QObject(parent)
{
    connect(&m_loader, &PassageLoader::originsReady, this,
            [this](const FactId &fact, const ShownOrigins &origins) { m_origins[fact] = origins; });
    connect(&m_loader, &PassageLoader::passagesReady, this, &PassageCollector::take);
    connect(&m_loader, &PassageLoader::failed, this, &PassageCollector::failed);
}

void PassageCollector::setSource(const QString &path, const DatasetPtr &dataset)
{
    m_wanted.clear();
    m_loader.setSource(path, dataset);
}

void PassageCollector::setCopies(const ArticleCopies &copies)
{
    m_loader.setCopies(copies);
}

void PassageCollector::request(const std::vector<FactId> &facts)
{
    m_passages.clear();
    m_origins.clear();
    m_wanted = facts;
    if (!m_wanted.empty())
        m_loader.request(m_wanted.back());
}

void PassageCollector::take(const FactId &fact, const std::vector<ShownPassage> &passages)
{
    if (m_wanted.empty() || fact != m_wanted.back())
        return;
    m_wanted.pop_back();
    m_passages[fact] = passages;
    if (m_wanted.empty())
        Q_EMIT collected(m_passages);
    else
        m_loader.request(m_wanted.back());
}

} // namespace plumbline
