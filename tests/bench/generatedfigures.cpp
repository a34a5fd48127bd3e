// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generatedfigures.h"

#include "facts/days.h"
#include "facts/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace plumbline::generated {

namespace {

constexpr int quarters = 4 * Years;

/// One turn through this gives a company a year of revenue and growth, a share and a round.
constexpr std::array turn = {Kind::Revenue, Kind::Revenue, Kind::Revenue, Kind::Revenue, Kind::Growth,
                             Kind::Growth,  Kind::Growth,  Kind::Growth,  Kind::Share,   Kind::Funding};
/// So many figures apart, a revenue is stated again with another value.
constexpr size_t disagreement = 40;

class Planner
{
public:
    explicit Planner(const GenerateRequest &request) : m_request(request), m_random(request.seed) {}

    std::vector<Figure> plan()
    {
        m_figures.reserve(static_cast<size_t>(m_request.observations));
        for (int company = 0; company < m_request.companies; ++company)
            planCompany(company);
        // Articles are not about one company each.
        std::shuffle(m_figures.begin(), m_figures.end(), m_random);
        return std::move(m_figures);
    }

private:
    double random() { return static_cast<double>(m_random() >> 11) * 0x1p-53; }

    void planCompany(int company)
    {
        const int rest = company < m_request.observations % m_request.companies ? 1 : 0;
        const auto count = static_cast<size_t>(m_request.observations / m_request.companies + rest);
        const double size = 10 + 10'000 * random();
        std::array<int, 4> ordinals = {};
        for (size_t number = 0; number < count; ++number) {
            const Kind kind = turn[number % turn.size()];
            int &next = ordinals[static_cast<size_t>(kind)];
            const bool isAgain = kind == Kind::Revenue && next > 0 && number % disagreement == 3;
            const int ordinal = isAgain ? next - 1 : next++;
            m_figures.push_back({kind, company, ordinal, valueOf(kind, ordinal, size)});
        }
    }

    double valueOf(Kind kind, int ordinal, double size)
    {
        switch (kind) {
        case Kind::Revenue:
            return std::round(size * (1 + 0.04 * (ordinal % quarters)) * (0.9 + 0.2 * random()));
        case Kind::Growth:
            return std::round(10 * (120 * random() - 30)) / 10;
        case Kind::Share:
            return std::round(10 * (1 + 60 * random())) / 10;
        case Kind::Funding:
            return std::round(1 + size * random());
        }
        return 0;
    }

    GenerateRequest m_request;
    std::mt19937_64 m_random;
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> plan(const GenerateRequest &request)
{
    return Planner(request).plan();
}

DateSpan periodOf(const Figure &figure)
{
    if (figure.kind == Kind::Share)
        return DateSpan::year(FirstYear + figure.ordinal % Years);
    if (figure.kind == Kind::Funding) {
        const QDate day =
            QDate(FirstYear, 1, 1).addDays(figure.ordinal * 397 % (Years * 365) + figure.company % 97);
        return {day, day};
    }
    const int quarter = figure.ordinal % quarters;
    const QDate first(FirstYear + quarter / 4, quarter % 4 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

QString segmentOf(const Figure &figure)
{
    const int round = figure.ordinal / (figure.kind == Kind::Share ? Years : quarters);
    return round == 0 || figure.kind == Kind::Funding ? QString() : QStringLiteral("Segment %1").arg(round);
}

QString factId(const Figure &figure)
{
    constexpr std::array names = {"revenue", "growth", "share", "round"};
    if (figure.kind == Kind::Funding)
        return eventId(figure);
    return QStringLiteral("%1.%2-%3")
        .arg(companyId(figure.company), QLatin1String(names[static_cast<size_t>(figure.kind)]))
        .arg(figure.ordinal + 1);
}

Sentence sentenceOf(const Figure &figure)
{
    constexpr std::array openings = {" had revenue of ", " changed its revenue by ", " holds a share of ",
                                     " raised "};
    const QString number = formatPlain(figure.value);
    const QString phrase = figure.isMoney() ? QStringLiteral("CNY %1 million").arg(number)
                                            : QStringLiteral("%1 %").arg(number);
    const QString head = QStringLiteral("Company %1").arg(figure.company + 1) +
                         QLatin1String(openings[static_cast<size_t>(figure.kind)]);
    const QString tail = QStringLiteral(" as of %1.").arg(formatDay(periodOf(figure).last()));
    return {head + phrase + tail, head.size(), phrase.size()};
}

QString statementId(size_t index, bool isEvent)
{
    return QStringLiteral("s%1%2").arg(index + 1).arg(isEvent ? QStringLiteral(".act") : QString());
}

QString passageId(size_t index)
{
    return QStringLiteral("p%1").arg(index + 1);
}

QString companyId(int company)
{
    return QStringLiteral("company-%1").arg(company + 1);
}

QString eventId(const Figure &figure)
{
    return QStringLiteral("%1.round-%2").arg(companyId(figure.company)).arg(figure.ordinal + 1);
}

} // namespace plumbline::generated
