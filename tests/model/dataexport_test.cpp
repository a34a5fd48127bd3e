// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataexport.h"

#include "model/samplearticle.h"
#include "store/csvreader.h"
#include "support/examplerates.h"
#include "support/xlsxreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class DataExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasARowPerFact();
    void saysWhereImportedFiguresStand();
    void marksTheFileForExcel();
    void hasTheStatesOfCopies();
    void leavesOutWhatWasPublishedLater();
    void convertsBesideTheStatedValue();
    void writesTheIntervalOfAConvertedPoint();
    void guardsFormulas();
    void writesTheViewStatement();
    void writesStatementsOfChosenFacts();
    void guardsFormulasOfStatements();
    void writesASpreadsheet();
    void leavesNothingHalfWritten_data();
    void leavesNothingHalfWritten();
    void cancelLeavesTheOldFile_data();
    void cancelLeavesTheOldFile();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    QString m_dataset = m_folder.filePath(QStringLiteral("a.sqlite"));
};

namespace {

/// A CSV file read back: a map from column to text per row.
using Table = std::vector<QMap<QString, QString>>;

Table readBack(const QString &path)
{
    Table table;
    QStringList columns;
    const Outcome problem = readCsv(path, [&](const CsvRecord &record) -> Outcome {
        QStringList fields;
        for (const QByteArray &field : record.fields)
            fields << QString::fromUtf8(field);
        if (columns.isEmpty()) {
            columns = fields;
            return {};
        }
        QMap<QString, QString> row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns[i], fields.value(i));
        table.push_back(row);
        return {};
    });
    if (problem)
        qWarning("%s", qPrintable(problem->text()));
    return table;
}

QString cells(const QMap<QString, QString> &row, const char *columns)
{
    QStringList texts;
    for (const QString &column : QString::fromLatin1(columns).split(QLatin1Char(' ')))
        texts << row.value(column, QStringLiteral("?"));
    return texts.join(QStringLiteral(" | ")).replace(QChar(0x00a0), QLatin1Char(' '));
}

struct Opened {
    DatasetFile file;
    DatasetPtr dataset;
    std::vector<int> facts;

    DataExport what(DataGrain grain = DataGrain::Facts) const
    {
        DataExport data;
        data.dataset = dataset;
        data.facts = facts;
        data.grain = grain;
        return data;
    }
};

Opened opened(const QString &path)
{
    auto file = DatasetFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    const DatasetPtr dataset = *file->read();
    std::vector<int> facts;
    for (const char *id : {"acme.series-b", "acme-and-bolt.share", "acme.revenue-growth.2018"})
        facts.push_back(dataset->indexOf(FactId(QString::fromLatin1(id))));
    return {std::move(*file), dataset, facts};
}

} // namespace

void DataExportTest::initTestCase()
{
    QCOMPARE(sample::packageOfArticle().compileTo(m_dataset), QString());
}

void DataExportTest::hasARowPerFact()
{
    Opened all = opened(m_dataset);
    QVERIFY(!writeData(path("facts.csv"), all.what(), all.file));
    const Table table = readBack(path("facts.csv"));
    QCOMPARE(table.size(), size_t(3));
    QCOMPARE(QStringList(table[0].keys()).size(), exportColumns(DataGrain::Facts).size());
    QCOMPARE(cells(table[0], "fact_id company what period figure status_text said_by passage"),
             QStringLiteral("acme.series-b | Acme | Amount raised · Series B of Acme | 1–21 Jul 2019 | "
                            "≥ CNY 600 m / ≥ USD 87 m | reported | Daily | ¶ 2"));
    QCOMPARE(cells(table[0], "entity kind metric value_low value_high bound unit value_precision statements"),
             QStringLiteral("acme | event | amount_raised | 600000000 |  | at_least | CNY | 500000 | 3"));
    QCOMPARE(
        cells(table[0], "values period_start period_end period_certainty event_kind event_role"),
        QStringLiteral("600000000 CNY at_least; 87000000 USD at_least | 2019-07-01 | 2019-07-21 | inferred | "
                       "funding_round | raised"));
    QCOMPARE(
        cells(table[0], "articles passages passage_states"),
        QStringLiteral("news | news ¶ 2 “raised”; news ¶ 2 “CNY 600 million”; news ¶ 2 “USD 87 million” | "
                       "unattached; unattached; unattached"));
    QCOMPARE(cells(table[1], "entity metric denominator value_low value_high bound period_start"),
             QStringLiteral("acme; bolt | market_share | market | 67 | 67 | about | "));
    QCOMPARE(
        cells(table[2], "company base segment fiscal_label attributed_to flags status"),
        QStringLiteral("Acme Cloud | year-on-year | IaaS | FY18 | IDC | off-lines relative | estimated"));
}

void DataExportTest::saysWhereImportedFiguresStand()
{
    const QString imported = path("imported.sqlite");
    QCOMPARE(sample::Package::withImport().compileTo(imported), QString());
    auto file = DatasetFile::open(imported);
    DataExport what;
    what.dataset = *file->read();
    what.facts = {what.dataset->indexOf(FactId(QStringLiteral("acme-cloud.revenue-growth.2019")))};
    what.hasMetadata = true;
    const QString place = QStringLiteral("growth.xlsx | Cloud | 2 | 2 | 9.5 % | "
                                         "7bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792");
    const QString columns =
        QStringLiteral("source_file source_table source_row source_column source_value source_sha256");
    for (const DataGrain grain : {DataGrain::Facts, DataGrain::Statements}) {
        what.grain = grain;
        QVERIFY(!writeData(path("rows.csv"), what, *file));
        const Table table = readBack(path("rows.csv"));
        QCOMPARE(table.size(), size_t(1));
        QCOMPARE(cells(table[0], columns.toUtf8().constData()), place);
    }
    what.grain = DataGrain::Facts;
    QVERIFY(!writeData(path("rows.csv"), what, *file));
    QCOMPARE(cells(readBack(path("rows.csv"))[0], "said_by passage articles"),
             QStringLiteral("growth.xlsx | row 2 | "));
    QVERIFY(sample::bytesOf(path("rows.csv-metadata.json")).contains("growth.xlsx, Cloud"));
}

void DataExportTest::marksTheFileForExcel()
{
    Opened all = opened(m_dataset);
    DataExport what = all.what();
    QVERIFY(!writeData(path("plain.csv"), what, all.file));
    what.hasByteOrderMark = true;
    QVERIFY(!writeData(path("marked.csv"), what, all.file));
    const QByteArray plain = sample::bytesOf(path("plain.csv"));
    QVERIFY(plain.startsWith("fact_id,"));
    QCOMPARE(sample::bytesOf(path("marked.csv")), "\xef\xbb\xbf" + plain);
}

void DataExportTest::hasTheStatesOfCopies()
{
    const QString copies = path("copies");
    QVERIFY(QDir().mkpath(copies));
    sample::writeBytes(copies + QStringLiteral("/a.txt"), sample::article().toUtf8());
    Opened all = opened(m_dataset);
    const auto passages = all.file.passagesOfArticle(QStringLiteral("news"));
    const QString &hash = all.dataset->tables().articles.front().sha256;
    const auto attached = attachFolder(copies, {{QStringLiteral("news"), hash, *passages}}, {});
    DataExport what = all.what();
    what.copies = attached->copies;
    QVERIFY(!writeData(path("states.csv"), what, all.file));
    QCOMPARE(cells(readBack(path("states.csv"))[0], "passage_states"), QStringLiteral("exact; exact; exact"));
}

void DataExportTest::leavesOutWhatWasPublishedLater()
{
    Opened all = opened(m_dataset);
    DataExport what = all.what(DataGrain::Statements);
    const QDate published = all.dataset->tables().articles.front().published.last();
    what.knownOn = published;
    QVERIFY(!writeData(path("known.csv"), what, all.file));
    QCOMPARE(readBack(path("known.csv")).size(), size_t(6));
    what.knownOn = published.addDays(-1);
    QVERIFY(!writeData(path("unknown.csv"), what, all.file));
    QCOMPARE(readBack(path("unknown.csv")).size(), size_t(0));
}

/// Written is where the value lies, given amount and rate. The article gives the amount in both currencies:
/// that needs no rate, nor does the currency of the amount itself. What is no money has none.
void DataExportTest::convertsBesideTheStatedValue()
{
    const QString columns =
        QStringLiteral("value_low unit converted_low converted_high converted_unit rate rate_source");
    Opened all = opened(m_dataset);
    DataExport what = all.what();
    QVERIFY(!writeData(path("stated.csv"), what, all.file));
    QCOMPARE(cells(readBack(path("stated.csv"))[0], qPrintable(columns)),
             QStringLiteral("600000000 | CNY |  |  |  |  | "));
    what.currency = QStringLiteral("USD");
    QVERIFY(!writeData(path("usd.csv"), what, all.file));
    const Table table = readBack(path("usd.csv"));
    QCOMPARE(cells(table[0], qPrintable(columns)),
             QStringLiteral("600000000 | CNY | 87000000 |  | USD | as stated | "));
    QCOMPARE(cells(table[1], qPrintable(columns)), QStringLiteral("67 | percent |  |  |  |  | "));
    what.currency = QStringLiteral("CNY");
    QVERIFY(!writeData(path("cny.csv"), what, all.file));
    QCOMPARE(cells(readBack(path("cny.csv"))[0], qPrintable(columns)),
             QStringLiteral("600000000 | CNY | 600000000 |  | CNY | as stated | "));
    what.currency = QStringLiteral("EUR");
    what.dataset = example::withTable(what.dataset, QStringLiteral("2019 CNY EUR 0.13 ECB, mean\n"));
    QVERIFY(!writeData(path("eur.csv"), what, all.file));
    QCOMPARE(cells(readBack(path("eur.csv"))[0], qPrintable(columns)),
             QStringLiteral("600000000 | CNY | 77905000 |  | EUR | 1 CNY = 0.13 EUR (0.12995..0.13005) | "
                            "ECB, mean (rates.csv, line 2), 2019-01-01..2019-12-31"));
}

/// As the pane does: the ends of where the value lies, not twice its middle.
void DataExportTest::writesTheIntervalOfAConvertedPoint()
{
    sample::Package package = sample::packageOfArticle();
    package.replace(QStringLiteral("statement.csv"), QStringLiteral("600000000,,at_least"),
                    QStringLiteral("600000000,600000000,exact"));
    const QString dataset = path("point.sqlite");
    QCOMPARE(package.compileTo(dataset), QString());
    Opened all = opened(dataset);
    DataExport what = all.what();
    what.currency = QStringLiteral("EUR");
    what.dataset = example::withTable(what.dataset, QStringLiteral("2019 CNY EUR 0.13 ECB, mean\n"));
    QVERIFY(!writeData(path("point.csv"), what, all.file));
    QCOMPARE(cells(readBack(path("point.csv"))[0], "value_low value_high converted_low converted_high"),
             QStringLiteral("600000000 | 600000000 | 77905000 | 78095000"));
}

void DataExportTest::guardsFormulas()
{
    sample::Package package = sample::packageOfArticle();
    package.replace(QStringLiteral("event.csv"), QStringLiteral("Series B of Acme"),
                    QStringLiteral("=cmd|calc"));
    package.replace(QStringLiteral("statement.csv"), QStringLiteral("12,12,exact,percent"),
                    QStringLiteral("-12,-12,exact,percent"));
    const QString dataset = path("formula.sqlite");
    QCOMPARE(package.compileTo(dataset), QString());
    Opened all = opened(dataset);
    QVERIFY(!writeData(path("formula.csv"), all.what(), all.file));
    const Table table = readBack(path("formula.csv"));
    QCOMPARE(cells(table[0], "event_title"), QStringLiteral("'=cmd|calc"));
    QCOMPARE(cells(table[2], "value_low"), QStringLiteral("-12")); // a number stays one
}

void DataExportTest::writesTheViewStatement()
{
    Opened all = opened(m_dataset);
    QVERIFY(!writeData(path("statements.csv"), all.what(DataGrain::Statements), all.file));
    const Table table = readBack(path("statements.csv"));
    QCOMPARE(table.size(), size_t(6)); // five statements, one of them with two passages
    QCOMPARE(cells(table[0], "statement_id fact_id event_title passage_exact"),
             QStringLiteral("s1 | acme.series-b | Series B of Acme | raised"));
}

void DataExportTest::writesStatementsOfChosenFacts()
{
    Opened all = opened(m_dataset);
    DataExport what = all.what(DataGrain::Statements);
    what.facts = {all.facts[1]};
    QVERIFY(!writeData(path("some.csv"), what, all.file));
    QStringList facts;
    for (const auto &row : readBack(path("some.csv")))
        facts << row.value(QStringLiteral("fact_id"));
    QCOMPARE(facts, QStringList(facts.size(), QStringLiteral("acme-and-bolt.share")));
    QCOMPARE(facts.size(), rowCount(what));
}

void DataExportTest::guardsFormulasOfStatements()
{
    sample::Package package = sample::packageOfArticle();
    package.replace(QStringLiteral("event.csv"), QStringLiteral("Series B of Acme"),
                    QStringLiteral("@SUM(1)"));
    const QString dataset = path("formula-of-statements.sqlite");
    QCOMPARE(package.compileTo(dataset), QString());
    Opened all = opened(dataset);
    QVERIFY(!writeData(path("guarded.csv"), all.what(DataGrain::Statements), all.file));
    QCOMPARE(cells(readBack(path("guarded.csv"))[0], "event_title"), QStringLiteral("'@SUM(1)"));
}

/// The sheet of facts, that of their sources, and what was chosen.
void DataExportTest::writesASpreadsheet()
{
    Opened all = opened(m_dataset);
    DataExport what = all.what();
    what.format = DataFormat::Xlsx;
    what.about = {{QStringLiteral("Dataset"), QStringLiteral("sample")},
                  {QStringLiteral("Status"), QStringLiteral("=reported")}};
    const QString file = path("facts.xlsx");
    QVERIFY(!writeData(file, what, all.file));
    QCOMPARE(xlsx::sheetNames(file),
             QStringList({QStringLiteral("Facts"), QStringLiteral("Sources"), QStringLiteral("About")}));
    const QStringList facts = xlsx::lines(file, 1);
    QCOMPARE(facts.size(), 4);
    const QStringList names = facts[0].split(QStringLiteral(" | "));
    const QStringList first = facts[1].split(QStringLiteral(" | "));
    const auto cell = [&](const char *column) {
        return first.value(names.indexOf(QStringLiteral("s:") + QString::fromLatin1(column)));
    };
    QCOMPARE(cell("fact_id"), QStringLiteral("s:acme.series-b"));
    QCOMPARE(cell("value_low"), QStringLiteral("n:600000000"));
    QCOMPARE(cell("period_start"), QStringLiteral("d:43647"));
    QCOMPARE(cell("statements"), QStringLiteral("n:3"));
    const QStringList sources = xlsx::lines(file, 2);
    QVERIFY2(sources.size() == 2 && sources[1].startsWith(QLatin1String("s:news | s:")),
             qPrintable(sources.join(u'\n')));
    QCOMPARE(xlsx::lines(file, 3),
             QStringList({QStringLiteral("s:Dataset | s:sample"), QStringLiteral("s:Status | s:=reported")}));
}

void DataExportTest::leavesNothingHalfWritten_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("no such folder") << path("nowhere/facts.csv");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("full disk") << QStringLiteral("/dev/full");
}

void DataExportTest::leavesNothingHalfWritten()
{
    QFETCH(QString, target);
    Opened all = opened(m_dataset);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Outcome problem = writeData(target, all.what(), all.file);
    QVERIFY(problem);
    QVERIFY2(problem->text().contains(target), qPrintable(problem->text()));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void DataExportTest::cancelLeavesTheOldFile_data()
{
    QTest::addColumn<DataFormat>("format");
    QTest::addColumn<DataGrain>("grain");
    QTest::newRow("csv") << DataFormat::Csv << DataGrain::Facts;
    QTest::newRow("csv of statements") << DataFormat::Csv << DataGrain::Statements;
    QTest::newRow("xlsx") << DataFormat::Xlsx << DataGrain::Facts;
}

void DataExportTest::cancelLeavesTheOldFile()
{
    QFETCH(DataFormat, format);
    QFETCH(DataGrain, grain);
    Opened all = opened(m_dataset);
    sample::writeBytes(path("old.table"), "as it was");
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    DataExport what = all.what(grain);
    what.format = format;
    QStringList told;
    const auto goOn = [&told](qint64 done, qint64 total) {
        told << QStringLiteral("%1 of %2").arg(done).arg(total);
        return done < 2;
    };
    QVERIFY(!writeData(path("old.table"), what, all.file, goOn));
    QCOMPARE(sample::bytesOf(path("old.table")), QByteArray("as it was"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    const QString total = QString::number(grain == DataGrain::Facts ? 3 : 6);
    QCOMPARE(told, QStringList({QStringLiteral("1 of ") + total, QStringLiteral("2 of ") + total}));
}

QTEST_GUILESS_MAIN(DataExportTest)
#include "dataexport_test.moc"
