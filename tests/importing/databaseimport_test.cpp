// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importtarget.h"
#include "store/otherprogram.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tablefile;

/// A table gives the same figures, whether it comes as CSV or in a database: its columns have
/// their names, and the names are no row.
class DatabaseImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAsFromCsv_data();
    void importsAsFromCsv();
};

namespace {

/// What is counted, then the statements.
QString imported(const Target &target, const QString &table)
{
    const auto choice = guessedChoice(table);
    const auto sample = choice ? sampleTable(table, *choice, 100, 100) : Result<TableSample>(choice.error());
    if (!sample)
        return sample.error().text();
    const Mapping mapping = guessMapping(*sample, *choice, QFileInfo(table).fileName()).mapping;
    const auto result = importTable(table, mapping, target.dataset());
    const qint64 rows = result ? result->rows : 0;
    return QStringLiteral("rows %1, %2\n").arg(rows).arg(printed(result)) + statements(target.dataset());
}

} // namespace

void DatabaseImportTest::importsAsFromCsv_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *csv, const char *sql) {
        QTest::newRow(name) << QByteArray(csv) << QByteArray(sql);
    };
    row("long", "Company,Metric,Period,Value,Unit\nNova,Revenue,2019-Q1,5,USD million\n",
        "CREATE TABLE t(Company, Metric, Period, Value, Unit);"
        "INSERT INTO t VALUES('Nova', 'Revenue', '2019-Q1', 5, 'USD million')");
    row("a column per metric",
        "Company,Year,Revenue (USD m),Growth (%)\nNova,2019,5,7\nNova,2020,6,8\nAcme,2019,4,3\n",
        "CREATE TABLE t(Company, Year, \"Revenue (USD m)\", \"Growth (%)\");"
        "INSERT INTO t VALUES('Nova', 2019, 5, 7), ('Nova', 2020, 6, 8), ('Acme', 2019, 4, 3)");
    row("a column per company", "Quarter,Nova,Acme,Bolt\nQ1 2019,5,6,7\nQ2 2019,5.5,6.5,\n",
        "CREATE TABLE t(Quarter, Nova, Acme, Bolt);"
        "INSERT INTO t VALUES('Q1 2019', 5, 6, 7), ('Q2 2019', 5.5, 6.5, NULL)");
    row("a column per period", "Company,2019,2020,2021E\nNova,5,6,7\nAcme,1,,3\n",
        "CREATE TABLE t(Company, \"2019\", \"2020\", \"2021E\");"
        "INSERT INTO t VALUES('Nova', 5, 6, 7), ('Acme', 1, NULL, 3)");
    row("a view", "Company,Year,Revenue (USD)\nNova,2019,10\n",
        "CREATE VIEW t AS SELECT 'Nova' AS Company, '2019' AS Year, 5 * 2 AS \"Revenue (USD)\"");
}

void DatabaseImportTest::importsAsFromCsv()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QByteArray, sql);
    const Target fromCsv;
    const QString expected = imported(fromCsv, fromCsv.folder().write("figures.csv", csv));
    QVERIFY2(expected.contains(QStringLiteral("nova.")), qPrintable(expected));
    const Target fromDatabase;
    const QString file = fromDatabase.folder().path("figures.db");
    QCOMPARE(OtherProgram(file).run(sql.constData()), QString());
    QCOMPARE(imported(fromDatabase, file), expected);
}

QTEST_APPLESS_MAIN(DatabaseImportTest)
#include "databaseimport_test.moc"
