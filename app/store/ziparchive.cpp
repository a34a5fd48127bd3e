// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <unzip.h>

namespace plumbline {

namespace {

constexpr ZPOS64_T mostParts = 10'000;
constexpr uLong longestName = 512;
constexpr uLong encryptedFlag = 1;
/// What comes out of a part: spreadsheets pack to a tenth or a thirtieth, a bomb to a
/// thousandth, the most that deflate can do.
constexpr qint64 largestUnpacked = 4LL << 30;
constexpr qint64 harmlessUnpacked = 64LL << 20;
constexpr qint64 largestRatio = 250;
constexpr qint64 largestToken = 32LL << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

Error failure(const QString &sentence, const QString &path, const QString &part = {},
              Error::Kind kind = Error::Kind::RuleBroken)
{
    return {kind, sentence, {path, 0, part}};
}

QString bombSentence()
{
    return Words::tr("The part unpacks to far more than a spreadsheet holds, as files do that are made to "
                     "fill the memory. It was not read.");
}

QString damagedSentence()
{
    return Words::tr("The part is damaged. Get the file again, or save it anew.");
}

qint64 limitFor(qint64 packed)
{
    return qMin(largestUnpacked, qMax(harmlessUnpacked, packed * largestRatio));
}

} // namespace

ZipPart::ZipPart(void *archive, qint64 packedSize, qint64 size)
    : m_archive(archive)
    , m_packedSize(packedSize)
    , m_size(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    unzCloseCurrentFile(m_archive);
}

qint64 ZipPart::packedDone() const
{
    return m_size == 0 ? m_packedSize : qMin(m_packedSize, qRound64(double(m_packedSize) * m_done / m_size));
}

qint64 ZipPart::readData(char *data, qint64 size)
{
    constexpr qint64 most = 1 << 20;
    if (!m_problem.isEmpty())
        return -1;
    int count = unzReadCurrentFile(m_archive, data, static_cast<unsigned>(qMin(size, most)));
    if (count == 0 && (unzCloseCurrentFile(m_archive) == UNZ_CRCERROR || m_done != m_size))
        count = UNZ_CRCERROR;
    m_done += qMax(0, count);
    m_sinceToken += qMax(0, count);
    if (count < 0)
        m_problem = damagedSentence();
    else if (m_done > limitFor(m_packedSize) || m_sinceToken > largestToken)
        m_problem = bombSentence();
    if (!m_problem.isEmpty())
        return -1;
    return count == 0 ? -1 : count;
}

void ZipArchive::Closer::operator()(void *archive) const
{
    unzClose(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    ZipArchive archive;
    archive.m_path = path;
    archive.m_archive.reset(unzOpen64(QFile::encodeName(path).constData()));
    unz_global_info64 info = {};
    if (!archive.m_archive || unzGetGlobalInfo64(archive.m_archive.get(), &info) != UNZ_OK)
        return failure(
            Words::tr("The file is cut off or damaged: its list of parts is missing. Get it again, "
                      "or save it anew."),
            path);
    if (info.number_entry > mostParts)
        return failure(Words::tr("The file has more than %1 parts, which no spreadsheet has.").arg(mostParts),
                       path);
    std::array<char, longestName + 1> name = {};
    void *handle = archive.m_archive.get();
    for (int step = unzGoToFirstFile(handle); step == UNZ_OK; step = unzGoToNextFile(handle)) {
        unz_file_info64 part = {};
        name.fill('\0');
        if (unzGetCurrentFileInfo64(handle, &part, name.data(), longestName, nullptr, 0, nullptr, 0) !=
            UNZ_OK)
            break;
        archive.m_names << QString::fromUtf8(name.data());
    }
    return archive;
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString &name) const
{
    unz_file_info64 info = {};
    void *handle = m_archive.get();
    if (unzLocateFile(handle, name.toUtf8().constData(), 1) != UNZ_OK ||
        unzGetCurrentFileInfo64(handle, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return failure(Words::tr("The file lacks a part that every spreadsheet has."), m_path, name);
    if (info.flag & encryptedFlag)
        return failure(Words::tr("The file is encrypted. Save it without a password."), m_path, name);
    const auto packed = static_cast<qint64>(info.compressed_size);
    const auto size = static_cast<qint64>(info.uncompressed_size);
    if (packed < 0 || packed > QFileInfo(m_path).size())
        return failure(damagedSentence(), m_path, name);
    if (size < 0 || size > limitFor(packed))
        return failure(bombSentence(), m_path, name);
    if (unzOpenCurrentFile(handle) != UNZ_OK)
        return failure(damagedSentence(), m_path, name);
    return std::unique_ptr<ZipPart>(new ZipPart(handle, packed, size));
}

} // namespace plumbline
