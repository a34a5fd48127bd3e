// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importrun.h"
#include "importing/mappingcodec.h"
#include "importing/tablefile.h"
#include "store/datasetchecker.h"
#include "store/dataseteditor.h"
#include "store/datasetfile.h"
#include "store/packagereader.h"
#include "store/packagetables.h"
#include "store/packagewriter.h"
#include "store/samplepackage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace plumbline;

namespace {

using R = ColumnRole;

const QByteArray Titles = "Company,Metric,Period,Value,Unit\n";

Mapping longMapping()
{
    Mapping mapping;
    mapping.titles = {QStringLiteral("Company"), QStringLiteral("Metric"), QStringLiteral("Period"),
                      QStringLiteral("Value"), QStringLiteral("Unit")};
    mapping.roles = {R::Company, R::Metric, R::Period, R::Value, R::Unit};
    return mapping;
}

/// "added 1, updated 0 ..." of what is not 0; or the error.
QString printed(const Result<ImportResult> &result)
{
    if (!result)
        return result.error().sentence;
    const ImportCounts &counts = result->counts;
    const std::pair<const char *, qint64> numbers[] = {
        {"added", counts.added},           {"updated", counts.updated},   {"unchanged", counts.unchanged},
        {"removed", counts.removed},       {"repeated", counts.repeated}, {"joined", counts.joined},
        {"problems", result->problemCount}};
    QStringList parts;
    for (const auto &[name, number] : numbers) {
        if (number != 0)
            parts << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(number);
    }
    return parts.join(QStringLiteral(", "));
}

/// "acme.revenue.2019 5 USD" per statement, by its fact.
QString statements(const QString &path)
{
    auto file = DatasetFile::open(path);
    const auto dataset = file ? file->read() : Result<DatasetPtr>(file.error());
    if (!dataset)
        return dataset.error().text();
    QStringList lines;
    for (int index = 0; index < (*dataset)->factCount(); ++index) {
        for (const Statement &statement : (*dataset)->fact(index).statements())
            lines << (*dataset)->fact(index).id().text() + QLatin1Char(' ') + amountCode(statement.amount);
    }
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsRows();
    void keepsWhereRowsStand();
    void keepsTheHashOfTheTableOfAPackage();
    void findsNothingToMend();
    void updatesInsteadOfDoubling();
    void keepsCorrections();
    void anotherMappingReplaces();
    void joinsFactsOfTheDataset();
    void tellsRepeatedRows();
    void twoTablesStandSideBySide();
    void listsEveryRowThatFails();
    void cancelsWithoutATrace();
    void failsWithoutATrace_data();
    void failsWithoutATrace();
    void importsIntoTheFirstVersion();
    void makesNamesOfAnyScript();
    void showsSharesWherePagesLookForThem();
    void canBeTakenBack();
    void isNotRecordedWhenLarge();
    void comesBackFromAPackage();
    void tellsProgress();

private:
    QString import(const QByteArray &rows, const Mapping &mapping = longMapping(),
                   const char *name = "a.csv") const
    {
        return printed(importTable(m_folder->write(name, Titles + rows), mapping, m_dataset));
    }

    std::unique_ptr<tablefile::Folder> m_folder;
    QString m_dataset;
};

void ImportRunTest::init()
{
    m_folder = std::make_unique<tablefile::Folder>();
    m_dataset = m_folder->path("d.sqlite");
    QCOMPARE(sample::Package().compileTo(m_dataset), QString());
    QCOMPARE(
        sample::spoil(m_dataset, QStringLiteral("DELETE FROM link; DELETE FROM evidence; DELETE FROM passage;"
                                                "DELETE FROM statement_subject; DELETE FROM assertion")),
        QString());
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
    QFile table(m_folder->path("a.csv"));
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
    QVERIFY(QDir().mkpath(m_folder->path("package")));
    m_folder->write("package/datapackage.json",
                    R"({"name": "p", "resources": [{"name": "figures", "path": "f.csv"}]})");
    m_folder->write("package/f.csv", rows);
    Mapping mapping = longMapping();
    mapping.choice.format = TableFormat::Package;
    mapping.choice.table = QStringLiteral("figures");
    QCOMPARE(printed(importTable(m_folder->path("package"), mapping, m_dataset)), QStringLiteral("added 1"));
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
    file = DatasetFile::open(m_folder->write("none.csv", "")); // lets go of the dataset
    QCOMPARE(
        sample::spoil(m_dataset, QStringLiteral("PRAGMA ignore_check_constraints = OFF;"
                                                "UPDATE assertion SET row = row; UPDATE source SET row = row;"
                                                "UPDATE source_row SET cells = cells")),
        QString());
}

void ImportRunTest::updatesInsteadOfDoubling()
{
    QCOMPARE(import("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n"), QStringLiteral("added 2"));
    QCOMPARE(import("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n"), QStringLiteral("unchanged 2"));
    QCOMPARE(import("Nova,Revenue,2018,4,USD\nNova,Revenue,2019,5.5,USD\n"),
             QStringLiteral("added 1, updated 1, removed 1"));
    QCOMPARE(statements(m_dataset),
             QStringLiteral("nova.revenue.2018 4 USD exact\nnova.revenue.2019 5.5 USD exact"));
    auto file = DatasetFile::open(m_dataset);
    QCOMPARE((*file->read())->tables().sources.size(), size_t(1));
    QVERIFY(!DatasetFile::quickCheck(m_dataset));
}

void ImportRunTest::keepsCorrections()
{
    import("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n");
    QCOMPARE(sample::spoil(m_dataset, QStringLiteral("UPDATE assertion SET value_low = 99, value_high = 99")),
             QString());
    QCOMPARE(import("Nova,Revenue,2020,7,USD\nNova,Revenue,2019,5,USD\n"),
             QStringLiteral("updated 1, unchanged 1"));
    QCOMPARE(statements(m_dataset),
             QStringLiteral("nova.revenue.2019 99 USD exact\nnova.revenue.2020 7 USD exact"));
}

void ImportRunTest::anotherMappingReplaces()
{
    import("Nova,Revenue,2019,5,USD\n");
    Mapping scaled = longMapping();
    scaled.scale = 6;
    QCOMPARE(import("Nova,Revenue,2019,5,USD\n", scaled), QStringLiteral("updated 1"));
    QCOMPARE(statements(m_dataset), QStringLiteral("nova.revenue.2019 5000000 USD exact"));
    Mapping swapped = longMapping();
    swapped.roles = {R::Metric, R::Company, R::Period, R::Value, R::Unit};
    QCOMPARE(import("Nova,Revenue,2019,5,USD\n", swapped), QStringLiteral("added 1, removed 1"));
    QCOMPARE(statements(m_dataset), QStringLiteral("revenue.nova.2019 5 USD exact"));
}

void ImportRunTest::joinsFactsOfTheDataset()
{
    QCOMPARE(sample::Package().compileTo(m_dataset), QString());
    QCOMPARE(import("Acme Cloud,Revenue growth,2018,12,%\n"), QStringLiteral("added 1")); // of IaaS there
    Mapping mapping = longMapping();
    mapping.roles[4] = R::Segment;
    mapping.setConstant(R::Unit, QStringLiteral("%"));
    mapping.setConstant(R::Status, QStringLiteral("estimated"));
    mapping.titles[1] = QStringLiteral("Metric");
    QCOMPARE(sample::spoil(m_dataset, QStringLiteral("UPDATE measure SET base = ''")), QString());
    QCOMPARE(import("ACME  cloud,revenue growth,2018,13,IaaS\n", mapping, "b.csv"),
             QStringLiteral("added 1, joined 1"));
    QVERIFY2(statements(m_dataset).contains(QStringLiteral("acme.revenue-growth.2018 13 percent exact")),
             qPrintable(statements(m_dataset)));
}

void ImportRunTest::tellsRepeatedRows()
{
    const QByteArray rows = "Nova,Revenue,2019,5,USD\nNova,Revenue,2019,6,USD\nNova,Revenue,2019,5,USD\n";
    QCOMPARE(import(rows), QStringLiteral("added 3, repeated 2"));
    QCOMPARE(statements(m_dataset),
             QStringLiteral("nova.revenue.2019 5 USD exact\nnova.revenue.2019 5 USD exact\n"
                            "nova.revenue.2019 6 USD exact"));
    QCOMPARE(import(rows), QStringLiteral("unchanged 3, repeated 2"));
}

void ImportRunTest::twoTablesStandSideBySide()
{
    QCOMPARE(import("Nova,Revenue,2019,5,USD\n"), QStringLiteral("added 1"));
    QCOMPARE(import("Nova,Revenue,2019,6,USD\n", longMapping(), "b.csv"),
             QStringLiteral("added 1, joined 1"));
    QCOMPARE(statements(m_dataset),
             QStringLiteral("nova.revenue.2019 5 USD exact\nnova.revenue.2019 6 USD exact"));
}

void ImportRunTest::listsEveryRowThatFails()
{
    const auto result =
        importTable(m_folder->write("a.csv", Titles + "Nova,Revenue,2019,5,USD\nNova,Revenue,2020,=1+1,USD\n"
                                                      "Nova,Revenue,20X0,6,USD\nNova,Revenue,2021,7,USD,8\n"),
                    longMapping(), m_dataset);
    QVERIFY(result);
    QCOMPARE(result->rows, 4);
    QCOMPARE(printed(result), QStringLiteral("added 1, problems 3"));
    const QString list = m_folder->path("problems.csv");
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
    const auto result = importTable(m_folder->write("a.csv", Titles + rows), longMapping(), m_dataset,
                                    [&told](const ImportProgress &) { return ++told < 2; });
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
    QString table = m_folder->write("a.csv", Titles + "Nova,Revenue,2019,5,USD\n");
    QString dataset = m_dataset;
    Mapping mapping = longMapping();
    std::optional<DatasetFile> reader;
    if (what == QLatin1String("lacking"))
        mapping.roles[3] = R::Ignored;
    if (what == QLatin1String("missing"))
        table = m_folder->path("none.csv");
    if (what == QLatin1String("other"))
        dataset = m_folder->write("text.sqlite", "Company\n");
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

/// The first import of a table, and one that updates, adds and removes.
void ImportRunTest::canBeTakenBack()
{
    const auto recorded = [this](const QByteArray &rows) {
        ImportLimits limits;
        limits.isRecorded = true;
        const auto result =
            importTable(m_folder->write("a.csv", Titles + rows), longMapping(), m_dataset, {}, limits);
        return result ? AppliedEdit{{}, result->changeset} : AppliedEdit();
    };
    const auto dump = [this](const char *name) {
        if (const auto problem = dumpPackage(m_dataset, m_folder->path(name)))
            return problem->text().toUtf8();
        QByteArray bytes;
        for (const PackageTable &table : packageTables())
            bytes += sample::bytesOf(m_folder->path(name) + u'/' + QLatin1String(table.file));
        return bytes;
    };
    import("Acme,Revenue,2001,1,USD\n", longMapping(), "other.csv"); // the file has the present format
    const QByteArray before = dump("before");
    const AppliedEdit first = recorded("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n");
    const QByteArray between = dump("between");
    const AppliedEdit second = recorded("Nova,Revenue,2019,5,USD\nNova,Revenue,2021,7,USD\n");
    const QByteArray after = dump("after");
    QVERIFY(between != before && after != between);

    auto editor = DatasetEditor::open(m_dataset);
    QVERIFY(bool(editor));
    QVERIFY(!editor->undo(second));
    QCOMPARE(dump("a"), between);
    QVERIFY(!editor->undo(first));
    QCOMPARE(dump("b"), before);
    QVERIFY(!editor->redo(first));
    QVERIFY(!editor->redo(second));
    QCOMPARE(dump("c"), after);
    QVERIFY(!DatasetFile::quickCheck(m_dataset));
}

void ImportRunTest::isNotRecordedWhenLarge()
{
    QByteArray rows;
    for (qint64 i = 0; i <= ImportWriter::MostRecordedFigures; ++i)
        rows += "Acme,Users " + QByteArray::number(i / 100) + ',' + QByteArray::number(1900 + i % 100) +
                ",7,count\n";
    ImportLimits limits;
    limits.isRecorded = true;
    const QString table = m_folder->write("a.csv", Titles + rows);
    const auto large = importTable(table, longMapping(), m_dataset, {}, limits);
    QVERIFY(large && large->counts.added == ImportWriter::MostRecordedFigures + 1);
    QCOMPARE(large->changeset, QByteArray());
    // What it would take to put those rows back counts, too.
    const auto update = importTable(m_folder->write("a.csv", Titles + "Acme,Users 1,1900,7,count\n"),
                                    longMapping(), m_dataset, {}, limits);
    QVERIFY(update && update->counts.removed == ImportWriter::MostRecordedFigures);
    QCOMPARE(update->changeset, QByteArray());
}

void ImportRunTest::comesBackFromAPackage()
{
    import("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n");
    QVERIFY(!dumpPackage(m_dataset, m_folder->path("package")));
    QVERIFY(!compilePackage(m_folder->path("package"), m_folder->path("again.sqlite")));
    QCOMPARE(statements(m_folder->path("again.sqlite")), statements(m_dataset));
    QVERIFY(!dumpPackage(m_folder->path("again.sqlite"), m_folder->path("package2")));
    for (const PackageTable &table : packageTables()) {
        const QString name = QLatin1Char('/') + QLatin1String(table.file);
        QCOMPARE(sample::bytesOf(m_folder->path("package2") + name),
                 sample::bytesOf(m_folder->path("package") + name));
    }
}

void ImportRunTest::tellsProgress()
{
    QByteArray rows;
    constexpr int many = 200'000;
    for (int i = 0; i < many; ++i)
        rows += "Nova,Revenue,2019,5,USD\n";
    std::vector<ImportProgress> told;
    const auto result = importTable(m_folder->write("a.csv", Titles + rows), longMapping(), m_dataset,
                                    [&told](const ImportProgress &progress) {
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
