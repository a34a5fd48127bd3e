// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace plumbline {

/// One page of the handbook.
struct HandbookPage {
    QString id; ///< its file name without number and suffix: "growth"
    QString title;
    QString markdown; ///< as QTextDocument reads it: CommonMark with tables
};

/// The handbook that the program carries: pages in reading order. A value.
class Handbook
{
public:
    explicit Handbook(std::vector<HandbookPage> pages);
    /// In the language of `locale`, or in English where there is none.
    static Handbook inLanguageOf(const QLocale &locale);

    const std::vector<HandbookPage> &pages() const { return m_pages; }
    /// Null when there is no such page.
    const HandbookPage *page(const QString &id) const;
    /// Pages that have all the words, whatever their case; those that have them in
    /// the title come first. All pages when there are no words.
    std::vector<HandbookPage> find(const QString &words) const;

private:
    std::vector<HandbookPage> m_pages;
};

} // namespace plumbline
