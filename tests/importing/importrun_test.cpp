// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importrun.h"

#include "importing/importtarget.h"
#include "store/datasetchecker.h"
#include "store/packagereader.h"
#include "store/packagetables.h"
#include "store/packagewriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace plumbline;
using namespace plumbline::tablefile;

using R = ColumnRole;

/// What an import makes of rows, and that it leaves no trace when it fails.
class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsRows();
    void keepsWhereRowsStand();
    void keepsTheHashOfTheTableOfAPackage();
    void findsNothingToMend();
    void listsEveryRowThatFails();
    void cancelsWithoutATrace();
    void failsWithoutATrace_data();
    void failsWithoutATrace();
    void importsIntoTheFirstVersion();
    void makesNamesOfAnyScript();
    void showsSharesWherePagesLookForThem();
    void comesBackFromAPackage();
    void refusesATableWithOtherTitles();
    void tellsProgress();

private:
    QString import(const QByteArray &rows) const { return m_target->import(rows); }

    std::unique_ptr<Target> m_target;
    QString m_dataset; ///< of the target
};

void ImportRunTest::init()
{
    m_target = std::make_unique<Target>();
    QCOMPARE(m_target->problem(), QString());
    m_dataset = m_target->dataset();
}

void ImportRunTest::importsRows()
{
    QCOMPARE(import("Nova,Revenue,2019,5,USD\nNova,Revenue,Q1 2020,2.5,USD\nAcme,Revenue growth,2019,7,%\n"),
             QStringLiteral("added 3"));
    QCOMPARE(statements(m_dataset), QStringLiteral("acme.revenue_growth.2019 7 percent exact\n"
                                                   "nova.revenue.2019 5 USD exact\n"
                                                   "nova.revenue.2020q1 2.5 USD exact"));
    auto file = DatasetFile::open(m_dataset);
    const auto dataset = *file->read();
    QStringList names;
    for (const Entity &entity : dataset->tables().entities)
        names << entity.id;
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("acme-cloud acme bolt nova"));
    QCOMPARE(dataset->tables().metrics.back().unitKind, QStringLiteral("money"));
}

void ImportRunTest::keepsWhereRowsStand()
{
    import("Nova,Revenue,2019,5,USD\n\nNova,Revenue,2020,\"6\",USD\n");
    auto file = DatasetFile::open(m_dataset);
    QStringList rows;
    for (const char *table : {"source", "source_row", "origin"}) {
        QVERIFY(!file->packageRows(*packageTable(QLatin1String(table)), [&rows](const Row &row) {
            QStringList cells;
            for (const Cell &cell : row) {
                if (const auto *text = std::get_if<QString>(&cell))
                    cells << *text;
                else if (const auto *number = std::get_if<qint64>(&cell))
                    cells << QString::number(*number);
            }
            rows << cells.join(QLatin1Char('|'));
            return true;
        }));
    }
    QFile table(m_target->folder().path("a.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray sha = QCryptographicHash::hash(table.readAll(), QCryptographicHash::Sha256).toHex();
    QVERIFY2(rows[0].startsWith(QStringLiteral("a-csv|a.csv|csv|") + QLatin1String(sha)),
             qPrintable(rows[0]));
    QVERIFY(rows[0].contains(QStringLiteral(R"(["Company","Metric","Period","Value","Unit"])")));
    QCOMPARE(rows.mid(1).join(QLatin1Char('\n')),
             QStringLiteral("a-csv|2|[\"Nova\",\"Revenue\",\"2019\",\"5\",\"USD\"]\n"
                            "a-csv|4|[\"Nova\",\"Revenue\",\"2020\",\"6\",\"USD\"]\n"
                            "nova.revenue.2019.a-csv|a-csv|2|4\nnova.revenue.2020.a-csv|a-csv|4|4"));
}

/// Not that of the descriptor, which says nothing of the figures.
void ImportRunTest::keepsTheHashOfTheTableOfAPackage()
{
    const QByteArray rows = Titles + "Nova,Revenue,2019,5,USD\n";
    QVERIFY(QDir().mkpath(m_target->folder().path("package")));
    m_target->folder().write("package/datapackage.json",
                             R"({"name": "p", "resources": [{"name": "figures", "path": "f.csv"}]})");
    m_target->folder().write("package/f.csv", rows);
    Mapping mapping = longMapping();
    mapping.choice.format = TableFormat::Package;
    mapping.choice.table = QStringLiteral("figures");
    QCOMPARE(printed(importTable(m_target->folder().path("package"), mapping, m_dataset)),
             QStringLiteral("added 1"));
    auto file = DatasetFile::open(m_dataset);
    QCOMPARE((*file->read())->source(SourceIndex(0)).sha256,
             QString::fromLatin1(QCryptographicHash::hash(rows, QCryptographicHash::Sha256).toHex()));
}

/// The rules that the import does not let SQLite try for each row hold all the same.
void ImportRunTest::findsNothingToMend()
{
    import(
        "Nova,Revenue,2019,5,USD\nNova,Share,FY2020,>7,%\nNova,Rank,2019,1,rank\nNova,Users,2019,~7,count\n"
        "Nova,Price,2019-02-28,<-7.5,EUR\n");
    QVERIFY(!DatasetFile::quickCheck(m_dataset));
    auto file = DatasetFile::open(m_dataset);
    const auto report = checkDataset(*file);
    QVERIFY(report);
    QCOMPARE(report->statementsWithoutEvidence, QStringList());
    for (const Finding &finding : report->findings)
        QVERIFY2(finding.weight == Finding::Weight::Note, qPrintable(finding.row + finding.sentence));
    file = DatasetFile::open(m_target->folder().write("none.csv", "")); // lets go of the dataset
    QCOMPARE(
        sample::spoil(m_dataset, QStringLiteral("PRAGMA ignore_check_constraints = OFF;"
                                                "UPDATE assertion SET row = row; UPDATE source SET row = row;"
                                                "UPDATE source_row SET cells = cells")),
        QString());
}

void ImportRunTest::listsEveryRowThatFails()
{
    const auto result = importTable(
        m_target->folder().write("a.csv", Titles + "Nova,Revenue,2019,5,USD\nNova,Revenue,2020,=1+1,USD\n"
                                                   "Nova,Revenue,20X0,6,USD\nNova,Revenue,2021,7,USD,8\n"),
        longMapping(), m_dataset);
    QVERIFY(result);
    QCOMPARE(result->rows, 4);
    QCOMPARE(printed(result), QStringLiteral("added 1, problems 3"));
    const QString list = m_target->folder().path("problems.csv");
    QVERIFY(!saveProblems(result->problems, list));
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.startsWith(QStringLiteral("row,column,title,value,expected\r\n3,4,Value,'=1+1,")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("\r\n4,3,Period,20X0,")));
    QVERIFY(text.contains(QStringLiteral("\r\n5,,,,")));
}

void ImportRunTest::cancelsWithoutATrace()
{
    QByteArray rows;
    constexpr int many = 200'000;
    for (int i = 0; i < many; ++i)
        rows += "Nova" + QByteArray::number(i) + ",Revenue,2019,5,USD\n";
    const QByteArray before = sample::bytesOf(m_dataset);
    int told = 0;
    const auto result = importTable(m_target->folder().write("a.csv", Titles + rows), longMapping(),
                                    m_dataset, [&told](const ImportProgress &) { return ++told < 2; });
    QVERIFY(result);
    QVERIFY(result->isCancelled);
    QCOMPARE(sample::bytesOf(m_dataset), before);
    QVERIFY(!QFile::exists(m_dataset + QStringLiteral("-journal")));
}

void ImportRunTest::failsWithoutATrace_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no value column") << QStringLiteral("lacking")
                                     << QStringLiteral("No column has the values.");
    QTest::newRow("no table") << QStringLiteral("missing") << QStringLiteral("There is no such file");
    QTest::newRow("no dataset") << QStringLiteral("other")
                                << QStringLiteral("This is not a SQLite database.");
    QTest::newRow("locked") << QStringLiteral("locked")
                            << QStringLiteral("Another program is using the file.");
}

void ImportRunTest::failsWithoutATrace()
{
    QFETCH(QString, what);
    QFETCH(QString, sentence);
    QString table = m_target->folder().write("a.csv", Titles + "Nova,Revenue,2019,5,USD\n");
    QString dataset = m_dataset;
    Mapping mapping = longMapping();
    std::optional<DatasetFile> reader;
    if (what == QLatin1String("lacking"))
        mapping.roles[3] = R::Ignored;
    if (what == QLatin1String("missing"))
        table = m_target->folder().path("none.csv");
    if (what == QLatin1String("other"))
        dataset = m_target->folder().write("text.sqlite", "Company\n");
    if (what == QLatin1String("locked"))
        reader = std::move(DatasetFile::open(m_dataset)).value(); // as another program would
    const QByteArray before = sample::bytesOf(dataset);
    const auto result = importTable(table, mapping, dataset);
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.startsWith(sentence), qPrintable(result.error().text()));
    reader.reset();
    QCOMPARE(sample::bytesOf(dataset), before);
}

void ImportRunTest::importsIntoTheFirstVersion()
{
    QCOMPARE(
        sample::spoil(m_dataset, QStringLiteral("DROP TABLE origin; DROP TABLE source_row; DROP TABLE source;"
                                                "PRAGMA user_version = 1")),
        QString());
    QCOMPARE(import("Nova,Revenue,2019,5,USD\n"), QStringLiteral("added 1"));
    auto file = DatasetFile::open(m_dataset);
    QVERIFY(file->hasSources());
    QVERIFY(file->read());
}

void ImportRunTest::makesNamesOfAnyScript()
{
    QCOMPARE(import("阿里云,收入,2019,5,亿元\n腾讯云,收入,2019,6,亿元\nNova & Co.,Revenue,2019,5,USD\n"
                    "nova co,Revenue,2019,6,USD\n"),
             QStringLiteral("added 4"));
    auto file = DatasetFile::open(m_dataset);
    const auto dataset = file->read();
    QVERIFY2(dataset, dataset ? "" : qPrintable(dataset.error().text()));
    QStringList names;
    for (const Entity &entity : (*dataset)->tables().entities)
        names << entity.name;
    QCOMPARE(names.mid(3).join(QLatin1Char('|')), QString::fromUtf8("阿里云|腾讯云|Nova & Co.|nova co"));
}

/// Whatever language their names are in.
void ImportRunTest::showsSharesWherePagesLookForThem()
{
    QCOMPARE(
        import(
            "阿里云,市场份额,2019,47,%\nNova,Cloud market share,2019,5,%\n阿里云,营收同比增长,2019,66,%\n"),
        QStringLiteral("added 3"));
    const QString facts = statements(m_dataset);
    for (const char *id : {".market_share_", "nova.market_share_cloud.", ".revenue_growth_"})
        QVERIFY2(facts.contains(QLatin1String(id)), qPrintable(facts));
}

void ImportRunTest::comesBackFromAPackage()
{
    import("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n");
    QVERIFY(!dumpPackage(m_dataset, m_target->folder().path("package")));
    QVERIFY(!compilePackage(m_target->folder().path("package"), m_target->folder().path("again.sqlite")));
    QCOMPARE(statements(m_target->folder().path("again.sqlite")), statements(m_dataset));
    QVERIFY(!dumpPackage(m_target->folder().path("again.sqlite"), m_target->folder().path("package2")));
    for (const PackageTable &table : packageTables()) {
        const QString name = QLatin1Char('/') + QLatin1String(table.file);
        QCOMPARE(sample::bytesOf(m_target->folder().path("package2") + name),
                 sample::bytesOf(m_target->folder().path("package") + name));
    }
}

void ImportRunTest::refusesATableWithOtherTitles()
{
    const QByteArray before = sample::bytesOf(m_dataset);
    const QByteArray table = QByteArray(Titles).replace("Value", "headcount") + "Nova,Revenue,2019,5,USD\n";
    QVERIFY(table.contains("headcount"));
    const auto result = importTable(m_target->folder().write("a.csv", table), longMapping(), m_dataset);
    QVERIFY(!result);
    QCOMPARE(
        result.error().sentence,
        QStringLiteral("The mapping is for a table with other titles: its column 4 is “Value”, here it is "
                       "“headcount”. Nothing was imported."));
    QVERIFY(sample::bytesOf(m_dataset) == before);
}

void ImportRunTest::tellsProgress()
{
    QByteArray rows;
    constexpr int many = 200'000;
    for (int i = 0; i < many; ++i)
        rows += "Nova,Revenue,2019,5,USD\n";
    std::vector<ImportProgress> told;
    const auto result = importTable(m_target->folder().write("a.csv", Titles + rows), longMapping(),
                                    m_dataset, [&told](const ImportProgress &progress) {
                                        told.push_back(progress);
                                        return told.size() < 3;
                                    });
    QVERIFY(told.size() == 3);
    QVERIFY(told[1].rows > told[0].rows);
    QVERIFY(told[1].share > 0 && told[1].share < 1 && told[1].share > told[0].share);
    QVERIFY(told[1].rowsPerSecond > 0 && told[1].secondsLeft > 0);
}

QTEST_APPLESS_MAIN(ImportRunTest)
#include "importrun_test.moc"
