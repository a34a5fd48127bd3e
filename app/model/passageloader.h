// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "model/readingdesk.h"
#include "model/shownorigin.h"
#include "model/shownpassage.h"

namespace plumbline {

/// Fetches the passages of a fact, or of both inputs of a computed value, in the background, on a connection
/// of its own; and where in tables its imported statements stand.
///
/// Only the newest request is answered. Lives in the GUI thread.
class PassageLoader : public QObject
{
    Q_OBJECT

public:
    explicit PassageLoader(QObject *parent = nullptr);

public Q_SLOTS:
    /// The file that the dataset was read from; opened at once, so that the first
    /// request finds it open. A null dataset closes it.
    void setSource(const QString &path, const plumbline::DatasetPtr &dataset);
    void setCopies(const plumbline::ArticleCopies &copies);
    void request(const plumbline::FactId &fact);

Q_SIGNALS:
    /// Comes before the passages of the same fact.
    void originsReady(const plumbline::FactId &fact, const plumbline::ShownOrigins &origins);
    void passagesReady(const plumbline::FactId &fact, const std::vector<plumbline::ShownPassage> &passages);
    void failed(const plumbline::Error &error);

private:
    struct Found {
        std::vector<ShownPassage> passages;
        ShownOrigins origins;
    };

    Result<Found> fetch(const ReadingSource &source, const FactId &fact);
    Result<std::vector<ShownPassage>> fetchOf(const ReadingSource &source, const FactId &fact);

    ReadingSource m_source;
    quint64 m_newest = 0;
    ReadingDesk m_desk;        ///< touched by the worker only
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
