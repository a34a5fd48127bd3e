// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetloader.h"

#include "store/datasetfile.h"

#include <QElapsedTimer>

namespace plumbline {

namespace {

/// Lets progress through when the step changes or some time has gone by.
class ProgressGate
{
public:
    bool opens(const QString &step)
    {
        if (step == m_step && m_sinceLast.isValid() && m_sinceLast.elapsed() < MillisecondsApart)
            return false;
        m_step = step;
        m_sinceLast.start();
        return true;
    }

private:
    static constexpr qint64 MillisecondsApart = 50;
    QString m_step;
    QElapsedTimer m_sinceLast;
};

} // namespace

DatasetLoader::DatasetLoader(QObject *parent) : QObject(parent) {}

DatasetLoader::~DatasetLoader()
{
    if (m_cancel)
        *m_cancel = true;
}

void DatasetLoader::load(const QString &path)
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_worker.runInstead([this, job = Job{path, m_cancel}] { read(job); });
}

void DatasetLoader::cancel()
{
    if (!m_cancel)
        return;
    *m_cancel = true;
    m_cancel.reset();
    Q_EMIT cancelled();
}

/// Answers of a job that is no longer the newest are dropped when they arrive.
template<typename Call>
void DatasetLoader::say(const Job &job, Call call)
{
    m_worker.answer([this, cancel = job.cancel, call = std::move(call)] {
        if (cancel == m_cancel)
            call();
    });
}

void DatasetLoader::sayLast(const Job &job, std::function<void()> call)
{
    say(job, [this, call = std::move(call)] {
        m_cancel.reset();
        call();
    });
}

void DatasetLoader::read(const Job &job)
{
    if (*job.cancel)
        return;
    Result<DatasetFile> file = DatasetFile::open(job.path);
    if (!file)
        return sayLast(job, [this, error = file.error()] { Q_EMIT failed(error); });

    ProgressGate gate;
    const Result<DatasetPtr> dataset =
        file->read([this, &job, &gate](const QString &step, qint64 done, qint64 total) {
            if (gate.opens(step))
                say(job, [this, step, done, total] { Q_EMIT progress(step, done, total); });
            return !*job.cancel;
        });
    if (!dataset)
        return sayLast(job, [this, error = dataset.error()] { Q_EMIT failed(error); });
    if (!*dataset || *job.cancel)
        return;
    say(job, [this, job, dataset = *dataset, notices = file->notices()] {
        Q_EMIT loaded(dataset, job.path, notices);
    });
    check(job, file->isChecked());
}

void DatasetLoader::check(const Job &job, bool isChecked)
{
    if (!isChecked && !m_checkedFiles.contains(job.path)) {
        const Outcome problem = DatasetFile::quickCheck(job.path, [&job] { return !*job.cancel; });
        if (problem)
            return sayLast(job, [this, error = *problem] { Q_EMIT failed(error); });
        if (*job.cancel)
            return;
        m_checkedFiles.insert(job.path);
    }
    sayLast(job, [this, path = job.path] { Q_EMIT checked(path); });
}

} // namespace plumbline
