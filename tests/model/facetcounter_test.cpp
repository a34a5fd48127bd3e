// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facetcounter.h"
#include "support/exampledata.h"

#include <QSignalSpy>
#include <QTest>

using namespace plumbline;

/// Facets follow the view, at once or from the background; the last question wins.
class FacetCounterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheView_data();
    void followsTheView();
    void lastQuestionWins();
    void endsWhileCounting();
};

static DatasetPtr sample()
{
    return example::dataset(QStringLiteral("a | ali | revenue_growth | 2018 | 40 percent\n"
                                           "b | tencent | revenue_growth | 2018 | 30 percent\n"
                                           "c | tencent | market_share | 2018 | 30 percent"));
}

static QString total(const FacetCounter &counter)
{
    return QStringLiteral("%1 of %2").arg(counter.facets().shown).arg(counter.facets().all);
}

static Filter onlyTencent()
{
    Filter filter;
    filter.companies = QStringList{QStringLiteral("tencent")};
    return filter;
}

void FacetCounterTest::followsTheView_data()
{
    QTest::addColumn<int>("mostAtOnce");
    QTest::newRow("at once") << 3;
    QTest::newRow("in the background") << 2;
}

void FacetCounterTest::followsTheView()
{
    QFETCH(int, mostAtOnce);
    ViewState state;
    FacetCounter counter(&state, mostAtOnce);
    QVERIFY(!counter.facets().values);
    state.setDataset(sample());
    QTRY_COMPARE(total(counter), QStringLiteral("2 of 2"));
    state.setFilter(onlyTencent());
    QTRY_COMPARE(total(counter), QStringLiteral("1 of 2"));
    state.setPage(Page::Share);
    QTRY_COMPARE(total(counter), QStringLiteral("1 of 1"));
    state.setDataset(nullptr);
    QVERIFY(!counter.facets().values);
}

void FacetCounterTest::lastQuestionWins()
{
    ViewState state;
    FacetCounter counter(&state, 0);
    QSignalSpy counted(&counter, &FacetCounter::counted);
    state.setDataset(sample());
    constexpr int changes = 200;
    for (int i = 0; i < changes; ++i)
        state.setFilter(i % 2 == 0 ? onlyTencent() : Filter());
    state.setFilter(onlyTencent());
    QTRY_COMPARE(total(counter), QStringLiteral("1 of 2"));
    QVERIFY2(counted.size() < changes, "stale questions were answered too");
}

void FacetCounterTest::endsWhileCounting()
{
    ViewState state;
    auto counter = std::make_unique<FacetCounter>(&state, 0);
    state.setDataset(sample());
    counter.reset();
    state.setFilter(onlyTencent());
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(FacetCounterTest)
#include "facetcounter_test.moc"
