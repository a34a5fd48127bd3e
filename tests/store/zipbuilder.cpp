// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/zipbuilder.h"

#include <QFile>

#include <zip.h>
#include <zlib.h>

namespace plumbline::zipbuilder {

namespace {

const char *const relations = "<Relationships xmlns=\"r\">"
                              "<Relationship Id=\"r1\" Type=\"x/%1\" Target=\"%2\"/>%3</Relationships>";

QByteArray relationsTo(const char *type, const char *target, const char *more = "")
{
    return QString::fromLatin1(relations)
        .arg(QLatin1String(type), QLatin1String(target), QLatin1String(more))
        .toUtf8();
}

/// What the classic encryption needs beforehand.
uLong checksum(const QByteArray &content)
{
    return crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()));
}

} // namespace

void writeZip(const QString &path, const std::vector<Part> &parts, const char *password)
{
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const Part &part : parts) {
        const zip_fileinfo info = {};
        zipOpenNewFileInZip3(zip, part.name, &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                             Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY,
                             password, password ? checksum(part.content) : 0);
        zipWriteInFileInZip(zip, part.content.constData(), unsigned(part.content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
}

std::vector<Part> workbook(const QByteArray &sheet, const std::vector<Part> &more,
                           const QByteArray &properties)
{
    std::vector<Part> parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels", relationsTo("officeDocument", "xl/workbook.xml")},
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\">" + properties +
                                "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relationsTo("worksheet", "/xl/worksheets/s.xml",
                     more.empty() ? ""
                                  : "<Relationship Id=\"r2\" Type=\"x/styles\" Target=\"styles.xml\"/>")},
        {"xl/worksheets/s.xml", sheet}};
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

std::vector<Part> openDocument(const QByteArray &rows)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<o:d xmlns:o=\"o\" xmlns:table=\"t\" xmlns:office=\"f\" xmlns:text=\"x\">"
                            "<table:table table:name=\"S\">" +
                                rows + "</table:table></o:d>"}};
}

} // namespace plumbline::zipbuilder
