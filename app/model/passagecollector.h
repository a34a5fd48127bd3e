// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/passageloader.h"

#include <map>

namespace plumbline {

/// Fetches the passages of several facts, one after another, and tells when it has
/// them all. Only the newest request is answered. Lives in the GUI thread.
class PassageCollector : public QObject
{
    Q_OBJECT

public:
    using Passages = std::map<FactId, std::vector<ShownPassage>>;
    using Origins = std::map<FactId, ShownOrigins>;

    explicit PassageCollector(QObject *parent = nullptr);

    /// As those of PassageLoader.
    void setSource(const QString &path, const DatasetPtr &dataset);
    void setCopies(const ArticleCopies &copies);
    void request(const std::vector<FactId> &facts);
    /// Of the facts whose passages have come.
    const Origins &origins() const { return m_origins; }

Q_SIGNALS:
    void collected(const plumbline::PassageCollector::Passages &passages);
    void failed(const plumbline::Error &error);

private:
    void take(const FactId &fact, const std::vector<ShownPassage> &passages);

    PassageLoader m_loader;
    std::vector<FactId> m_wanted; ///< those that are still missing; the last is under way
    Passages m_passages;
    Origins m_origins;
};

} // namespace plumbline
