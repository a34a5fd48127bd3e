// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetcopier.h"

#include "store/datasetcopy.h"

namespace plumbline {

DatasetCopier::DatasetCopier(QObject *parent)
    : QObject(parent)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
}

DatasetCopier::~DatasetCopier()
{
    *m_cancel = true;
}

void DatasetCopier::create(const QString &path)
{
    run(path, [path](const std::function<bool()> &) { return createDataset(path); });
}

void DatasetCopier::copy(const QString &from, const QString &to)
{
    run(to, [from, to](const std::function<bool()> &keepGoing) { return copyDataset(from, to, keepGoing); });
}

void DatasetCopier::run(const QString &path, std::function<Outcome(const std::function<bool()> &)> make)
{
    m_worker.run([this, path, make = std::move(make), cancel = m_cancel] {
        const Outcome problem = make([cancel] { return !*cancel; });
        m_worker.answer([this, path, problem] {
            if (problem)
                Q_EMIT failed(*problem);
            else
                Q_EMIT made(path);
        });
    });
}

} // namespace plumbline
