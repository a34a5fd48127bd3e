// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/figures.h"
#include "facts/passage.h"
#include "text/quotesearch.h"

#include <optional>
#include <span>
#include <vector>

namespace plumbline {

/// A quote taken apart, to be laid against places of a copy. Private to
/// quotesearch.cpp.
class QuoteWords
{
public:
    explicit QuoteWords(const Quote &quote);

    /// The quoted words as written, valid as long as this is.
    std::vector<QStringView> words() const;
    /// Prefix, quoted words and suffix, the context cut to what is compared.
    const QString &whole() const { return m_whole; }
    /// Whether there are words enough to know the place by.
    bool saysEnough() const;

    /// What the place is worth whose words (`places`, one per quoted word) are those
    /// of the quote; nothing when figures, numbers or words of direction differ.
    std::optional<Candidate> candidateAt(const QString &copy, std::span<const Utf16Span> places) const;

private:
    QStringView exact() const { return QStringView(m_whole).mid(m_exact.start, m_exact.size()); }
    QStringView prefix() const { return QStringView(m_whole).left(m_exact.start); }
    QStringView suffix() const { return QStringView(m_whole).mid(m_exact.end); }

    bool areWordsJoinedAlike(QStringView copy, std::span<const Utf16Span> places) const;
    std::optional<Utf16Span> withOuterMarks(QStringView copy, Utf16Span inner) const;
    bool areFiguresTheSame(QStringView copy, Utf16Span place) const;
    bool saysTheSame(QStringView quoted, QStringView found) const;
    std::optional<double> difference(QStringView copy, Utf16Span place) const;

    QString m_whole;
    Utf16Span m_exact;               ///< in m_whole
    std::vector<Utf16Span> m_places; ///< of the quoted words, in m_whole
    std::vector<Figure> m_figures;   ///< that touch the quoted words
    bool m_hasNumber = false;        ///< among the quoted words
};

} // namespace plumbline
