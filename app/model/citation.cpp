// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/citation.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Citation)
};

QString quoted(const QString &text)
{
    return QStringLiteral("“%1”").arg(text.simplified());
}

QString originText(const ShownPassage &passage, PassageOrigin origin)
{
    if (origin == PassageOrigin::Digest)
        return Words::tr("From the digest of the article, not the publisher's words.");
    return passage.state == AnchorState::Exact
               ? Words::tr("The publisher's words, from a copy of the article.")
               : Words::tr("From a changed copy of the article; the phrase was found again.");
}

QString referenceText(const ShownPassage &passage)
{
    QStringList parts = {quoted(passage.title), passage.byline, passage.address,
                         Words::tr("paragraph %1").arg(passage.paragraph)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · ")) + QLatin1Char('.');
}

} // namespace

QString citation(const ShownPassage &passage, PassageOrigin origin)
{
    const MarkedText &text = origin == PassageOrigin::Copy ? passage.copy : passage.digest;
    QStringList phrases;
    for (const Utf16Span &mark : text.marks)
        phrases << quoted(text.text.mid(mark.start, mark.size()));
    phrases.removeDuplicates();
    QStringList lines;
    if (!text.isEmpty())
        lines << quoted(text.text);
    if (!phrases.isEmpty())
        lines << Words::tr("Marked: %1").arg(phrases.join(QStringLiteral(", ")));
    lines << referenceText(passage) << originText(passage, origin);
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline
