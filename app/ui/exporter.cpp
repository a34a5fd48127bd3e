// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporter.h"

namespace plumbline {

namespace {

constexpr int ProgressSteps = 200;

} // namespace

Exporter::Exporter(QObject *parent) : QObject(parent), m_cancel(std::make_shared<std::atomic<bool>>(false)) {}

Exporter::~Exporter()
{
    *m_cancel = true;
}

void Exporter::exportPicture(const QString &path, const Picture &picture)
{
    run(path, [path, picture](const CancelFlag &) {
        const ChartPicture painted(picture.scene, picture.options, picture.fonts);
        return End{writePicture(path, painted, picture.format, picture.scale)};
    });
}

void Exporter::exportData(const QString &path, const Data &data)
{
    run(path, [this, path, data](const CancelFlag &cancel) { return writeData(path, data, cancel); });
}

void Exporter::cancel()
{
    *m_cancel = true;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
}

void Exporter::run(const QString &path, const std::function<End(const CancelFlag &)> &write)
{
    ++m_waiting;
    Q_EMIT busyChanged();
    m_worker.run([this, path, write, cancel = m_cancel] {
        const End end = *cancel ? End{{}, true} : write(cancel);
        m_worker.answer([this, path, end] { tellEnd(path, end); });
    });
}

/// On the worker's thread.
Exporter::End Exporter::writeData(const QString &path, const Data &data, const CancelFlag &cancel)
{
    Result<DatasetFile> file = DatasetFile::open(data.source);
    if (!file)
        return {file.error()};
    qint64 told = 0;
    bool isCancelled = false;
    const auto goOn = [&](qint64 done, qint64 total) {
        if (done - told >= std::max<qint64>(1, total / ProgressSteps)) {
            told = done;
            m_worker.answer([this, done, total] { Q_EMIT progress(done, total); });
        }
        isCancelled = *cancel;
        return !isCancelled;
    };
    const Outcome problem = plumbline::writeData(path, data.what, *file, goOn);
    return {problem, isCancelled};
}

void Exporter::tellEnd(const QString &path, const End &end)
{
    --m_waiting;
    Q_EMIT busyChanged();
    if (end.problem)
        Q_EMIT failed(*end.problem);
    else if (end.isCancelled)
        Q_EMIT cancelled(path);
    else
        Q_EMIT exported(path);
}

} // namespace plumbline
