// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packagereader.h"

#include "store/datasetfile.h"
#include "store/packagetables.h"
#include "store/packagewriter.h"
#include "store/samplepackage.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void dumpsWhatWasCompiled_data();
    void dumpsWhatWasCompiled();
    void compilesTheSameBytes();
    void describesTheTables();
    void takesAByteOrderMark();
    void saysWhereARowIsWrong_data();
    void saysWhereARowIsWrong();
    void saysWhatThePackageLacks_data();
    void saysWhatThePackageLacks();
    void keepsTheOldFileOnFailure();
    void leavesNothingOfAFailedFile();
    void neverReadsOutsideTheFolder();
    void refusesToDumpBrokenRows();
    void refusesTargetsForADump();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PackageTest::dumpsWhatWasCompiled_data()
{
    QTest::addColumn<bool>("hasImport");
    QTest::newRow("of articles") << false;
    QTest::newRow("with an import") << true;
}

void PackageTest::dumpsWhatWasCompiled()
{
    QFETCH(bool, hasImport);
    const auto package = hasImport ? sample::Package::withImport() : sample::Package();
    QCOMPARE(package.compileTo(path("a.sqlite")), QString());
    QVERIFY(!dumpPackage(path("a.sqlite"), path("new/folder")));
    for (const PackageTable &table : packageTables()) {
        const QString file = QLatin1String(table.file);
        if (table.isOptional() && !hasImport) {
            QVERIFY(!QFile::exists(path("new/folder") + QLatin1Char('/') + file));
            continue;
        }
        QCOMPARE(QString::fromUtf8(sample::bytesOf(path("new/folder") + QLatin1Char('/') + file)),
                 package.content(file));
    }
    QVERIFY(!compilePackage(path("new/folder"), path("b.sqlite")));
    QCOMPARE(sample::bytesOf(path("b.sqlite")), sample::bytesOf(path("a.sqlite")));
}

void PackageTest::compilesTheSameBytes()
{
    QCOMPARE(sample::Package().compileTo(path("a.sqlite")), QString());
    QCOMPARE(sample::Package().compileTo(path("b.sqlite")), QString());
    QCOMPARE(sample::bytesOf(path("b.sqlite")), sample::bytesOf(path("a.sqlite")));
}

void PackageTest::describesTheTables()
{
    QCOMPARE(sample::Package::withImport().compileTo(path("a.sqlite")), QString());
    QVERIFY(!dumpPackage(path("a.sqlite"), path("dump")));
    const auto package = QJsonDocument::fromJson(sample::bytesOf(path("dump/datapackage.json"))).object();
    QCOMPARE(package.value(QLatin1String("name")).toString(), QStringLiteral("sample"));
    QCOMPARE(package.value(QLatin1String("title")).toString(), QStringLiteral("A sample"));
    QCOMPARE(package.value(QLatin1String("licenses")).toArray().size(), 1);
    const QJsonArray resources = package.value(QLatin1String("resources")).toArray();
    QCOMPARE(resources.size(), qsizetype(packageTables().size()));
    for (const QJsonValue &resource : resources) {
        const QJsonObject schema = resource.toObject().value(QLatin1String("schema")).toObject();
        QStringList fields;
        for (const QJsonValue &field : schema.value(QLatin1String("fields")).toArray())
            fields << field.toObject().value(QLatin1String("name")).toString();
        for (const QJsonValue &key : schema.value(QLatin1String("primaryKey")).toArray())
            QVERIFY2(fields.contains(key.toString()), qPrintable(key.toString()));
    }
}

void PackageTest::takesAByteOrderMark()
{
    sample::Package package;
    package.replace(QStringLiteral("metric.csv"), QStringLiteral("metric_id"),
                    QString(QChar(0xfeff)) + QStringLiteral("metric_id"));
    QCOMPARE(package.compileTo(path("a.sqlite")), QString());
}

void PackageTest::saysWhereARowIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const char *file, const char *from, const char *to,
                        const char *message) {
        QTest::newRow(name) << QString::fromUtf8(file) << QString::fromUtf8(from) << QString::fromUtf8(to)
                            << QString::fromUtf8(message);
    };
    add("unknown subject", "statement_subject.csv", "s3,1,acme", "s3,1,acne",
        "statement_subject.csv:4, entity_id: There is no entity \"acne\".");
    add("unknown statement", "evidence.csv", "s4,p4", "s9,p4",
        "evidence.csv:6, statement_id: There is no statement \"s9\".");
    add("unknown passage", "evidence.csv", "s4,p4", "s4,p9",
        "evidence.csv:6, passage_id: There is no passage \"p9\".");
    add("unknown parent", "entity.csv", "Acme Cloud,acme", "Acme Cloud,acne",
        "entity.csv:2, parent_id: There is no entity \"acne\".");
    add("unknown article", "left-out.csv", "news", "olds",
        "left-out.csv:2, article_id: There is no article \"olds\".");
    add("code", "statement.csv", "estimated", "guessed",
        "statement.csv:5, status: \"guessed\" is not one of: reported estimated forecast planned "
        "considered.");
    add("thousands mark", "statement.csv", "87000000,", "\"87,000,000\",",
        "statement.csv:4, value_low: \"87,000,000\" is not a number");
    add("exponent", "statement.csv", "87000000", "87e6",
        "statement.csv:4, value_low: \"87e6\" is not a number");
    add("not a number", "statement.csv", "87000000", "nan",
        "statement.csv:4, value_low: \"nan\" is not a number");
    add("infinite", "statement.csv", "87000000", "inf",
        "statement.csv:4, value_low: \"inf\" is not a number");
    add("absurd value", "statement.csv", "87000000", "87000000000000000000000000",
        "statement.csv:4: The row breaks a rule of the dataset: the value is not a finite number.");
    add("control character", "digest.csv", "It grew", "\x1b[2JIt grew",
        "digest.csv:4, text: The text holds control characters.");
    add("no such day", "statement.csv", "2018-12-31", "2018-12-32",
        "statement.csv:5, period_end: \"2018-12-32\" is not a day as YYYY-MM-DD.");
    add("absurd day", "statement.csv", "2018-12-31", "9999-12-31",
        "statement.csv:5, period_end: \"9999-12-31\" is not a day as YYYY-MM-DD.");
    add("year end on no day", "entity.csv", "\"Bolt, Inc.\",,", "\"Bolt, Inc.\",,02-31",
        "entity.csv:4, fiscal_year_end: \"02-31\" is no day of any year. Write MM-DD, such as 03-31; 02-29 "
        "stands for the last day of February.");
    add("year end with a year", "entity.csv", "\"Bolt, Inc.\",,", "\"Bolt, Inc.\",,2019-03-31",
        "entity.csv:4, fiscal_year_end: \"2019-03-31\" is no day of any year.");
    add("day the other way round", "article.csv", "2019-07-21", "21.07.2019",
        "article.csv:2, published_from: \"21.07.2019\" is not a day");
    add("period backwards", "statement.csv", "2018-12-31", "2017-12-31",
        "statement.csv:5: The row breaks a rule of the dataset: period_end lies before period_start.");
    add("half a period", "statement.csv", "2018-12-31", "",
        "statement.csv:5: The row breaks a rule of the dataset: the period has one end only.");
    add("bound", "statement.csv", "12,12,exact", "12,13,exact",
        "statement.csv:5: The row breaks a rule of the dataset: the ends of the value do not fit its bound.");
    add("currency", "statement.csv", "at_least,USD", "at_least,dollars",
        "statement.csv:4: The row breaks a rule of the dataset: unit is neither");
    add("event with a metric", "statement.csv", "event,,", "event,amount_raised,",
        "statement.csv:2, metric_id: An observation needs a metric, and an event has none.");
    add("figure without a metric", "statement.csv", "observation,revenue_growth", "observation,",
        "statement.csv:5, metric_id: An observation needs a metric, and an event has none.");
    add("id with capitals", "statement.csv", "s4,acme", "S4,acme",
        "statement.csv:5, statement_id: \"S4\" is not an identifier");
    add("id twice", "entity.csv", "bolt,company", "acme,company",
        "entity.csv:4: Such a row stands there already (entity.row).");
    add("empty name", "entity.csv", "company,Acme,", "company,,",
        "entity.csv:3, name: The value is missing.");
    add("fiscal year end", "entity.csv", "acme,03-31", "acme,03-32",
        "entity.csv:2, fiscal_year_end: \"03-32\" is no day of any year. Write MM-DD, such as 03-31;");
    add("a column too many", "link.csv", "As stated.", "As stated.,x",
        "link.csv:2: The record has 5 fields instead of 4.");
    add("other columns", "link.csv", "kind,note", "kind,notes",
        "link.csv:1: The columns must be: from_statement_id,to_statement_id,kind,note.");
    add("columns in another order", "link.csv", "kind,note", "note,kind", "link.csv:1: The columns must be:");
    add("no header", "left-out.csv", "article_id,start,end,exact,reason\nnews,1,5,2019,date line\n", "",
        "left-out.csv:1: The first line must name the columns.");
    add("part of a number", "passage.csv", "news,40", "news,40.5",
        "passage.csv:2, start: \"40.5\" is not a whole number.");
    add("no phrase", "passage.csv", "Acme ,raised", "Acme ,", "passage.csv:2, exact: The value is missing.");
    add("backwards", "passage.csv", "news,40,46", "news,46,40",
        "passage.csv:2: The row breaks a rule of the dataset: the passage ends before it starts.");
    add("in no paragraph", "passage.csv", "CNY,2", "CNY,7",
        "passage.csv:2: The row refers to one that does not exist");
    add("a gap in the digest", "digest.csv", "news,3", "news,4",
        "digest.csv:4, paragraph: The paragraphs of a digest must count from 1 without gaps; 3 is due.");
    add("no subject", "statement_subject.csv", "s4,1,acme-cloud\n", "",
        "a.sqlite, assertion, row 4, row: The statement has no subject.");
    add("a family in a ring", "entity.csv", "Acme,,", "Acme,acme-cloud,", "a.sqlite, entity, ");
    add("a quote too many", "link.csv", "As stated.", "As \"stated\".", "link.csv:2: The quotes are wrong");
    add("later lines count quoted ones", "digest.csv", "news,1,-", "news,1,\"a\nb\"\nnews,9,-",
        "digest.csv:4, paragraph: ");
}

void PackageTest::saysWhereARowIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, message);
    sample::Package package;
    package.replace(file, from, to);
    const QString found = package.compileTo(path("a.sqlite")).remove(m_folder->path() + QLatin1Char('/'));
    QVERIFY2(found.startsWith(message), qPrintable(found));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void PackageTest::saysWhatThePackageLacks_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");
    const auto add = [](const char *name, const char *from, const char *to, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(message);
    };
    add("no JSON", "{\"profile\"", "profile\"", "datapackage.json: This is not a JSON object");
    add("no name", "\"name\": \"sample\"", "\"name\": \"\"",
        "datapackage.json, name: The package has no name.");
    add("no table", "\"name\": \"link\"", "\"name\": \"chain\"",
        "datapackage.json, resource link: The package has no such table.");
    add("other fields", "{\"name\": \"unit_kind\"},", "",
        "datapackage.json, resource metric: The fields must be: metric_id,name,unit_kind,note.");
    add("no such file", "\"path\": \"link.csv\"", "\"path\": \"chain.csv\"",
        "chain.csv: There is no such file.");
    add("path out of the folder", "\"path\": \"link.csv\"", "\"path\": \"../link.csv\"",
        "datapackage.json, resource link: The path must be");
    add("absolute path", "\"path\": \"link.csv\"", "\"path\": \"/etc/passwd\"",
        "datapackage.json, resource link: The path must be");
}

void PackageTest::saysWhatThePackageLacks()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, message);
    sample::Package package;
    package.replace(QStringLiteral("datapackage.json"), from, to);
    const QString found = package.compileTo(path("a.sqlite"));
    QVERIFY2(found.startsWith(message), qPrintable(found));
}

void PackageTest::keepsTheOldFileOnFailure()
{
    sample::writeBytes(path("a.sqlite"), "old");
    sample::Package package;
    package.replace(QStringLiteral("link.csv"), QStringLiteral("converts"), QStringLiteral("likes"));
    QVERIFY(!package.compileTo(path("a.sqlite")).isEmpty());
    QCOMPARE(sample::bytesOf(path("a.sqlite")), "old");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a.sqlite")});
}

void PackageTest::leavesNothingOfAFailedFile()
{
    const QString problem = sample::Package().compileTo(path("none/a.sqlite"));
    QVERIFY2(problem.endsWith(QStringLiteral("none/a.sqlite: The folder does not exist.")),
             qPrintable(problem));
    const auto missing = compilePackage(path("none"), path("a.sqlite"));
    QVERIFY(missing);
    QCOMPARE(int(missing->kind), int(Error::Kind::Missing));
    QCOMPARE(missing->place.file, path("none/datapackage.json"));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void PackageTest::neverReadsOutsideTheFolder()
{
    sample::Package().writeTo(path("package"));
    QVERIFY(QFile::remove(path("package/link.csv")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("package/link.csv")));
    const auto problem = compilePackage(path("package"), path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::NotAFile));
}

void PackageTest::refusesToDumpBrokenRows()
{
    QCOMPARE(sample::Package().compileTo(path("a.sqlite")), QString());
    QCOMPARE(sample::spoil(path("a.sqlite"), QStringLiteral("UPDATE assertion SET status = 'sure'")),
             QString());
    const auto problem = dumpPackage(path("a.sqlite"), path("dump"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::RuleBroken));
    QVERIFY(!QDir(path("dump")).exists());
}

void PackageTest::refusesTargetsForADump()
{
    QCOMPARE(sample::Package().compileTo(path("a.sqlite")), QString());
    const auto problem = dumpPackage(path("a.sqlite"), path("a.sqlite"));
    QVERIFY(problem);
    QCOMPARE(int(problem->kind), int(Error::Kind::Unwritable));
    QVERIFY(bool(DatasetFile::open(path("a.sqlite"))));
}

QTEST_APPLESS_MAIN(PackageTest)
#include "package_test.moc"
