// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importjob.h"

#include "store/datasetwriter.h"
#include "store/safefile.h"

#include <QFile>
#include <QFileInfo>

namespace plumbline {

namespace {

Outcome writeEmptyDataset(const QString &path, const ImportOrder &order)
{
    DatasetHeading heading;
    heading.name = QFileInfo(order.dataset).completeBaseName();
    heading.title = heading.name;
    Result<DatasetWriter> writer = DatasetWriter::create(path, heading);
    if (!writer)
        return writer.error();
    return writer->finish();
}

/// The import goes into a file beside the target, which takes its place when it is complete.
template<typename Import>
Result<ImportResult> importIntoNew(const ImportOrder &order, Import import)
{
    const Result<QString> beside = temporaryBeside(order.dataset);
    if (!beside)
        return beside.error();
    if (auto problem = writeEmptyDataset(*beside, order)) {
        QFile::remove(*beside);
        return *problem;
    }
    const Result<ImportResult> result = import(*beside);
    if (!result || result->isCancelled) {
        QFile::remove(*beside);
        return result;
    }
    if (auto problem = replaceFile(*beside, order.dataset))
        return *problem;
    return result;
}

} // namespace

ImportJob::ImportJob(QObject *parent) : QObject(parent) {}

ImportJob::~ImportJob()
{
    cancel();
}

void ImportJob::start(const ImportOrder &order)
{
    if (m_cancel)
        return;
    m_order = order;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_worker.run([this, order, cancel = m_cancel] {
        m_worker.answer([this, result = run(order, cancel)] { take(result); });
    });
}

void ImportJob::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

Result<ImportResult> ImportJob::run(const ImportOrder &order, const CancelFlag &cancel)
{
    const auto tell = [this, cancel](const ImportProgress &now) {
        m_worker.answer([this, now] { Q_EMIT progress(now); });
        return !*cancel;
    };
    const auto import = [&](const QString &dataset) {
        return importTable(order.path, order.mapping, dataset, tell, order.limits);
    };
    return order.isNew ? importIntoNew(order, import) : import(order.dataset);
}

void ImportJob::take(const Result<ImportResult> &result)
{
    m_cancel.reset();
    if (!result)
        Q_EMIT failed(result.error());
    else if (result->isCancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT finished(*result);
}

} // namespace plumbline
