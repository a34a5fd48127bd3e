// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage.h"
#include "facts/error.h"
#include "model/backgroundworker.h"
#include "model/filter.h"
#include "model/lens.h"

#include <QObject>

namespace plumbline {

/// The matrix of one metric with what it was made of.
struct CoverageView {
    DatasetPtr dataset;
    std::vector<MetricCount> metrics; ///< that have facts which the filter passes
    MetricIndex metric = MetricIndex::None;
    Coverage coverage;
    int sources = 0;  ///< how many different ones articles and tables are
    int articles = 0; ///< of the dataset
    int tables = 0;   ///< likewise
};
using CoverageViewPtr = std::shared_ptr<const CoverageView>;

/// Makes the matrix of coverage in the background. Reads the digests of the
/// dataset file once, on a connection that is closed again, to find the articles that
/// repeat one another; only the newest request is answered. Lives in the GUI thread.
class CoverageLoader : public QObject
{
    Q_OBJECT

public:
    explicit CoverageLoader(QObject *parent = nullptr);
    ~CoverageLoader() override;

    /// The file that the dataset was read from. Nothing is read until request().
    void setSource(const QString &path, const DatasetPtr &dataset);
    /// A metric by its id; one that has no facts gives way to the one with most.
    void request(const Filter &filter, const Lens &lens, const QString &metric);

Q_SIGNALS:
    void ready(const plumbline::CoverageViewPtr &view);
    /// The digests cannot be read; the matrix comes all the same, each article a source.
    void failed(const plumbline::Error &error);

private:
    struct Source {
        QString path;
        DatasetPtr dataset;
    };

    void findSources(const Source &source, const CancelFlag &cancelled);

    Source m_source;
    quint64 m_newest = 0;
    CancelFlag m_sourceChanged = std::make_shared<std::atomic<bool>>(false);
    DatasetPtr m_sourcesOf;     ///< touched by the worker only
    std::vector<int> m_sources; ///< likewise
    BackgroundWorker m_worker;  ///< last, so that it ends first
};

} // namespace plumbline
