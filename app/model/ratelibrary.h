// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filewatch.h"
#include "model/viewstate.h"

namespace plumbline {

/// The reader's own table of exchange rates.
///
/// The file stays attached when another dataset is opened, against whose articles it is
/// checked again, and is read again when it changes on disk. What is read goes to the view
/// state. Lives in the GUI thread; works in another.
class RateLibrary : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive the library.
    explicit RateLibrary(ViewState *state, QObject *parent = nullptr);
    ~RateLibrary() override;

    /// Empty without a table. It may be there although the file could not be read.
    const QString &path() const { return m_path; }
    bool isBusy() const { return m_cancel != nullptr; }

public Q_SLOTS:
    void setDataset(const plumbline::DatasetPtr &dataset);
    /// The former table stays when this one cannot be read.
    void attach(const QString &path);
    void detach();

Q_SIGNALS:
    /// Path, or what was read of it.
    void changed();
    void failed(const plumbline::Error &error);
    /// A table is in use; some of its rows may not be.
    void taken(const plumbline::RateTablePtr &table);

private:
    void start(const QString &path);
    void stop();
    void take(const QString &path, const Result<RateTablePtr> &read);
    void followFile(FileWatch::State state);

    ViewState *m_state;
    QString m_path;
    DatasetPtr m_dataset;
    FileWatch m_watch;
    CancelFlag m_cancel;       ///< of the newest job; null when there is none
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
