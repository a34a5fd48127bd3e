// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/shares.h"

#include "support/exampledata.h"

#include <QTest>

#include <numeric>

using namespace plumbline;

class SharesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void excesses_data();
    void excesses();
};

void SharesTest::excesses_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *facts, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(facts) << QString::fromUtf8(expected);
    };
    add("forecast shares of 2020",
        "a | ali | market_share | 2020 | ~ 40 percent +-0.5 | area=CN denominator=cloud\n"
        "b | ten | market_share | 2020 | 27 percent +-0.5 | area=CN denominator=cloud\n"
        "c | ali+ten | market_share | 2020 | 67 percent +-0.5 | area=CN denominator=cloud",
        "");
    add("140 percent", "a | ali | market_share | 2020 | 140 percent +-0.5 | area=CN", "a 139.5");
    add("100 percent and a precision", "a | ali | market_share | 2020 | >= 100 percent +-0.5 | area=CN", "");
    add("at most 140 percent", "a | ali | market_share | 2020 | <= 140 percent +-0.5 | area=CN", "");
    add("a sum",
        "a | ali | market_share | 2020 | 60 percent +-0.5 | area=CN\n"
        "b | ten | market_share | 2020 | 45 percent +-0.5 | area=CN",
        "a+b 104");
    add("within the precisions",
        "a | ali | market_share | 2020 | 60 percent +-0.5 | area=CN\n"
        "b | ten | market_share | 2020 | 41 percent +-0.5 | area=CN",
        "");
    add("other markets",
        "a | ali | market_share | 2020 | 60 percent | area=CN\n"
        "b | ten | market_share | 2020 | 60 percent | area=CN segment=IaaS",
        "");
    add("other years",
        "a | ali | market_share | 2020 | 60 percent | area=CN\n"
        "b | ten | market_share | 2021 | 60 percent | area=CN",
        "");
    add("a market without a name",
        "a | ali | market_share | 2020 | 60 percent |\n"
        "b | ten | market_share | 2020 | 60 percent |",
        "");
    add("a forecast beside a report",
        "a | ali | market_share | 2020 | 60 percent | area=CN\n"
        "b | ten | market_share | 2020 | 60 percent | area=CN status=forecast",
        "");
    add("taken together and one more",
        "a | ali+ten | market_share | 2020 | 67 percent | area=CN\n"
        "b | hua | market_share | 2020 | 40 percent | area=CN",
        "b+a 107");
    add("rises are no shares",
        "a | ali | market_share_change | 2020 | 60 percent | area=CN\n"
        "b | ten | market_share_change | 2020 | 60 percent | area=CN",
        "");
}

void SharesTest::excesses()
{
    QFETCH(QString, facts);
    QFETCH(QString, expected);
    const DatasetPtr dataset = example::dataset(facts);
    std::vector<int> all(static_cast<size_t>(dataset->factCount()));
    std::iota(all.begin(), all.end(), 0);
    QStringList found;
    const auto excesses = shareExcesses(*dataset, all);
    for (const ShareExcess &excess : excesses) {
        QStringList ids;
        for (const int fact : excess.facts)
            ids << dataset->fact(fact).id().text();
        found << ids.join(QLatin1Char('+')) + QLatin1Char(' ') + QString::number(excess.atLeast);
    }
    QCOMPARE(found.join(QLatin1Char('\n')), expected);
    for (const ShareExcess &excess : excesses)
        QCOMPARE(shareExcessesOf(*dataset, excess.facts.front()).size(), size_t(1));
}

QTEST_GUILESS_MAIN(SharesTest)
#include "shares_test.moc"
