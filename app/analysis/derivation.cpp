// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derivation.h"

#include "analysis/figureline.h"
#include "analysis/interval.h"
#include "analysis/periodlength.h"
#include "facts/codes.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumbline {

namespace {

/// No fact has an id that starts so: those are slugs (resources/schema.md).
constexpr QChar IdMark = u'=';
constexpr QChar IdSeparator = u':';

constexpr CodeTable<Derivation::Kind, 4> kindCodes = {{
    {Derivation::Kind::Yearly, "yoy"},
    {Derivation::Kind::Quarterly, "qoq"},
    {Derivation::Kind::CompoundAnnual, "cagr"},
    {Derivation::Kind::EarlierLevel, "before"},
}};

/// The facts of one line: what is the same but for the period.
struct Line {
    std::vector<int> levels;
    std::vector<int> growths;   ///< year on year
    std::vector<int> quarterly; ///< growth quarter on quarter

    std::vector<int> &of(FigureRole role)
    {
        return role == FigureRole::Level ? levels : role == FigureRole::YearlyGrowth ? growths : quarterly;
    }
};

/// Numbers the scopes of measures: those of a level and of its growth are one.
class Scopes
{
public:
    explicit Scopes(const Dataset &dataset)
        : m_dataset(dataset)
        , m_numbers(dataset.tables().measures.size(), -1)
    {
    }

    int of(MeasureIndex index)
    {
        int &number = m_numbers[at(index)];
        if (number >= 0)
            return number;
        const Measure &measure = m_dataset.measure(index);
        const QStringList key = {levelMetric(m_dataset.metric(measure.metric)), measure.segment, measure.area,
                                 measure.definition, measure.denominator};
        number = m_byKey.value(key, static_cast<int>(m_byKey.size()));
        m_byKey.insert(key, number);
        return number;
    }

private:
    const Dataset &m_dataset;
    std::vector<int> m_numbers;
    QHash<QStringList, int> m_byKey;
};

using LineKey = std::pair<int, SubjectsIndex>;

std::map<LineKey, Line> linesOf(const Dataset &dataset, std::span<const int> facts)
{
    Scopes scopes(dataset);
    std::map<LineKey, Line> lines;
    for (const int index : facts) {
        const FigureRole role = figureRole(dataset, index);
        if (role == FigureRole::None)
            continue;
        const Statement &headline = dataset.fact(index).headline();
        Line &line = lines[{scopes.of(headline.measure), headline.subjects}];
        line.of(role).push_back(index);
    }
    return lines;
}

/// Computes what one line gives.
class LineDeriver
{
public:
    LineDeriver(const Dataset &dataset, const Line &line, const PreferredAmounts &preferred, Derived &derived)
        : m_dataset(dataset)
        , m_line(line)
        , m_preferred(preferred)
        , m_derived(derived)
    {
        for (const int level : line.levels)
            m_levels.insert({keyOf(periodOf(level)), level});
    }

    void derive()
    {
        for (const int level : m_line.levels) {
            addFromBefore(Derivation::Kind::Yearly, level, MonthsOfYear);
            if (isMonths(periodOf(level), MonthsOfQuarter))
                addFromBefore(Derivation::Kind::Quarterly, level, MonthsOfQuarter);
        }
        addCompound();
        for (const int growth : m_line.growths)
            addBefore(growth);
    }

private:
    using PeriodKey = std::pair<double, double>;

    const DateSpan &periodOf(int fact) const { return m_dataset.fact(fact).headline().period; }
    static PeriodKey keyOf(const DateSpan &period) { return {period.startDay(), period.endDay()}; }
    std::vector<int> levelsOf(const DateSpan &period) const
    {
        std::vector<int> found;
        const auto [begin, end] = m_levels.equal_range(keyOf(period));
        for (auto level = begin; level != end; ++level)
            found.push_back(level->second);
        return found;
    }

    bool add(Derivation::Kind kind, int first, int second)
    {
        auto value = combined(m_dataset, kind, first, second, m_preferred);
        if (!value)
            return false;
        if (kind == Derivation::Kind::Yearly)
            compare(*value, m_line.growths);
        if (kind == Derivation::Kind::Quarterly)
            compare(*value, m_line.quarterly);
        m_derived.values.push_back(std::move(*value));
        return true;
    }

    void addFromBefore(Derivation::Kind kind, int level, int months)
    {
        for (const int earlier : levelsOf(monthsBefore(periodOf(level), months)))
            add(kind, earlier, level);
    }

    /// Between neighbours with a gap, and over the whole line.
    void addCompound()
    {
        std::map<QDate, std::vector<int>> years;
        for (const int level : m_line.levels) {
            if (isMonths(periodOf(level), MonthsOfYear))
                years[periodOf(level).first()].push_back(level);
        }
        if (years.size() < 2)
            return;
        for (auto later = std::next(years.begin()); later != years.end(); ++later)
            addCompound(std::prev(later)->second, later->second);
        if (years.size() > 2)
            addCompound(years.begin()->second, years.rbegin()->second);
    }

    void addCompound(const std::vector<int> &earlier, const std::vector<int> &later)
    {
        for (const int first : earlier) {
            for (const int second : later) {
                if (kindOf(m_dataset, first, second) == Derivation::Kind::CompoundAnnual)
                    add(Derivation::Kind::CompoundAnnual, first, second);
            }
        }
    }

    void addBefore(int growth)
    {
        if (!levelsOf(monthsBefore(periodOf(growth), MonthsOfYear)).empty())
            return;
        for (const int level : levelsOf(periodOf(growth)))
            add(Derivation::Kind::EarlierLevel, level, growth);
    }

    void compare(const Derivation &value, const std::vector<int> &growths)
    {
        for (const int growth : growths) {
            const Fact &fact = m_dataset.fact(growth);
            if (fact.headline().period != value.period || fact.headline().status != statusOf(value.second))
                continue;
            const auto stated = usableAmount(fact, value.result.unit, m_preferred);
            if (stated && !allowed(*stated).overlaps(allowed(value.result)))
                m_derived.misfits.push_back({growth, value});
        }
    }

    Status statusOf(int fact) const { return m_dataset.fact(fact).headline().status; }

    const Dataset &m_dataset;
    const Line &m_line;
    const PreferredAmounts &m_preferred;
    Derived &m_derived;
    std::multimap<PeriodKey, int> m_levels;
};

} // namespace

FactId Derivation::id(const Dataset &dataset) const
{
    return FactId(IdMark + codeOf(kindCodes, kind) + IdSeparator + dataset.fact(first).id().text() +
                  IdSeparator + dataset.fact(second).id().text());
}

Derived derive(const Dataset &dataset, std::span<const int> facts, const PreferredAmounts &preferred)
{
    Derived derived;
    for (const auto &[key, line] : linesOf(dataset, facts))
        LineDeriver(dataset, line, preferred, derived).derive();
    std::stable_sort(derived.values.begin(), derived.values.end(),
                     [](const Derivation &a, const Derivation &b) {
                         return std::pair(a.second, a.first) < std::pair(b.second, b.first);
                     });
    return derived;
}

Derived deriveBeside(const Dataset &dataset, int fact, const PreferredAmounts &preferred)
{
    const SubjectsIndex subjects = dataset.fact(fact).headline().subjects;
    std::vector<int> facts;
    for (int index = 0; index < dataset.factCount(); ++index) {
        if (dataset.fact(index).headline().subjects == subjects)
            facts.push_back(index);
    }
    return derive(dataset, facts, preferred);
}

bool isDerivationId(const FactId &id)
{
    return id.text().startsWith(IdMark);
}

namespace {

struct Named {
    Derivation::Kind kind;
    int first;
    int second;
};

/// What an id names; none unless its inputs are of one line and their periods fit.
std::optional<Named> named(const Dataset &dataset, const FactId &id)
{
    const QStringList parts = id.text().split(IdSeparator);
    if (!isDerivationId(id) || parts.size() != 3)
        return std::nullopt;
    const auto kind = valueOf(kindCodes, QStringView(parts[0]).mid(1));
    const int first = dataset.indexOf(FactId(parts[1]));
    const int second = dataset.indexOf(FactId(parts[2]));
    if (!kind || first < 0 || second < 0 || kindOf(dataset, first, second) != kind)
        return std::nullopt;
    const Statement &one = dataset.fact(first).headline();
    const Statement &other = dataset.fact(second).headline();
    Scopes scopes(dataset);
    if (one.subjects != other.subjects || scopes.of(one.measure) != scopes.of(other.measure))
        return std::nullopt;
    return Named{*kind, first, second};
}

} // namespace

std::optional<Derivation> derivation(const Dataset &dataset, const FactId &id,
                                     const PreferredAmounts &preferred)
{
    const auto value = named(dataset, id);
    return value ? combined(dataset, value->kind, value->first, value->second, preferred) : std::nullopt;
}

std::vector<int> inputsOf(const Dataset &dataset, const FactId &id)
{
    const auto value = named(dataset, id);
    return value ? std::vector<int>{value->first, value->second} : std::vector<int>();
}

bool isKnownFigure(const Dataset &dataset, const FactId &id)
{
    return dataset.indexOf(id) >= 0 || !inputsOf(dataset, id).empty();
}

} // namespace plumbline
