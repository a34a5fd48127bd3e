// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingwords.h"

#include "facts/figuretext.h"
#include "ui/labels.h"

#include <QCoreApplication>
#include <QUrl>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ReadingView)
};

QString exactText(const AnchorCounts &counts)
{
    return counts.lost == 0
               ? Words::tr("Your copy: the article itself, by its hash")
               : Words::tr("Your copy: the article itself, by its hash; %1 not where the dataset says")
                     .arg(counted(counts.lost, Words::tr("1 phrase"), Words::tr("%1 phrases")));
}

} // namespace

QString copyText(const ArticleReading &reading)
{
    const AnchorCounts &counts = reading.anchors;
    if (reading.attached == ArticleReading::Copy::Exact)
        return exactText(counts);
    return Words::tr("Your copy, changed (another hash): %1 found again, %2 lost")
        .arg(counted(counts.moved, Words::tr("1 phrase"), Words::tr("%1 phrases")), countText(counts.lost));
}

QString digestText(const ArticleReading &reading)
{
    const QString digest = Words::tr("Digest: the article retold in our own words");
    if (!reading.copyProblem.isEmpty())
        return digest + QStringLiteral(". ") + reading.copyProblem;
    return reading.attached == ArticleReading::Copy::None ? digest + Words::tr("; no copy attached") : digest;
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

QString bylineText(const Article &article)
{
    QStringList parts = {article.author, article.publisher,
                         article.published.isNull() ? Words::tr("date unknown") : spanText(article.published),
                         isWebAddress(article.address) ? QString() : article.address};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString noteText(const Article &article)
{
    QStringList parts = {article.note, article.publishedReason};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace plumbline
