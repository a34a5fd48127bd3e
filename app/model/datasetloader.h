// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "facts/error.h"
#include "model/backgroundworker.h"
#include "store/checkedfiles.h"

#include <QObject>
#include <QStringList>

namespace plumbline {

/// Reads dataset files in the background, on a connection of its own.
///
/// One load at a time; load() drops the one that runs without a word. A load says
/// `loaded` as soon as there is something to look at, and then either `checked`
/// or `failed`: a file that fails its integrity check must not stay on screen.
/// Lives in the GUI thread; the destructor cancels and waits.
class DatasetLoader : public QObject
{
    Q_OBJECT

public:
    explicit DatasetLoader(QObject *parent = nullptr);
    ~DatasetLoader() override;

    /// From load() until checked, failed or cancelled.
    bool isBusy() const { return m_cancel != nullptr; }

public Q_SLOTS:
    void load(const QString &path);
    /// Says `cancelled` at once when a load is running.
    void cancel();

Q_SIGNALS:
    /// At most some twenty times a second.
    void progress(const QString &step, qint64 done, qint64 total);
    void loaded(const plumbline::DatasetPtr &dataset, const QString &path, const QStringList &notices);
    void checked(const QString &path);
    void failed(const plumbline::Error &error);
    void cancelled();

private:
    struct Job {
        QString path;
        CancelFlag cancel;
    };

    void read(const Job &job);
    void check(const Job &job, bool isChecked);
    template<typename Call>
    void say(const Job &job, Call call);
    void sayLast(const Job &job, std::function<void()> call);

    CancelFlag m_cancel;         ///< of the newest job; null when there is none
    CheckedFiles m_checkedFiles; ///< touched by the worker only
    BackgroundWorker m_worker;   ///< last, so that it ends first
};

} // namespace plumbline
