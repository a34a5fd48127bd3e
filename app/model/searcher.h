// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "model/backgroundworker.h"
#include "model/searchindex.h"

namespace plumbline {

/// Searches the dataset in the background: reads it once into an index, on a
/// connection of its own that is closed again, and answers the newest query only.
/// Lives in the GUI thread.
class Searcher : public QObject
{
    Q_OBJECT

public:
    explicit Searcher(QObject *parent = nullptr);
    ~Searcher() override;

public Q_SLOTS:
    /// The file that the dataset was read from. Nothing is read until prepare() or
    /// search(). A null dataset has nothing to find.
    void setSource(const QString &path, const plumbline::DatasetPtr &dataset);
    /// Reads the index if it is not there yet.
    void prepare();
    void search(const QString &query, const plumbline::SearchIndex::Most &most = SearchIndex::FirstFew);

Q_SIGNALS:
    void found(const plumbline::Findings &findings);
    /// The long texts cannot be read; companies and figures are found all the same.
    void failed(const plumbline::Error &error);

private:
    struct Source {
        QString path;
        DatasetPtr dataset;
    };

    static SearchIndex::KeepGoing until(const CancelFlag &cancelled);
    void build(const Source &source, const CancelFlag &cancelled);

    Source m_source;
    CancelFlag m_sourceChanged = std::make_shared<std::atomic<bool>>(false);
    CancelFlag m_queryChanged = std::make_shared<std::atomic<bool>>(false);
    std::optional<SearchIndex> m_index; ///< touched by the worker only
    BackgroundWorker m_worker;          ///< last, so that it ends first
};

} // namespace plumbline
