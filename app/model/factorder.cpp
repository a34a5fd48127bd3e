// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factorder.h"

#include "model/derivedwords.h"
#include "model/factwords.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

struct SortKey {
    bool isMissing = false;
    double major = 0;
    double minor = 0;
};

/// Gives texts numbers in the order of the language. A text is known by whatever
/// two numbers it depends on, so that it is made once.
class TextRanks
{
public:
    using Source = std::pair<qint64, qint64>;

    template<typename TextOf>
    void add(Source source, TextOf textOf)
    {
        if (!m_textOf.contains(source))
            m_textOf.insert(source, textOf());
    }

    void rank()
    {
        QStringList texts = m_textOf.values();
        std::sort(texts.begin(), texts.end(), comesBefore);
        texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
        QHash<QString, double> places;
        for (const QString &text : texts)
            places.insert(text, places.size());
        for (auto entry = m_textOf.cbegin(); entry != m_textOf.cend(); ++entry)
            m_rankOf.insert(entry.key(), {entry.value().isEmpty(), places.value(entry.value()), 0});
    }

    SortKey keyOf(Source source) const { return m_rankOf.value(source); }

private:
    /// In a locale without an order of its own, small and capital letters still
    /// stand together.
    static bool comesBefore(const QString &a, const QString &b)
    {
        const int order = QString::localeAwareCompare(a.toCaseFolded(), b.toCaseFolded());
        return order == 0 ? a < b : order < 0;
    }

    QHash<Source, QString> m_textOf;
    QHash<Source, SortKey> m_rankOf;
};

const Evidence *firstEvidence(const Dataset &dataset, int fact)
{
    const auto evidence = dataset.evidence(fact, dataset.fact(fact).statements().front());
    return evidence.empty() ? nullptr : &evidence.front();
}

TextRanks::Source sourceOf(const Dataset &dataset, int index, FactColumn column)
{
    const Fact &fact = dataset.fact(index);
    switch (column) {
    case FactColumn::Company:
        return {static_cast<qint64>(fact.lead().subjects), 0};
    case FactColumn::What:
        return {static_cast<qint64>(fact.headline().measure), static_cast<qint64>(fact.lead().event)};
    default:
        const Evidence *evidence = firstEvidence(dataset, index);
        return {static_cast<qint64>(fact.headline().attributedTo),
                evidence ? static_cast<qint64>(evidence->article) : -1};
    }
}

/// Texts of computed values are their own: no fact has a negative second number.
TextRanks::Source sourceOf(const FigurePlaces &figures, int place, FactColumn column)
{
    const Derivation *value = figures.computedAt(place);
    if (!value)
        return sourceOf(*figures.dataset, place, column);
    if (column == FactColumn::Company)
        return sourceOf(*figures.dataset, value->first, column);
    constexpr qint64 beyondFacts = -2;
    return {place, beyondFacts};
}

QString textOf(const FigurePlaces &figures, int place, FactColumn column)
{
    const Dataset &dataset = *figures.dataset;
    const Derivation *value = figures.computedAt(place);
    switch (column) {
    case FactColumn::Company:
        return dataset.subjectNames(value ? dataset.fact(value->first).lead() : dataset.fact(place).lead());
    case FactColumn::What:
        return value ? whatText(dataset, *value) : whatText(dataset, dataset.fact(place));
    default:
        return value ? formulaText(*value) : sayerText(dataset, place);
    }
}

bool isText(FactColumn column)
{
    return column == FactColumn::Company || column == FactColumn::What || column == FactColumn::SaidBy;
}

std::vector<SortKey> textKeys(const FigurePlaces &figures, const std::vector<int> &places, FactColumn column)
{
    TextRanks ranks;
    for (const int place : places)
        ranks.add(sourceOf(figures, place, column), [&] { return textOf(figures, place, column); });
    ranks.rank();
    std::vector<SortKey> keys;
    keys.reserve(places.size());
    for (const int place : places)
        keys.push_back(ranks.keyOf(sourceOf(figures, place, column)));
    return keys;
}

/// Units sort by kind, money by its currency.
double unitRank(const Unit &unit)
{
    constexpr int letterCount = 128;
    double currency = 0;
    for (QChar letter : unit.isMoney() ? unit.code() : QString())
        currency = currency * letterCount + letter.unicode();
    return static_cast<double>(unit.kind()) * letterCount * letterCount * letterCount + currency;
}

SortKey valueKey(const Dataset &dataset, int index, FactColumn column)
{
    const Fact &fact = dataset.fact(index);
    const Amount &amount = fact.headline().amount;
    switch (column) {
    case FactColumn::Period:
        return {fact.lead().period.isNull(), fact.lead().period.startDay(), fact.lead().period.endDay()};
    case FactColumn::Figure:
        return amount.isNull() ? SortKey{true} : SortKey{false, unitRank(amount.unit), amount.lowest()};
    case FactColumn::Status:
        return {false, static_cast<double>(fact.lead().status), 0};
    default:
        const Evidence *evidence = firstEvidence(dataset, index);
        return evidence ? SortKey{false, static_cast<double>(evidence->article),
                                  static_cast<double>(evidence->paragraph)}
                        : SortKey{true};
    }
}

/// Computed values come after all that is stated.
SortKey valueKey(const Dataset &dataset, const Derivation &value, FactColumn column)
{
    switch (column) {
    case FactColumn::Period:
        return {value.period.isNull(), value.period.startDay(), value.period.endDay()};
    case FactColumn::Figure:
        return {false, unitRank(value.result.unit), value.result.lowest()};
    case FactColumn::Status:
        return {false, static_cast<double>(Status::Considered) + 1, 0};
    default:
        return valueKey(dataset, value.first, column);
    }
}

std::vector<SortKey> keysOf(const FigurePlaces &figures, const std::vector<int> &places, FactColumn column)
{
    if (isText(column))
        return textKeys(figures, places, column);
    std::vector<SortKey> keys;
    keys.reserve(places.size());
    for (const int place : places) {
        const Derivation *value = figures.computedAt(place);
        keys.push_back(value ? valueKey(*figures.dataset, *value, column)
                             : valueKey(*figures.dataset, place, column));
    }
    return keys;
}

} // namespace

std::vector<int> sortedPlaces(const FigurePlaces &figures, const std::vector<int> &places, FactColumn column,
                              Qt::SortOrder order)
{
    const std::vector<SortKey> keys = keysOf(figures, places, column);
    std::vector<size_t> positions(places.size());
    std::iota(positions.begin(), positions.end(), 0);
    std::stable_sort(positions.begin(), positions.end(), [&](size_t left, size_t right) {
        const SortKey &a = keys[left];
        const SortKey &b = keys[right];
        if (a.isMissing || b.isMissing)
            return !a.isMissing && b.isMissing;
        const auto one = std::pair(a.major, a.minor);
        const auto other = std::pair(b.major, b.minor);
        return order == Qt::AscendingOrder ? one < other : other < one;
    });
    std::vector<int> sorted;
    sorted.reserve(places.size());
    for (const size_t position : positions)
        sorted.push_back(places[position]);
    return sorted;
}

} // namespace plumbline
