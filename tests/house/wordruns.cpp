// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/wordruns.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype shownCodePoints = 24;

/// FNV-1a over whole code points or hashes; good enough for some ten thousand runs.
class Hash
{
public:
    void add(quint64 value)
    {
        for (; value; value >>= 8)
            m_value = (m_value ^ (value & 0xff)) * 0x100000001b3U;
        m_value = (m_value ^ 0x5a) * 0x100000001b3U;
    }
    quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xcbf29ce484222325U;
};

bool isHan(uint codePoint)
{
    return QChar::script(codePoint) == QChar::Script_Han && QChar::isLetterOrNumber(codePoint);
}

} // namespace

void WordRuns::learn(const QString &name, const QString &text)
{
    const CodePoints codePoints = text.toUcs4();
    for (Kind &kind : m_kinds) {
        const Tokens tokens = kind.tokensOf(codePoints);
        const std::span all(tokens);
        for (size_t i = 0; i + kind.length <= all.size(); ++i) {
            if (const auto run = hashOfRun(all.subspan(i, kind.length)))
                kind.sourceByRun.insert(*run, name);
        }
    }
}

std::optional<WordRuns::Hit> WordRuns::firstIn(const QString &text) const
{
    const CodePoints codePoints = text.toUcs4();
    for (const Kind &kind : m_kinds) {
        if (auto hit = firstIn(codePoints, kind))
            return hit;
    }
    return std::nullopt;
}

std::optional<WordRuns::Hit> WordRuns::firstIn(const CodePoints &text, const Kind &kind) const
{
    const Tokens tokens = kind.tokensOf(text);
    const std::span all(tokens);
    for (size_t i = 0; i + kind.length <= all.size(); ++i) {
        const auto run = hashOfRun(all.subspan(i, kind.length));
        const auto source = run ? kind.sourceByRun.constFind(*run) : kind.sourceByRun.constEnd();
        if (source == kind.sourceByRun.constEnd())
            continue;
        const qsizetype at = all[i].at;
        const CodePoints shown = text.mid(at, shownCodePoints);
        return Hit{
            *source, static_cast<int>(std::count(text.begin(), text.begin() + at, uint('\n'))) + 1,
            QString::fromUcs4(reinterpret_cast<const char32_t *>(shown.data()), shown.size()).simplified()};
    }
    return std::nullopt;
}

WordRuns::Tokens WordRuns::wordsOf(const CodePoints &text)
{
    Tokens tokens;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        Hash hash;
        for (; i < text.size() && QChar::isLetterOrNumber(text[i]); ++i)
            hash.add(QChar::toCaseFolded(text[i]));
        if (i > start)
            tokens.push_back({hash.value(), start, true});
        else
            ++i;
    }
    return tokens;
}

WordRuns::Tokens WordRuns::hanOf(const CodePoints &text)
{
    Tokens tokens;
    bool followsOnDirectly = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHan(text[i])) {
            tokens.push_back({text[i], i, followsOnDirectly});
            followsOnDirectly = true;
        } else if (QChar::isLetterOrNumber(text[i])) {
            followsOnDirectly = false;
        }
    }
    return tokens;
}

std::optional<quint64> WordRuns::hashOfRun(std::span<const Token> run)
{
    Hash hash;
    for (size_t i = 0; i < run.size(); ++i) {
        if (i > 0 && !run[i].followsOnDirectly)
            return std::nullopt;
        hash.add(run[i].hash);
    }
    return hash.value();
}

} // namespace plumbline
