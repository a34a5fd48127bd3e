// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/spreadsheettable.h"

#include "store/tableprint.h"
#include "store/zipbuilder.h"

#include <QTest>

using namespace plumbline;

/// Spreadsheets as LibreOffice writes them, as other programs may, and as nobody should.
class SpreadsheetTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSheets_data();
    void readsSheets();
    void offersTheSheets_data();
    void offersTheSheets();
    void readsTheRange();
    void tellsWhatIsMerged_data();
    void tellsWhatIsMerged();
    void readsOtherWriters();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void boundsColumnsAndRows();
};

namespace {

QString tablePath(const char *name)
{
    return QStringLiteral(PLUMBLINE_CHECKOUT "/tests/store/tables/") + QString::fromUtf8(name);
}

QString read(const char *file, const char *sheet, const SheetRange &range = {})
{
    const tableprint::Folder folder;
    const QString path = tablePath(file);
    const auto offered = offeredTables(path);
    if (!offered)
        return folder.shown(offered.error());
    TableChoice choice;
    choice.format = offered->format;
    choice.table = QString::fromUtf8(sheet);
    choice.range = range;
    return tableprint::readBack(folder, path, choice);
}

/// Bytes behind the last such sign: of the last part, or of its entry in the list.
void change(const QString &path, const char *sign, int behind, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace(bytes.lastIndexOf(sign) + behind, to.size(), to);
    file.seek(0);
    file.write(bytes);
}

void writePart(const tableprint::Folder &folder, const QByteArray &sheet)
{
    zipbuilder::writeZip(folder.path(), zipbuilder::workbook(sheet));
}

void cut(const tableprint::Folder &folder, const char *table)
{
    QFile file(tablePath(table));
    QVERIFY(file.open(QIODevice::ReadOnly));
    folder.add(file.readAll().chopped(2000));
}

void makeBad(const tableprint::Folder &folder, const QByteArray &what)
{
    constexpr int manyMegabytes = 80 << 20;
    const QByteArray plain = "<sheetData><row><c><v>1</v></c></row></sheetData>";
    if (what == "cut XLSX")
        cut(folder, "figures.xlsx");
    else if (what == "cut ODS")
        cut(folder, "figures.ods");
    else if (what.startsWith("bomb"))
        writePart(folder,
                  "<sheetData><row><c><v>" +
                      QByteArray(what == "bomb in one cell" ? manyMegabytes / 2 : manyMegabytes, '1'));
    else if (what == "entities")
        writePart(folder,
                  "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sheetData><row><c><v>&b;</v>"
                  "</c></row></sheetData>");
    else if (what == "encrypted")
        zipbuilder::writeZip(folder.path(), zipbuilder::workbook(plain), "secret");
    else if (what == "bad XML")
        writePart(folder, "<sheetData><row><c></v></c></row></sheetData>");
    else if (what == "no sheets")
        zipbuilder::writeZip(folder.path(), {zipbuilder::workbook(plain)[0],
                                             zipbuilder::workbook(plain)[1],
                                             {"xl/_rels/workbook.xml.rels", "<Relationships/>"}});
    else if (what == "encrypted ODS")
        zipbuilder::writeZip(folder.path(), {zipbuilder::openDocument({})[0],
                                             {"META-INF/manifest.xml", "<m><encryption-data/></m>"}});
    else
        writePart(folder, plain);
    if (what == "bomb that lies")
        change(folder.path(), "PK\x01\x02", 24, QByteArray("\x10\0\0\0", 4));
    if (what == "damaged part")
        change(folder.path(), "PK\x03\x04", 30 + 19, "\xff\xff");
    if (what == "wrong checksum")
        change(folder.path(), "PK\x01\x02", 16, "1234");
}

} // namespace

void SpreadsheetTableTest::readsSheets_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *file, const char *sheet, const QString &rows) {
        QTest::addRow("%s %s", file, sheet) << QByteArray(file) << QByteArray(sheet) << rows;
    };
    const QString figures = QString::fromUtf8("1:Company|Day|Value|Share|Known|Ratio|Note\n"
                                              "2:阿里 Group|D%1|N1234.5|P12.5%|TTRUE|N617.25|ab\n"
                                              "3:Beta|D%2|N-7|P25%|%3|F#DIV/0!|F#N/A\n"
                                              "4:|D%4|N100000000000000000000||  two\nlines & more\n"
                                              "8:End|N3|N3||||x\n"
                                              "9:again\n"
                                              "10:again");
    const QString days1900 = figures.arg(u"2019-07-21"_qs, u"2020-02-29"_qs, u"%1"_qs, u"2019-07-22"_qs);
    row("figures.ods", "Figures", days1900.arg(u"TFALSE"_qs));
    row("figures.xlsx", "Figures", days1900.arg(u"N0"_qs));
    row("figures1904.xlsx", "Figures", days1900.arg(u"N0"_qs));
    row("figures.ods", "第二", u"3:|a\n4:|N1"_qs);
    row("figures.xlsx", "第二", u"3:|a\n4:|N1"_qs);
    row("figures.ods", "Empty", {});
    row("figures.xlsx", "Empty", {});
}

void SpreadsheetTableTest::readsSheets()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, sheet);
    QTEST(read(file.constData(), sheet.constData()), "rows");
}

void SpreadsheetTableTest::offersTheSheets_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char *file : {"figures.ods", "figures.xlsx"})
        QTest::newRow(file) << QByteArray(file);
}

void SpreadsheetTableTest::offersTheSheets()
{
    QFETCH(const QByteArray, file);
    const auto offered = offeredTables(tablePath(file.constData()));
    QVERIFY(offered);
    QStringList names;
    for (const TableOffer &table : offered->tables)
        names << table.name;
    QCOMPARE(names.join(u','), u"Figures,Empty,第二"_qs);
    QCOMPARE(guessedChoice(tablePath(file.constData()))->table, u"Figures"_qs);
}

void SpreadsheetTableTest::readsTheRange()
{
    QCOMPARE(read("figures.xlsx", "Figures", {2, 4, 2, 3}), u"2:D2019-07-21|N1234.5\n3:D2020-02-29|N-7\n"
                                                            "4:D2019-07-22|N100000000000000000000"_qs);
    QCOMPARE(read("figures.ods", "Figures", {9, 0, 0, 0}), u"9:again\n10:again"_qs);
    QCOMPARE(read("figures.ods", "Nowhere"),
             u"ended: %1, Nowhere: The file has no such sheet."_qs.arg(tablePath("figures.ods")));
}

void SpreadsheetTableTest::tellsWhatIsMerged_data()
{
    offersTheSheets_data();
}

void SpreadsheetTableTest::tellsWhatIsMerged()
{
    QFETCH(const QByteArray, file);
    const QString path = tablePath(file.constData());
    const auto sample = sampleTable(path, *guessedChoice(path), 3, 2);
    QVERIFY(sample);
    QCOMPARE(sample->rows, 7);
    QVERIFY(sample->isCounted);
    QCOMPARE(sample->first.size(), size_t(3));
    QCOMPARE(sample->later.size(), size_t(2));
    QCOMPARE(sample->notices.size(), size_t(1));
    QCOMPARE(sample->notices[0].sentence,
             u"Cells are merged (A3:A4): the value stands in the first of them alone."_qs);
    QCOMPARE(sample->notices[0].place.row, u"Figures"_qs);
}

/// Texts within cells, no addresses, results of formulas, styles, phonetic signs.
void SpreadsheetTableTest::readsOtherWriters()
{
    const QByteArray sheet =
        "<x:worksheet xmlns:x=\"m\"><x:sheetData>"
        "<x:row><x:c "
        "t=\"inlineStr\"><x:is><x:t>a</x:t><x:r><x:t>b</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c>"
        "<x:c t=\"str\"><x:f>A1</x:f><x:v>c</x:v></x:c><x:c t=\"b\"><x:f>1=1</x:f><x:v>1</x:v></x:c></x:row>"
        "<x:row r=\"5\"><x:c r=\"C5\" s=\"1\"><x:v>59</x:v></x:c><x:c s=\"1\"><x:v>60</x:v></x:c>"
        "<x:c s=\"1\"><x:v>61.5</x:v></x:c><x:c s=\"2\"><x:v>0.07</x:v></x:c><x:c s=\"99\"><x:v>1</x:v></x:c>"
        "<x:c t=\"s\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const QByteArray styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.00%\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"
        "</styleSheet>";
    const tableprint::Folder folder;
    zipbuilder::writeZip(folder.path(), zipbuilder::workbook(sheet, {{"xl/styles.xml", styles}}));
    QCOMPARE(tableprint::readGuessed(folder, folder.path()),
             u"1:ab|c|TTRUE\n5:||D1900-02-28|N60|D1900-03-01|P7%|N1"_qs);
}

void SpreadsheetTableTest::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const char *text) {
        QTest::newRow(what) << QByteArray(what) << QString::fromUtf8(text);
    };
    const char *const cutOff =
        "a.csv: The file is cut off or damaged: its list of parts is missing. Get it again, or "
        "save it anew.";
    const char *const bomb =
        "a.csv, xl/worksheets/s.xml: The part unpacks to far more than a spreadsheet holds, as "
        "files do that are made to fill the memory. It was not read.";
    const char *const encrypted = "The file is encrypted. Save it without a password.";
    row("cut XLSX", cutOff);
    row("cut ODS", cutOff);
    row("bomb", bomb);
    row("bomb in one cell", bomb);
    row("bomb that lies", "a.csv, xl/worksheets/s.xml: The part is damaged");
    row("entities",
        "a.csv, xl/worksheets/s.xml: The part declares entities, which no spreadsheet program writes. It "
        "was not read.");
    row("encrypted", QByteArray("a.csv, _rels/.rels: " + QByteArray(encrypted)).constData());
    row("encrypted ODS", QByteArray("a.csv: " + QByteArray(encrypted)).constData());
    row("bad XML",
        "a.csv, xl/worksheets/s.xml: The part is damaged (line 1: Opening and ending tag mismatch.). Save "
        "the file anew.");
    row("no sheets", "a.csv, xl/workbook.xml: The file lacks a part that every spreadsheet has.");
    row("wrong checksum",
        "a.csv, xl/worksheets/s.xml: The part is damaged. Get the file again, or save it anew.");
    row("damaged part", "a.csv, xl/worksheets/s.xml: The part is damaged");
}

void SpreadsheetTableTest::refusesBadFiles()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QString, text);
    const tableprint::Folder folder;
    makeBad(folder, what);
    const QString found = tableprint::readGuessed(folder, folder.path());
    QVERIFY2(found.startsWith(text), qPrintable(found));
}

void SpreadsheetTableTest::boundsColumnsAndRows()
{
    const tableprint::Folder folder;
    zipbuilder::writeZip(
        folder.path(),
        zipbuilder::openDocument("<table:table-row><table:table-cell office:value-type=\"float\" "
                                 "office:value=\"1\" table:number-columns-repeated=\"1000000000\"/>"
                                 "</table:table-row>"));
    const QString wide = tableprint::readGuessed(folder, folder.path());
    QCOMPARE(wide.count(u'|'), 4095);
    QVERIFY2(
        wide.endsWith(
            u"\na.csv, S: Cells to the right of column FAN, the last one that is read, were left out: 1."_qs),
        qPrintable(wide.right(200)));
    zipbuilder::writeZip(
        folder.path(),
        zipbuilder::openDocument("<table:table-row table:number-rows-repeated=\"2000000000\">"
                                 "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
                                 "</table:table-row>"));
    qint64 rows = 0;
    QVERIFY(!readTable(folder.path(), *guessedChoice(folder.path()),
                       [&rows](const SourceRow &, const ReadPoint &) { return ++rows > 0; }, {}));
    QCOMPARE(rows, 1'048'576);
    zipbuilder::writeZip(folder.path(),
                         zipbuilder::workbook("<sheetData><row r=\"1\"><c r=\"ZZZZZZZZZZZZ1\"><v>1</v>"
                                              "</c><c r=\"A1\"><v>2</v></c></row></sheetData>"));
    QCOMPARE(tableprint::readGuessed(folder, folder.path()).section(u'\n', 0, 0), u"1:N2"_qs);
}

QTEST_APPLESS_MAIN(SpreadsheetTableTest)
#include "spreadsheettable_test.moc"
