// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ratetablereader.h"

#include "facts/days.h"
#include "facts/numbers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace plumbline;

/// Tables of rates: what can be read serves, what cannot is named with its line.
class RateTableReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATable();
    void columnsStandInAnyOrder();
    void namesWhatItCannotRead_data();
    void namesWhatItCannotRead();
    void keepsWhatStandsBeforeABreak_data();
    void keepsWhatStandsBeforeABreak();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesLargeFiles();
    void refusesTooManyRows();
    void opensOrdinaryFilesOnly();
    void knowsATableByItsFirstLine();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("rates.csv"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray FirstLine("date,base,quote,rate,source\n");
const QByteArray Good("2019-07-21,USD,CNY,6.9006,PBOC\n");

QString print(const RateTable &table)
{
    QStringList lines;
    for (const TableRate &rate : table.rates)
        lines << QStringLiteral("%1: %2..%3 %4/%5 %6 +-%7 %8")
                     .arg(QString::number(rate.line), formatDay(rate.when.first()),
                          formatDay(rate.when.last()), rate.base, rate.quote, formatPlain(rate.rate),
                          formatPlain(rate.precision), rate.source);
    for (const Error &problem : table.problems)
        lines << QStringLiteral("%1! %2").arg(problem.place.line).arg(problem.sentence);
    return lines.join(QLatin1Char('\n'));
}

QString readText(const QString &path)
{
    const auto table = readRateTable(path);
    return table ? print(*table)
                 : QStringLiteral("error %1: %2").arg(table.error().place.line).arg(table.error().sentence);
}

} // namespace

void RateTableReaderTest::readsATable()
{
    QCOMPARE(readText(write("\xef\xbb\xbf" + FirstLine + Good +
                            "2019, usd ,EUR,0.89,\"ECB, mean\"\r\n\n2019-Q2,USD,CNY,7,中国人民银行\n")),
             QStringLiteral("2: 2019-07-21..2019-07-21 USD/CNY 6.9006 +-0.00005 PBOC\n"
                            "3: 2019-01-01..2019-12-31 USD/EUR 0.89 +-0.005 ECB, mean\n"
                            "5: 2019-04-01..2019-06-30 USD/CNY 7 +-0.5 中国人民银行"));
}

void RateTableReaderTest::columnsStandInAnyOrder()
{
    QCOMPARE(readText(write("Note,Source,Rate,Quote,Base,Period\nx,PBOC,6.9,CNY,USD,2019\n")),
             QStringLiteral("2: 2019-01-01..2019-12-31 USD/CNY 6.9 +-0.05 PBOC"));
}

void RateTableReaderTest::namesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &line, const char *problem) {
        QTest::newRow(name) << line << QString::fromUtf8(problem);
    };
    row("no day", "2019-02-31,USD,CNY,6.9,PBOC",
        "“2019-02-31” is no day and no period. Write 2019-07-21, 2019-07, 2019-Q3, 2019-H2, 2019 or "
        "2019-04-01/2020-03-31.");
    row("decimal comma", "2019,USD,CNY,\"6,9\",PBOC",
        "“6,9” is not a number. Write the rate in plain decimals with a point: 6.9006.");
    row("exponent", "2019,USD,CNY,1e3,PBOC",
        "“1e3” is not a number. Write the rate in plain decimals with a point: 6.9006.");
    row("nan", "2019,USD,CNY,nan,PBOC",
        "“nan” is not a number. Write the rate in plain decimals with a point: 6.9006.");
    row("no rate", "2019,USD,CNY,,PBOC",
        "“” is not a number. Write the rate in plain decimals with a point: 6.9006.");
    row("a cell missing", "2019,USD,CNY,6.9", "This row has 4 cells, the first line names 5 columns.");
    row("a cell too many", "2019,USD,CNY,6.9,a,b", "This row has 6 cells, the first line names 5 columns.");
    row("NUL", QByteArray("2019,USD,CNY,6.9,P\0BOC", 22), "There is a control character in this row.");
    row("not UTF-8", "2019,USD,CNY,6.9,\xd6\xd0",
        "The text is not valid UTF-8. Save the table as CSV in UTF-8.");
    row("a long cell", "2019,USD,CNY,6.9," + QByteArray(2000, 'x'), "A cell is longer than 1000 bytes.");
    row("a long number", "2019,USD,CNY," + QByteArray(500, '9') + ",PBOC",
        "“999999999999999999999999999999…” is not a number. Write the rate in plain decimals with a point: "
        "6.9006.");
}

/// The good row below still serves.
void RateTableReaderTest::namesWhatItCannotRead()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, problem);
    QCOMPARE(readText(write(FirstLine + line + '\n' + Good)),
             QStringLiteral("3: 2019-07-21..2019-07-21 USD/CNY 6.9006 +-0.00005 PBOC\n2! ") + problem);
}

void RateTableReaderTest::keepsWhatStandsBeforeABreak_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a quote without an end")
        << QByteArray("2019,USD,CNY,6.9,\"PBOC\n2018,USD,CNY,6.6,PBOC\n")
        << QStringLiteral("3! A quoted field that starts in this record has no end.");
    QTest::newRow("a line without an end")
        << QByteArray("2019,USD,CNY,6.9,") + QByteArray(2 * 1024 * 1024, 'x')
        << QStringLiteral("2! A line is longer than 1048576 bytes.");
}

void RateTableReaderTest::keepsWhatStandsBeforeABreak()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, problem);
    QCOMPARE(readText(write(FirstLine + Good + rest)),
             QStringLiteral("2: 2019-07-21..2019-07-21 USD/CNY 6.9006 +-0.00005 PBOC\n") + problem +
                 QStringLiteral(" What stands above it is used, nothing from here on."));
}

void RateTableReaderTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const QString names =
        QStringLiteral("The first line must name the columns date (or period), base, quote, "
                       "rate and source, with commas between.");
    const QString encoding =
        QStringLiteral("error 1: This is UTF-16 or no text at all. Save the table as CSV in UTF-8.");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("error 0: ") + names;
    QTest::newRow("no names") << Good << QStringLiteral("error 1: ") + names;
    QTest::newRow("a name missing") << QByteArray("date,base,quote,rate\n")
                                    << QStringLiteral("error 1: ") + names +
                                           QStringLiteral(" Missing: source.");
    QTest::newRow("three missing") << QByteArray("day,base,Rate,value\n")
                                   << QStringLiteral("error 1: ") + names +
                                          QStringLiteral(" Missing: date, quote, source.");
    QTest::newRow("semicolons") << QByteArray("date;base;quote;rate;source\n")
                                << QStringLiteral("error 1: ") + names +
                                       QStringLiteral(" Here they are parted by something else.");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "d\0a\0t\0e\0,\0\n\0",
                                          14)
                            << encoding;
    QTest::newRow("NUL") << QByteArray(64, '\0') << encoding;
}

void RateTableReaderTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QTEST(readText(write(bytes)), "error");
}

/// A file of a gigabyte, which takes no room on disk.
void RateTableReaderTest::refusesLargeFiles()
{
    const QString path = write(FirstLine + Good);
    QVERIFY(QFile::resize(path, 1LL << 30));
    QCOMPARE(readText(path), QStringLiteral("error 0: A table of rates has at most 16 MB."));
    QVERIFY(!looksLikeRateTable(path));
}

void RateTableReaderTest::refusesTooManyRows()
{
    const auto table = readRateTable(write(FirstLine + Good.repeated(200'001)));
    QVERIFY(bool(table));
    QCOMPARE(table->rates.size(), size_t(200'000));
    QCOMPARE(table->problems.size(), size_t(1));
    QVERIFY(
        table->problems.front().sentence.startsWith(QStringLiteral("A table of rates has at most 200000")));
}

void RateTableReaderTest::opensOrdinaryFilesOnly()
{
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readRateTable(pipe).error().kind, Error::Kind::NotAFile);
    QCOMPARE(readRateTable(m_folder.path()).error().kind, Error::Kind::NotAFile);
    QCOMPARE(readRateTable(m_folder.filePath(QStringLiteral("none"))).error().kind, Error::Kind::Missing);
}

void RateTableReaderTest::knowsATableByItsFirstLine()
{
    QVERIFY(looksLikeRateTable(write(FirstLine)));
    QVERIFY(looksLikeRateTable(write(FirstLine + "nonsense\n")));
    QVERIFY(!looksLikeRateTable(write(Good)));
    QVERIFY(!looksLikeRateTable(write({})));
    QVERIFY(!looksLikeRateTable(m_folder.path()));
}

QTEST_GUILESS_MAIN(RateTableReaderTest)
#include "ratetablereader_test.moc"
