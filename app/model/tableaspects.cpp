// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tableaspects.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(MappingAspect)
};

using Kind = MappingAspect::Kind;

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

} // namespace

std::vector<MappingAspect> tableAspects(const TableDraft &draft)
{
    std::vector<MappingAspect> aspects;
    if (draft.offered.format != TableFormat::Csv)
        aspects.push_back(sheetAspect(draft));
    if (draft.offered.format == TableFormat::Csv)
        aspects.insert(aspects.end(), {encodingAspect(), delimiterAspect(), quoteAspect()});
    return completed(std::move(aspects), draft);
}

} // namespace plumbline
