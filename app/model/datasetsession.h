// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/datasetloader.h"
#include "model/viewstate.h"
#include "store/filestamp.h"

namespace plumbline {

/// Which dataset file is open, and what happens when another one is opened: it is
/// shown as soon as it is read, and the former one comes back when reading or the
/// integrity check fails or the reader cancels. GUI thread.
class DatasetSession : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Idle,
        Reading,
        Checking, ///< the dataset on screen is not checked yet
    };

    /// `state` must outlive the session; it gets the dataset.
    explicit DatasetSession(ViewState *state, QObject *parent = nullptr);

    /// Of the dataset on screen; empty when there is none.
    const QString &path() const { return m_shown; }
    Stage stage() const { return m_stage; }
    /// When the dataset on screen was read after an edit of this program: the state of its file then.
    const std::optional<FileStamp> &editedStamp() const { return m_editedStamp; }

    /// What the file of path() holds after an edit. Ignored when another file is on screen by now.
    void showEdited(const QString &path, const DatasetPtr &dataset, const FileStamp &stamp);

public Q_SLOTS:
    void open(const QString &path);
    void cancel();

Q_SIGNALS:
    void stageChanged();
    void progress(const QString &step, qint64 done, qint64 total);
    /// Another dataset is on screen, or the same after an edit; also said when the former one comes back.
    void pathChanged(const QString &path);
    void opened(const QString &path, const QStringList &notices);
    void failed(const plumbline::Error &error);

private:
    struct Shown {
        DatasetPtr dataset;
        QString path;
    };

    void setStage(Stage stage);
    void show(const Shown &shown);
    void showLoaded(const DatasetPtr &dataset, const QString &path, const QStringList &notices);
    void keepShown();
    void restoreFormer();
    void fail(const Error &error);

    ViewState *m_state;
    DatasetLoader m_loader;
    Stage m_stage = Stage::Idle;
    QString m_shown;
    std::optional<FileStamp> m_editedStamp;
    std::optional<Shown> m_former; ///< the last one that was checked, while another is not yet
};

} // namespace plumbline
