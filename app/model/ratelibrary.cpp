// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/ratelibrary.h"

#include "analysis/ratecheck.h"
#include "store/ratetablereader.h"

#include <QFileInfo>

namespace plumbline {

namespace {

Result<RateTablePtr> readChecked(const QString &path, const Dataset &dataset)
{
    Result<RateTable> read = readRateTable(path);
    if (!read)
        return read.error();
    return RateTablePtr(std::make_shared<const RateTable>(checkedRates(std::move(*read), dataset)));
}

} // namespace

RateLibrary::RateLibrary(ViewState *state, QObject *parent) : QObject(parent), m_state(state)
{
    connect(&m_watch, &FileWatch::stateChanged, this, &RateLibrary::followFile);
}

RateLibrary::~RateLibrary()
{
    stop();
}

void RateLibrary::setDataset(const DatasetPtr &dataset)
{
    stop();
    m_dataset = dataset;
    if (!m_path.isEmpty())
        start(m_path);
}

void RateLibrary::attach(const QString &path)
{
    stop();
    const QString whole = QFileInfo(path).absoluteFilePath(); // the next start may be elsewhere
    if (m_dataset) {
        start(whole);
    } else {
        m_path = whole;
        Q_EMIT changed();
    }
}

void RateLibrary::detach()
{
    stop();
    m_path.clear();
    m_watch.watch({});
    m_state->setRates(nullptr);
    Q_EMIT changed();
}

void RateLibrary::stop()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
}

void RateLibrary::start(const QString &path)
{
    if (!m_dataset)
        return;
    m_watch.watch(path); // before it is read, so that no change is missed
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_worker.runInstead([this, path, dataset = m_dataset, cancel = m_cancel] {
        if (*cancel)
            return;
        const Result<RateTablePtr> read = readChecked(path, *dataset);
        m_worker.answer([this, path, cancel, read] {
            if (cancel != m_cancel) // asked for something else meanwhile
                return;
            stop();
            take(path, read);
        });
    });
}

void RateLibrary::take(const QString &path, const Result<RateTablePtr> &read)
{
    if (!read) {
        if (path != m_path)
            m_watch.watch(m_path);
        Q_EMIT failed(read.error());
        return;
    }
    m_path = path;
    m_state->setRates(*read);
    Q_EMIT changed();
    Q_EMIT taken(*read);
}

void RateLibrary::followFile(FileWatch::State state)
{
    if (state != FileWatch::State::Missing)
        return start(m_path);
    Q_EMIT failed({Error::Kind::Missing,
                   tr("The table of rates is no longer there. What was read of it stays in use."),
                   {m_path, 0, {}}});
}

} // namespace plumbline
