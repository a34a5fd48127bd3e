// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importtarget.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tablefile;

using R = ColumnRole;

/// A table that comes again, and tables beside others: nothing doubles, corrections stay.
class ReimportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void updatesInsteadOfDoubling();
    void keepsCorrections();
    void anotherMappingReplaces();
    void joinsFactsOfTheDataset();
    void tellsRepeatedRows();
    void twoTablesStandSideBySide();

private:
    QString import(const QByteArray &rows, const Mapping &mapping = longMapping(),
                   const char *name = "a.csv") const
    {
        return m_target->import(rows, mapping, name);
    }

    std::unique_ptr<Target> m_target;
    QString m_dataset; ///< of the target
};

void ReimportTest::init()
{
    m_target = std::make_unique<Target>();
    QCOMPARE(m_target->problem(), QString());
    m_dataset = m_target->dataset();
}

void ReimportTest::updatesInsteadOfDoubling()
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

void ReimportTest::keepsCorrections()
{
    import("Nova,Revenue,2019,5,USD\nNova,Revenue,2020,6,USD\n");
    QCOMPARE(sample::spoil(m_dataset, QStringLiteral("UPDATE assertion SET value_low = 99, value_high = 99")),
             QString());
    QCOMPARE(import("Nova,Revenue,2020,7,USD\nNova,Revenue,2019,5,USD\n"),
             QStringLiteral("updated 1, unchanged 1"));
    QCOMPARE(statements(m_dataset),
             QStringLiteral("nova.revenue.2019 99 USD exact\nnova.revenue.2020 7 USD exact"));
}

void ReimportTest::anotherMappingReplaces()
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

void ReimportTest::joinsFactsOfTheDataset()
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

void ReimportTest::tellsRepeatedRows()
{
    const QByteArray rows = "Nova,Revenue,2019,5,USD\nNova,Revenue,2019,6,USD\nNova,Revenue,2019,5,USD\n";
    QCOMPARE(import(rows), QStringLiteral("added 3, repeated 2"));
    QCOMPARE(statements(m_dataset),
             QStringLiteral("nova.revenue.2019 5 USD exact\nnova.revenue.2019 5 USD exact\n"
                            "nova.revenue.2019 6 USD exact"));
    QCOMPARE(import(rows), QStringLiteral("unchanged 3, repeated 2"));
}

void ReimportTest::twoTablesStandSideBySide()
{
    QCOMPARE(import("Nova,Revenue,2019,5,USD\n"), QStringLiteral("added 1"));
    QCOMPARE(import("Nova,Revenue,2019,6,USD\n", longMapping(), "b.csv"),
             QStringLiteral("added 1, joined 1"));
    QCOMPARE(statements(m_dataset),
             QStringLiteral("nova.revenue.2019 5 USD exact\nnova.revenue.2019 6 USD exact"));
}

QTEST_APPLESS_MAIN(ReimportTest)
#include "reimport_test.moc"
