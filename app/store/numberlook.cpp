// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numberlook.h"

#include <QString>

#include <array>
#include <cmath>

namespace plumbline {

namespace {

struct Range {
    int first;
    int last;
};

constexpr std::array builtInDays = {Range{14, 17}, Range{22, 22}, Range{27, 31},
                                    Range{36, 36}, Range{50, 54}, Range{57, 58}};
constexpr Range builtInPercents = {9, 10};

/// Without what stands for itself: "texts", [conditions], \x, _x, *x.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        const QChar closing = c == u'"' ? u'"' : c == u'[' ? u']' : QChar();
        if (!closing.isNull()) {
            const qsizetype end = code.indexOf(closing, i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberLook lookOfBuiltIn(int id)
{
    if (id >= builtInPercents.first && id <= builtInPercents.last)
        return NumberLook::Percent;
    for (const Range &range : builtInDays) {
        if (id >= range.first && id <= range.last)
            return NumberLook::Day;
    }
    return NumberLook::Plain;
}

NumberLook lookOfCode(QStringView code)
{
    const QString bare = bareCode(code);
    if (bare == QLatin1String("general") || bare == QLatin1String("standard"))
        return NumberLook::Plain;
    const auto has = [&bare](char16_t letter) { return bare.contains(QChar(letter)); };
    if (has(u'y') || has(u'd') || (has(u'm') && !has(u'h') && !has(u's')))
        return NumberLook::Day;
    return has(u'%') ? NumberLook::Percent : NumberLook::Plain;
}

std::optional<QDate> dayOfSerial(double serial, bool isFrom1904)
{
    constexpr double lastSerial = 2'958'465; // 9999-12-31
    constexpr qint64 falseLeapDay = 60;
    if (!(serial >= 0 && serial <= lastSerial))
        return {};
    const auto day = static_cast<qint64>(std::floor(serial));
    if (isFrom1904)
        return QDate(1904, 1, 1).addDays(day);
    if (day == 0 || day == falseLeapDay)
        return {};
    return QDate(1899, 12, day < falseLeapDay ? 31 : 30).addDays(day);
}

} // namespace plumbline
