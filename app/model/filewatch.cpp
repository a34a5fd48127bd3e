// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filewatch.h"

#include "store/contenthash.h"

#include <QFileInfo>

#include <utility>

namespace plumbline {

namespace {

/// Programs that save write several times within such a moment, or delete and rename.
constexpr int RestMilliseconds = 400;

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    // A folder in which others are always busy must not put the look off for ever.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
}

FileWatch::~FileWatch()
{
    if (m_cancel)
        *m_cancel = true;
}

void FileWatch::watch(const QString &path)
{
    watchSince(path, path.isEmpty() ? FileStamp() : FileStamp::of(path));
}

void FileWatch::setPaused(bool isPaused)
{
    if (std::exchange(m_isPaused, isPaused) && !isPaused && m_cancel)
        m_rest.start();
}

void FileWatch::watchSince(const QString &path, const FileStamp &stamp)
{
    m_isPaused = false;
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    m_rest.stop();
    const QStringList former = m_watcher.files() + m_watcher.directories();
    if (!former.isEmpty())
        m_watcher.removePaths(former);
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_content.clear();
    m_told.clear();
    m_state = State::Same;
    if (m_path.isEmpty())
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_stamp = stamp;
    listen();
    hash([this](const QByteArray &content) { begin(content); });
}

/// What was there at first is unknown when the file changed while it was read.
void FileWatch::begin(const QByteArray &content)
{
    if (m_stamp == FileStamp::of(m_path))
        m_content = m_told = content;
    else
        m_rest.start();
    Q_EMIT looked();
}

/// The watcher forgets a file that is deleted or replaced; its folder tells of the next.
void FileWatch::listen()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void FileWatch::look()
{
    if (m_isPaused)
        return;
    listen();
    const FileStamp stamp = FileStamp::of(m_path);
    if (stamp.isMissing()) {
        m_stamp = stamp;
        return tell(State::Missing, {});
    }
    if (stamp == m_stamp)
        return Q_EMIT looked();
    m_stamp = stamp;
    hash([this, stamp](const QByteArray &content) { compare(stamp, content); });
}

/// An empty hash stands for a file that cannot be read.
void FileWatch::hash(std::function<void(const QByteArray &)> take)
{
    m_worker.run([this, path = m_path, cancel = m_cancel, take = std::move(take)] {
        const Result<QByteArray> content = contentHash(path, [&cancel] { return !*cancel; });
        m_worker.answer([this, cancel, take, hash = content ? *content : QByteArray()] {
            if (cancel == m_cancel)
                take(hash);
        });
    });
}

void FileWatch::compare(const FileStamp &stamp, const QByteArray &content)
{
    if (stamp != FileStamp::of(m_path))
        return m_rest.start(); // it goes on
    tell(content == m_content ? State::Same : State::Changed, content);
}

void FileWatch::tell(State state, const QByteArray &content)
{
    const bool isNews = state != m_state || content != m_told;
    m_state = state;
    m_told = content;
    if (isNews)
        Q_EMIT stateChanged(state);
    Q_EMIT looked();
}

} // namespace plumbline
