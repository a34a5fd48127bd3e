// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/xlsxparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

namespace plumbline {

namespace {

constexpr size_t mostText = 256UL * 1024 * 1024;
constexpr int mostStyles = 100'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(XlsxParts)
};

using KeepGoing = std::function<bool()>;

/// Targets of a part's relationships by their id, and by the last word of their type.
struct Relations {
    QHash<QString, QString> byId;
    QHash<QString, QString> byType;
};

Result<Relations> relationsOf(const ZipArchive &archive, const QString &folder, const QString &name,
                              const KeepGoing &keepGoing)
{
    auto xml = PartReader::open(archive, folder + u"_rels/"_qs + name + u".rels"_qs, keepGoing);
    if (!xml)
        return xml.error();
    Relations relations;
    while (xml->next()) {
        if (!xml->isStart("Relationship"))
            continue;
        const QString target = xml->attribute("Target").toString();
        const QString part = target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
        relations.byId.insert(xml->attribute("Id").toString(), part);
        relations.byType.insert(xml->attribute("Type").toString().section(u'/', -1), part);
    }
    if (auto problem = xml->failure())
        return *problem;
    return relations;
}

bool isTrue(QStringView value)
{
    return value == QLatin1String("1") || value == QLatin1String("true");
}

Outcome readSheetList(const ZipArchive &archive, const QString &part, const Relations &relations,
                      XlsxWorkbook &workbook, const KeepGoing &keepGoing)
{
    auto xml = PartReader::open(archive, part, keepGoing);
    if (!xml)
        return xml.error();
    while (xml->next()) {
        if (xml->isStart("workbookPr"))
            workbook.isFrom1904 = isTrue(xml->attribute("date1904"));
        if (!xml->isStart("sheet"))
            continue;
        const QString sheet = relations.byId.value(xml->attribute("id").toString());
        if (!sheet.contains(QLatin1String("worksheet")) && !archive.has(sheet))
            continue;
        workbook.sheets << xml->attribute("name").toString();
        workbook.parts << sheet;
    }
    return xml->failure();
}

/// 14: of a number format of the workbook's own, or one that all have.
NumberLook lookOf(int id, const QHash<int, NumberLook> &own)
{
    const auto found = own.constFind(id);
    return found == own.constEnd() ? lookOfBuiltIn(id) : *found;
}

} // namespace

QByteArrayView SharedTexts::at(qint64 index) const
{
    if (index < 0 || index >= static_cast<qint64>(m_ends.size()))
        return {};
    const auto i = static_cast<size_t>(index);
    const size_t from = i == 0 ? 0 : m_ends[i - 1];
    return {m_text.data() + from, static_cast<qsizetype>(m_ends[i] - from)};
}

bool SharedTexts::add(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    m_text.append(utf8.constData(), static_cast<size_t>(utf8.size()));
    m_ends.push_back(m_text.size());
    return m_text.size() + m_ends.size() * sizeof(size_t) < mostText;
}

Result<XlsxWorkbook> readWorkbook(const ZipArchive &archive, const KeepGoing &keepGoing)
{
    const auto top = relationsOf(archive, {}, {}, keepGoing);
    if (!top)
        return top.error();
    const QString part = top->byType.value(QStringLiteral("officeDocument"));
    if (part.endsWith(QLatin1String(".bin")))
        return Error{Error::Kind::RuleBroken,
                     Words::tr("The file is a binary workbook (.xlsb). Save it as .xlsx."),
                     {archive.path(), 0, {}}};
    const QString folder = part.section(u'/', 0, -2) + u'/';
    const auto relations = relationsOf(archive, folder, part.section(u'/', -1), keepGoing);
    if (!relations)
        return relations.error();
    XlsxWorkbook workbook;
    workbook.sharedTexts = relations->byType.value(QStringLiteral("sharedStrings"));
    workbook.styles = relations->byType.value(QStringLiteral("styles"));
    if (auto problem = readSheetList(archive, part, *relations, workbook, keepGoing))
        return *problem;
    return workbook;
}

Result<SharedTexts> readSharedTexts(const ZipArchive &archive, const XlsxWorkbook &workbook,
                                    const KeepGoing &keepGoing)
{
    SharedTexts texts;
    if (workbook.sharedTexts.isEmpty())
        return texts;
    auto xml = PartReader::open(archive, workbook.sharedTexts, keepGoing);
    if (!xml)
        return xml.error();
    while (xml->next()) {
        if (xml->isStart("si") && !texts.add(richTextWithin(*xml, "si")))
            return Error{Error::Kind::TooLarge,
                         Words::tr("The texts of the file take more than %1 MB.").arg(mostText >> 20),
                         {archive.path(), 0, workbook.sharedTexts}};
    }
    if (auto problem = xml->failure())
        return *problem;
    return texts;
}

Result<std::vector<NumberLook>> readNumberLooks(const ZipArchive &archive, const XlsxWorkbook &workbook,
                                                const KeepGoing &keepGoing)
{
    std::vector<NumberLook> looks;
    if (workbook.styles.isEmpty())
        return looks;
    auto xml = PartReader::open(archive, workbook.styles, keepGoing);
    if (!xml)
        return xml.error();
    QHash<int, NumberLook> own;
    bool isOfCells = false;
    while (xml->next() && looks.size() < mostStyles && own.size() < mostStyles) {
        if (xml->isStart("cellXfs") || xml->isEnd("cellXfs"))
            isOfCells = xml->isStart();
        else if (xml->isStart("numFmt"))
            own.insert(xml->attribute("numFmtId").toInt(), lookOfCode(xml->attribute("formatCode")));
        else if (isOfCells && xml->isStart("xf"))
            looks.push_back(lookOf(xml->attribute("numFmtId").toInt(), own));
    }
    if (auto problem = xml->failure())
        return *problem;
    return looks;
}

QString textWithin(PartReader &xml, const char *element)
{
    QString text;
    while (xml.next() && !xml.isEnd(element)) {
        if (xml.isText())
            text += xml.text();
    }
    return text;
}

QString richTextWithin(PartReader &xml, const char *element)
{
    QString text;
    while (xml.next() && !xml.isEnd(element)) {
        if (xml.isStart("rPh"))
            xml.skipElement();
        else if (xml.isStart("t"))
            text += textWithin(xml, "t");
    }
    return text;
}

} // namespace plumbline
