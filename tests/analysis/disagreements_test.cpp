// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/disagreements.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

class DisagreementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listed_data();
    void listed();
};

namespace {

/// "f: 1 2 differ, contradicts 1-2": its facts, its statements by key, and what is wrong.
QString print(const Dataset &dataset, const Disagreement &each)
{
    QStringList facts;
    for (const int fact : each.facts)
        facts << dataset.fact(fact).id().text();
    QStringList keys;
    for (const StatementPlace &place : each.statements)
        keys << QString::number(static_cast<qint64>(place.in(dataset).key));
    QStringList what;
    if (each.differs)
        what << QStringLiteral("differ");
    for (const Link &link : each.links)
        what << QStringLiteral("%1 %2-%3")
                    .arg(code(link.kind))
                    .arg(static_cast<qint64>(link.from))
                    .arg(static_cast<qint64>(link.to));
    return QStringLiteral("%1: %2 %3")
        .arg(facts.join(u'+'), keys.join(u' '), what.join(QStringLiteral(", ")));
}

} // namespace

void DisagreementsTest::listed_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");
    QTest::newRow("precisions overlap") << "f | ali | revenue | 2019 | 11200000000 USD +-50000000\n"
                                           "f | ali | revenue | 2019 | 11180000000 USD +-5000000\n"
                                        << "";
    QTest::newRow("a point beyond a range") << "f | ali | raised | 2023 | 3 USD +-0.5\n"
                                               "f | ali | raised | 2023 | 1.4..2.8 USD +-0.05\n"
                                            << "f: 1 2 differ";
    QTest::newRow("a bound that holds") << "f | ali | raised | 2023 | 3 USD\n"
                                           "f | ali | raised | 2023 | >= 2 USD\n"
                                        << "";
    QTest::newRow("a bound that is violated") << "f | ali | raised | 2023 | 3 USD\n"
                                                 "f | ali | raised | 2023 | <= 2 USD\n"
                                              << "f: 1 2 differ";
    QTest::newRow("an estimate and a reported figure, two facts")
        << "f | ali | revenue | 2019 | 7 USD\n"
           "g | ali | revenue | 2019 | 9 USD | status=estimated\n"
        << "";
    QTest::newRow("an estimate and a reported figure under one id")
        << "f | ali | revenue | 2019 | 7 USD\n"
           "f | ali | revenue | 2019 | 9 USD | status=estimated\n"
        << "";
    QTest::newRow("two estimates") << "f | ali | revenue | 2019 | 7 USD | status=estimated\n"
                                      "f | ali | revenue | 2019 | 9 USD | status=estimated\n"
                                   << "f: 1 2 differ";
    QTest::newRow("amounts of two measures") << "f | ali | raised | 2019 | 7 USD\n"
                                                "f | ali | contract_value | 2019 | 9 USD\n"
                                             << "";
    QTest::newRow("a conversion") << "f | ali | raised | 2019 | 7 CNY\n"
                                     "f | ali | raised | 2019 | 1 USD | converts=1\n"
                                  << "";
    QTest::newRow("a conversion stands beside what differs")
        << "f | ali | raised | 2019 | 7 CNY\n"
           "f | ali | raised | 2019 | 1 USD | converts=1\n"
           "f | ali | raised | 2019 | 9 CNY\n"
        << "f: 1 2 3 differ";
    QTest::newRow("a contradiction between facts") << "f | ali | invested | - | 3 USD\n"
                                                      "g | ali | valuation | 2019 | 1.1 USD | contradicts=1\n"
                                                   << "g+f: 2 1 contradicts 2-1";
    QTest::newRow("two contradictions between the same facts")
        << "f | ali | invested | 2018 | 20 CNY\n"
           "f | ali | invested | 2018 | 3 USD | converts=1\n"
           "g | ali | valuation | 2019 | 1.1 USD | contradicts=1\n"
           "g | ali | valuation | 2019 | 1.1 USD | contradicts=2\n"
        << "f+g: 1 2 3 4 contradicts 3-1, contradicts 4-2";
    QTest::newRow("a revision") << "f | ali | customers | 2019 | 3 count\n"
                                   "g | ali | customers | 2020 | 4 count | revises=1\n"
                                << "f+g: 1 2 revises 2-1";
    QTest::newRow("a replacement within a fact whose amounts agree")
        << "f | ali | customers | 2019 | ~ 3 count +-0.5\n"
           "f | ali | customers | 2019 | 3 count +-0.5 | supersedes=1\n"
        << "f: 1 2 supersedes 2-1";
    QTest::newRow("amounts that differ, and the dataset says so")
        << "f | ali | rank | 2018 | 6 rank\n"
           "f | ali | rank | 2018 | 1 rank | contradicts=1\n"
           "h | ali | rank | 2019 | 2 rank | revises=1\n"
        << "f: 1 2 differ, contradicts 2-1\nf+h: 1 3 revises 3-1";
    QTest::newRow("acts that contradict each other") << "f | ali | | 2020 | | event=a:fine\n"
                                                        "g | ali | | 2021 | | event=b:fine contradicts=1\n"
                                                     << "f+g: 1 2 contradicts 2-1";
}

void DisagreementsTest::listed()
{
    QFETCH(QString, lines);
    QFETCH(QString, expected);
    const DatasetPtr dataset = example::dataset(lines);
    QStringList found;
    for (const Disagreement &each : disagreements(*dataset))
        found << print(*dataset, each);
    QCOMPARE(found.join(u'\n'), expected);
}

QTEST_GUILESS_MAIN(DisagreementsTest)
#include "disagreements_test.moc"
