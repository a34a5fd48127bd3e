// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace plumbline {

/// Finds runs of words that two texts share: ten words, or twenty Chinese
/// characters. A word is a run of letters and digits; case and everything between
/// words is ignored. Another word between Chinese characters ends their run,
/// punctuation does not.
class WordRuns
{
public:
    static constexpr qsizetype wordCount = 10;
    static constexpr qsizetype hanCount = 20;

    struct Hit {
        QString source; ///< name of the learned text
        int line = 0;   ///< in the searched text, from 1
        QString words;  ///< the first ones of the run, enough to find it
    };

    void learn(const QString &name, const QString &text);

    /// The first shared run of words, else of Chinese characters.
    std::optional<Hit> firstIn(const QString &text) const;

private:
    struct Token {
        quint64 hash = 0;
        qsizetype at = 0;              ///< code point in the text
        bool followsOnDirectly = true; ///< false: a run cannot go on to here
    };
    using Tokens = std::vector<Token>;
    using CodePoints = QList<uint>;

    static Tokens wordsOf(const CodePoints &text);
    static Tokens hanOf(const CodePoints &text);
    static std::optional<quint64> hashOfRun(std::span<const Token> run);

    struct Kind {
        qsizetype length;
        Tokens (*tokensOf)(const CodePoints &);
        QHash<quint64, QString> sourceByRun;
    };

    std::optional<Hit> firstIn(const CodePoints &text, const Kind &kind) const;

    std::array<Kind, 2> m_kinds = {{{wordCount, &wordsOf, {}}, {hanCount, &hanOf, {}}}};
};

} // namespace plumbline
