// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/unittext.h"

#include "facts/figures.h"

#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace plumbline {

namespace {

/// Beyond, it is a text and no unit.
constexpr qsizetype LongestUnit = 80;

/// All currencies that some country has (ISO 4217).
bool isCurrency(const QString &code)
{
    static const QSet<QString> codes = [] {
        QSet<QString> all;
        const auto locales =
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales)
            all.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        return all;
    }();
    return codes.contains(code);
}

struct UnitName {
    QStringView written;
    const char *code; ///< as Unit::fromCode() takes it; empty: none
    int scale;
};

/// What tables write and articles do not.
constexpr std::array UnitNames = {
    UnitName{u"count", "count", 0}, UnitName{u"number", "count", 0},
    UnitName{u"units", "count", 0}, UnitName{u"#", "count", 0},
    UnitName{u"个", "count", 0},    UnitName{u"家", "count", 0},
    UnitName{u"rank", "rank", 0},   UnitName{u"multiple", "multiple", 0},
    UnitName{u"x", "multiple", 0},  UnitName{u"times", "multiple", 0},
    UnitName{u"bps", "", 0},        UnitName{u"tsd.", "", 3},
    UnitName{u"tsd", "", 3},        UnitName{u"mio.", "", 6},
    UnitName{u"mio", "", 6},        UnitName{u"mrd.", "", 9},
    UnitName{u"mrd", "", 9},        UnitName{u"m", "", 6},
    UnitName{u"bn", "", 9},         UnitName{u"k", "", 3},
    UnitName{u"b", "", 9},          UnitName{u"mm", "", 6},
    UnitName{u"'000", "", 3},       UnitName{u"000s", "", 3},
    UnitName{u"千", "", 3},         UnitName{u"万", "", 4},
    UnitName{u"百万", "", 6},       UnitName{u"亿", "", 8},
    UnitName{u"十亿", "", 9},       UnitName{u"万亿", "", 12},
};

std::optional<UnitText> readUnitWord(const QString &word)
{
    for (const UnitName &name : UnitNames) {
        if (word.compare(name.written, Qt::CaseInsensitive) == 0 && qstrcmp(name.code, "") == 0 &&
            name.scale == 0)
            return {};
        if (word.compare(name.written, Qt::CaseInsensitive) == 0)
            return UnitText{Unit::fromCode(QString::fromLatin1(name.code)).value_or(Unit()), name.scale};
    }
    if (isCurrency(word.toUpper()))
        return UnitText{*Unit::fromCode(word.toUpper()), 0};
    if (const auto unit = Unit::fromCode(word); unit && !unit->isMoney())
        return UnitText{*unit, 0};
    QStringList texts = {QStringLiteral("1 ") + word};
    constexpr qsizetype longestSign = 3;
    for (qsizetype at = 0; at <= std::min(longestSign, word.size()); ++at) // "1bn", "$1m", "USD1m"
        texts << word.left(at) + u'1' + word.mid(at);
    for (const QString &text : std::as_const(texts)) {
        const auto figures = findFigures(text);
        if (figures.size() == 1 && figures.front().start == 0 && figures.front().end == text.size() &&
            figures.front().value && !figures.front().multiplier.contains(u' ') &&
            (figures.front().unit != Unit() || !figures.front().multiplier.isEmpty()))
            return UnitText{figures.front().unit,
                            static_cast<int>(std::lround(std::log10(*figures.front().value)))};
    }
    return {};
}

} // namespace

std::optional<UnitText> readUnit(QStringView text)
{
    QString plain = text.trimmed().toString();
    if (plain.isEmpty() || plain.size() > LongestUnit)
        return {};
    if (const auto whole = readUnitWord(plain))
        return whole;
    for (const QChar mark : {u',', u'(', u')', u'/', u'-'})
        plain.replace(mark, u' ');
    UnitText found;
    bool isAny = false;
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.compare(u"in", Qt::CaseInsensitive) == 0 || word.compare(u"of", Qt::CaseInsensitive) == 0)
            continue;
        const auto part = readUnitWord(word);
        if (!part || (part->unit != Unit() && found.unit != Unit()) || (part->scale != 0 && found.scale != 0))
            return {};
        isAny = true;
        found.unit = part->unit == Unit() ? found.unit : part->unit;
        found.scale += part->scale;
    }
    return isAny ? std::optional(found) : std::nullopt;
}

} // namespace plumbline
