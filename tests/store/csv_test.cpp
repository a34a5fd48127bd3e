// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvreader.h"
#include "store/csvwriter.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCells_data();
    void writesCells();
    void packagesKeepTexts();
    void marksTheFileOnce();
    void readsRecords_data();
    void readsRecords();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void readsBackWhatItWrote();
    void tellsAFullDevice();
};

namespace {

QByteArray written(const std::vector<Row> &rows, CsvWriter::Dialect dialect)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, dialect);
    for (const Row &row : rows)
        csv.write(row);
    return buffer.data();
}

/// Fields joined by |, records by a line feed, each after its line number.
QString readBack(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QStringList lines;
    const auto problem = readCsv(file.fileName(), [&lines](const CsvRecord &record) {
        QStringList fields;
        for (const QByteArray &field : record.fields)
            fields << QString::fromUtf8(field);
        lines << QStringLiteral("%1:%2").arg(record.line).arg(fields.join(QLatin1Char('|')));
        return Outcome();
    });
    if (problem)
        lines << problem->text().remove(folder.path() + QLatin1Char('/'));
    return lines.join(QLatin1Char('\n'));
}

Cell text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void CsvTest::writesCells_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("plain") << Row{text("a"), text("b c")} << QByteArray("a,b c\r\n");
    QTest::newRow("missing") << Row{Cell(), text("x"), Cell()} << QByteArray(",x,\r\n");
    QTest::newRow("numbers") << Row{1.5, 11200000000.0, qint64(-3), -0.5}
                             << QByteArray("1.5,11200000000,-3,-0.5\r\n");
    QTest::newRow("comma") << Row{text("a,b")} << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quote") << Row{text("a \"b\"")} << QByteArray("\"a \"\"b\"\"\"\r\n");
    QTest::newRow("line feed") << Row{text("a\nb")} << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("chinese") << Row{text("阿里")} << QByteArray("阿里\r\n");
    QTest::newRow("formula") << Row{text("=1+1"), text("+2+1"), text("-97-cmd"), text("@x")}
                             << QByteArray("'=1+1,'+2+1,'-97-cmd,'@x\r\n");
    QTest::newRow("signed figure") << Row{text("+76 %"), text("-9%"), text("+1.5")}
                                   << QByteArray("+76 %,-9%,+1.5\r\n");
    QTest::newRow("hidden formula") << Row{text("\t=1"), text("\r=1"), QString(QChar(QChar::Null)) + u'='}
                                    << QByteArray("'\t=1,\"'\r=1\",'\0=\r\n", 17);
    QTest::newRow("formula with comma") << Row{text("=a(1,2)")} << QByteArray("\"'=a(1,2)\"\r\n");
    QTest::newRow("sign inside") << Row{text("a=b"), text(" -1")} << QByteArray("a=b, -1\r\n");
}

void CsvTest::writesCells()
{
    QFETCH(Row, row);
    QTEST(written({row}, CsvWriter::Dialect::Export), "line");
}

void CsvTest::packagesKeepTexts()
{
    QCOMPARE(written({{text("-97"), text("=x"), -97.0}, {text("a")}}, CsvWriter::Dialect::Package),
             "-97,=x,-97\na\n");
}

void CsvTest::marksTheFileOnce()
{
    QCOMPARE(written({{text("a")}, {text("b")}}, CsvWriter::Dialect::ExportWithMark), "\xef\xbb\xbf"
                                                                                      "a\r\nb\r\n");
}

void CsvTest::readsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("records");

    QTest::newRow("two lines") << QByteArray("a,b\nc,d\n") << QStringLiteral("1:a|b\n2:c|d");
    QTest::newRow("no last line end") << QByteArray("a,b\nc,d") << QStringLiteral("1:a|b\n2:c|d");
    QTest::newRow("carriage returns") << QByteArray("a,\"b\"\r\nc,d\r\n") << QStringLiteral("1:a|b\n2:c|d");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n")
                                     << QStringLiteral("1:a|b");
    QTest::newRow("quoted line feed") << QByteArray("\"a\nb\",c\nd,e\n") << QStringLiteral("1:a\nb|c\n3:d|e");
    QTest::newRow("quotes") << QByteArray("\"a \"\"b\"\"\",\n") << QStringLiteral("1:a \"b\"|");
    QTest::newRow("spaces stay") << QByteArray(" a , b\n") << QStringLiteral("1: a | b");
    QTest::newRow("blank lines") << QByteArray("a\n\n\nb\n") << QStringLiteral("1:a\n4:b");
    QTest::newRow("empty") << QByteArray() << QString();
}

void CsvTest::readsRecords()
{
    QFETCH(QByteArray, bytes);
    QTEST(readBack(bytes), "records");
}

void CsvTest::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");

    QTest::newRow("quote inside a field") << QByteArray("a\nb\"c\n") << QStringLiteral("a.csv:2: ");
    QTest::newRow("text after a quote") << QByteArray("a\nb\n\"c\"d\n") << QStringLiteral("a.csv:3: ");
    QTest::newRow("open quote") << QByteArray("a\n\"b\nc\nd\n") << QStringLiteral("a.csv:2: ");
    QTest::newRow("endless line") << QByteArray(3 * 1024 * 1024, 'x') << QStringLiteral("a.csv:");
    QTest::newRow("too many fields") << QByteArray(5000, ',') + '\n' << QStringLiteral("a.csv:1: ");
}

void CsvTest::refusesBadFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QString last = readBack(bytes).section(QLatin1Char('\n'), -1);
    QVERIFY2(last.startsWith(place), qPrintable(last));
}

void CsvTest::readsBackWhatItWrote()
{
    const std::vector<Row> rows = {{text("a\"\n,b"), text(" "), text("'"), text("é阿😀")},
                                   {Cell(), text("\""), Cell(), text("x\r\ny")}};
    QCOMPARE(readBack(written(rows, CsvWriter::Dialect::Package)),
             QString::fromUtf8("1:a\"\n,b| |'|é阿😀\n3:|\"||x\r\ny"));
}

void CsvTest::tellsAFullDevice()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("No /dev/full here");
    CsvWriter csv(full);
    QVERIFY(!csv.write(Row{text("a")}));
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
