// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/xlsxwriter.h"

#include "support/xlsxreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class XlsxWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsKindsOfCells();
    void writesTextsThatLookLikeFormulas_data();
    void writesTextsThatLookLikeFormulas();
    void freezesTheHeaderAndFilters();
    void writesFurtherSheets();
    void cutsWhatNoCellTakes();
    void withoutFinishTheOldFileStays();
    void tellsWhereItCannotWrite_data();
    void tellsWhereItCannotWrite();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QStringList entries() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir m_folder;
};

namespace {

const QStringList Columns = {QStringLiteral("a"), QStringLiteral("day"), QStringLiteral("c")};
const QStringList Dates = {QStringLiteral("day")};

Cell text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// One table of rows, finished.
QStringList written(const QString &path, const std::vector<Row> &rows)
{
    auto xlsx = XlsxWriter::create(path);
    if (!xlsx)
        return {xlsx.error().text()};
    xlsx->startTable(QStringLiteral("Facts"), Columns, Dates);
    for (const Row &row : rows)
        xlsx->write(row);
    if (const Outcome problem = xlsx->finish())
        return {problem->text()};
    return xlsx::lines(path, 1);
}

} // namespace

void XlsxWriterTest::keepsKindsOfCells()
{
    QCOMPARE(written(path("kinds.xlsx"), {{qint64(7), text("2019-07-01"), text("2019-07-01")},
                                          {-1.5, text("2019"), text("12")},
                                          {Cell(), text("1066-10-14"), text("阿里云")},
                                          {11200000000.0, Cell(), Cell()}}),
             QStringList({QStringLiteral("s:a | s:day | s:c"), QStringLiteral("n:7 | d:43647 | s:2019-07-01"),
                          QStringLiteral("n:-1.5 | s:2019 | s:12"),
                          QStringLiteral(" | s:1066-10-14 | s:阿里云"), QStringLiteral("n:11200000000")}));
}

void XlsxWriterTest::writesTextsThatLookLikeFormulas_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"=1+1", "+1", "-97", "@x", "\t=1", "=HYPERLINK(\"http://x\")", "https://x.org"})
        QTest::newRow(cell) << QString::fromLatin1(cell);
}

void XlsxWriterTest::writesTextsThatLookLikeFormulas()
{
    QFETCH(QString, cell);
    QCOMPARE(written(path("formula.xlsx"), {{cell}}).value(1), QStringLiteral("s:") + cell);
    for (const QByteArray &part : xlsx::parts(path("formula.xlsx"))) {
        QVERIFY(!part.contains("<f>"));
        QVERIFY(!part.contains("<hyperlink"));
    }
}

void XlsxWriterTest::freezesTheHeaderAndFilters()
{
    written(path("header.xlsx"), {{text("x"), Cell(), text("y")}, {text("z")}});
    const QByteArray sheet =
        xlsx::parts(path("header.xlsx")).value(QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY2(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet);
    QVERIFY2(sheet.contains("<autoFilter ref=\"A1:C3\""), sheet);
}

void XlsxWriterTest::writesFurtherSheets()
{
    auto xlsx = XlsxWriter::create(path("sheets.xlsx"));
    xlsx->startTable(QStringLiteral("Facts"), Columns, Dates);
    xlsx->startSheet(QStringLiteral("About"));
    xlsx->writeHeading({QStringLiteral("name")});
    xlsx->write(Row{text("Dataset"), text("2019-07-01")});
    QVERIFY(!xlsx->finish());
    QCOMPARE(xlsx::sheetNames(path("sheets.xlsx")),
             QStringList({QStringLiteral("Facts"), QStringLiteral("About")}));
    QCOMPARE(xlsx::lines(path("sheets.xlsx"), 2),
             QStringList({QStringLiteral("s:name"), QStringLiteral("s:Dataset | s:2019-07-01")}));
}

void XlsxWriterTest::cutsWhatNoCellTakes()
{
    const QString longText(40000, QLatin1Char('x'));
    const QString spoilt = QStringLiteral("a") + QChar(QChar::Null) + QChar(0xffff) + QStringLiteral("b");
    const QStringList lines = written(path("long.xlsx"), {{longText}, {spoilt}});
    QCOMPARE(lines.value(1).size(), 2 + 32766);
    QVERIFY(lines.value(1).endsWith(QStringLiteral("x…")));
    QCOMPARE(lines.value(2), QStringLiteral("s:ab"));
}

void XlsxWriterTest::withoutFinishTheOldFileStays()
{
    QFile old(path("old.xlsx"));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("as it was");
    old.close();
    const QStringList before = entries();
    {
        auto xlsx = XlsxWriter::create(old.fileName());
        xlsx->startTable(QStringLiteral("Facts"), Columns, Dates);
        xlsx->write(Row{text("new")});
    }
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("as it was"));
    QCOMPARE(entries(), before);
}

void XlsxWriterTest::tellsWhereItCannotWrite_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("no such folder") << path("nowhere/a.xlsx");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a device") << QStringLiteral("/dev/full");
}

void XlsxWriterTest::tellsWhereItCannotWrite()
{
    QFETCH(QString, target);
    const QStringList before = entries();
    const auto xlsx = XlsxWriter::create(target);
    QVERIFY(!xlsx);
    QVERIFY2(xlsx.error().text().contains(target), qPrintable(xlsx.error().text()));
    QCOMPARE(entries(), before);
}

QTEST_GUILESS_MAIN(XlsxWriterTest)
#include "xlsxwriter_test.moc"
