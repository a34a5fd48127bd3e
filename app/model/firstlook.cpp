// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/firstlook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace plumbline {

FirstLook::FirstLook(const MappingLibrary &library, QObject *parent) : QObject(parent), m_opener(library)
{
    connect(&m_opener, &TableOpener::changed, this, &FirstLook::import);
    connect(&m_opener, &TableOpener::failed, this, [this](const Error &error) {
        end();
        Q_EMIT failed(error);
    });
    connect(&m_job, &ImportJob::finished, this, &FirstLook::take);
    connect(&m_job, &ImportJob::cancelled, this, &FirstLook::isOvertaken);
    connect(&m_job, &ImportJob::failed, this, [this](const Error &error) {
        if (isOvertaken())
            return;
        end();
        Q_EMIT failed(error);
    });
}

void FirstLook::look(const QString &path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    Q_EMIT busyChanged();
    if (m_job.isRunning())
        m_job.cancel();
    else
        start();
}

void FirstLook::start()
{
    m_opener.open(m_path);
}

void FirstLook::end()
{
    m_path.clear();
    Q_EMIT busyChanged();
}

/// The dataset is called as the table, so that the window is, too.
void FirstLook::import(const TableDraftPtr &draft)
{
    if (!draft->lacking.empty()) {
        end();
        Q_EMIT lacking(draft);
        return;
    }
    const QString folder = QString::number(++m_count);
    QDir(m_folder.path()).mkdir(folder);
    ImportOrder order;
    order.path = draft->path;
    order.mapping = draft->mapping;
    order.dataset = m_folder.filePath(folder + QLatin1Char('/') + QFileInfo(draft->path).fileName());
    order.isNew = true;
    order.limits.mostRows = MostRows;
    m_job.start(order);
}

bool FirstLook::isOvertaken()
{
    if (m_job.order().path == m_path)
        return false;
    start();
    return true;
}

void FirstLook::take(const ImportResult &result)
{
    if (isOvertaken())
        return;
    const QString dataset = m_job.order().dataset;
    QFile::setPermissions(dataset, QFile::ReadOwner); // what is changed in it would be lost
    m_tables.insert(dataset, m_path);
    end();
    Q_EMIT ready(dataset, m_opener.draft(), result, result.rows < MostRows);
}

} // namespace plumbline
