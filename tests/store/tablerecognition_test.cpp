// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablerecognition.h"

#include "store/sourcetable.h"
#include "store/tableprint.h"
#include "store/unprivileged.h"
#include "store/zipbuilder.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace plumbline;

/// What a file is, whatever its name says; here all are called a.csv.
class TableRecognitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void saysWhatItSeemsToBe_data();
    void saysWhatItSeemsToBe();
    void saysWhatArchivesAre_data();
    void saysWhatArchivesAre();
    void opensOrdinaryFilesOnly_data();
    void opensOrdinaryFilesOnly();
    void refusesWhatChangedItsKind();
};

void TableRecognitionTest::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format");
    QTest::newRow("text") << QByteArray("a,b\n") << int(TableFormat::Csv);
    QTest::newRow("one letter") << QByteArray("a") << int(TableFormat::Csv);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0,\0",
                                          6)
                            << int(TableFormat::Csv);
    QTest::newRow("GB18030") << QByteArray("\xb0\xa2\xc0\xef,1\n") << int(TableFormat::Csv);
    QTest::newRow("database") << QByteArray("SQLite format 3\0...", 19) << int(TableFormat::Database);
    QTest::newRow("less than") << QByteArray("<5,10\n") << int(TableFormat::Csv);
}

void TableRecognitionTest::recognises()
{
    QFETCH(const QByteArray, bytes);
    const tableprint::Folder folder;
    const auto format = recognisedFormat(folder.add(bytes));
    QVERIFY2(format, format ? "" : qPrintable(format.error().sentence));
    QTEST(int(*format), "format");
}

void TableRecognitionTest::saysWhatItSeemsToBe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *text) {
        QTest::newRow(name) << bytes << QString::fromUtf8(text);
    };
    const char *const compressed =
        "The file is compressed, whatever its name says. Unpack it, and open what is in it.";
    const char *const archive = "The file is an archive of files. Unpack it, and open one of those.";
    const char *const picture = "The file is a picture, not a table.";
    const char *const markup =
        "The file is a web page or XML, whatever its name says. Open it in a spreadsheet "
        "program and save it as .xlsx or CSV.";
    row("empty", "", "The file is empty.");
    row("gzip", "\x1f\x8b\x08", compressed);
    row("bzip2", "BZh91AY&SY", compressed);
    row("xz", QByteArray("\xfd\x37zXZ\0", 6), compressed);
    row("zstd", "\x28\xb5\x2f\xfd\x04", compressed);
    row("7z", "7z\xbc\xaf\x27\x1c", archive);
    row("rar", "Rar!\x1a\x07\x01", archive);
    row("empty zip", "PK\x05\x06", archive);
    row("old Excel", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "The file is an old Excel workbook (.xls), or one that is encrypted. Open it in a spreadsheet "
        "program and "
        "save it as .xlsx without a password.");
    row("PDF", "%PDF-1.7\n",
        "The file is a PDF document, which holds no tables that could be read. Ask for the figures as CSV or "
        "spreadsheet.");
    row("Parquet", "PAR1",
        "The file is a Parquet table, which is not read here. Convert it to CSV or SQLite.");
    row("PNG", "\x89PNG\r\n", picture);
    row("JPEG", "\xff\xd8\xff\xe0", picture);
    row("program",
        "\x7f"
        "ELF",
        "The file is a program, not a table.");
    row("web page as .xls", "\r\n<HTML><table>", markup);
    row("page with a mark", "\xef\xbb\xbf<!DOCTYPE html>", markup);
    row("flat XML", "<?xml version=\"1.0\"?>", markup);
    row("cut zip", "PK\x03\x04....",
        "The file is cut off or damaged: its list of parts is missing. Get it again, or save it anew.");
    row("noise", QByteArray("\x01\x02\x03\x04\x05\x06\x0e\x0f\x10"),
        "The file holds no text and is of no kind that is read here: CSV, XLSX, ODS, SQLite or a data "
        "package.");
}

void TableRecognitionTest::saysWhatItSeemsToBe()
{
    QFETCH(const QByteArray, bytes);
    const tableprint::Folder folder;
    const QString path = folder.add(bytes);
    const auto format = recognisedFormat(path);
    QVERIFY(!format);
    QTEST(format.error().sentence, "text");
    QCOMPARE(int(format.error().kind), int(Error::Kind::RuleBroken));
    QCOMPARE(format.error().place.file, path);
    QCOMPARE(offeredTables(path).error().sentence, format.error().sentence);
    QCOMPARE(guessedChoice(path).error().sentence, format.error().sentence);
}

void TableRecognitionTest::saysWhatArchivesAre_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const char *const document =
        "The file is a text document or a presentation, not a spreadsheet. Copy its table "
        "into a spreadsheet and save that.";
    QTest::newRow("zip of a CSV") << QByteArray("b.csv") << QByteArray("a,b\n")
                                  << u"The file is an archive of files. Unpack it, and open one of those."_qs;
    QTest::newRow("Word") << QByteArray("word/document.xml") << QByteArray() << QString::fromUtf8(document);
    QTest::newRow("text of LibreOffice")
        << QByteArray("mimetype") << QByteArray("application/vnd.oasis.opendocument.text")
        << QString::fromUtf8(document);
    QTest::newRow("binary workbook") << QByteArray("_rels/.rels")
                                     << QByteArray("<Relationships><Relationship Type=\"x/officeDocument\" "
                                                   "Target=\"xl/workbook.bin\"/></Relationships>")
                                     << u"The file is a binary workbook (.xlsb). Save it as .xlsx."_qs;
}

void TableRecognitionTest::saysWhatArchivesAre()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, content);
    const tableprint::Folder folder;
    std::vector<zipbuilder::Part> parts = {{part.constData(), content}};
    if (part.startsWith('_'))
        parts.push_back({"[Content_Types].xml", "<Types/>"});
    zipbuilder::writeZip(folder.path(), parts);
    const auto offered = offeredTables(folder.path());
    QVERIFY(!offered);
    QTEST(offered.error().sentence, "text");
}

void TableRecognitionTest::opensOrdinaryFilesOnly_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, Error::Kind kind, const char *text) {
        QTest::newRow(what) << QByteArray(what) << int(kind) << QString::fromUtf8(text);
    };
    row("missing", Error::Kind::Missing, "There is no such file.");
    row("folder", Error::Kind::NotAFile,
        "This is a folder without datapackage.json. Open one of the files in it.");
    row("pipe", Error::Kind::NotAFile, "This is not an ordinary file.");
    row("secret", Error::Kind::Unreadable, "You have no permission to read the file.");
}

void TableRecognitionTest::opensOrdinaryFilesOnly()
{
    QFETCH(const QByteArray, what);
    const tableprint::Folder folder;
    const QByteArray path = folder.path().toUtf8();
    QCOMPARE(::chmod(QFileInfo(folder.path()).path().toUtf8().constData(), 0755), 0);
    if (what == "folder")
        QVERIFY(QDir().mkdir(folder.path()));
    if (what == "pipe")
        QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    if (what == "secret") {
        folder.add("a,b\n");
        QCOMPARE(::chmod(path.constData(), 0), 0);
    }
    const Unprivileged rights;
    const auto format = recognisedFormat(folder.path());
    QVERIFY(!format);
    QTEST(int(format.error().kind), "kind");
    QTEST(format.error().sentence, "text");
}

/// A mapping that was saved for another kind.
void TableRecognitionTest::refusesWhatChangedItsKind()
{
    const tableprint::Folder folder;
    TableChoice choice;
    choice.format = TableFormat::Xlsx;
    QCOMPARE(tableprint::readBack(folder, folder.add("a,b\n"), choice),
             u"ended: a.csv: The file is of another kind than the mapping says. Choose its table anew."_qs);
}

QTEST_APPLESS_MAIN(TableRecognitionTest)
#include "tablerecognition_test.moc"
