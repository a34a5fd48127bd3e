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

/// Reads the row again as the import did.
Outcome readAgain(const OriginPlace &place, const QString &path, const Mapping &mapping,
                  OriginFinding &finding, const std::function<bool()> &keepGoing)
{
    const auto take = [&](const SourceRow &row, const ReadPoint &) {
        if (row.number == place.row) {
            finding.hasRow = true;
            const auto column = static_cast<size_t>(place.column) - 1;
            finding.value = column < row.cells.size() ? QString::fromUtf8(row.cells[column].text) : QString();
        }
        return row.number < place.row && keepGoing();
    };
    return readTable(
        path, mapping.choice, take, [](const Error &) {}, keepGoing);
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
    const auto mapping = mappingFromJson(place.table->mapping);
    const auto file = fileOfTable(path, mapping ? mapping->choice : TableChoice());
    if (!file) {
        found.problem = file.error().text();
        return found;
    }
    const FileStamp stamp = FileStamp::of(*file);
    Known &known = m_hashes[*file];
    if (known.sha256.isEmpty() || known.stamp != stamp) {
        const auto hash = contentHash(*file, keepGoing);
        if (!hash) {
            found.problem = hash.error().text();
            return found;
        }
        known = {stamp, QString::fromLatin1(hash->toHex())};
    }
    if (!keepGoing())
        return {};
    if (known.sha256 == place.table->sha256) {
        found.state = State::Unchanged;
        return found;
    }
    found.state = State::Changed;
    const Outcome problem = mapping ? readAgain(place, path, *mapping, found, keepGoing) : mapping.error();
    if (problem) {
        found.hasRow = false;
        found.problem = problem->text();
    }
    return found;
}

} // namespace plumbline
