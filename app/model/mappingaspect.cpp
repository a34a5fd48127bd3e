// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mappingaspect.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(MappingAspect)
};

using Kind = MappingAspect::Kind;

/// None for what store/ finds in the bytes of the file.
std::optional<Guess::Part> partOf(Kind kind)
{
    switch (kind) {
    case Kind::Titles:
        return Guess::Part::Titles;
    case Kind::Numbers:
        return Guess::Part::Numbers;
    case Kind::Days:
        return Guess::Part::Days;
    case Kind::DayMeaning:
        return Guess::Part::DayMeaning;
    case Kind::Wide:
        return Guess::Part::Wide;
    default:
        return {};
    }
}

bool isOfFile(Kind kind)
{
    return kind == Kind::Table || kind == Kind::Encoding || kind == Kind::Delimiter || kind == Kind::Quote;
}

QString whyOf(const TableDraft &draft, Kind kind)
{
    if (kind == Kind::Table)
        return Tr::tr("Guessed: the first table with content");
    if (isOfFile(kind))
        return Tr::tr("Guessed from the first lines of the file");
    const auto part = partOf(kind);
    const auto &guesses = draft.guessed.guesses;
    const auto guess = std::find_if(guesses.begin(), guesses.end(),
                                    [&](const Guess &candidate) { return candidate.part == part; });
    return guess == guesses.end() ? Tr::tr("Usual; nothing in the table says otherwise")
                                  : Tr::tr("Guessed: %1").arg(guess->why);
}

/// A file may be written as nothing in the list is.
void ensurePresent(MappingAspect &aspect, const Mapping &mapping)
{
    const QString present = aspect.of(mapping);
    const auto isPresent = [&](const MappingAspect::Value &value) { return value.code == present; };
    if (std::none_of(aspect.values.begin(), aspect.values.end(), isPresent))
        aspect.values.push_back({present, present});
}

QString charCode(char letter)
{
    return letter == '\0' ? QString() : QString(QLatin1Char(letter));
}

char charOf(const QString &code)
{
    return code.isEmpty() ? '\0' : code.front().toLatin1();
}

MappingAspect encodingAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Encoding;
    aspect.label = Tr::tr("&Letters");
    aspect.values = {{QStringLiteral("UTF-8"), Tr::tr("Unicode (UTF-8)")},
                     {QStringLiteral("UTF-16LE"), Tr::tr("Unicode (UTF-16LE)")},
                     {QStringLiteral("UTF-16BE"), Tr::tr("Unicode (UTF-16BE)")},
                     {QStringLiteral("GB18030"), Tr::tr("Simplified Chinese (GB18030)")},
                     {QStringLiteral("Big5"), Tr::tr("Traditional Chinese (Big5)")},
                     {QStringLiteral("Shift_JIS"), Tr::tr("Japanese (Shift_JIS)")},
                     {QStringLiteral("EUC-KR"), Tr::tr("Korean (EUC-KR)")},
                     {QStringLiteral("Windows-1252"), Tr::tr("Western European (Windows-1252)")},
                     {QStringLiteral("ISO-8859-1"), Tr::tr("Western European (ISO-8859-1)")},
                     {QStringLiteral("ISO-8859-15"), Tr::tr("Western European (ISO-8859-15)")},
                     {QStringLiteral("Windows-1251"), Tr::tr("Cyrillic (Windows-1251)")}};
    aspect.of = [](const Mapping &mapping) { return QString::fromLatin1(mapping.choice.csv.encoding); };
    aspect.set = [](Mapping &mapping, const QString &code) { mapping.choice.csv.encoding = code.toLatin1(); };
    return aspect;
}

MappingAspect delimiterAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Delimiter;
    aspect.label = Tr::tr("Columns &end at");
    aspect.values = {{QStringLiteral(","), Tr::tr("Comma ,")},
                     {QStringLiteral(";"), Tr::tr("Semicolon ;")},
                     {QStringLiteral("\t"), Tr::tr("Tab")},
                     {QStringLiteral("|"), Tr::tr("Bar |")},
                     {QStringLiteral(" "), Tr::tr("Space")}};
    aspect.of = [](const Mapping &mapping) { return charCode(mapping.choice.csv.delimiter); };
    aspect.set = [](Mapping &mapping, const QString &code) { mapping.choice.csv.delimiter = charOf(code); };
    return aspect;
}

MappingAspect quoteAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Quote;
    aspect.label = Tr::tr("&Quotes");
    aspect.values = {{QStringLiteral("\""), Tr::tr("Double \"…\"")},
                     {QStringLiteral("'"), Tr::tr("Single '…'")},
                     {QString(), Tr::tr("None")}};
    aspect.of = [](const Mapping &mapping) { return charCode(mapping.choice.csv.quote); };
    aspect.set = [](Mapping &mapping, const QString &code) { mapping.choice.csv.quote = charOf(code); };
    return aspect;
}

MappingAspect sheetAspect(const TableDraft &draft)
{
    MappingAspect aspect;
    aspect.kind = Kind::Table;
    aspect.label = Tr::tr("&Table");
    for (const TableOffer &offer : draft.offered.tables)
        aspect.values.push_back({offer.name, offer.name});
    aspect.of = [](const Mapping &mapping) { return mapping.choice.table; };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.choice.table = code;
        mapping.choice.range = {};
    };
    return aspect;
}

QString rowText(const KeptRow &row)
{
    constexpr qsizetype mostLetters = 48;
    const QString cells = row.texts.join(QStringLiteral(", ")).simplified();
    return Tr::tr("Row %1: %2")
        .arg(row.number)
        .arg(cells.size() > mostLetters ? cells.left(mostLetters) + QChar(0x2026) : cells);
}

MappingAspect titlesAspect(const TableDraft &draft)
{
    constexpr size_t mostRows = 12;
    MappingAspect aspect;
    aspect.kind = Kind::Titles;
    aspect.label = Tr::tr("T&itles");
    aspect.values.push_back({QStringLiteral("0"), Tr::tr("No row with titles")});
    for (size_t i = 0; i < std::min(mostRows, draft.sample.first.size()); ++i)
        aspect.values.push_back(
            {QString::number(draft.sample.first[i].number), rowText(draft.sample.first[i])});
    aspect.of = [](const Mapping &mapping) { return QString::number(mapping.titleRow); };
    aspect.set = [](Mapping &mapping, const QString &code) { mapping.titleRow = code.toLongLong(); };
    return aspect;
}

MappingAspect numbersAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Numbers;
    aspect.label = Tr::tr("&Numbers");
    aspect.values = {{QStringLiteral(".,"), QStringLiteral("1,234.56")},
                     {QStringLiteral(",."), QStringLiteral("1.234,56")},
                     {QStringLiteral(", "), QStringLiteral("1 234,56")},
                     {QStringLiteral(". "), QStringLiteral("1 234.56")},
                     {QStringLiteral(".'"), QStringLiteral("1'234.56")},
                     {QStringLiteral(",'"), QStringLiteral("1'234,56")},
                     {QStringLiteral("."), QStringLiteral("1234.56")},
                     {QStringLiteral(","), QStringLiteral("1234,56")}};
    aspect.of = [](const Mapping &mapping) {
        return charCode(mapping.numbers.decimal) + charCode(mapping.numbers.group);
    };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.numbers = {charOf(code), charOf(code.mid(1))};
    };
    return aspect;
}

MappingAspect orderAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Days;
    aspect.label = Tr::tr("&Dates");
    aspect.values = {{QStringLiteral("0"), Tr::tr("Year, month, day: 2019-07-21")},
                     {QStringLiteral("1"), Tr::tr("Day, month, year: 21/07/2019")},
                     {QStringLiteral("2"), Tr::tr("Month, day, year: 07/21/2019")}};
    aspect.of = [](const Mapping &mapping) {
        return QString::number(static_cast<int>(mapping.periods.order));
    };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.periods.order = static_cast<PeriodForm::Order>(code.toInt());
    };
    return aspect;
}

MappingAspect meaningAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::DayMeaning;
    aspect.label = Tr::tr("A date st&ands for");
    aspect.values = {{QStringLiteral("0"), Tr::tr("The day")},
                     {QStringLiteral("1"), Tr::tr("The month it lies in")},
                     {QStringLiteral("2"), Tr::tr("The quarter it lies in")},
                     {QStringLiteral("3"), Tr::tr("The year it lies in")}};
    aspect.of = [](const Mapping &mapping) {
        return QString::number(static_cast<int>(mapping.periods.days));
    };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.periods.days = static_cast<DayMeaning>(code.toInt());
    };
    return aspect;
}

QString monthDayCode(const MonthDay &end)
{
    return QStringLiteral("%1-%2")
        .arg(end.month, 2, 10, QLatin1Char('0'))
        .arg(end.day, 2, 10, QLatin1Char('0'));
}

MappingAspect fiscalAspect()
{
    constexpr int leapYear = 2000;
    MappingAspect aspect;
    aspect.kind = Kind::FiscalYear;
    aspect.label = Tr::tr("&Fiscal years end on");
    for (int month = 1; month <= 12; ++month) {
        const QDate end(leapYear, month, QDate(leapYear, month, 1).daysInMonth());
        const MonthDay code = {month, month == 2 ? 28 : end.day()};
        aspect.values.push_back(
            {monthDayCode(code), QLocale().toString(QDate(2001, month, code.day), Tr::tr("d MMMM"))});
    }
    aspect.of = [](const Mapping &mapping) { return monthDayCode(mapping.periods.fiscalYearEnd); };
    aspect.set = [](Mapping &mapping, const QString &code) {
        if (const auto end = readMonthDay(code.toLatin1()))
            mapping.periods.fiscalYearEnd = *end;
    };
    return aspect;
}

MappingAspect scaleAspect()
{
    MappingAspect aspect;
    aspect.kind = Kind::Scale;
    aspect.label = Tr::tr("Plain numbers are in &units of");
    aspect.values = {{QStringLiteral("0"), Tr::tr("1")},
                     {QStringLiteral("3"), Tr::tr("Thousand")},
                     {QStringLiteral("4"), Tr::tr("Ten thousand (万)")},
                     {QStringLiteral("6"), Tr::tr("Million")},
                     {QStringLiteral("8"), Tr::tr("Hundred million (亿)")},
                     {QStringLiteral("9"), Tr::tr("Billion")}};
    aspect.of = [](const Mapping &mapping) { return QString::number(mapping.scale); };
    aspect.set = [](Mapping &mapping, const QString &code) { mapping.scale = code.toInt(); };
    return aspect;
}

std::vector<MappingAspect> completed(std::vector<MappingAspect> aspects, const TableDraft &draft)
{
    for (MappingAspect &aspect : aspects) {
        ensurePresent(aspect, draft.mapping);
        ensurePresent(aspect, draft.guessed.mapping);
    }
    return aspects;
}

} // namespace

QString MappingAspect::textOf(const QString &code) const
{
    const auto value =
        std::find_if(values.begin(), values.end(), [&](const Value &v) { return v.code == code; });
    return value == values.end() ? code : value->text;
}

std::vector<MappingAspect> tableAspects(const TableDraft &draft)
{
    std::vector<MappingAspect> aspects;
    if (draft.offered.format != TableFormat::Csv)
        aspects.push_back(sheetAspect(draft));
    if (draft.offered.format == TableFormat::Csv)
        aspects.insert(aspects.end(), {encodingAspect(), delimiterAspect(), quoteAspect()});
    return completed(std::move(aspects), draft);
}

std::vector<MappingAspect> rowAspects(const TableDraft &draft)
{
    return completed(
        {titlesAspect(draft), numbersAspect(), scaleAspect(), orderAspect(), meaningAspect(), fiscalAspect()},
        draft);
}

MappingAspect wideAspect(const TableDraft &draft)
{
    MappingAspect aspect;
    aspect.kind = Kind::Wide;
    aspect.label = Tr::tr("Several columns with &values");
    aspect.values = {{QStringLiteral("0"), Tr::tr("Their titles say nothing of the figures")},
                     {QStringLiteral("1"), Tr::tr("A column for each company")},
                     {QStringLiteral("2"), Tr::tr("A column for each metric")},
                     {QStringLiteral("3"), Tr::tr("A column for each period")}};
    aspect.of = [](const Mapping &mapping) { return QString::number(static_cast<int>(mapping.wideBy)); };
    aspect.set = [](Mapping &mapping, const QString &code) {
        mapping.wideBy = static_cast<WideBy>(code.toInt());
    };
    return completed({aspect}, draft).front();
}

QString reasonText(const TableDraft &draft, const MappingAspect &aspect)
{
    const QString guessed = aspect.of(draft.guessed.mapping);
    const bool isGuessed = aspect.of(draft.mapping) == guessed;
    if (draft.kept && !isGuessed)
        return Tr::tr("As used for %1").arg(draft.kept->fileName);
    if (!isGuessed)
        return Tr::tr("Chosen; the guess was: %1").arg(aspect.textOf(guessed));
    return whyOf(draft, aspect.kind);
}

} // namespace plumbline
