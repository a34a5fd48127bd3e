// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/csvmetadata.h"

#include "model/csvcolumns.h"
#include "model/samplearticle.h"
#include "store/csvreader.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace plumbline;

/// The file beside an exported CSV that says what it means.
class CsvMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyColumnHasAMeaning_data();
    void everyColumnHasAMeaning();
    void describesTheTable_data();
    void describesTheTable();
    void seesWhatDoesNotFit_data();
    void seesWhatDoesNotFit();
    void saysWhereItComesFrom();
    void namesTheUnitWhereThereIsOne();
    void carriesTheNotes();
    void bothFilesOrNone();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    DataExport what(DataGrain grain) const;
    DatasetFile file() const
    {
        auto opened = DatasetFile::open(path("a.sqlite"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return std::move(*opened);
    }

    QTemporaryDir m_folder;
    DatasetPtr m_dataset;
};

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray columnsOf(const QJsonObject &table)
{
    return table.value(QLatin1String("tableSchema")).toObject().value(QLatin1String("columns")).toArray();
}

bool isOfType(const QString &type, const QString &cell)
{
    bool isGood = true;
    if (type == QLatin1String("double"))
        cell.toDouble(&isGood);
    else if (type == QLatin1String("integer"))
        cell.toLongLong(&isGood);
    else if (type == QLatin1String("date"))
        isGood = QDate::fromString(cell, Qt::ISODate).isValid() && cell.size() == 10;
    else
        isGood = type == QLatin1String("string");
    return isGood;
}

QString problemOfHeader(const QJsonArray &columns, const std::vector<QByteArray> &header)
{
    if (static_cast<size_t>(columns.size()) != header.size())
        return QStringLiteral("%1 columns, %2 in the file").arg(columns.size()).arg(header.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QJsonObject column = columns[i].toObject();
        const QString title = QString::fromUtf8(header[static_cast<size_t>(i)]);
        if (!column.value(QLatin1String("titles")).toArray().contains(title))
            return QStringLiteral("no column %1 at %2").arg(title).arg(i);
    }
    return {};
}

QString problemOfRow(const QJsonArray &columns, const CsvRecord &record)
{
    for (size_t i = 0; i < record.fields.size(); ++i) {
        const QJsonObject column = columns[static_cast<qsizetype>(i)].toObject();
        const QString cell = QString::fromUtf8(record.fields[i]);
        const QString type = column.value(QLatin1String("datatype")).toString();
        if (!cell.isEmpty() && !isOfType(type, cell))
            return QStringLiteral("%1 is no %2: %3")
                .arg(column.value(QLatin1String("name")).toString(), type, cell);
    }
    return {};
}

/// Checks a CSV against its metadata as a validator of CSV on the Web would: where it is,
/// its columns in their order, the type of each cell. Empty when all is well.
QString validated(const QString &csv)
{
    const QJsonObject table = objectOf(sample::bytesOf(csv + QStringLiteral("-metadata.json")));
    if (table.value(QLatin1String("@context")).toArray().at(0) != QLatin1String("http://www.w3.org/ns/csvw"))
        return QStringLiteral("no metadata");
    if (table.value(QLatin1String("url")).toString() != QFileInfo(csv).fileName())
        return QStringLiteral("of another file");
    const QJsonArray columns = columnsOf(table);
    QString problem;
    bool isHeader = true;
    const Outcome unread = readCsv(csv, [&](const CsvRecord &record) -> Outcome {
        const std::vector<QByteArray> fields(record.fields.begin(), record.fields.end());
        if (problem.isEmpty())
            problem = isHeader ? problemOfHeader(columns, fields) : problemOfRow(columns, record);
        isHeader = false;
        return {};
    });
    return unread ? unread->text() : problem;
}

void addGrains()
{
    QTest::addColumn<int>("grain");
    QTest::newRow("facts") << static_cast<int>(DataGrain::Facts);
    QTest::newRow("statements") << static_cast<int>(DataGrain::Statements);
}

} // namespace

void CsvMetadataTest::initTestCase()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8"));
    QCOMPARE(sample::packageOfArticle().compileTo(path("a.sqlite")), QString());
    DatasetFile opened = file();
    m_dataset = *opened.read();
}

DataExport CsvMetadataTest::what(DataGrain grain) const
{
    DataExport data;
    data.dataset = m_dataset;
    data.facts.resize(static_cast<size_t>(m_dataset->factCount()));
    std::iota(data.facts.begin(), data.facts.end(), 0);
    data.grain = grain;
    data.hasMetadata = true;
    data.about = {{QStringLiteral("Companies"), QStringLiteral("Acme")}};
    return data;
}

void CsvMetadataTest::everyColumnHasAMeaning_data()
{
    addGrains();
}

void CsvMetadataTest::everyColumnHasAMeaning()
{
    QFETCH(int, grain);
    for (const QString &column : exportColumns(static_cast<DataGrain>(grain)))
        QVERIFY2(meaningOfColumn(column), qPrintable(column));
}

void CsvMetadataTest::describesTheTable_data()
{
    addGrains();
}

void CsvMetadataTest::describesTheTable()
{
    QFETCH(int, grain);
    DatasetFile opened = file();
    DataExport data = what(static_cast<DataGrain>(grain));
    data.hasByteOrderMark = true;
    QVERIFY(!writeData(path("t.csv"), data, opened));
    QCOMPARE(validated(path("t.csv")), QString());
}

void CsvMetadataTest::seesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("problem");
    QTest::newRow("columns exchanged") << QByteArray("fact_id,company") << QByteArray("company,fact_id")
                                       << QStringLiteral("no column company at 0");
    QTest::newRow("a text for a number") << QByteArray(",600000000,") << QByteArray(",much,")
                                         << QStringLiteral("value_low is no double: much");
    QTest::newRow("a day that is none") << QByteArray(",2019-07-01,") << QByteArray(",2019-02-31,")
                                        << QStringLiteral("period_start is no date: 2019-02-31");
    QTest::newRow("a column more") << QByteArray("fact_id,") << QByteArray("fact_id,more,")
                                   << QStringLiteral("54 columns, 55 in the file");
}

void CsvMetadataTest::seesWhatDoesNotFit()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    DatasetFile opened = file();
    QVERIFY(!writeData(path("odd.csv"), what(DataGrain::Facts), opened));
    QByteArray csv = sample::bytesOf(path("odd.csv"));
    QVERIFY(csv.contains(from));
    sample::writeBytes(path("odd.csv"), csv.replace(csv.indexOf(from), from.size(), to));
    QTEST(validated(path("odd.csv")), "problem");
}

void CsvMetadataTest::saysWhereItComesFrom()
{
    const QJsonObject table = objectOf(csvMetadata(what(DataGrain::Facts), QStringLiteral("a b.csv")));
    QCOMPARE(table.value(QLatin1String("url")).toString(), QStringLiteral("a%20b.csv"));
    QCOMPARE(table.value(QLatin1String("dc:title")).toString(), m_dataset->tables().title);
    QCOMPARE(table.value(QLatin1String("dc:description")).toString(), QStringLiteral("Companies: Acme"));
    QCOMPARE(table.value(QLatin1String("dc:creator")).toString(), QStringLiteral("Plumbline 9.8"));
    const QJsonObject created = table.value(QLatin1String("dc:created")).toObject();
    QCOMPARE(created.value(QLatin1String("@value")).toString(), QDate::currentDate().toString(Qt::ISODate));
    const QJsonArray sources = table.value(QLatin1String("dc:source")).toArray();
    QCOMPARE(sources.size(), 1);
    const QJsonObject source = sources[0].toObject();
    QCOMPARE(source.value(QLatin1String("dc:identifier")).toString(), QStringLiteral("news"));
    const QString citation = source.value(QLatin1String("dc:bibliographicCitation")).toString();
    QVERIFY2(citation.contains(QLatin1String("Daily")), qPrintable(citation));
}

void CsvMetadataTest::namesTheUnitWhereThereIsOne()
{
    const auto unitOf = [](const DataExport &data, const char *name) {
        for (const QJsonValue &column : columnsOf(objectOf(csvMetadata(data, QStringLiteral("a.csv"))))) {
            if (column.toObject().value(QLatin1String("name")) == QLatin1String(name))
                return column.toObject().value(QLatin1String("schema:unitText")).toString();
        }
        return QStringLiteral("no such column");
    };
    DataExport data = what(DataGrain::Facts);
    QCOMPARE(unitOf(data, "value_low"), QString());
    data.facts = {m_dataset->indexOf(FactId(QStringLiteral("acme-and-bolt.share")))};
    QCOMPARE(unitOf(data, "value_low"), QStringLiteral("percent"));
    QCOMPARE(unitOf(data, "unit"), QString());
}

void CsvMetadataTest::carriesTheNotes()
{
    DatasetFile opened = file();
    DataExport data = what(DataGrain::Facts);
    data.notes.insert(FactId(QStringLiteral("acme.series-b")), QStringLiteral("=ask, \"twice\"\nthen again"));
    QVERIFY(!writeData(path("noted.csv"), data, opened));
    QCOMPARE(validated(path("noted.csv")), QString());
    QVERIFY(sample::bytesOf(path("noted.csv")).contains("\"'=ask, \"\"twice\"\"\nthen again\""));
    data.grain = DataGrain::Statements;
    QVERIFY(!writeData(path("noted.csv"), data, opened));
    data.facts = {m_dataset->indexOf(FactId(QStringLiteral("acme.series-b")))};
    QCOMPARE(sample::bytesOf(path("noted.csv")).count("=ask"), rowCount(data));
}

void CsvMetadataTest::bothFilesOrNone()
{
    DatasetFile opened = file();
    const QString csv = path("both/t.csv");
    QVERIFY(QDir().mkpath(path("both")));
    QVERIFY(!writeData(csv, what(DataGrain::Facts), opened, [](qint64, qint64) { return false; }));
    QCOMPARE(QDir(path("both")).entryList(QDir::Files), QStringList());
    QVERIFY(QDir().mkpath(csvMetadataPath(csv))); // in the way
    const Outcome problem = writeData(csv, what(DataGrain::Facts), opened);
    QVERIFY(problem);
    QCOMPARE(problem->place.file, csvMetadataPath(csv));
    QCOMPARE(QDir(path("both")).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(CsvMetadataTest)
#include "csvmetadata_test.moc"
