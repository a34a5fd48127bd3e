// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/factdescription.h"

#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// The detail pane as printed lines.
class FactDescriptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFigureMeasures();
    void tellsStatementsApartWithoutAMean();
    void tellsAConversionWithItsRate();
    void tellsAnEventWithItsOtherAmounts();
    void warnsOfStatementsThatDoNotFit();
    void leavesUnclearUnitsOpen();
    void saysWhatIsUnknown();
};

namespace {

QString toneMark(Pill::Tone tone)
{
    return tone == Pill::Tone::Good      ? QStringLiteral("+")
           : tone == Pill::Tone::Caution ? QStringLiteral("!")
                                         : QString();
}

QString printed(const QString &lines, const char *fact)
{
    const DatasetPtr dataset = example::dataset(lines);
    const FactDescription description =
        describe(*dataset, dataset->indexOf(FactId(QString::fromLatin1(fact))));
    QStringList out = {description.company, description.figure};
    out << description.otherFigures << description.what;
    QStringList pills;
    for (const Pill &pill : description.pills)
        pills << toneMark(pill.tone) + pill.text;
    out << QStringLiteral("(") + pills.join(QStringLiteral(", ")) + QStringLiteral(")");
    for (const DescriptionSection &section : description.sections) {
        out << QStringLiteral("[%1]").arg(section.title);
        for (const DescriptionRow &row : section.rows)
            out << QStringLiteral("%1: %2").arg(row.label, row.value) +
                       (row.opens.isNull() ? QString() : QStringLiteral(" -> ") + row.opens.text());
    }
    for (const Caution &caution : description.cautions)
        out << QStringLiteral("! %1").arg(caution.text) +
                   (caution.opens.isNull() ? QString() : QStringLiteral(" -> ") + caution.opens.text());
    return out.join(QLatin1Char('\n')).replace(QChar(0x00a0), QLatin1Char(' '));
}

} // namespace

namespace {

/// Prints both when they differ, because QCOMPARE cuts long texts.
bool isSame(const QString &is, const QStringList &should)
{
    const QString expected = should.join(QLatin1Char('\n'));
    if (is != expected)
        qWarning("is:\n%s\nshould be:\n%s", qPrintable(is), qPrintable(expected));
    return is == expected;
}

} // namespace

void FactDescriptionTest::tellsWhatAFigureMeasures()
{
    const QString shown = printed(
        QStringLiteral(
            "a | acme | revenue_growth | 2019-04-01..2019-06-30 | ~ 66 percent +-0.5 | base=year-on-year "
            "segment=IaaS area=CN definition=net reference=bolt fiscal=FY2020-Q1 by=IDC status=estimated "
            "flags=machine-translated paragraph=4\n"
            "a | acme | revenue_growth | 2019-04-01..2019-06-30 | ~ 66 percent +-0.5 | base=year-on-year "
            "segment=IaaS area=CN definition=net reference=bolt by=Gartner status=estimated paragraph=9"),
        "a");
    QVERIFY(isSame(shown, {QStringLiteral("acme"), QStringLiteral("≈ +66 %"),
                           QStringLiteral("revenue_growth, IaaS, China, relative to bolt, year on year"),
                           QStringLiteral("(estimated, about, stated twice, !machine-translated)"),
                           QStringLiteral("[What it measures]"), QStringLiteral("Period: Apr–Jun 2019"),
                           QStringLiteral("Fiscal label: FY2020-Q1"), QStringLiteral("Segment: IaaS"),
                           QStringLiteral("Region: China"), QStringLiteral("Definition: net"),
                           QStringLiteral("Change: year on year"), QStringLiteral("Relative to: bolt"),
                           QStringLiteral("Said by: IDC; Gartner"), QStringLiteral("Asserted: 1 Aug 2019")}));
}

void FactDescriptionTest::tellsStatementsApartWithoutAMean()
{
    const QString shown =
        printed(QStringLiteral("a | acme | revenue | 2019 | 3000000000 USD +-50000000 | by=One\n"
                               "a | acme | revenue | 2019 | 1400000000..2800000000 USD +-50000000 | by=Two"),
                "a");
    QVERIFY(isSame(shown, {QStringLiteral("acme"), QStringLiteral("USD 3.0 bn"),
                           QStringLiteral("also stated: USD 1.4 to 2.8 bn"), QStringLiteral("revenue"),
                           QStringLiteral("(+reported, stated twice, !statements differ)"),
                           QStringLiteral("[What it measures]"), QStringLiteral("Period: 2019"),
                           QStringLiteral("Said by: One; Two"), QStringLiteral("Asserted: 1 Aug 2019"),
                           QStringLiteral("[As stated]"), QStringLiteral("USD 3.0 bn: One, 1 Aug 2019"),
                           QStringLiteral("USD 1.4 to 2.8 bn: Two, 1 Aug 2019")}));
}

void FactDescriptionTest::tellsAConversionWithItsRate()
{
    const QString shown =
        printed(QStringLiteral("a | acme | contract | 2019 | 600000000 CNY +-500000 | \n"
                               "a | acme | contract | 2019 | 87000000 USD +-500000 | converts=1"),
                "a");
    QVERIFY(shown.contains(QLatin1String("CNY 600 m\nstated as USD 87 m\n")));
    QVERIFY(shown.contains(QLatin1String("[Conversion]\nRate implied: 6.90 CNY per USD (6.85 to 6.94)")));
    QVERIFY(!shown.contains(QLatin1String("differ")));
}

void FactDescriptionTest::tellsAnEventWithItsOtherAmounts()
{
    const QString lines = QStringLiteral(
        "round | acme | | 2019 | | event=series-b:funding_round\n"
        "round | acme | raised | 2019 | >= 600000000 CNY +-500000 | event=series-b:funding_round "
        "role=raised\n"
        "worth | acme | valuation | 2019 | 1100000000 USD +-50000000 | event=series-b:funding_round "
        "role=valuation\n"
        "other | acme | valuation | 2018 | 5 USD | event=series-a:funding_round role=valuation");
    const QString shown = printed(lines, "round");
    QVERIFY(isSame(
        shown, {QStringLiteral("acme"), QStringLiteral("≥ CNY 600 m"), QStringLiteral("raised · series-b"),
                QStringLiteral("(+reported, at least, stated twice)"), QStringLiteral("[Event]"),
                QStringLiteral("Kind: Funding round"), QStringLiteral("Title: series-b"),
                QStringLiteral("Date: 2019"), QStringLiteral("Asserted: 1 Aug 2019"),
                QStringLiteral("[Also of this event]"), QStringLiteral("Valuation: USD 1.1 bn -> worth")}));
    QVERIFY(printed(lines, "worth").contains(QStringLiteral("Raised: ≥ CNY 600 m -> round")));
    QVERIFY(!printed(lines, "other").contains(QLatin1String("Also of")));
}

void FactDescriptionTest::warnsOfStatementsThatDoNotFit()
{
    const QString lines = QStringLiteral("a | acme | rank | 2018 | 6 rank | \n"
                                         "b | acme | rank | 2018 | 1 rank | contradicts=1 segment=IaaS");
    QVERIFY(printed(lines, "b").endsWith(QLatin1String("! 1st against acme, 6th, rank -> a")));
    QVERIFY(printed(lines, "a").endsWith(QLatin1String("! 6th against acme, 1st, rank, IaaS -> b")));
    // Both statements in one fact: nothing to open, and said once.
    const QString within = printed(QStringLiteral("a | acme | rank | 2018 | 6 rank | \n"
                                                  "a | acme | rank | 2018 | 1 rank | contradicts=1"),
                                   "a");
    QVERIFY(within.endsWith(QLatin1String("! 1st against 6th")));
    QCOMPARE(within.count(QLatin1Char('!')), 2); // the pill and the caution
}

void FactDescriptionTest::leavesUnclearUnitsOpen()
{
    const QString shown = printed(
        QStringLiteral(
            "a | acme | market_share_change | 2019 | -9 percent_or_points +-0.5 | flags=unit-unclear"),
        "a");
    QVERIFY2(shown.contains(QStringLiteral("[Two readings]\nEither: −9 pp\nOr: −9 % of what it was")),
             qPrintable(shown));
    QVERIFY(shown.contains(QLatin1String("!unit unclear")));
}

void FactDescriptionTest::saysWhatIsUnknown()
{
    const QString figure = printed(QStringLiteral("a | acme | revenue | - | 5 USD | "), "a");
    QVERIFY(figure.contains(QLatin1String("Period: unknown")));
    QVERIFY(figure.contains(QLatin1String("!period unknown")));
    const QString event = printed(QStringLiteral("e | acme | | - | | event=launch:launch"), "e");
    QVERIFY(isSame(event, {QStringLiteral("acme"), QString(), QStringLiteral("launch"),
                           QStringLiteral("(+reported, !date unknown)"), QStringLiteral("[Event]"),
                           QStringLiteral("Kind: Launch"), QStringLiteral("Title: launch"),
                           QStringLiteral("Date: unknown"), QStringLiteral("Asserted: 1 Aug 2019")}));
}

QTEST_GUILESS_MAIN(FactDescriptionTest)
#include "factdescription_test.moc"
