// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contenthash.h"

#include "store/fileblocks.h"
#include "store/readablefile.h"

#include <QCryptographicHash>

namespace plumbline {

Result<QByteArray> contentHash(const QString &path, const std::function<bool()> &keepGoing)
{
    if (auto problem = checkReadable(path))
        return *problem;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isCancelled = false;
    const auto problem = readBlocks(path, [&](QByteArrayView block) {
        isCancelled = !keepGoing();
        hash.addData(block);
        return !isCancelled;
    });
    if (problem)
        return *problem;
    return isCancelled ? QByteArray() : hash.result();
}

} // namespace plumbline
