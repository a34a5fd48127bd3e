// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rolewords.h"
#include "importing/titlewords.h"

#include <QTest>

using namespace plumbline;

class RoleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTitles_data();
    void knowsTitles();
    void takesTitlesApart_data();
    void takesTitlesApart();
    void knowsAreas_data();
    void knowsAreas();
};

void RoleWordsTest::knowsTitles_data()
{
    QTest::addColumn<QString>("role");
    const auto row = [](const char *title, const char *role) {
        QTest::newRow(title) << QString::fromUtf8(role);
    };
    row("Company", "company");
    row("Companies", "company");
    row("company_name", "company");
    row("Vendors", "company");
    row("Fiscal year", "period");
    row("Report date", "period");
    row("数值", "value");
    row("报告期", "period");
    row("Quelle", "source");
    row("Currency unit", "unit");
    row("Landing page", ""); // no land
    row("Updated", "");      // no date
    row("Revenue", "");
}

void RoleWordsTest::knowsTitles()
{
    QFETCH(QString, role);
    const auto found = roleOfTitle(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found ? roleCode(*found) : QString(), role);
}

void RoleWordsTest::takesTitlesApart_data()
{
    QTest::addColumn<QString>("parts");
    const auto row = [](const char *title, const char *parts) {
        QTest::newRow(title) << QString::fromUtf8(parts);
    };
    row("Revenue (USD m)", "Revenue|USD|6");
    row("Revenue [EUR]", "Revenue|EUR|0");
    row("营业收入（亿元）", "营业收入|CNY|8");
    row("Umsatz in Mio. EUR", "Umsatz|EUR|6");
    row("Share, %", "Share|percent|0");
    row("Growth %", "Growth|percent|0");
    row("Revenue USD", "Revenue|USD|0");
    row("Revenue (restated)", "Revenue (restated)||");
    row("Sales in Germany", "Sales in Germany||");
    row("Revenue", "Revenue||");
}

void RoleWordsTest::takesTitlesApart()
{
    QFETCH(QString, parts);
    const TitleParts found = partsOfTitle(QString::fromUtf8(QTest::currentDataTag()));
    const QString unit = found.unit
                             ? QStringLiteral("%1|%2").arg(found.unit->unit.code()).arg(found.unit->scale)
                             : QStringLiteral("|");
    QCOMPARE(found.name + QLatin1Char('|') + unit, parts);
}

void RoleWordsTest::knowsAreas_data()
{
    QTest::addColumn<QString>("area");
    const auto row = [](const char *text, const char *area) {
        QTest::newRow(text) << QString::fromUtf8(area);
    };
    row("China", "CN");
    row("cn", "CN");
    row("United States", "US");
    row("USA", "US");
    row("Global", "WORLD");
    row("EMEA", "EMEA");
    row("中国", "CN");
    row("Shandong", "Shandong");
}

void RoleWordsTest::knowsAreas()
{
    QFETCH(QString, area);
    QCOMPARE(areaOf(QString::fromUtf8(QTest::currentDataTag())), area);
}

QTEST_APPLESS_MAIN(RoleWordsTest)
#include "rolewords_test.moc"
