// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ziparchive.h"

#include "store/tableprint.h"
#include "store/zipbuilder.h"

#include <QTest>
#include <QtEndian>

using namespace plumbline;

/// What an archive says of the size of a part is not believed.
class ZipArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAPartAtItsDeclaredSize_data();
    void endsAPartAtItsDeclaredSize();
    void endsATokenWithoutEnd();
};

namespace {

constexpr qsizetype size = 3000;

QByteArray number(quint32 value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// The archive with other sizes of its last part, said beside the part and in the list.
QByteArray declaring(QByteArray zip, quint32 unpacked, quint32 packed)
{
    constexpr qsizetype sizesInPart = 18;
    constexpr qsizetype sizesInList = 20;
    const QByteArray sizes = number(packed) + number(unpacked);
    zip.replace(zip.lastIndexOf("PK\x03\x04") + sizesInPart, sizes.size(), sizes);
    return zip.replace(zip.lastIndexOf("PK\x01\x02") + sizesInList, sizes.size(), sizes);
}

/// The bytes that were read, then why they ended.
QString readBack(const tableprint::Folder &folder)
{
    const auto archive = ZipArchive::open(folder.path());
    if (!archive)
        return folder.shown(archive.error());
    const auto part = archive->part(QStringLiteral("p"));
    if (!part)
        return folder.shown(part.error());
    const qsizetype bytes = part.value()->readAll().size();
    return QStringLiteral("%1 %2").arg(bytes).arg(part.value()->problem()).trimmed();
}

const char *const bomb = "The part unpacks to far more than a spreadsheet holds, as files do that are made "
                         "to fill the memory. It was not read.";
const char *const damaged = "The part is damaged. Get the file again, or save it anew.";

} // namespace

void ZipArchiveTest::endsAPartAtItsDeclaredSize_data()
{
    QTest::addColumn<quint32>("unpacked");
    QTest::addColumn<quint32>("packed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, quint32 unpacked, quint32 packed, const QString &text) {
        QTest::newRow(name) << unpacked << packed << text;
    };
    const quint32 packed = 21; // what zlib makes of it
    const QString atOnce = QStringLiteral("a.csv, p: ");
    row("as it is", size, packed, QString::number(size));
    row("far less", 16, packed, QStringLiteral("16 ") + QLatin1String(damaged));
    row("more", size + 1, packed, QStringLiteral("%1 %2").arg(size).arg(QLatin1String(damaged)));
    row("giant", ~quint32(0), packed, atOnce + QLatin1String(bomb));
    row("packed in more than the file has", quint32(1) << 30, quint32(1) << 30,
        atOnce + QLatin1String(damaged));
}

void ZipArchiveTest::endsAPartAtItsDeclaredSize()
{
    QFETCH(const quint32, unpacked);
    QFETCH(const quint32, packed);
    const tableprint::Folder folder;
    zipbuilder::writeZip(folder.path(), {{"p", QByteArray(size, 'a')}});
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    folder.add(declaring(file.readAll(), unpacked, packed));
    QTEST(readBack(folder), "text");
}

/// Unless the reader says that it has done with what came.
void ZipArchiveTest::endsATokenWithoutEnd()
{
    constexpr qint64 megabyte = 1 << 20;
    const tableprint::Folder folder;
    zipbuilder::writeZip(folder.path(), {{"p", QByteArray(40 * megabyte, 'a')}});
    const auto archive = ZipArchive::open(folder.path());
    QVERIFY(archive);
    for (const bool isNoted : {true, false}) {
        const auto part = archive->part(QStringLiteral("p"));
        QVERIFY(part);
        qint64 bytes = 0;
        while (const qsizetype came = part.value()->read(megabyte).size()) {
            bytes += came;
            if (isNoted)
                part.value()->noteToken();
        }
        QCOMPARE(bytes, (isNoted ? 40 : 32) * megabyte);
        QCOMPARE(part.value()->problem(), isNoted ? QString() : QString::fromUtf8(bomb));
    }
}

QTEST_APPLESS_MAIN(ZipArchiveTest)
#include "ziparchive_test.moc"
