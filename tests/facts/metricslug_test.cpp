// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/metricslug.h"

#include <QTest>

using namespace plumbline;

/// Names of metrics that say the same in other words get identifiers that pages know.
class MetricSlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheField_data();
    void knowsTheField();
    void tellsChineseNamesApart();
};

void MetricSlugTest::knowsTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char *name, const char *slug) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(slug);
    };
    row("Capital  Expenditure", "capital_expenditure");
    row("Revenue", "revenue");
    row("Revenue growth", "revenue_growth");
    row("Revenue YoY", "revenue_growth");
    row("Revenue growth, year-on-year", "revenue_growth");
    row("Sales y/y", "sales_growth");
    row("User growth rate", "user_growth_rate");
    row("Market share", "market_share");
    row("Share of market", "market_share");
    row("Cloud market share (IaaS)", "market_share_cloud_iaas");
    row("Marktanteil", "market_share");
    row("Umsatzwachstum", "revenue_growth");
    row("营收", "revenue");
    row("营业收入", "revenue");
    row("营收同比增长", "revenue_growth");
    row("收入增速", "revenue_growth");
    row("市占率", "market_share");
    row("IaaS市场份额", "market_share_iaas");
    row("Shared market", "shared_market");
    row("Market", "market");
    row("", "");
    row("%", "");
}

void MetricSlugTest::knowsTheField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, slug);
    QCOMPARE(QString::fromLatin1(metricSlug(name, 48)), slug);
}

void MetricSlugTest::tellsChineseNamesApart()
{
    const QByteArray cloud = metricSlug(QStringLiteral("云业务营收"), 48);
    const QByteArray games = metricSlug(QStringLiteral("游戏营收"), 48);
    QVERIFY2(cloud.startsWith("revenue_"), cloud.constData());
    QVERIFY2(games.startsWith("revenue_"), games.constData());
    QVERIFY(cloud != games);
    QVERIFY(metricSlug(QStringLiteral("员工"), 48) != metricSlug(QStringLiteral("服务器"), 48));
}

QTEST_APPLESS_MAIN(MetricSlugTest)
#include "metricslug_test.moc"
