// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/editdistance.h"

#include <edlib.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

namespace plumbline {

namespace {

/// edlib compares bytes: one stands for whatever the query does not hold.
constexpr size_t MostSymbols = 255;

char32_t plain(char32_t character)
{
    constexpr std::u32string_view singleQuotes = U"‘’‚‛′`";
    constexpr std::u32string_view doubleQuotes = U"“”„‟″«»";
    constexpr std::u32string_view dashes = U"‐‑‒–—−";
    if (singleQuotes.find(character) != std::u32string_view::npos)
        return U'\'';
    if (doubleQuotes.find(character) != std::u32string_view::npos)
        return U'"';
    if (dashes.find(character) != std::u32string_view::npos)
        return U'-';
    return QChar::toCaseFolded(character);
}

/// The characters of a query as bytes from 1; 0 is any other.
class Alphabet
{
public:
    explicit Alphabet(std::u32string_view query)
    {
        for (const char32_t character : query)
            m_bytes.try_emplace(character, static_cast<char>(m_bytes.size() + 1));
        for (const auto &[character, byte] : m_bytes) {
            if (character < m_ascii.size())
                m_ascii[character] = byte;
        }
    }

    bool fits() const { return m_bytes.size() <= MostSymbols; }

    std::string encoded(std::u32string_view text) const
    {
        std::string bytes(text.size(), '\0');
        std::transform(text.begin(), text.end(), bytes.begin(),
                       [this](char32_t each) { return byteOf(each); });
        return bytes;
    }

private:
    char byteOf(char32_t character) const
    {
        if (character < m_ascii.size())
            return m_ascii[character];
        const auto found = m_bytes.find(character);
        return found == m_bytes.end() ? '\0' : found->second;
    }

    std::map<char32_t, char> m_bytes;
    std::array<char, 128> m_ascii = {};
};

/// Frees what edlib allocated.
class Alignment
{
public:
    Alignment(const std::string &query, const std::string &target, EdlibAlignMode mode, int limit)
        : m_result(edlibAlign(query.data(), static_cast<int>(query.size()), target.data(),
                              static_cast<int>(target.size()),
                              edlibNewAlignConfig(limit, mode, EDLIB_TASK_DISTANCE, nullptr, 0)))
    {
    }
    ~Alignment() { edlibFreeAlignResult(m_result); }
    Q_DISABLE_COPY_MOVE(Alignment)

    bool isFound() const { return m_result.status == EDLIB_STATUS_OK && m_result.editDistance >= 0; }
    int distance() const { return m_result.editDistance; }
    std::vector<int> lasts() const
    {
        return {m_result.endLocations, m_result.endLocations + m_result.numLocations};
    }

private:
    EdlibAlignResult m_result;
};

constexpr int NoLimit = -1;

} // namespace

qsizetype FoldedText::before(qsizetype unit) const
{
    const auto found = std::lower_bound(starts.begin(), starts.end(), unit);
    return std::min<qsizetype>(size(), found - starts.begin());
}

FoldedText folded(QStringView text)
{
    FoldedText result;
    result.characters.reserve(static_cast<size_t>(text.size()));
    result.starts.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype unit = 0; unit < text.size();) {
        const bool isPair = text[unit].isHighSurrogate() && unit + 1 < text.size() &&
                            text[unit + 1].isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text[unit], text[unit + 1])
                                          : text[unit].unicode();
        const bool isSpace = QChar::isSpace(character);
        if (!isSpace || result.characters.empty() || result.characters.back() != U' ') {
            result.characters += isSpace ? U' ' : plain(character);
            result.starts.push_back(unit);
        }
        unit += isPair ? 2 : 1;
    }
    result.starts.push_back(text.size());
    return result;
}

BeginningMatch matchBeginning(std::u32string_view query, std::u32string_view target)
{
    const Alphabet alphabet(query);
    const int nothing = static_cast<int>(query.size());
    if (query.empty() || target.empty() || !alphabet.fits())
        return {nothing, 0};
    const Alignment alignment(alphabet.encoded(query), alphabet.encoded(target), EDLIB_MODE_SHW, NoLimit);
    if (!alignment.isFound() || alignment.lasts().empty())
        return {nothing, 0};
    return {alignment.distance(), alignment.lasts().front() + 1};
}

std::optional<BestMatches> matchAnywhere(std::u32string_view query, std::u32string_view target)
{
    const Alphabet alphabet(query);
    if (query.empty() || target.empty() || !alphabet.fits())
        return {};
    const Alignment alignment(alphabet.encoded(query), alphabet.encoded(target), EDLIB_MODE_HW, NoLimit);
    if (!alignment.isFound())
        return {};
    return BestMatches{alignment.distance(), alignment.lasts()};
}

bool isWithin(std::u32string_view a, std::u32string_view b, int limit)
{
    const Alphabet alphabet(a);
    if (a.empty() || b.empty() || !alphabet.fits())
        return false;
    return Alignment(alphabet.encoded(a), alphabet.encoded(b), EDLIB_MODE_NW, limit).isFound();
}

} // namespace plumbline
