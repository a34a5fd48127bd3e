// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/odsrows.h"
#include "store/partreader.h"
#include "store/sheetfile.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

const QString contentPart = QStringLiteral("content.xml");
const QString manifestPart = QStringLiteral("META-INF/manifest.xml");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OdsFile)
};

using KeepGoing = SheetFile::KeepGoing;

class OdsFile : public SheetFile
{
public:
    explicit OdsFile(ZipArchive archive) : m_archive(std::move(archive)) {}

    Result<QStringList> sheets(const KeepGoing &keepGoing) const override;
    Outcome read(const QString &sheet, SheetRows &rows, SheetNotes &notes,
                 const KeepGoing &keepGoing) const override;

private:
    ZipArchive m_archive;
};

/// To the start of the next sheet.
bool nextTable(PartReader &xml)
{
    while (xml.next()) {
        if (xml.isStart("tracked-changes"))
            xml.skipElement();
        else if (xml.isStart("table"))
            return true;
    }
    return false;
}

Result<QStringList> OdsFile::sheets(const KeepGoing &keepGoing) const
{
    auto xml = PartReader::open(m_archive, contentPart, keepGoing);
    if (!xml)
        return xml.error();
    QStringList sheets;
    while (nextTable(*xml)) {
        sheets << xml->attribute("name").toString();
        xml->skipElement();
    }
    if (auto problem = xml->failure())
        return *problem;
    return sheets;
}

Outcome OdsFile::read(const QString &sheet, SheetRows &rows, SheetNotes &notes,
                      const KeepGoing &keepGoing) const
{
    auto xml = PartReader::open(m_archive, contentPart, keepGoing);
    if (!xml)
        return xml.error();
    while (nextTable(*xml)) {
        const QString name = xml->attribute("name").toString();
        if (!sheet.isEmpty() && name != sheet) {
            xml->skipElement();
            continue;
        }
        notes.sheet = name;
        if (!OdsRows(*xml, rows, notes).run() || !sheet.isEmpty())
            return xml->failure();
    }
    if (xml->failure() || xml->isStopped() || sheet.isEmpty())
        return xml->failure();
    return Error{
        Error::Kind::Missing, Words::tr("The file has no such sheet."), {m_archive.path(), 0, sheet}};
}

Outcome checkUnencrypted(const ZipArchive &archive, const KeepGoing &keepGoing)
{
    if (!archive.has(manifestPart))
        return {};
    auto xml = PartReader::open(archive, manifestPart, keepGoing);
    if (!xml)
        return xml.error();
    while (xml->next()) {
        if (xml->isStart("encryption-data"))
            return Error{Error::Kind::RuleBroken,
                         Words::tr("The file is encrypted. Save it without a password."),
                         {archive.path(), 0, {}}};
    }
    return {};
}

} // namespace

Result<std::unique_ptr<SheetFile>> openOds(ZipArchive archive, const KeepGoing &keepGoing)
{
    if (auto problem = checkUnencrypted(archive, keepGoing))
        return *problem;
    return std::unique_ptr<SheetFile>(std::make_unique<OdsFile>(std::move(archive)));
}

} // namespace plumbline
