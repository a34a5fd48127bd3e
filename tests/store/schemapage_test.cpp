// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvreader.h"
#include "store/packagetables.h"
#include "store/schema.h"
#include "support/checkout.h"

#include <QRegularExpression>
#include <QTest>

using namespace plumbline;

/// resources/schema.md names everything that a dataset may hold.
class SchemaPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEveryTable();
    void namesEveryColumn_data();
    void namesEveryColumn();
    void namesEveryCode();
    void listsTheColumnsOfThePackage();
    void listsTheColumnsOfTheView();
    void explainsEveryFlag();

private:
    QString m_page;
};

void SchemaPageTest::initTestCase()
{
    m_page = checkout::textOf(QStringLiteral("resources/schema.md"));
    QVERIFY(!m_page.isEmpty());
}

void SchemaPageTest::namesEveryTable()
{
    QVERIFY(schema::tables().size() >= 13);
    for (const QString &table : schema::tables())
        QVERIFY2(m_page.contains(QStringLiteral("\n**%1**").arg(table)), qPrintable(table));
}

void SchemaPageTest::namesEveryColumn_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : schema::tables())
        QTest::newRow(qPrintable(table)) << table;
}

void SchemaPageTest::namesEveryColumn()
{
    QFETCH(QString, table);
    const QString sql = QString::fromUtf8(schema::sql());
    const QString definition =
        sql.section(QStringLiteral("CREATE TABLE %1 (").arg(table), 1).section(QStringLiteral("\n)"), 0, 0);
    const QString paragraph =
        m_page.section(QStringLiteral("\n**%1**").arg(table), 1).section(QStringLiteral("\n**"), 0, 0);
    static const QRegularExpression column(QStringLiteral("^    ([a-z_0-9]+) (?:INTEGER|TEXT|REAL)"),
                                           QRegularExpression::MultilineOption);
    int found = 0;
    for (auto match = column.globalMatch(definition); match.hasNext(); ++found) {
        const QString name = match.next().captured(1);
        if (name != QLatin1String("row"))
            QVERIFY2(paragraph.contains(QStringLiteral("`%1`").arg(name)), qPrintable(name));
    }
    QVERIFY(found >= 3);
}

void SchemaPageTest::namesEveryCode()
{
    for (const PackageTable &table : packageTables()) {
        for (const PackageColumn &column : table.columns) {
            for (const QString &word :
                 QString::fromUtf8(column.codes).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                QVERIFY2(m_page.contains(QStringLiteral("`%1`").arg(word)), qPrintable(word));
        }
    }
}

void SchemaPageTest::listsTheColumnsOfThePackage()
{
    for (const PackageTable &table : packageTables()) {
        const QString line = QStringLiteral("| `%1` | `%2` |")
                                 .arg(QLatin1String(table.file), table.columnNames().join(QLatin1Char(',')));
        QVERIFY2(m_page.contains(line), qPrintable(line));
    }
}

void SchemaPageTest::listsTheColumnsOfTheView()
{
    const QString paragraph =
        m_page.section(QStringLiteral("## The view `statement`"), 1).section(QStringLiteral("## "), 0, 0);
    static const QRegularExpression name(QStringLiteral("`([a-z_0-9]+)`"));
    QStringList names;
    for (auto match = name.globalMatch(paragraph.section(QStringLiteral("Columns, in order:"), 1));
         match.hasNext();)
        names << match.next().captured(1);
    QCOMPARE(names, schema::statementColumns());
}

void SchemaPageTest::explainsEveryFlag()
{
    const QString file = checkout::top().filePath(QStringLiteral("resources/china-cloud/statement.csv"));
    QStringList flags;
    const auto problem = readCsv(file, [&flags](const CsvRecord &record) {
        flags << QString::fromUtf8(record.fields.back()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return Outcome();
    });
    QVERIFY(!problem);
    flags.removeAll(QStringLiteral("flags"));
    flags.removeDuplicates();
    QVERIFY(!flags.isEmpty());
    for (const QString &flag : flags)
        QVERIFY2(m_page.contains(QStringLiteral("\n| `%1` | ").arg(flag)), qPrintable(flag));
}

QTEST_APPLESS_MAIN(SchemaPageTest)
#include "schemapage_test.moc"
