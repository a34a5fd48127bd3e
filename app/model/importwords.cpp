// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/importwords.h"

#include "facts/figuretext.h"

#include <QCoreApplication>

#include <cmath>

namespace plumbline {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr double Minute = 60;

QString namesText(const QStringList &names, const QString &heading)
{
    constexpr qsizetype mostNames = 12;
    QString text = heading + QStringLiteral(": ") + names.mid(0, mostNames).join(QStringLiteral(", "));
    if (names.size() > mostNames)
        text += Tr::tr(" and %1 more").arg(countText(names.size() - mostNames));
    return text;
}

} // namespace

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    if (seconds < 2 * Minute)
        return counted(whole, Tr::tr("about %1 second"), Tr::tr("about %1 seconds"));
    return counted(static_cast<qint64>(std::ceil(seconds / Minute)), Tr::tr("about %1 minute"),
                   Tr::tr("about %1 minutes"));
}

QString progressText(const ImportProgress &progress)
{
    QStringList parts = {counted(progress.rows, Tr::tr("%1 row"), Tr::tr("%1 rows"))};
    if (progress.rowsPerSecond > 0)
        parts << Tr::tr("%1 rows per second")
                     .arg(countText(static_cast<qint64>(std::llround(progress.rowsPerSecond))));
    if (progress.secondsLeft >= 0)
        parts << Tr::tr("%1 left").arg(durationText(progress.secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

QString resultTitle(const ImportResult &result, const QString &fileName)
{
    const ImportCounts &counts = result.counts;
    const qint64 figures = counts.added + counts.updated + counts.unchanged;
    return counted(figures, Tr::tr("%1 figure of %2 is in the dataset"),
                   Tr::tr("%1 figures of %2 are in the dataset"))
        .arg(fileName);
}

QStringList resultLines(const ImportResult &result)
{
    const ImportCounts &counts = result.counts;
    QStringList lines;
    const auto add = [&lines](qint64 count, const QString &one, const QString &many) {
        if (count > 0)
            lines << counted(count, one, many);
    };
    add(result.rows, Tr::tr("%1 row read"), Tr::tr("%1 rows read"));
    add(counts.added, Tr::tr("%1 figure added"), Tr::tr("%1 figures added"));
    add(counts.repeated, Tr::tr("%1 of them says again what another row says"),
        Tr::tr("%1 of them say again what another row says"));
    add(counts.joined, Tr::tr("%1 of them joins a figure that the dataset has from elsewhere"),
        Tr::tr("%1 of them join figures that the dataset has from elsewhere"));
    add(counts.updated,
        Tr::tr("%1 figure updated: the file has changed there; a correction, if any, is replaced"),
        Tr::tr("%1 figures updated: the file has changed there; corrections, if any, are replaced"));
    add(counts.unchanged, Tr::tr("%1 figure was there already"), Tr::tr("%1 figures were there already"));
    add(counts.removed, Tr::tr("%1 figure removed: the file no longer has it"),
        Tr::tr("%1 figures removed: the file no longer has them"));
    add(result.missingValues, Tr::tr("%1 value is missing in the file"),
        Tr::tr("%1 values are missing in the file"));
    if (!result.changeset.isEmpty())
        lines << Tr::tr("Edit > Undo takes the import back.");
    return lines;
}

QStringList newNames(const ImportCounts &counts)
{
    QStringList lines;
    if (!counts.newCompanies.isEmpty())
        lines << namesText(counts.newCompanies, counted(counts.newCompanies.size(), Tr::tr("%1 new company"),
                                                        Tr::tr("%1 new companies")));
    if (!counts.newMetrics.isEmpty())
        lines << namesText(counts.newMetrics, counted(counts.newMetrics.size(), Tr::tr("%1 new metric"),
                                                      Tr::tr("%1 new metrics")));
    return lines;
}

} // namespace plumbline
