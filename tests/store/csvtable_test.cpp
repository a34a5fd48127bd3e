// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvrecords.h"

#include "store/tableprint.h"

#include <QTest>

using namespace plumbline;

/// CSV files of other programs: what is right is handed over, what is not has a line.
class CsvTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows_data();
    void readsRows();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsInTheEncoding_data();
    void readsInTheEncoding();
    void linesAreThoseOfAnEditor_data();
    void linesAreThoseOfAnEditor();
    void boundsAnUnclosedQuote();
    void skipsAnEndlessLine();
    void takesSoManyColumns();
    void readsTheRange();
    void endsWhenToldTo();
    void saysThatItWasChanged();
    void readsBlockByBlock_data();
    void readsBlockByBlock();
};

namespace {

QString readCsvText(const QByteArray &bytes, const CsvForm &form = {}, const SheetRange &range = {})
{
    const tableprint::Folder folder;
    TableChoice choice;
    choice.csv = form;
    choice.range = range;
    return tableprint::readBack(folder, folder.add(bytes), choice);
}

const char *const missingQuote =
    ": Behind the quote that closes a field, the field goes on. A quote may be missing, or be one too many.";

} // namespace

void CsvTableTest::readsRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const char *rows) {
        QTest::newRow(name) << bytes << QString::fromUtf8(rows);
    };
    row("two lines", "a,b\nc,d\n", "1:a|b\n2:c|d");
    row("no last line end", "a,b\nc,d", "1:a|b\n2:c|d");
    row("no last line end behind a quote", "a,\"d\"", "1:a|d");
    row("only a header", "Company,Value\n", "1:Company|Value");
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n",
        "1:a|b");
    row("quotes", "\"a, \"\"b\"\"\",c\n", "1:a, \"b\"|c");
    row("quoted lines", "\"a\nb\",c\nd,e\n", "1:a\nb|c\n3:d|e");
    row("empty fields", "a,,\"\"\n", "1:a||");
    row("spaces stay", " a , b\n", "1: a | b");
    row("ragged rows", "a,b,c\nd\ne,f,g,h\n", "1:a|b|c\n2:d\n3:e|f|g|h");
    row("rows without content", "a,b\n\n,\n\"\",\nc,d\n", "1:a|b\n5:c|d");
    row("duplicate headers", "a,a\n1,2\n", "1:a|a\n2:1|2");
    row("quote within a field", "5\" pipe,b\n3' 2\",d\n", "1:5\" pipe|b\n2:3' 2\"|d");
    row("chinese", "阿里,1\n", "1:阿里|1");
}

void CsvTableTest::readsRows()
{
    QFETCH(const QByteArray, bytes);
    QTEST(readCsvText(bytes), "rows");
}

void CsvTableTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    const QString missing = QString::fromUtf8(missingQuote);
    const QString toTheEnd =
        QStringLiteral(": The quote that opens on this line is not closed up to the end of the file.");
    const QString nul = QStringLiteral(": The line holds NUL bytes, which no text has. The file is damaged, "
                                       "or of another encoding.");
    const QString letters = QStringLiteral(": The line holds bytes that are no letters in the chosen "
                                           "encoding. Choose another one.");
    row("quote open to the end", "a\n\"b\nc\nd\n", u"1:a\na.csv:2"_qs + toTheEnd + u"\n3:c\n4:d"_qs);
    row("open quote at the end", "a\n\"b", u"1:a\na.csv:2"_qs + toTheEnd);
    row("open quote that meets another", "1,\"a,2\n3,\"b\",4\n5,c,6\n",
        u"a.csv:1"_qs + missing + u"\n2:3|b|4\n3:5|c|6"_qs);
    row("quote open on a later line of the record", "1,\"a\nb\",\"c\nd\n",
        u"a.csv:2"_qs + toTheEnd + u"\n3:d"_qs);
    row("text behind a quote", "\"a\" b,1\nc,2\n", u"a.csv:1"_qs + missing + u"\n2:c|2"_qs);
    row("every line has one", "\"a\n\"b\n\"c\n",
        u"a.csv:1"_qs + missing + u"\na.csv:2"_qs + missing + u"\na.csv:3"_qs + toTheEnd);
    row("nul", QByteArray("a,b\nc,\0d\ne,f\n", 13), u"1:a|b\na.csv:2"_qs + nul + u"\n3:e|f"_qs);
    row("only nul", QByteArray(3, '\0'), u"a.csv:1"_qs + nul);
    row("broken letters", "a,b\nc,\xe9\ne,f\n", u"1:a|b\na.csv:2"_qs + letters + u"\n3:e|f"_qs);
    row("broken letters within a record", "a,\"b\n\xe9\nc\",d\ne,f\n",
        u"a.csv:2"_qs + letters + u"\n4:e|f"_qs);
}

void CsvTableTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QTEST(readCsvText(bytes), "rows");
}

void CsvTableTest::readsInTheEncoding_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *encoding, const QByteArray &bytes, const char *rows) {
        QTest::newRow(encoding) << QByteArray(encoding) << bytes << QString::fromUtf8(rows);
    };
    const QString text = QString::fromUtf8("公司,值\n阿里,😀\n");
    for (const char *encoding : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"}) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        row(encoding, bytes, "1:公司|值\n2:阿里|😀");
    }
    row("windows-1252", "Soci\xe9t\xe9,\x80\n", "1:Société|€");
    row("Shift_JIS", "\x93\xfa\x96\x7b,1\n", "1:日本|1");
    row("no such", "a,b\n", "ended: a.csv: The encoding \"no such\" is not known here.");
    row("gb18030", "\xb0\xa2,1\n\xff\xff,2\n\xb0\xa2,3\n",
        "1:阿|1\na.csv:2: The line holds bytes that are no letters in the chosen encoding. Choose another "
        "one.\n3:阿|3");
}

void CsvTableTest::readsInTheEncoding()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QByteArray, bytes);
    CsvForm form;
    form.encoding = encoding;
    QTEST(readCsvText(bytes, form), "rows");
}

void CsvTableTest::linesAreThoseOfAnEditor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const char *rows) {
        QTest::newRow(name) << bytes << QString::fromUtf8(rows);
    };
    row("LF", "a\n\nb\n", "1:a\n3:b");
    row("CR LF", "a\r\n\r\nb\r\n", "1:a\n3:b");
    row("CR", "a\r\rb\r", "1:a\n3:b");
    row("CR CR LF", "a\r\r\nb\r\r\n\r\r\nc", "1:a\n2:b\n4:c");
    row("mixed", "a\nb\r\nc\rd\r\r\ne", "1:a\n2:b\n3:c\n4:d\n5:e");
    row("within quotes", "\"a\r\nb\rc\nd\r\r\ne\",f\ng,h\n", "1:a\r\nb\rc\nd\r\r\ne|f\n6:g|h");
    row("CR at the end of the file", "a\nb\r", "1:a\n2:b");
    row("quote before CR CR LF", "\"a\"\r\r\n\"b\"\r\r\n", "1:a\n2:b");
}

void CsvTableTest::linesAreThoseOfAnEditor()
{
    QFETCH(const QByteArray, bytes);
    QTEST(readCsvText(bytes), "rows");
}

void CsvTableTest::boundsAnUnclosedQuote()
{
    const QByteArray many = "x,\"y\n" + QByteArray("a,b\n").repeated(30'000);
    const QStringList lines = readCsvText(many).split(QLatin1Char('\n'));
    QCOMPARE(lines.first(),
             u"a.csv:1: The quote that opens on this line is not closed within 10000 lines."_qs);
    QCOMPARE(lines.size(), 30'001);
    QCOMPARE(lines.last(), u"30001:a|b"_qs);
}

void CsvTableTest::skipsAnEndlessLine()
{
    const QByteArray endless(40 * 1024 * 1024, 'x');
    QCOMPARE(readCsvText("a,b\n" + endless + "\nc,\"d" + endless + "\ne,f\n"),
             u"1:a|b\na.csv:2: The line is longer than 16 MB and was skipped.\na.csv:3: The line is longer "
             "than 16 MB and was skipped.\n4:e|f"_qs);
    QCOMPARE(readCsvText("a,\"b\n" + endless + "\nc,d\n"),
             u"a.csv:1: The quote that opens on this line is not closed.\na.csv:2: The line is longer than "
             "16 MB and was skipped.\n3:c|d"_qs);
}

void CsvTableTest::takesSoManyColumns()
{
    const QByteArray most = QByteArray("a,").repeated(4095) + "b\n";
    QCOMPARE(readCsvText(most).count(QLatin1Char('|')), 4095);
    QCOMPARE(readCsvText("a," + most + "c\n"),
             u"a.csv:1: The row has more than 4096 fields, the limit here. Is the delimiter right?\n2:c"_qs);
}

void CsvTableTest::readsTheRange()
{
    QCOMPARE(readCsvText("a\nb\nc\nd\n", {}, {2, 3, 0, 0}), u"2:b\n3:c"_qs);
    QCOMPARE(readCsvText("a\nb\nc\nd\n", {}, {3, 0, 0, 0}), u"3:c\n4:d"_qs);
}

void CsvTableTest::endsWhenToldTo()
{
    const tableprint::Folder folder;
    const QString path = folder.add("a\nb\nc\n");
    int rows = 0;
    const auto problem =
        readTable(path, {}, [&rows](const SourceRow &, const ReadPoint &) { return ++rows < 2; }, {});
    QVERIFY(!problem);
    QCOMPARE(rows, 2);
    QVERIFY(!readTable(
        path, {}, [&rows](const SourceRow &, const ReadPoint &) { return ++rows; }, {},
        [] { return false; }));
    QCOMPARE(rows, 2);
}

void CsvTableTest::saysThatItWasChanged()
{
    const tableprint::Folder folder;
    const QString path = folder.add("a\nb\n");
    const auto problem = readTable(path, {},
                                   [&folder](const SourceRow &, const ReadPoint &) {
                                       folder.add("a\n");
                                       return true;
                                   },
                                   {});
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Damaged));
    QCOMPARE(folder.shown(*problem),
             u"a.csv: The file was changed by another program while it was read. Try again."_qs);
}

void CsvTableTest::readsBlockByBlock_data()
{
    QTest::addColumn<int>("block");
    for (const int block : {1, 2, 3, 5, 7, 64})
        QTest::addRow("%d", block) << block;
}

/// Wherever a block ends: in a line end, a letter, a quote.
void CsvTableTest::readsBlockByBlock()
{
    QFETCH(const int, block);
    const tableprint::Folder folder;
    const QByteArray text = "a,\"阿\r\r\nb\"\r\n\"c\",\"\"\"\"\rd,\"e\n\"f\"\n";
    auto lines = TextLines::open(folder.add(text), "UTF-8", {block, 1024});
    QVERIFY(lines);
    CsvRecords records(*lines, {}, u"a.csv"_qs);
    QStringList found;
    for (auto step = records.next(); step != CsvRecords::Step::End; step = records.next())
        found << (step == CsvRecords::Step::Row ? tableprint::line(records.row()) : records.error().text());
    QCOMPARE(found.join(QLatin1Char('\n')), QString::fromUtf8("1:a|阿\r\r\nb\n3:c|\"\na.csv:4") +
                                                QString::fromUtf8(missingQuote) + u"\n5:f"_qs);
}

QTEST_APPLESS_MAIN(CsvTableTest)
#include "csvtable_test.moc"
