// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/importjob.h"
#include "model/tableopener.h"

#include <QHash>
#include <QTemporaryDir>

namespace plumbline {

/// Makes a dataset of a table before the reader has said anything about it: with the mapping
/// that was used for such a table, else with guesses. The dataset lies in a private folder
/// and goes with this object. Of a large table it has the first rows, as many as take about a
/// second. Lives in the GUI thread; works in others.
class FirstLook : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MostRows = 100'000;

    explicit FirstLook(const MappingLibrary &library, QObject *parent = nullptr);

    /// From look() until ready, lacking or failed is said.
    bool isBusy() const { return !m_path.isEmpty(); }
    /// The table of which `dataset` was made here; empty when it was not.
    QString tableOf(const QString &dataset) const { return m_tables.value(dataset); }

public Q_SLOTS:
    /// What is under way is dropped.
    void look(const QString &path);

Q_SIGNALS:
    void busyChanged();
    /// `isWhole`: all rows are in it.
    void ready(const QString &dataset, const plumbline::TableDraftPtr &draft,
               const plumbline::ImportResult &result, bool isWhole);
    /// The guesses do not suffice.
    void lacking(const plumbline::TableDraftPtr &draft);
    void failed(const plumbline::Error &error);

private:
    void start();
    void import(const TableDraftPtr &draft);
    void end();
    /// Whether another file was asked for meanwhile; then it is looked at.
    bool isOvertaken();
    void take(const ImportResult &result);

    QTemporaryDir m_folder;
    QHash<QString, QString> m_tables; ///< by dataset
    QString m_path;                   ///< of the table that is looked at
    int m_count = 0;
    TableOpener m_opener;
    ImportJob m_job;
};

} // namespace plumbline
