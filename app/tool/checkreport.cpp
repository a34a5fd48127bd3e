// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/checkreport.h"

#include "tool/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

QJsonArray findingsJson(const std::vector<Finding> &findings, Finding::Weight weight)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        if (finding.weight == weight)
            array << QJsonObject{{QStringLiteral("row"), finding.row},
                                 {QStringLiteral("sentence"), finding.sentence}};
    }
    return array;
}

} // namespace

int CheckReport::count(Finding::Weight weight) const
{
    return static_cast<int>(
        std::count_if(dataset.findings.begin(), dataset.findings.end(),
                      [weight](const Finding &finding) { return finding.weight == weight; }));
}

bool CheckReport::isClean() const
{
    return count(Finding::Weight::Problem) == 0 && dataset.statementsWithoutEvidence.isEmpty() &&
           anchors.lost == 0;
}

QString CheckReport::text() const
{
    QStringList lines;
    for (const DatasetReport::Count &counted : dataset.counts)
        lines << QStringLiteral("%1: %2").arg(counted.table).arg(counted.rows);
    lines << QStringLiteral("fact: %1").arg(factCount);
    const auto list = [&](const QString &heading, Finding::Weight weight) {
        lines << heading.arg(count(weight));
        for (const Finding &finding : dataset.findings) {
            if (finding.weight == weight)
                lines << printable(QStringLiteral("  %1: %2").arg(finding.row, finding.sentence));
        }
    };
    list(Words::tr("problems: %1"), Finding::Weight::Problem);
    list(Words::tr("notes: %1"), Finding::Weight::Note);
    lines << Words::tr("statements without evidence: %1").arg(dataset.statementsWithoutEvidence.size());
    for (const QString &statement : dataset.statementsWithoutEvidence)
        lines << printable(QStringLiteral("  ") + statement);
    lines << Words::tr("passages: %1 exact, %2 moved, %3 lost, %4 unattached")
                 .arg(anchors.exact)
                 .arg(anchors.moved)
                 .arg(anchors.lost)
                 .arg(anchors.unattached);
    const bool hasCopies = anchors.exact + anchors.moved + anchors.lost > 0;
    if (!hasCopies && !passages.empty())
        lines << Words::tr("  None was looked for: --articles names a folder with copies of the articles.");
    for (const PassageState &passage : hasCopies ? passages : std::vector<PassageState>())
        lines << printable(QStringLiteral("  %1 %2").arg(code(passage.state), passage.passage));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QJsonObject CheckReport::json() const
{
    QJsonObject counts;
    for (const DatasetReport::Count &counted : dataset.counts)
        counts.insert(counted.table, counted.rows);
    counts.insert(QStringLiteral("fact"), factCount);
    QJsonArray states;
    for (const PassageState &passage : passages)
        states << QJsonObject{{QStringLiteral("passage_id"), passage.passage},
                              {QStringLiteral("state"), code(passage.state)}};
    return {{QStringLiteral("file"), file},
            {QStringLiteral("ok"), isClean()},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("problems"), findingsJson(dataset.findings, Finding::Weight::Problem)},
            {QStringLiteral("notes"), findingsJson(dataset.findings, Finding::Weight::Note)},
            {QStringLiteral("statements_without_evidence"),
             QJsonArray::fromStringList(dataset.statementsWithoutEvidence)},
            {QStringLiteral("anchors"), QJsonObject{{QStringLiteral("exact"), anchors.exact},
                                                    {QStringLiteral("moved"), anchors.moved},
                                                    {QStringLiteral("lost"), anchors.lost},
                                                    {QStringLiteral("unattached"), anchors.unattached}}},
            {QStringLiteral("passages"), states}};
}

} // namespace plumbline
