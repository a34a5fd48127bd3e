// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablerecognition.h"

#include "store/ziparchive.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sys/stat.h>

namespace plumbline {

namespace {

constexpr qint64 sizeOfHead = 4096;
const QString descriptorName = QStringLiteral("datapackage.json");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableRecognition)
};

/// How the first bytes tell a kind of file that no table is read from.
struct Sign {
    QByteArrayView bytes;
    const char *sentence;
};

const char *const compressed = QT_TRANSLATE_NOOP(
    "TableRecognition", "The file is compressed, whatever its name says. Unpack it, and open what is in it.");
const char *const archive = QT_TRANSLATE_NOOP(
    "TableRecognition", "The file is an archive of files. Unpack it, and open one of those.");
const char *const picture = QT_TRANSLATE_NOOP("TableRecognition", "The file is a picture, not a table.");

const std::array signs = {
    Sign{QByteArrayView("\x1f\x8b"), compressed},
    Sign{QByteArrayView("BZh"), compressed},
    Sign{QByteArrayView("\xfd\x37zXZ", 5), compressed},
    Sign{QByteArrayView("\x28\xb5\x2f\xfd"), compressed},
    Sign{QByteArrayView("\x04\x22\x4d\x18"), compressed},
    Sign{QByteArrayView("7z\xbc\xaf\x27\x1c"), archive},
    Sign{QByteArrayView("Rar!\x1a\x07"), archive},
    Sign{QByteArrayView("PK\x05\x06"), archive},
    Sign{QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
         QT_TRANSLATE_NOOP("TableRecognition",
                           "The file is an old Excel workbook (.xls), or one that is encrypted. Open it in a "
                           "spreadsheet program and save it as .xlsx without a password.")},
    Sign{QByteArrayView("%PDF-"),
         QT_TRANSLATE_NOOP("TableRecognition",
                           "The file is a PDF document, which holds no tables that could be read. Ask for "
                           "the figures as CSV or spreadsheet.")},
    Sign{QByteArrayView("\x89PNG"), picture},
    Sign{QByteArrayView("\xff\xd8\xff"), picture},
    Sign{QByteArrayView("GIF8"), picture},
    Sign{QByteArrayView("PAR1"),
         QT_TRANSLATE_NOOP("TableRecognition", "The file is a Parquet table, which is not read here. Convert "
                                               "it to CSV or SQLite.")},
    Sign{QByteArrayView("\x7f"
                        "ELF"),
         QT_TRANSLATE_NOOP("TableRecognition", "The file is a program, not a table.")},
};

Error refused(const QString &sentence, const QString &path)
{
    return {Error::Kind::RuleBroken, sentence, {path, 0, {}}};
}

Outcome checkOrdinary(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return errno == ENOENT || errno == ENOTDIR
                   ? Error{Error::Kind::Missing, Words::tr("There is no such file."), {path, 0, {}}}
                   : Error{Error::Kind::Unreadable,
                           Words::tr("The file cannot be reached. Check the permissions of its folder."),
                           {path, 0, {}}};
    if (S_ISDIR(status.st_mode))
        return Error{Error::Kind::NotAFile,
                     Words::tr("This is a folder without datapackage.json. Open one of the files in it."),
                     {path, 0, {}}};
    if (!S_ISREG(status.st_mode))
        return Error{Error::Kind::NotAFile, Words::tr("This is not an ordinary file."), {path, 0, {}}};
    if (!QFileInfo(path).isReadable())
        return Error{
            Error::Kind::Unreadable, Words::tr("You have no permission to read the file."), {path, 0, {}}};
    return {};
}

/// What an OpenDocument file states of itself.
QByteArray statedType(const ZipArchive &zip)
{
    constexpr qint64 longestType = 200;
    const QString name = QStringLiteral("mimetype");
    const auto part = zip.part(name);
    return part ? part.value()->read(longestType) : QByteArray();
}

Result<TableFormat> recognisedZip(const QString &path)
{
    const auto zip = ZipArchive::open(path);
    if (!zip)
        return zip.error();
    const auto hasFolder = [&zip](QLatin1String folder) {
        return std::any_of(zip->names().begin(), zip->names().end(),
                           [folder](const QString &name) { return name.startsWith(folder); });
    };
    const QByteArray type = statedType(*zip);
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return TableFormat::Ods;
    if (type.startsWith("application/vnd.oasis.opendocument") || hasFolder(QLatin1String("word/")) ||
        hasFolder(QLatin1String("ppt/")))
        return refused(Words::tr("The file is a text document or a presentation, not a spreadsheet. Copy its "
                                 "table into a spreadsheet and save that."),
                       path);
    if (zip->has(QStringLiteral("[Content_Types].xml")))
        return TableFormat::Xlsx;
    return refused(Words::tr(archive), path);
}

bool isMarkup(QByteArrayView head)
{
    QByteArray start = head.first(qMin<qsizetype>(head.size(), 1000)).toByteArray().trimmed().toLower();
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.mid(3).trimmed();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table") ||
           start.startsWith("<?xml") || start.startsWith("<head") || start.startsWith("<meta");
}

/// Bytes that stand in no text of any encoding; NUL is another matter, UTF-16 is full of it.
bool isBinary(QByteArrayView head)
{
    constexpr qsizetype oneOf = 20;
    const auto isOdd = [](char c) {
        const auto byte = static_cast<quint8>(c);
        return (byte < 0x09 && byte != 0) || (byte > 0x0d && byte < 0x20 && byte != 0x1b && byte != 0x1a);
    };
    return std::count_if(head.begin(), head.end(), isOdd) * oneOf > head.size();
}

Result<TableFormat> recognisedText(QByteArrayView head, const QString &path)
{
    if (isMarkup(head))
        return refused(Words::tr("The file is a web page or XML, whatever its name says. Open it in a "
                                 "spreadsheet program and save it as .xlsx or CSV."),
                       path);
    if (isBinary(head))
        return refused(Words::tr("The file holds no text and is of no kind that is read here: CSV, XLSX, "
                                 "ODS, SQLite or a data package."),
                       path);
    return TableFormat::Csv;
}

Result<TableFormat> recognisedBytes(QByteArrayView head, const QString &path)
{
    if (head.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return TableFormat::Database;
    if (head.startsWith("PK\x03\x04"))
        return recognisedZip(path);
    const auto sign = std::find_if(signs.begin(), signs.end(), [&head](const Sign &candidate) {
        return head.startsWith(candidate.bytes);
    });
    if (sign != signs.end())
        return refused(Words::tr(sign->sentence), path);
    return recognisedText(head, path);
}

} // namespace

QString descriptorOfPackage(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() ? QDir(path).filePath(descriptorName) : path;
}

Result<TableFormat> recognisedFormat(const QString &path)
{
    const QFileInfo info(path);
    if (info.fileName() == descriptorName ||
        (info.isDir() && QFileInfo(descriptorOfPackage(path)).isFile())) {
        if (auto problem = checkOrdinary(descriptorOfPackage(path)))
            return *problem;
        return TableFormat::Package;
    }
    if (auto problem = checkOrdinary(path))
        return *problem;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Kind::Unreadable,
                     Words::tr("The file cannot be read (%1).").arg(file.errorString()),
                     {path, 0, {}}};
    const QByteArray head = file.read(sizeOfHead);
    if (head.isEmpty())
        return refused(Words::tr("The file is empty."), path);
    return recognisedBytes(head, path);
}

} // namespace plumbline
