// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace plumbline {

namespace {

/// "20-growth.md": files are sorted by their number, which readers do not see.
HandbookPage readPage(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    HandbookPage page;
    page.id = info.completeBaseName().section(QLatin1Char('-'), 1);
    page.markdown = QString::fromUtf8(file.readAll());
    page.title = page.markdown.section(QLatin1Char('\n'), 0, 0).mid(2);
    return page;
}

QDir folderOf(const QLocale &locale)
{
    const QDir folder(QStringLiteral(":/handbook/") + locale.name());
    return folder.exists() ? folder : QDir(QStringLiteral(":/handbook/en"));
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

Handbook::Handbook(std::vector<HandbookPage> pages) : m_pages(std::move(pages)) {}

Handbook Handbook::inLanguageOf(const QLocale &locale)
{
    std::vector<HandbookPage> pages;
    const QFileInfoList files =
        folderOf(locale).entryInfoList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        pages.push_back(readPage(file));
    return Handbook(std::move(pages));
}

const HandbookPage *Handbook::page(const QString &id) const
{
    const auto place = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&id](const HandbookPage &page) { return page.id == id; });
    return place == m_pages.end() ? nullptr : &*place;
}

std::vector<HandbookPage> Handbook::find(const QString &words) const
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<HandbookPage> found;
    std::copy_if(m_pages.begin(), m_pages.end(), std::back_inserter(found),
                 [&wanted](const HandbookPage &page) { return hasAll(page.markdown, wanted); });
    std::stable_partition(found.begin(), found.end(),
                          [&wanted](const HandbookPage &page) { return hasAll(page.title, wanted); });
    return found;
}

} // namespace plumbline
