// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headlessexport.h"

#include "charts/chartpicture.h"
#include "model/samplearticle.h"
#include "store/csvreader.h"
#include "store/datasetfile.h"
#include "ui/pageview.h"

#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class HeadlessExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEveryChartOfTheBundledData();
    void csvReadBackEqualsWhatWasDrawn();
    void computedRowsSayWhatTheyComeFrom_data();
    void computedRowsSayWhatTheyComeFrom();
    void writesOnlyWhatWasAsked();
    void writesOtherFormats();
    void filtersByCompany();
    void hasTheNotes();
    void namesUnknownCompanies();
    void countsAnchorsOfCopies();
    void convertsAtTheRatesOfATable();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    CommandLine request(const char *folder,
                        std::vector<Page> pages = {ChartPages.begin(), ChartPages.end()}) const
    {
        CommandLine line;
        line.exportTo = ExportRequest{path(folder), std::move(pages), {}, QSize(800, 600), 1, Theme::Light};
        return line;
    }

    QTemporaryDir m_folder;
};

namespace {

QStringList firstColumn(const QString &file)
{
    QStringList column;
    const Outcome problem = readCsv(file, [&column](const CsvRecord &record) -> Outcome {
        column << QString::fromUtf8(record.fields.front());
        return {};
    });
    return problem ? QStringList(problem->text()) : column.mid(1);
}

/// Named cells of the rows that have a value in a column: "a | b".
QStringList rowsWith(const QString &file, const QString &column, const QString &value,
                     const QStringList &columns)
{
    QStringList header;
    QStringList rows;
    const Outcome problem = readCsv(file, [&](const CsvRecord &record) -> Outcome {
        QStringList cells;
        for (const QByteArray &field : record.fields)
            cells << QString::fromUtf8(field).replace(QChar(0x00a0), QLatin1Char(' '));
        if (header.isEmpty()) {
            header = cells;
        } else if (cells[header.indexOf(column)] == value) {
            QStringList wanted;
            for (const QString &name : columns)
                wanted << cells[header.indexOf(name)];
            rows << wanted.join(QStringLiteral(" | "));
        }
        return {};
    });
    return problem ? QStringList(problem->text()) : rows;
}

QStringList names(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

} // namespace

void HeadlessExportTest::initTestCase()
{
    QCOMPARE(sample::packageOfArticle().compileTo(path("good.sqlite")), QString());
    sample::writeBytes(path("text.sqlite"), "some text\n");
    sample::writeBytes(path("file"), "in the way");
}

void HeadlessExportTest::writesEveryChartOfTheBundledData()
{
    const auto report = exportHeadless(QStringLiteral(PLUMBLINE_DATASET), request("all"));
    QVERIFY2(bool(report), report ? "" : qPrintable(report.error().text()));
    const QStringList written = names(path("all"));
    for (const char *name :
         {"growth.png", "growth.csv", "share.png", "share.csv", "timeline.png", "timeline.csv",
          "levels-revenue-CNY.png", "levels-revenue-CNY.csv", "statements.csv"})
        QVERIFY2(written.contains(QLatin1String(name)), name);
    QCOMPARE(written.size(), report->files.size());
    for (const QString &name : written) {
        if (name.endsWith(QLatin1String(".png"))) {
            const QImage image(path("all") + QLatin1Char('/') + name);
            QVERIFY2(image.width() == 800 && image.height() >= 600, qPrintable(name));
        }
    }
}

void HeadlessExportTest::csvReadBackEqualsWhatWasDrawn()
{
    const DatasetPtr dataset = *DatasetFile::open(QStringLiteral(PLUMBLINE_DATASET))->read();
    std::vector<PageRequest> pages = {{Page::Growth, {}}, {Page::Share, {}}, {Page::Timeline, {}}};
    for (const LevelChoice &choice : levelChoices(*dataset, {}))
        pages.push_back({Page::Levels, choice.level});
    for (const PageRequest &page : pages) {
        const ChartScenePtr scene = buildScene(dataset, {}, {}, page);
        PictureOptions options;
        options.size = request("all").exportTo->size;
        const ChartPicture picture(scene, options, ChartFonts::standard());
        QStringList drawn;
        for (const PlacedMark &placed : picture.placed().marks()) {
            for (const Mark *mark : picture.placed().marksOf(placed)) {
                drawn << (mark->isComputed ? QStringLiteral("computed") : QString()) +
                             scene->idOf(mark->fact).text();
            }
        }
        QStringList rows = firstColumn(path("all") + QStringLiteral("/%1.csv").arg(pageFileName(page)));
        drawn.sort();
        rows.sort();
        QCOMPARE(rows, drawn);
    }
}

void HeadlessExportTest::computedRowsSayWhatTheyComeFrom_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("growth")
        << QStringLiteral("growth.csv")
        << QStringList{
               QStringLiteral(
                   "alibaba-cloud | ≈ +0.8 % | quarter-on-quarter | percent | computed | 2019-04-01 | "
                   "CNY 7.787 bn ÷ CNY 7.726 bn − 1"),
               QStringLiteral(
                   "china-government-cloud-market | ≈ +29.1 % | compound-annual | percent | computed | "
                   "2017-01-01 | (CNY 81.32 bn ÷ CNY 29.26 bn)^(1/4) − 1")};
    QTest::newRow("earlier levels")
        << QStringLiteral("levels-revenue-CNY.csv")
        << QStringList{QStringLiteral("alibaba-cloud | ≈ CNY 4.39 bn |  | CNY | computed | 2018-01-01 | "
                                      "CNY 7.726 bn ÷ (1 + 76 %)"),
                       QStringLiteral("alibaba-cloud | ≈ CNY 4.69 bn |  | CNY | computed | 2018-04-01 | "
                                      "CNY 7.787 bn ÷ (1 + 66 %)")};
}

void HeadlessExportTest::computedRowsSayWhatTheyComeFrom()
{
    QFETCH(QString, file);
    const QString columns = QStringLiteral("entity,figure,base,unit,status,period_start,formula");
    QTEST(rowsWith(path("all/") + file, QStringLiteral("kind"), QStringLiteral("computed"),
                   columns.split(QLatin1Char(','))),
          "rows");
}

void HeadlessExportTest::writesOnlyWhatWasAsked()
{
    CommandLine line = request("some", {Page::Growth});
    line.exportTo->scale = 2;
    line.exportTo->theme = Theme::Dark;
    QVERIFY(bool(exportHeadless(path("good.sqlite"), line)));
    QCOMPARE(names(path("some")),
             QStringList({QStringLiteral("growth.csv"), QStringLiteral("growth.csv-metadata.json"),
                          QStringLiteral("growth.png"), QStringLiteral("statements.csv"),
                          QStringLiteral("statements.csv-metadata.json")}));
    line.exportTo->folder = path("fewer");
    line.exportTo->hasMetadata = false;
    QVERIFY(bool(exportHeadless(path("good.sqlite"), line)));
    QCOMPARE(names(path("fewer")), QStringList({QStringLiteral("growth.csv"), QStringLiteral("growth.png"),
                                                QStringLiteral("statements.csv")}));
    const QImage image(path("some/growth.png"));
    QCOMPARE(image.width(), 1600);
    QVERIFY(image.pixelColor(2, 2).lightness() < 100);
}

void HeadlessExportTest::writesOtherFormats()
{
    CommandLine line = request("formats", {Page::Growth});
    line.exportTo->format = PictureFormat::Svg;
    line.exportTo->data = DataFormat::Xlsx;
    QVERIFY(bool(exportHeadless(path("good.sqlite"), line)));
    QCOMPARE(names(path("formats")), QStringList({QStringLiteral("growth.svg"), QStringLiteral("growth.xlsx"),
                                                  QStringLiteral("statements.xlsx")}));
    QVERIFY(sample::bytesOf(path("formats/growth.svg")).contains("<text"));
    QVERIFY(sample::bytesOf(path("formats/statements.xlsx")).startsWith("PK"));
    line.exportTo->format = PictureFormat::Pdf;
    line.exportTo->data = DataFormat::Csv;
    QVERIFY(bool(exportHeadless(path("good.sqlite"), line)));
    QVERIFY(sample::bytesOf(path("formats/growth.pdf")).startsWith("%PDF"));
    QVERIFY2(sample::bytesOf(path("formats/growth.csv")).startsWith("fact_id,"), "no byte order mark");
}

void HeadlessExportTest::filtersByCompany()
{
    CommandLine line = request("bolt", {Page::Share, Page::Growth});
    line.exportTo->companies = {QStringLiteral("acme-cloud")};
    QVERIFY(bool(exportHeadless(path("good.sqlite"), line)));
    QCOMPARE(firstColumn(path("bolt/growth.csv")), QStringList(QStringLiteral("acme.revenue-growth.2018")));
    QCOMPARE(firstColumn(path("bolt/share.csv")), QStringList());
}

void HeadlessExportTest::hasTheNotes()
{
    QCOMPARE(sample::packageOfArticle().compileTo(path("noted.sqlite")), QString());
    sample::writeBytes(path("noted.sqlite.notes.json"),
                       R"({"plumbline-notes": 1, "notes": [{"id": "1", "fact": "acme.series-b",
                           "text": "ask Bolt", "created": "2024-05-01T09:30:00.000Z",
                           "changed": "2024-05-01T09:30:00.000Z"}]})");
    const CommandLine line = request("noted", {Page::Timeline});
    QVERIFY(bool(exportHeadless(path("noted.sqlite"), line)));
    QVERIFY(sample::bytesOf(path("noted/timeline.csv")).contains(",ask Bolt\r\n"));
    sample::writeBytes(path("noted.sqlite.notes.json"), "{\"plumbline-notes\": 2, \"notes\": []}");
    const auto refused = exportHeadless(path("noted.sqlite"), line);
    QVERIFY(!refused);
    QCOMPARE(refused.error().place.file, path("noted.sqlite.notes.json"));
}

void HeadlessExportTest::namesUnknownCompanies()
{
    CommandLine line = request("unknown");
    line.exportTo->companies = {QStringLiteral("acme"), QStringLiteral("nobody"), QStringLiteral("noone")};
    const auto report = exportHeadless(path("good.sqlite"), line);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Usage);
    QVERIFY2(report.error().text().contains(QLatin1String("nobody, noone")),
             qPrintable(report.error().text()));
    QVERIFY(!QFileInfo::exists(path("unknown")));
}

void HeadlessExportTest::countsAnchorsOfCopies()
{
    QVERIFY(QDir().mkpath(path("copies")));
    sample::writeBytes(path("copies/a.txt"), sample::article().toUtf8());
    CommandLine line = request("anchored", {Page::Growth});
    line.articles = path("copies");
    const auto report = exportHeadless(path("good.sqlite"), line);
    QVERIFY(bool(report));
    QCOMPARE(report->anchors->exact, 5);
    line.articles = path("nowhere");
    QCOMPARE(exportHeadless(path("good.sqlite"), line).error().kind, Error::Kind::Missing);
}

/// The money of every currency is one page, and rows that cannot be used are told.
void HeadlessExportTest::convertsAtTheRatesOfATable()
{
    sample::writeBytes(path("rates.csv"), "date,base,quote,rate,source\n2019,EUR,CNY,7.8,ECB\n"
                                          "2018,EUR,CNY,0,ECB\n");
    CommandLine line = request("euros", {Page::Levels});
    line.rates = path("rates.csv");
    line.exportTo->currency = QStringLiteral("EUR");
    const auto report = exportHeadless(QStringLiteral(PLUMBLINE_DATASET), line);
    QVERIFY2(bool(report), report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->notes.size(), size_t(1));
    QCOMPARE(report->notes.front().text(), path("rates.csv") + QStringLiteral(":3: The rate is zero."));
    const QStringList written = names(path("euros"));
    QVERIFY(written.contains(QStringLiteral("levels-revenue-EUR.csv")));
    QVERIFY(!written.contains(QStringLiteral("levels-revenue-CNY.csv")));
    QFile table(path("euros/levels-revenue-EUR.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(table.readAll());
    QVERIFY(rows.contains(QStringLiteral("ECB (rates.csv, line 2)")));
    // Computed and converted numbers have no digits that mean nothing.
    static const QRegularExpression tooFine(QStringLiteral("(?<![\\d.])\\d{6,}\\.\\d{5,}"));
    const QRegularExpressionMatch fine = tooFine.match(rows);
    QVERIFY2(!fine.hasMatch(), qPrintable(fine.captured()));
    line.rates = path("nowhere.csv");
    QCOMPARE(exportHeadless(path("good.sqlite"), line).error().kind, Error::Kind::Missing);
}

void HeadlessExportTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << path("nowhere.sqlite") << path("out") << Error::Kind::Missing;
    QTest::newRow("folder") << m_folder.path() << path("out") << Error::Kind::NotAFile;
    QTest::newRow("text") << path("text.sqlite") << path("out") << Error::Kind::NotADataset;
    QTest::newRow("file in the way") << path("good.sqlite") << path("file") << Error::Kind::Unwritable;
    QTest::newRow("below a file") << path("good.sqlite") << path("file/out") << Error::Kind::Unwritable;
    QTest::newRow("read-only place") << path("good.sqlite") << QStringLiteral("/proc/out")
                                     << Error::Kind::Unwritable;
}

void HeadlessExportTest::saysWhatIsWrong()
{
    QFETCH(QString, dataset);
    QFETCH(QString, target);
    QFETCH(Error::Kind, kind);
    CommandLine line = request("out");
    line.exportTo->folder = target;
    const auto report = exportHeadless(dataset, line);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QVERIFY(!QFileInfo::exists(path("out")));
}

QTEST_MAIN(HeadlessExportTest)
#include "headlessexport_test.moc"
