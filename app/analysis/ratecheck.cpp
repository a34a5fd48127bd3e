// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ratecheck.h"

#include "analysis/rates.h"
#include "facts/days.h"
#include "facts/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace plumbline {

namespace {

constexpr double LeastRate = 1e-6;
constexpr double MostRate = 1e6;
/// See the header.
constexpr double AbsurdFactor = 5;
constexpr int MonthsOfNeighbours = 12;
constexpr size_t NeighboursEachSide = 2;
/// Periods that another one may hold; a hostile table has more.
constexpr size_t MostInside = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RateCheck)
};

/// Those that are in use somewhere.
const QSet<QString> &currencies()
{
    static const QSet<QString> known = [] {
        QSet<QString> codes;
        const auto locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales)
            codes.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        return codes;
    }();
    return known;
}

QString whenText(const DateSpan &when)
{
    if (when.days() == 1)
        return formatDay(when.first());
    return formatDay(when.first()) + QLatin1Char('/') + formatDay(when.last());
}

bool isFarFrom(double rate, double other)
{
    return rate > other * AbsurdFactor || rate < other / AbsurdFactor;
}

/// What is wrong with a row whatever stands beside it; empty: nothing.
QString problemOf(const TableRate &rate)
{
    for (const QString &code : {rate.base, rate.quote}) {
        if (!currencies().contains(code))
            return Words::tr("“%1” is not a currency of ISO 4217, such as CNY, USD or EUR.")
                .arg(code.left(10));
    }
    if (rate.base == rate.quote)
        return Words::tr("Base and quote are both %1.").arg(rate.base);
    if (rate.source.isEmpty())
        return Words::tr("The source is missing: say where the rate is from.");
    if (rate.rate < 0)
        return Words::tr("The rate is negative.");
    if (rate.rate == 0)
        return Words::tr("The rate is zero.");
    if (rate.rate < LeastRate || rate.rate > MostRate)
        return Words::tr("%1 is beyond what a rate can be, 0.000001 to 1000000.").arg(formatPlain(rate.rate));
    return {};
}

/// Looks through a table rule by rule; each takes away what breaks it.
class Check
{
public:
    Check(RateTable table, const Dataset &dataset) : m_table(std::move(table)), m_dataset(dataset) {}

    RateTable run()
    {
        putAside([](const TableRate &rate) { return problemOf(rate); });
        dropRepeated();
        putAsideDiffering();
        sort();
        putAsideAbsurd();
        noteOverlaps();
        const auto byLine = [](const Error &a, const Error &b) { return a.place.line < b.place.line; };
        std::stable_sort(m_table.problems.begin(), m_table.problems.end(), byLine);
        std::stable_sort(m_table.notes.begin(), m_table.notes.end(), byLine);
        return std::move(m_table);
    }

private:
    Error error(const TableRate &rate, const QString &sentence) const
    {
        return {Error::Kind::RuleBroken, sentence, {m_table.path, rate.line, {}}};
    }

    template<typename Problem>
    void putAside(Problem problem)
    {
        std::vector<TableRate> left;
        for (TableRate &rate : m_table.rates) {
            const QString sentence = problem(rate);
            if (sentence.isEmpty())
                left.push_back(std::move(rate));
            else
                m_table.problems.push_back(error(rate, sentence));
        }
        m_table.rates = std::move(left);
    }

    void sort()
    {
        const auto key = [](const TableRate &rate) {
            return std::make_tuple(rate.base, rate.quote, rate.when.days() == 1, rate.when.first(),
                                   rate.when.days());
        };
        std::stable_sort(m_table.rates.begin(), m_table.rates.end(),
                         [&key](const TableRate &a, const TableRate &b) { return key(a) < key(b); });
    }

    void dropRepeated()
    {
        sort();
        const auto isSame = [](const TableRate &a, const TableRate &b) {
            return a.base == b.base && a.quote == b.quote && a.when == b.when && a.rate == b.rate;
        };
        auto &rates = m_table.rates;
        rates.erase(std::unique(rates.begin(), rates.end(), isSame), rates.end());
    }

    /// Of one day or period and pair, whichever way it is written.
    void putAsideDiffering()
    {
        using Key = std::tuple<QString, QString, double, int>;
        std::map<Key, std::vector<const TableRate *>> groups;
        for (const TableRate &rate : m_table.rates) {
            const auto [first, second] = std::minmax(rate.base, rate.quote);
            groups[{first, second, rate.when.startDay(), rate.when.days()}].push_back(&rate);
        }
        std::map<int, QString> differing;
        for (const auto &[key, rates] : groups) {
            for (const TableRate *rate : rates) {
                const auto other = std::find_if(rates.begin(), rates.end(), [rate](const TableRate *each) {
                    return differ(*rate, *each);
                });
                if (other != rates.end())
                    differing[rate->line] = differingText(*rate, **other);
            }
        }
        putAside([&differing](const TableRate &rate) {
            const auto found = differing.find(rate.line);
            return found == differing.end() ? QString() : found->second;
        });
    }

    static bool differ(const TableRate &a, const TableRate &b)
    {
        if (&a == &b)
            return false;
        if (a.base == b.base)
            return a.rate != b.rate;
        const double low = 1 / (b.rate + b.precision);
        const double high = 1 / (b.rate - b.precision);
        return a.rate + a.precision < low || a.rate - a.precision > high;
    }

    static QString differingText(const TableRate &rate, const TableRate &other)
    {
        const auto text = [](const TableRate &each) {
            return QStringLiteral("1 %1 = %2 %3").arg(each.base, formatPlain(each.rate), each.quote);
        };
        return Words::tr("Two rates for %1: %2 here, %3 in line %4. Neither is used.")
            .arg(whenText(rate.when), text(rate), text(other), QString::number(other.line));
    }

    void putAsideAbsurd()
    {
        std::map<std::pair<QString, QString>, std::vector<ExchangeRate>> implied;
        for (const ExchangeRate &rate : impliedRates(m_dataset))
            implied[{rate.base, rate.quote}].push_back(rate);
        std::map<int, QString> absurd;
        for (size_t i = 0; i < m_table.rates.size(); ++i) {
            const TableRate &rate = m_table.rates[i];
            QString sentence = farFromArticles(rate, implied[{rate.base, rate.quote}]);
            if (sentence.isEmpty())
                sentence = farFromNeighbours(i);
            if (!sentence.isEmpty())
                absurd[rate.line] = sentence;
        }
        putAside([&absurd](const TableRate &rate) {
            const auto found = absurd.find(rate.line);
            return found == absurd.end() ? QString() : found->second;
        });
    }

    static QString absurdText(const TableRate &rate, const QString &beside)
    {
        return Words::tr(
                   "%1 is more than five times away from %2. Is the point misplaced, or are base and quote "
                   "swapped?")
            .arg(formatPlain(rate.rate), beside);
    }

    QString farFromArticles(const TableRate &rate, const std::vector<ExchangeRate> &implied) const
    {
        const auto nearest = rateFor(implied, rate.base, rate.when);
        if (!nearest || !isFarFrom(rate.rate, nearest->middle))
            return {};
        constexpr int digits = 4;
        return absurdText(rate, Words::tr("%1, which “%2” implies")
                                    .arg(QString::number(nearest->middle, 'g', digits),
                                         m_dataset.article(nearest->article).title));
    }

    /// Rows of the same pair and kind that stand at most two places away, within twelve months.
    std::vector<const TableRate *> neighboursOf(size_t place) const
    {
        const TableRate &rate = m_table.rates[place];
        std::vector<const TableRate *> found;
        const size_t first = place - std::min(place, NeighboursEachSide);
        const size_t last = std::min(place + NeighboursEachSide, m_table.rates.size() - 1);
        for (size_t i = first; i <= last; ++i) {
            const TableRate &other = m_table.rates[i];
            const bool isNear = other.when.first() <= rate.when.last().addMonths(MonthsOfNeighbours) &&
                                other.when.last() >= rate.when.first().addMonths(-MonthsOfNeighbours);
            if (i != place && isNear && other.base == rate.base && other.quote == rate.quote)
                found.push_back(&other);
        }
        return found;
    }

    /// A single neighbour does not tell which of the two is wrong.
    QString farFromNeighbours(size_t place) const
    {
        std::vector<const TableRate *> beside = neighboursOf(place);
        if (beside.size() < 2)
            return {};
        std::stable_sort(beside.begin(), beside.end(),
                         [](const TableRate *a, const TableRate *b) { return a->rate < b->rate; });
        const TableRate &rate = m_table.rates[place];
        const TableRate *low = beside[(beside.size() - 1) / 2];
        const TableRate *high = beside[beside.size() / 2];
        if (!isFarFrom(rate.rate, low->rate) || !isFarFrom(rate.rate, high->rate))
            return {};
        return absurdText(rate, Words::tr("the rates beside it, such as %1 in line %2")
                                    .arg(formatPlain(low->rate))
                                    .arg(low->line));
    }

    void noteOverlaps()
    {
        const auto &rates = m_table.rates;
        for (size_t i = 0; i < rates.size(); ++i) {
            const size_t end = std::min(rates.size(), i + MostInside);
            for (size_t j = i + 1; j < end && overlapMayFollow(rates[i], rates[j]); ++j) {
                const DateSpan &one = rates[i].when;
                const DateSpan &other = rates[j].when;
                if (other.first() > one.first() && other.last() > one.last())
                    noteOverlap(rates[i], rates[j]);
            }
        }
    }

    /// Once for each row, however many it overlaps.
    void noteOverlap(const TableRate &one, const TableRate &other)
    {
        if (!m_overlapping.insert(other.line).second)
            return;
        m_table.notes.push_back(error(
            other, Words::tr("%1 overlaps %2 of line %3. A figure that lies in both gets a rate of neither.")
                       .arg(whenText(other.when), whenText(one.when), QString::number(one.line))));
    }

    /// They are sorted by first day, days after periods.
    static bool overlapMayFollow(const TableRate &rate, const TableRate &next)
    {
        return next.base == rate.base && next.quote == rate.quote && next.when.days() > 1 &&
               rate.when.days() > 1 && next.when.first() <= rate.when.last();
    }

    RateTable m_table;
    const Dataset &m_dataset;
    std::set<int> m_overlapping; ///< lines
};

} // namespace

RateTable checkedRates(RateTable table, const Dataset &dataset)
{
    return Check(std::move(table), dataset).run();
}

} // namespace plumbline
