// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/figures.h"

#include "facts/figurewords.h"
#include "facts/numbers.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr qsizetype MostSpaces = 2; ///< between the parts of a figure
constexpr int MostMultipliers = 3;  ///< "5 hundred million", "5万亿"
constexpr QStringView PercentBefore = u"百分之";
constexpr QStringView MinusSigns = u"-−–－";
constexpr QStringView PlusSigns = u"+＋";

/// A letter of a script that puts spaces between words.
bool isSpacedLetter(QChar unit)
{
    return unit.isLetter() && unit.script() != QChar::Script_Han;
}

bool isSeparator(QChar unit)
{
    return unit == QLatin1Char(',') || unit == QLatin1Char('.');
}

bool isSpace(QChar unit)
{
    return unit.isSpace() && unit != QLatin1Char('\n');
}

qsizetype digitsEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() &&
           (isNumberDigit(text[end]) ||
            (isSeparator(text[end]) && end + 1 < text.size() && isNumberDigit(text[end + 1]))))
        ++end;
    return end;
}

template<typename Row>
Qt::CaseSensitivity letterCase(const Row &)
{
    return Qt::CaseInsensitive;
}

Qt::CaseSensitivity letterCase(const CurrencyWord &row)
{
    return row.letterCase;
}

/// The longest word of a table that begins at `position` and ends where a word ends.
template<typename Table>
const typename Table::value_type *wordAt(QStringView text, qsizetype position, const Table &table)
{
    const typename Table::value_type *best = nullptr;
    const QStringView rest = text.mid(std::min(position, text.size()));
    for (const auto &row : table) {
        const qsizetype size = row.written.size();
        if ((best && size <= best->written.size()) || !rest.startsWith(row.written, letterCase(row)))
            continue;
        if (size == rest.size() || !isSpacedLetter(rest[size]) || !isSpacedLetter(rest[size - 1]))
            best = &row;
    }
    return best;
}

/// The same for a word that ends at `position`.
const CurrencyWord *currencyBefore(QStringView text, qsizetype position)
{
    const CurrencyWord *best = nullptr;
    const QStringView before = text.left(position);
    for (const CurrencyWord &row : CurrencyWords) {
        const qsizetype start = position - row.written.size();
        if ((best && row.written.size() <= best->written.size()) ||
            !before.endsWith(row.written, row.letterCase))
            continue;
        if (start == 0 || !isSpacedLetter(text[start - 1]) || !isSpacedLetter(text[start]))
            best = &row;
    }
    return best;
}

/// Reads one figure around a run of digits.
class FigureReader
{
public:
    FigureReader(QStringView text, qsizetype floor, qsizetype start) : m_text(text), m_floor(floor)
    {
        m_figure.start = start;
        m_figure.end = digitsEnd(text, start);
        m_figure.digits = text.mid(start, m_figure.end - start).toString();
    }

    std::optional<Figure> read();
    qsizetype digitsStop() const { return m_figure.end; }

private:
    void readBefore();
    bool readSign();
    void readMultipliers();
    void readCurrencyBehind();
    void readUnit();
    bool isPartOfAName(qsizetype digitsStart, qsizetype digitsStop) const;
    void take(QString *part, qsizetype start, QStringView written);
    qsizetype pastSpaces(qsizetype position) const;
    qsizetype pastJoint(qsizetype position) const;

    QStringView m_text;
    qsizetype m_floor; ///< the figure before this one ends here
    Figure m_figure;
    const char *m_unitCode = "";
    int m_exponent = 0;
};

std::optional<Figure> FigureReader::read()
{
    const qsizetype start = m_figure.start;
    const qsizetype stop = m_figure.end;
    readBefore();
    readMultipliers();
    readCurrencyBehind();
    if (m_figure.currency.isEmpty())
        readUnit();
    if (isPartOfAName(start, stop))
        return {};
    m_figure.value = readGroupedNumber(m_figure.digits, m_exponent);
    if (m_figure.value && m_figure.sign == QLatin1Char('-'))
        m_figure.value = 0 - *m_figure.value;
    m_figure.unit = Unit::fromCode(QString::fromLatin1(m_unitCode)).value_or(Unit());
    return m_figure;
}

/// Sign and currency may stand either way round: "-$5", "$-5".
void FigureReader::readBefore()
{
    const bool hasSign = readSign();
    qsizetype stop = m_figure.start;
    while (stop > m_floor && m_figure.start - stop < MostSpaces && isSpace(m_text[stop - 1]))
        --stop;
    const QStringView before = m_text.mid(m_floor, stop - m_floor);
    if (const CurrencyWord *word = currencyBefore(before, before.size())) {
        m_figure.start = stop - word->written.size();
        m_figure.currency = m_text.mid(m_figure.start, word->written.size()).toString();
        m_unitCode = word->code;
        if (!hasSign)
            readSign();
    } else if (before.endsWith(PercentBefore)) {
        m_figure.start = stop - PercentBefore.size();
        m_figure.suffix = PercentBefore.toString();
        m_unitCode = "percent";
    }
}

/// A dash behind a letter, a digit or a closing mark is a hyphen or a range.
bool FigureReader::readSign()
{
    const qsizetype place = m_figure.start - 1;
    if (place < m_floor)
        return false;
    const bool isMinus = MinusSigns.contains(m_text[place]);
    if (!isMinus && !PlusSigns.contains(m_text[place]))
        return false;
    const QChar before = place > 0 ? m_text[place - 1] : QLatin1Char(' ');
    if (before.isLetterOrNumber() || QStringView(u")]%％）").contains(before))
        return false;
    m_figure.sign = QLatin1Char(isMinus ? '-' : '+');
    m_figure.start = place;
    return true;
}

void FigureReader::readMultipliers()
{
    for (int round = 0; round < MostMultipliers; ++round) {
        const qsizetype start = pastJoint(m_figure.end);
        const MultiplierWord *word = wordAt(m_text, start, MultiplierWords);
        if (!word || wordAt(m_text, start, UnitWords)) // "5百分点" is no hundred
            return;
        const bool isTight = word->joint == MultiplierWord::Joint::Tight;
        if (isTight && (start != m_figure.end || m_figure.currency.isEmpty()))
            return;
        take(&m_figure.multiplier, start, word->written);
        m_exponent += word->exponent;
    }
}

void FigureReader::readCurrencyBehind()
{
    const qsizetype start = pastJoint(m_figure.end);
    const bool isDollarSign = m_figure.currency == QLatin1String("$");
    constexpr auto country = std::to_array<CurrencyWord>({{u"US", "USD", Qt::CaseSensitive}});
    const CurrencyWord *word = isDollarSign                  ? wordAt(m_text, start, country)
                               : m_figure.currency.isEmpty() ? wordAt(m_text, start, CurrencyWords)
                                                             : nullptr;
    // "5 $6": a sign belongs to the digits that follow it.
    const qsizetype stop = word ? start + word->written.size() : start;
    if (!word || (stop < m_text.size() && isNumberDigit(m_text[stop])))
        return;
    take(&m_figure.currency, start, word->written);
    m_unitCode = word->code;
}

void FigureReader::readUnit()
{
    const qsizetype start = pastJoint(m_figure.end);
    const UnitWord *word = m_figure.suffix.isEmpty() ? wordAt(m_text, start, UnitWords) : nullptr;
    if (!word)
        return;
    take(&m_figure.suffix, start, word->written);
    m_unitCode = word->code;
}

bool FigureReader::isPartOfAName(qsizetype digitsStart, qsizetype digitsStop) const
{
    const bool isGluedBefore = digitsStart == m_figure.start && digitsStart > 0 &&
                               isSpacedLetter(m_text[digitsStart - 1]);
    const bool isGluedBehind = digitsStop == m_figure.end && digitsStop < m_text.size() &&
                               isSpacedLetter(m_text[digitsStop]);
    return isGluedBefore || isGluedBehind;
}

void FigureReader::take(QString *part, qsizetype start, QStringView written)
{
    if (!part->isEmpty())
        part->append(QLatin1Char(' '));
    part->append(m_text.mid(start, written.size()));
    m_figure.end = start + written.size();
}

qsizetype FigureReader::pastSpaces(qsizetype position) const
{
    qsizetype past = position;
    while (past < m_text.size() && past - position < MostSpaces && isSpace(m_text[past]))
        ++past;
    return past;
}

/// Past a hyphen ("$100-million", "25-fold") or spaces.
qsizetype FigureReader::pastJoint(qsizetype position) const
{
    const bool isHyphen = position < m_text.size() && m_text[position] == QLatin1Char('-');
    return isHyphen ? position + 1 : pastSpaces(position);
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar unit) { return unit.isSpace(); });
    return text;
}

} // namespace

std::vector<Figure> findFigures(QStringView text)
{
    std::vector<Figure> figures;
    qsizetype floor = 0;
    for (qsizetype position = 0; position < text.size();) {
        if (!isNumberDigit(text[position])) {
            ++position;
            continue;
        }
        FigureReader reader(text, floor, position);
        position = reader.digitsStop();
        if (auto figure = reader.read()) {
            position = floor = figure->end;
            figures.push_back(*std::move(figure));
        }
    }
    return figures;
}

bool sameToTheLetter(const Figure &a, const Figure &b)
{
    return a.sign == b.sign && a.digits == b.digits &&
           withoutSpaces(a.currency) == withoutSpaces(b.currency) &&
           withoutSpaces(a.multiplier) == withoutSpaces(b.multiplier) &&
           withoutSpaces(a.suffix) == withoutSpaces(b.suffix);
}

} // namespace plumbline
