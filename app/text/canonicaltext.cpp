// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringDecoder>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(CanonicalText)
};

std::optional<QString> decoded(const QByteArray &bytes)
{
    // Stateless: without it a sequence cut off at the end of the file is no error.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// From 1. No UTF-8 sequence holds a line feed, so lines can be tried one by one.
int firstBadLine(const QByteArray &bytes)
{
    int line = 1;
    qsizetype start = 0;
    while (start < bytes.size()) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype end = feed < 0 ? bytes.size() : feed;
        if (!decoded(bytes.mid(start, end - start)))
            return line;
        start = end + 1;
        ++line;
    }
    return 0;
}

QString withLineFeeds(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<CanonicalText> canonicalText(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > MaxArticleBytes)
        return Error{Error::Kind::TooLarge,
                     Tr::tr("The text is larger than %1 MB, the most that is read of an article.")
                         .arg(MaxArticleBytes / (1024 * 1024)),
                     {fileName, 0, {}}};
    std::optional<QString> text = decoded(bytes);
    if (!text)
        return Error{Error::Kind::RuleBroken,
                     Tr::tr("The text is not valid UTF-8. Save it as UTF-8 and try again."),
                     {fileName, firstBadLine(bytes), {}}};
    CanonicalText result{withLineFeeds(*std::move(text)), {}};
    result.sha256 = hashOf(result.text);
    return result;
}

} // namespace plumbline
