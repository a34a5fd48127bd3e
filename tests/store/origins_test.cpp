// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetfile.h"
#include "store/samplepackage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Where imported statements stand, as the dataset file remembers it.
class OriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheRowWithItsNeighbours();
    void readsTheRowsOfFiguresAlone();
    void saysWhenThereAreMore();
    void findsNothingForStatementsOfArticles();
    void refusesWhatBreaksARule_data();
    void refusesWhatBreaksARule();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.sqlite")); }
    QString read(const OriginReach &reach = {},
                 const QString &fact = QStringLiteral("acme-cloud.revenue-growth.2019")) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString printedPlace(const StatementOrigin &place)
{
    QStringList lines = {QStringLiteral("%1 %2 row %3 column %4 of %5 %6")
                             .arg(place.table->fileName, place.table->table)
                             .arg(place.row)
                             .arg(place.column)
                             .arg(place.table->sha256.left(4), place.table->importedOn.toString(Qt::ISODate)),
                         place.table->titles.join(QStringLiteral(" | "))};
    for (const OriginRow &row : place.rows)
        lines << QStringLiteral("%1: ").arg(row.number) + row.cells.join(QStringLiteral(" | "));
    for (const OriginCell &cell : place.leadTo)
        lines << QStringLiteral("%1,%2 %3").arg(cell.row).arg(cell.column).arg(cell.fact.text());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void OriginsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(sample::Package::withImport().compileTo(path()), QString());
    QCOMPARE(sample::spoil(path(), QStringLiteral("INSERT INTO source_row VALUES (1, 3, '[\"Below\",\"1\"]'),"
                                                  "(1, 5, '[\"Further\",\"\"]'), (1, 9, '[]')")),
             QString());
}

QString OriginsTest::read(const OriginReach &reach, const QString &fact) const
{
    auto file = DatasetFile::open(path());
    if (!file)
        return file.error().text();
    const auto found = file->originsOf(FactId(fact), reach);
    if (!found)
        return found.error().text();
    QStringList places;
    for (const StatementOrigin &place : found->places)
        places << printedPlace(place);
    if (found->isCut)
        places << QStringLiteral("and more");
    return places.join(QLatin1Char('\n'));
}

void OriginsTest::readsTheRowWithItsNeighbours()
{
    QCOMPARE(read(), QStringLiteral("growth.xlsx Cloud row 2 column 2 of 7bb2 2026-01-02\n"
                                    "Company | 2019\n"
                                    "2: Acme Cloud | 9.5 %\n"
                                    "3: Below | 1\n"
                                    "5: Further | \n"
                                    "2,2 acme-cloud.revenue-growth.2019"));
}

void OriginsTest::readsTheRowsOfFiguresAlone()
{
    QCOMPARE(read(OriginReach::ownRows()),
             QStringLiteral("growth.xlsx Cloud row 2 column 2 of 7bb2 2026-01-02\nCompany | 2019\n"
                            "2: Acme Cloud | 9.5 %"));
}

void OriginsTest::saysWhenThereAreMore()
{
    QCOMPARE(read({-1, 0}), QStringLiteral("and more"));
}

void OriginsTest::findsNothingForStatementsOfArticles()
{
    QCOMPARE(read({}, QStringLiteral("acme.round-a")), QString());
    QCOMPARE(read({}, QStringLiteral("no-such-fact")), QString());
}

void OriginsTest::refusesWhatBreaksARule_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *sql, const char *sentence) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(sentence);
    };
    row("cells are no JSON", "UPDATE source_row SET cells = '[\"a\"'", "source_row, row 2, cells");
    row("cells are an object", "UPDATE source_row SET cells = '{}'", "not a JSON array");
    row("a cell is a number", "UPDATE source_row SET cells = '[\"a\", 1]'", "not a JSON array");
    row("cells lie deep", "UPDATE source_row SET cells = replace(hex(zeroblob(4000)), '00', '[')",
        "not a JSON array");
    row("too many cells",
        "UPDATE source_row SET cells = '[' || replace(hex(zeroblob(20000)), '00', '\"\",') || '\"\"]'",
        "at most 16384 texts");
    row("too long", "UPDATE source_row SET cells = '[\"' || hex(zeroblob(3000000)) || '\"]'", "longer than");
    row("cells are not UTF-8", "UPDATE source_row SET cells = CAST(x'5b22ff225d' AS TEXT)",
        "not a JSON array");
    row("titles are no JSON", "UPDATE source SET columns = '[1]'", "source, row 1, columns");
    row("a column before the first", "UPDATE origin SET source_column = 0", "source_column");
    row("a column beyond all", "UPDATE origin SET source_column = 99999", "No table has so many columns");
    row("a row that is not there", "UPDATE origin SET source_row = 4", "a row that does not exist");
    row("a row before the first", "UPDATE origin SET source_row = -1", "not one from 1");
    row("a table that is not there", "UPDATE origin SET source = 9", "a table that does not exist");
    row("a path for a name", "UPDATE source SET file_name = '../../etc/passwd'", "not a file name");
    row("no hash", "UPDATE source SET sha256 = 'x'", "not a SHA-256");
    row("no day", "UPDATE source SET imported_on = 'once'", "not a day");
    row("a broken identifier", "UPDATE source SET source_id = 'A B'", "source, row 1, source_id");
}

void OriginsTest::refusesWhatBreaksARule()
{
    QFETCH(QString, sql);
    QFETCH(QString, sentence);
    QCOMPARE(sample::spoil(path(), sql), QString());
    const QString said = read();
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

QTEST_APPLESS_MAIN(OriginsTest)
#include "origins_test.moc"
