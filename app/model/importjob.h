// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importrun.h"
#include "model/backgroundworker.h"

namespace plumbline {

/// A table, how it is read, and where its figures go.
struct ImportOrder {
    QString path;
    Mapping mapping;
    QString dataset;    ///< the file
    bool isNew = false; ///< made for it; appears, or replaces what stood there, when all is in it
    ImportLimits limits;
};

/// An import that runs in the background. One at a time. A dataset is as it was, and a new
/// one is not there, unless `finished` is said. Lives in the GUI thread; the destructor cancels
/// and waits.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    /// Until finished, failed or cancelled is said.
    bool isRunning() const { return m_cancel != nullptr; }
    const ImportOrder &order() const { return m_order; }

public Q_SLOTS:
    /// Nothing happens while one runs.
    void start(const plumbline::ImportOrder &order);
    /// `cancelled` follows, or `finished` when it was too late.
    void cancel();

Q_SIGNALS:
    void progress(const plumbline::ImportProgress &progress);
    void finished(const plumbline::ImportResult &result);
    void cancelled();
    void failed(const plumbline::Error &error);

private:
    Result<ImportResult> run(const ImportOrder &order, const CancelFlag &cancel);
    void take(const Result<ImportResult> &result);

    ImportOrder m_order;
    CancelFlag m_cancel;       ///< null when none runs
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
