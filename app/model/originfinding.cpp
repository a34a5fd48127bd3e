// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/originfinding.h"

#include "importing/mappingcodec.h"
#include "store/contenthash.h"
#include "store/sourcetable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OriginFinding)
};

bool isPackage(const OriginPlace &place)
{
    return place.table->format == QLatin1String("package");
}

/// A data package is a folder, of which the import hashed the descriptor.
QString hashedFile(const QString &path)
{
    return QFileInfo(path).isDir() ? QDir(path).filePath(QStringLiteral("datapackage.json")) : path;
}

/// Reads the row again as the import did.
Outcome readAgain(const OriginPlace &place, const QString &path, OriginFinding &finding,
                  const std::function<bool()> &keepGoing)
{
    const auto mapping = mappingFromJson(place.table->mapping);
    if (!mapping)
        return mapping.error();
    const auto take = [&](const SourceRow &row, const ReadPoint &) {
        if (row.number == place.row) {
            finding.hasRow = true;
            const auto column = static_cast<size_t>(place.column) - 1;
            finding.value = column < row.cells.size() ? QString::fromUtf8(row.cells[column].text) : QString();
        }
        return row.number < place.row && keepGoing();
    };
    return readTable(
        path, mapping->choice, take, [](const Error &) {}, keepGoing);
}

} // namespace

OriginFinding OriginLookup::find(const OriginPlace &place, const QStringList &folders, const QString &located,
                                 const std::function<bool()> &keepGoing)
{
    QStringList paths = {located};
    if (located.isEmpty()) {
        paths.clear();
        for (const QString &folder : folders)
            paths << QDir(folder).filePath(place.table->fileName);
    }
    paths.removeDuplicates();
    OriginFinding best;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            continue;
        OriginFinding found = compare(place, path, keepGoing);
        if (found.state == OriginFinding::State::Unchanged)
            return found;
        if (best.state == OriginFinding::State::NotAtHand)
            best = std::move(found);
    }
    return best;
}

OriginFinding OriginLookup::compare(const OriginPlace &place, const QString &path,
                                    const std::function<bool()> &keepGoing)
{
    using State = OriginFinding::State;
    OriginFinding found{State::Unreadable, path, false, {}, {}};
    const QString file = hashedFile(path);
    const FileStamp stamp = FileStamp::of(file);
    Known &known = m_hashes[file];
    if (known.sha256.isEmpty() || known.stamp != stamp) {
        const auto hash = contentHash(file, keepGoing);
        if (!hash) {
            found.problem = hash.error().text();
            return found;
        }
        known = {stamp, QString::fromLatin1(hash->toHex())};
    }
    if (!keepGoing())
        return {};
    // The descriptor of a package does not tell of its tables: its row is read in any case.
    if (known.sha256 == place.table->sha256 && !isPackage(place)) {
        found.state = State::Unchanged;
        return found;
    }
    found.state = State::Changed;
    if (const Outcome problem = readAgain(place, path, found, keepGoing)) {
        found.hasRow = false;
        found.problem = problem->text();
    }
    return found;
}

} // namespace plumbline
