// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetsession.h"

namespace plumbline {

DatasetSession::DatasetSession(ViewState *state, QObject *parent) : QObject(parent), m_state(state)
{
    connect(&m_loader, &DatasetLoader::progress, this, &DatasetSession::progress);
    connect(&m_loader, &DatasetLoader::loaded, this, &DatasetSession::showLoaded);
    connect(&m_loader, &DatasetLoader::checked, this, &DatasetSession::keepShown);
    connect(&m_loader, &DatasetLoader::failed, this, &DatasetSession::fail);
    connect(&m_loader, &DatasetLoader::cancelled, this, &DatasetSession::restoreFormer);
}

void DatasetSession::open(const QString &path)
{
    m_loader.load(path);
    setStage(Stage::Reading);
}

void DatasetSession::cancel()
{
    m_loader.cancel();
}

void DatasetSession::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

void DatasetSession::show(const Shown &shown)
{
    m_shown = shown.path;
    m_editedStamp.reset();
    m_state->setDataset(shown.dataset);
    Q_EMIT pathChanged(m_shown);
}

void DatasetSession::showLoaded(const DatasetPtr &dataset, const QString &path, const QStringList &notices)
{
    if (!m_former)
        m_former = Shown{m_state->wholeDataset(), m_shown};
    show({dataset, path});
    setStage(Stage::Checking);
    Q_EMIT opened(path, notices);
}

void DatasetSession::showEdited(const QString &path, const DatasetPtr &dataset, const FileStamp &stamp)
{
    if (path != m_shown)
        return;
    m_editedStamp = stamp;
    m_state->setDataset(dataset);
    Q_EMIT pathChanged(m_shown);
}

void DatasetSession::keepShown()
{
    m_former.reset();
    setStage(Stage::Idle);
}

void DatasetSession::restoreFormer()
{
    if (m_former)
        show(*std::exchange(m_former, std::nullopt));
    setStage(Stage::Idle);
}

void DatasetSession::fail(const Error &error)
{
    restoreFormer();
    Q_EMIT failed(error);
}

} // namespace plumbline
