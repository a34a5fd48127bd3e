// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileblocks.h"

#include "store/connection.h"

namespace plumbline {

namespace {

constexpr int BlockBytes = 1 << 20;

} // namespace

Outcome readBlocks(const QString &path, const std::function<bool(QByteArrayView)> &take)
{
    const auto connection = sqlite::Connection::open(path, sqlite::Connection::Mode::ReadOnly, path);
    if (!connection)
        return connection.error();
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return sqlite::errorFor(SQLITE_IOERR, path, QString());

    QByteArray block(BlockBytes, '\0');
    for (sqlite3_int64 at = 0; at < size; at += BlockBytes) {
        const int length = static_cast<int>(qMin<sqlite3_int64>(BlockBytes, size - at));
        const int code = file->pMethods->xRead(file, block.data(), length, at);
        if (code != SQLITE_OK)
            return sqlite::errorFor(code, path, QString::fromUtf8(sqlite3_errstr(code)));
        if (!take(QByteArrayView(block).first(length)))
            return {};
    }
    return {};
}

} // namespace plumbline
