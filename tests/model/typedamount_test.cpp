// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/typedamount.h"

#include "facts/days.h"
#include "facts/numbers.h"
#include "model/typedperiod.h"

#include <QTest>

using namespace plumbline;

/// What readers type for values and periods.
class TypedAmountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void showsWhatWasUnderstood();
    void readsPeriods_data();
    void readsPeriods();
};

namespace {

QString printed(const TypedAmount &read)
{
    if (!read.problem.isEmpty())
        return read.problem;
    const auto end = [](const std::optional<double> &value) {
        return value ? formatPlain(*value) : QString();
    };
    return QStringLiteral("%1..%2 %3 %4 +-%5")
        .arg(end(read.amount.low), end(read.amount.high), code(read.amount.bound), read.amount.unit.code(),
             formatPlain(read.amount.precision));
}

} // namespace

void TypedAmountTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("read");
    const auto row = [](const char16_t *text, const char *unit, const char16_t *read) {
        QTest::newRow(QString::fromUtf16(text).toUtf8().constData())
            << QString::fromUtf16(text) << QString::fromLatin1(unit) << QString::fromUtf16(read);
    };
    row(u"600 million", "CNY", u"600000000..600000000 exact CNY +-500000");
    row(u"1.2 bn", "USD", u"1200000000..1200000000 exact USD +-50000000");
    row(u"CNY 11.20 billion", "USD", u"11200000000..11200000000 exact CNY +-5000000");
    row(u"600000000", "CNY", u"600000000..600000000 exact CNY +-0.5");
    row(u"1,234.5", "EUR", u"1234.5..1234.5 exact EUR +-0.05");
    row(u"12.5 %", "", u"12.5..12.5 exact percent +-0.05");
    row(u"12", "percent", u"12..12 exact percent +-0.5");
    row(u"-9", "percent_or_points", u"-9..-9 exact percent_or_points +-0.5");
    row(u"−9 percentage points", "percent", u"-9..-9 exact percentage_points +-0.5");
    row(u"3", "rank", u"3..3 exact rank +-0");
    row(u"6亿", "CNY", u"600000000..600000000 exact CNY +-50000000");
    row(u"$30 million", "", u"30000000..30000000 exact USD +-500000");
    row(u"about 20 %", "", u"20..20 about percent +-0.5");
    row(u"≥ 600 million", "CNY", u"600000000.. at_least CNY +-500000");
    row(u">=600 million", "CNY", u"600000000.. at_least CNY +-500000");
    row(u"more than 3 billion dollars", "", u"3000000000.. at_least USD +-500000000");
    row(u"up to 5", "count", u"..5 at_most count +-0.5");
    row(u"no more than 5", "count", u"..5 at_most count +-0.5");
    row(u"10 to 20 billion", "CNY", u"10000000000..20000000000 range CNY +-500000000");
    row(u"10–20%", "", u"10..20 range percent +-0.5");
    row(u"1.5 million to 2 million", "CNY", u"1500000..2000000 range CNY +-50000");
    row(u"", "CNY", u"Type the value, such as 600 million or 12.5 %.");
    row(u"600 million", "", u"Choose what the value counts: a currency, percent …");
    row(u"32,56", "CNY", u"“32,56” can be read in two ways. Write thousands as 1,234 and decimals as 0.5.");
    row(u"lots", "CNY",
        u"“lots” is not understood. Write it like 600 million, CNY 1.2 bn, 12.5 % or 10 to 20 million.");
    row(u"5 and a half", "CNY",
        u"“5 and a half” is not understood. Write it like 600 million, CNY 1.2 bn, 12.5 % or 10 to 20 "
        u"million.");
    row(u"20 to 10", "CNY", u"The second figure of a range must be above the first.");
    row(u"2.5", "rank", u"A rank is a whole number from 1.");
}

void TypedAmountTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QTEST(printed(readTypedAmount(text, Unit::fromCode(unit).value_or(Unit()))), "read");
}

void TypedAmountTest::writesWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"600 million", "11.20 billion", "1.5 trillion", "600000000", "1234.5", "-9",
                             "0.5", "12.50", "10 billion to 20 billion", "999", "0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TypedAmountTest::writesWhatItReads()
{
    QFETCH(QString, text);
    const TypedAmount read = readTypedAmount(text, *Unit::fromCode(u"CNY"));
    QCOMPARE(typedText(read.amount), text);
    QCOMPARE(readTypedAmount(typedText(read.amount), read.amount.unit, read.amount.bound).amount,
             read.amount);
}

void TypedAmountTest::showsWhatWasUnderstood()
{
    const auto shown = [](const char *text) {
        return understoodText(readTypedAmount(QString::fromLatin1(text), *Unit::fromCode(u"CNY")).amount)
            .replace(QChar(0x00a0), QLatin1Char(' '));
    };
    QCOMPARE(shown("1.2 bn"), QStringLiteral("CNY 1.2 bn = 1,200,000,000, stated to ± 50,000,000"));
    QCOMPARE(shown("at least 600 million"), QStringLiteral("≥ CNY 600 m = 600,000,000, stated to ± 500,000"));
    QCOMPARE(shown("12 %"), QStringLiteral("12 %, stated to ± 0.5"));
}

void TypedAmountTest::readsPeriods_data()
{
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *span, const char *written) {
        QTest::newRow(text) << QString::fromLatin1(span) << QString::fromLatin1(written);
    };
    row("2019", "2019-01-01/2019-12-31", "2019");
    row("2019-Q3", "2019-07-01/2019-09-30", "2019-Q3");
    row("q3 2019", "2019-07-01/2019-09-30", "2019-Q3");
    row("2019q3", "2019-07-01/2019-09-30", "2019-Q3");
    row("2019 H1", "2019-01-01/2019-06-30", "2019-H1");
    row("2019-07", "2019-07-01/2019-07-31", "2019-07");
    row("2019-07-21", "2019-07-21/2019-07-21", "2019-07-21");
    row("2019-04-01 to 2020-03-31", "2019-04-01/2020-03-31", "2019-04-01/2020-03-31");
    row("2019-04-01 / 2020-03-31", "2019-04-01/2020-03-31", "2019-04-01/2020-03-31");
    row("2019-Q5", "", "");
    row("soon", "", "");
}

void TypedAmountTest::readsPeriods()
{
    const DateSpan span = readTypedPeriod(QString::fromLatin1(QTest::currentDataTag()));
    QTEST(span.isNull() ? QString() : formatDay(span.first()) + QLatin1Char('/') + formatDay(span.last()),
          "span");
    QTEST(typedPeriod(span), "written");
}

QTEST_GUILESS_MAIN(TypedAmountTest)
#include "typedamount_test.moc"
