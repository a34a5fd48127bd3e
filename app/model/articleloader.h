// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/articlereading.h"
#include "model/backgroundworker.h"
#include "model/readingdesk.h"

namespace plumbline {

using ArticleReadingPtr = std::shared_ptr<const ArticleReading>;

/// Fetches the text of an article in the background, on a connection of its own,
/// which is opened with the first request.
///
/// Only the newest request is answered. Lives in the GUI thread.
class ArticleLoader : public QObject
{
    Q_OBJECT

public:
    explicit ArticleLoader(QObject *parent = nullptr);

public Q_SLOTS:
    /// The file that the dataset was read from. A null dataset closes it.
    void setSource(const QString &path, const plumbline::DatasetPtr &dataset);
    void setCopies(const plumbline::ArticleCopies &copies);
    /// Not answered without a dataset, or when it has no such article.
    void request(const QString &articleId);

Q_SIGNALS:
    void readingReady(const plumbline::ArticleReadingPtr &reading);
    void failed(const plumbline::Error &error);

private:
    Result<ArticleReadingPtr> fetch(const ReadingSource &source, ArticleIndex article);

    ReadingSource m_source;
    quint64 m_newest = 0;
    ReadingDesk m_desk;        ///< touched by the worker only
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
