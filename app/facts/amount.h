// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace plumbline {

/// What an amount counts. Money carries its ISO 4217 code.
class Unit
{
public:
    enum class Kind : quint8 {
        None,
        Money,
        Percent,
        PercentagePoints,
        PercentOrPoints, ///< the article does not tell which; never resolved
        Multiple,        ///< "doubled" is 2, "close to half" is 0.5
        Rank,
        Count,
    };

    Unit() = default;
    explicit Unit(Kind kind) : m_kind(kind) {}

    /// Reads the code that the dataset file uses: `CNY`, `percent`, `rank` ...
    /// Anything else gives no value.
    static std::optional<Unit> fromCode(QStringView code);
    QString code() const;

    Kind kind() const { return m_kind; }
    bool isMoney() const { return m_kind == Kind::Money; }

    friend bool operator==(const Unit &, const Unit &) = default;

private:
    Kind m_kind = Kind::None;
    std::array<char, 3> m_currency = {};
};

/// How the stated value limits the true one.
enum class Bound : quint8 {
    Exact,
    About,   ///< "about", "close to"
    AtLeast, ///< "more than", "upward of": no high end
    AtMost,  ///< "up to": no low end
    Range,
};

/// A figure as stated. Falls are negative. Values are in base units: 600 million
/// is 600000000, 66 % is 66.
struct Amount {
    std::optional<double> low;
    std::optional<double> high;
    double precision = 0; ///< half a unit of the last stated digit, in base units
    Bound bound = Bound::Exact;
    Unit unit;

    static Amount exactly(double value, Unit unit, double precision = 0);

    bool isNull() const { return !low && !high; }
    /// The ends in the order low, high; a one-sided amount gives its only end.
    /// Never a mean. Must not be called on a null amount.
    double lowest() const { return low ? *low : *high; }
    double highest() const { return high ? *high : *low; }

    friend bool operator==(const Amount &, const Amount &) = default;
};

/// What is stated, without its precision: "600000000 CNY at_least",
/// "10000000000..20000000000 CNY range". Empty for a null amount.
QString amountCode(const Amount &amount);

std::optional<Bound> boundFromCode(QStringView code);
QString code(Bound bound);

} // namespace plumbline
