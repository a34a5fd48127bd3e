// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mappingcodec.h"
#include "importing/tablefile.h"

#include <QTest>

using namespace plumbline;

namespace {

using R = ColumnRole;

/// Nothing in it is as it is by default.
Mapping unusual()
{
    Mapping mapping;
    mapping.choice.format = TableFormat::Csv;
    mapping.choice.csv = {"windows-1252", '\t', '\0'};
    mapping.choice.range = {2, 30, 1, 4};
    mapping.titleRow = 3;
    mapping.titles = {QStringLiteral("Firma"), QStringLiteral("年"), QStringLiteral("a \"b\""), QString()};
    mapping.roles = {R::Company, R::Period, R::Value, R::Value};
    mapping.wideBy = WideBy::Metric;
    mapping.numbers = {',', '.'};
    mapping.periods = {PeriodForm::Order::DayFirst, DayMeaning::Quarter, {3, 31}};
    mapping.scale = 6;
    mapping.setConstant(R::Unit, QStringLiteral("EUR"));
    mapping.setConstant(R::Status, QStringLiteral("forecast"));
    return mapping;
}

} // namespace

class MappingCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void comesBackFromAFile();
    void refuses_data();
    void refuses();
    void refusesFiles_data();
    void refusesFiles();
    void shapesAreOfTitles();
};

void MappingCodecTest::comesBack_data()
{
    QTest::addColumn<Mapping>("mapping");
    QTest::newRow("unusual") << unusual();
    Mapping sheet = unusual();
    sheet.choice = {TableFormat::Xlsx, {}, QStringLiteral("Sheet 1"), {}};
    QTest::newRow("a sheet") << sheet;
    Mapping table = unusual();
    table.choice = {TableFormat::Database, {}, QStringLiteral("a\"b"), {}};
    QTest::newRow("a table") << table;
}

void MappingCodecTest::comesBack()
{
    QFETCH(Mapping, mapping);
    const auto read = mappingFromJson(toJson(mapping));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QVERIFY(*read == mapping);
    QCOMPARE(toJson(*read), toJson(mapping));
}

void MappingCodecTest::comesBackFromAFile()
{
    const tablefile::Folder folder;
    const QString path = folder.path("m.json");
    QVERIFY(!writeMapping(unusual(), path));
    const auto read = readMapping(path);
    QVERIFY(read);
    QVERIFY(*read == unusual());
}

void MappingCodecTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *json, const char *error) {
        QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(error);
    };
    row("", "This is not a mapping: no JSON object");
    row("[1]", "This is not a mapping: no JSON object");
    row("{}", "plumbline_mapping: This is not a mapping of a version");
    row(R"({"plumbline_mapping": 2})", "plumbline_mapping: This is not a mapping of a version");
    row(R"({"plumbline_mapping": 1, "rolls": 1})", "rolls: The mapping has a key");
    row(R"({"plumbline_mapping": 1, "format": "xls"})", "format: “xls” is not one");
    row(R"({"plumbline_mapping": 1, "columns": [{"role": "boss"}]})", "columns.role: “boss” is not one");
    row(R"({"plumbline_mapping": 1, "columns": [{"rolle": "value"}]})",
        "columns.rolle: The mapping has a key");
    row(R"({"plumbline_mapping": 1, "delimiter": ",,"})", "delimiter: One character");
    row(R"({"plumbline_mapping": 1, "scale": 99})", "scale: A whole number from 0 to 12");
    row(R"({"plumbline_mapping": 1, "title_row": "one"})", "title_row: A whole number");
    row(R"({"plumbline_mapping": 1, "fiscal_year_end": "31-03"})", "fiscal_year_end: A day as MM-DD");
    row(R"({"plumbline_mapping": 1, "constants": {"value": "5"}})", "constants.value: The mapping has a key");
    row(R"({"plumbline_mapping": 1, "days": {"order": "any"}})", "order: “any” is not one");
}

void MappingCodecTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const auto read = mappingFromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().text().startsWith(error), qPrintable(read.error().text()));
}

void MappingCodecTest::refusesFiles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("error");
    QTest::newRow("none") << QStringLiteral("none") << QStringLiteral("There is no such file.");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("This is not an ordinary file.");
    QTest::newRow("too large") << QStringLiteral("large") << QStringLiteral("A mapping has at most 4 MB.");
    QTest::newRow("no mapping") << QStringLiteral("text") << QStringLiteral("This is not a mapping");
}

void MappingCodecTest::refusesFiles()
{
    QFETCH(QString, what);
    QFETCH(QString, error);
    const tablefile::Folder folder;
    QString path = folder.path("none.json");
    if (what == QLatin1String("folder"))
        path = folder.path("");
    if (what == QLatin1String("large")) {
        path = folder.write("large.json", "{");
        QVERIFY(QFile::resize(path, 5 * 1024 * 1024));
    }
    if (what == QLatin1String("text"))
        path = folder.write("text.json", "Company,Value\n");
    const auto read = readMapping(path);
    QVERIFY(!read);
    QVERIFY2(read.error().sentence.startsWith(error), qPrintable(read.error().text()));
    QCOMPARE(read.error().place.file, path);
}

void MappingCodecTest::shapesAreOfTitles()
{
    Mapping one = unusual();
    Mapping other = unusual();
    other.titles[0] = QStringLiteral("  FIRMA ");
    other.numbers = {'.', ','};
    QCOMPARE(shapeOf(one), shapeOf(other));
    other.titles[1] = QStringLiteral("Jahr");
    QVERIFY(shapeOf(one) != shapeOf(other));
}

QTEST_APPLESS_MAIN(MappingCodecTest)
#include "mappingcodec_test.moc"
