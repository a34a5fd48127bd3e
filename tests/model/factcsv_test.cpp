// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factcsv.h"

#include "model/samplearticle.h"
#include "store/csvreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

class FactCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasARowPerFact();
    void hasTheStatesOfCopies();
    void guardsFormulas();
    void writesTheViewStatement();
    void leavesNothingHalfWritten_data();
    void leavesNothingHalfWritten();
    void cancelLeavesNoFile();

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

void FactCsvTest::initTestCase()
{
    QCOMPARE(sample::packageOfArticle().compileTo(m_dataset), QString());
}

void FactCsvTest::hasARowPerFact()
{
    Opened all = opened(m_dataset);
    QVERIFY(!writeFactCsv(path("facts.csv"), {all.dataset, all.facts, all.file, {}}));
    const Table table = readBack(path("facts.csv"));
    QCOMPARE(table.size(), size_t(3));
    QCOMPARE(QStringList(table[0].keys()).size(), factCsvColumns().size());
    QCOMPARE(
        cells(table[0], "fact_id company what period figure status_text said_by passage"),
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

void FactCsvTest::hasTheStatesOfCopies()
{
    const QString copies = path("copies");
    QVERIFY(QDir().mkpath(copies));
    sample::writeBytes(copies + QStringLiteral("/a.txt"), sample::article().toUtf8());
    Opened all = opened(m_dataset);
    const auto passages = all.file.passagesOfArticle(QStringLiteral("news"));
    const QString &hash = all.dataset->tables().articles.front().sha256;
    const auto attached = attachFolder(copies, {{QStringLiteral("news"), hash, *passages}}, {});
    QVERIFY(!writeFactCsv(path("states.csv"), {all.dataset, all.facts, all.file, attached->copies}));
    QCOMPARE(cells(readBack(path("states.csv"))[0], "passage_states"), QStringLiteral("exact; exact; exact"));
}

void FactCsvTest::guardsFormulas()
{
    sample::Package package = sample::packageOfArticle();
    package.replace(QStringLiteral("event.csv"), QStringLiteral("Series B of Acme"),
                    QStringLiteral("=cmd|calc"));
    package.replace(QStringLiteral("statement.csv"), QStringLiteral("12,12,exact,percent"),
                    QStringLiteral("-12,-12,exact,percent"));
    const QString dataset = path("formula.sqlite");
    QCOMPARE(package.compileTo(dataset), QString());
    Opened all = opened(dataset);
    QVERIFY(!writeFactCsv(path("formula.csv"), {all.dataset, all.facts, all.file, {}}));
    const Table table = readBack(path("formula.csv"));
    QCOMPARE(cells(table[0], "event_title"), QStringLiteral("'=cmd|calc"));
    QCOMPARE(cells(table[2], "value_low"), QStringLiteral("-12")); // a number stays one
}

void FactCsvTest::writesTheViewStatement()
{
    Opened all = opened(m_dataset);
    QVERIFY(!writeStatementCsv(path("statements.csv"), all.file));
    const Table table = readBack(path("statements.csv"));
    QCOMPARE(table.size(), size_t(6)); // five statements, one of them with two passages
    QCOMPARE(cells(table[0], "statement_id fact_id event_title passage_exact"),
             QStringLiteral("s1 | acme.series-b | Series B of Acme | raised"));
}

void FactCsvTest::leavesNothingHalfWritten_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("no such folder") << path("nowhere/facts.csv");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("full disk") << QStringLiteral("/dev/full");
}

void FactCsvTest::leavesNothingHalfWritten()
{
    QFETCH(QString, target);
    Opened all = opened(m_dataset);
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
    const Outcome problem = writeFactCsv(target, {all.dataset, all.facts, all.file, {}});
    QVERIFY(problem);
    QVERIFY2(problem->text().contains(target), qPrintable(problem->text()));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void FactCsvTest::cancelLeavesNoFile()
{
    Opened all = opened(m_dataset);
    int rows = 0;
    const auto goOn = [&rows] { return ++rows < 2; };
    QVERIFY(!writeFactCsv(path("cancelled.csv"), {all.dataset, all.facts, all.file, {}}, goOn));
    QVERIFY(!QFile::exists(path("cancelled.csv")));
}

QTEST_GUILESS_MAIN(FactCsvTest)
#include "factcsv_test.moc"
