// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/datasetbuilder.h"
#include "store/datasetfile.h"
#include "store/hardening.h"
#include "store/rowmap.h"

namespace plumbline {

/// Reads the tables of an open, hardened file once, each in one ordered pass, into a
/// Dataset. Used once, on the thread of the connection.
class DatasetReader
{
public:
    /// `hasSources`: whether the file is of a version that has the tables of imports.
    DatasetReader(const sqlite::Connection &connection, sqlite::Watch &watch, bool hasSources,
                  ReadProgress progress);

    /// Null when the progress function cancelled.
    Result<DatasetPtr> read();

private:
    Outcome readHeading();
    Outcome readArticles();
    Outcome readEntities();
    Outcome readParents();
    Outcome readNames();
    Outcome readMetrics();
    Outcome readEvents();
    Outcome readParties();
    Outcome readMeasures();
    Outcome readSources();
    Outcome readStatements();
    Outcome readLinks();
    bool report(const QString &step, qint64 done, qint64 total);

    const sqlite::Connection &m_connection;
    sqlite::Watch &m_watch;
    bool m_hasSources = false;
    ReadProgress m_progress;
    bool m_isCancelled = false;
    DatasetBuilder m_builder;
    RowMap m_articles;
    RowMap m_entities;
    RowMap m_metrics;
    RowMap m_events;
    RowMap m_measures;
    RowMap m_sources;
    RowMap m_statements;
};

} // namespace plumbline
