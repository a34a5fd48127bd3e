// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "model/backgroundworker.h"
#include "text/articlefolder.h"

namespace plumbline {

/// The reader's own copies of the articles of the open dataset.
///
/// The folder stays attached when another dataset is opened, and is looked
/// through again for its articles. Lives in the GUI thread; works in another.
class ArticleLibrary : public QObject
{
    Q_OBJECT

public:
    explicit ArticleLibrary(QObject *parent = nullptr);
    ~ArticleLibrary() override;

    /// Empty without a folder.
    const QString &folder() const { return m_folder; }
    const ArticleCopies &copies() const { return m_copies; }
    bool isBusy() const { return m_cancel != nullptr; }

public Q_SLOTS:
    void setDataset(const QString &path, const plumbline::DatasetPtr &dataset);
    /// The former folder stays when this one cannot be read or on cancel().
    void attach(const QString &folder);
    void detach();
    void cancel();

Q_SIGNALS:
    /// Folder or copies.
    void changed();
    void busyChanged();
    /// In bytes.
    void progress(qint64 done, qint64 total);
    void failed(const plumbline::Error &error);
    /// Files that could not be looked at; never empty.
    void noted(const std::vector<plumbline::Error> &notes);

private:
    struct Job {
        QString folder;
        QString path;
        DatasetPtr dataset;
        CancelFlag cancel;
    };

    void start(const QString &folder);
    void stop();
    void look(const Job &job);
    template<typename Call>
    void say(const Job &job, Call call);
    void take(const QString &folder, const AttachedFolder &attached);

    QString m_folder;
    ArticleCopies m_copies;
    QString m_path;
    DatasetPtr m_dataset;
    CancelFlag m_cancel;       ///< of the newest job; null when there is none
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
