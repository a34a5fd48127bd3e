// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/celltext.h"
#include "facts/numbers.h"

#include <QTest>

using namespace plumbline;

namespace {

/// "value +-precision unit bound", "missing", or "nothing".
QString printed(const std::optional<CellValue> &read)
{
    if (!read)
        return QStringLiteral("nothing");
    if (read->isMissing)
        return QStringLiteral("missing");
    QStringList parts = {formatPlain(read->value), QStringLiteral("+-") + formatPlain(read->precision)};
    if (read->unit != Unit())
        parts << read->unit.code();
    if (read->bound != Bound::Exact)
        parts << code(read->bound);
    if (read->isScaled)
        parts << QStringLiteral("scaled");
    return parts.join(QLatin1Char(' '));
}

constexpr NumberForm English{'.', ','};
constexpr NumberForm German{',', '.'};
constexpr NumberForm French{',', ' '};
constexpr NumberForm Swiss{'.', '\''};
constexpr NumberForm Plain{'.', '\0'};

} // namespace

class CellTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsDecorated_data();
    void readsDecorated();
    void tellsMissing_data();
    void tellsMissing();
    void refuses_data();
    void refuses();
};

void CellTextTest::readsNumbers_data()
{
    QTest::addColumn<char>("decimal");
    QTest::addColumn<char>("group");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, NumberForm form, const char *expected) {
        QTest::addRow("%s", cell) << form.decimal << form.group << QString::fromUtf8(expected);
    };
    row("1234.56", English, "1234.56 +-0.005");
    row("1,234.56", English, "1234.56 +-0.005");
    row("1,234,567", English, "1234567 +-0.5");
    row("12,34,567", English, "1234567 +-0.5"); // India
    row("1.234,56", German, "1234.56 +-0.005");
    row("1.234", German, "1234 +-0.5");
    row("12,5", German, "12.5 +-0.05");
    row("1 234,56", French, "1234.56 +-0.005");
    row("1\u00a0234,56", French, "1234.56 +-0.005");
    row("1\u202f234\u202f567", French, "1234567 +-0.5");
    row("1'234.5", Swiss, "1234.5 +-0.05");
    row("1’234.5", Swiss, "1234.5 +-0.05");
    row("-7", English, "-7 +-0.5");
    row("−7.0", English, "-7 +-0.05");
    row("+7", English, "7 +-0.5");
    row("0", English, "0 +-0.5");
    row("-0", English, "0 +-0.5");
    row(".5", English, "0.5 +-0.05");
    row("(987)", English, "-987 +-0.5");
    row("(1,234.5)", English, "-1234.5 +-0.05");
    row("987-", English, "-987 +-0.5");
    row("1.5E+09", Plain, "1500000000 +-50000000");
    row("2,5e3", German, "2500 +-50");
    row("  42\t", English, "42 +-0.5");
    row("４２", English, "42 +-0.5");
    row("000123", English, "123 +-0.5");
}

void CellTextTest::readsNumbers()
{
    QFETCH(char, decimal);
    QFETCH(char, group);
    QFETCH(QString, expected);
    QCOMPARE(printed(readCell(QByteArray(QTest::currentDataTag()), {decimal, group})), expected);
}

void CellTextTest::readsDecorated_data()
{
    QTest::addColumn<char>("decimal");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *cell, const char *expected, char decimal = '.') {
        QTest::addRow("%s", cell) << decimal << QString::fromUtf8(expected);
    };
    row("12.5%", "12.5 +-0.05 percent");
    row("12,5 %", "12.5 +-0.05 percent", ',');
    row("-3 %", "-3 +-0.5 percent");
    row("(3 %)", "-3 +-0.5 percent");
    row("$1,200", "1200 +-0.5 USD");
    row("-$1,200", "-1200 +-0.5 USD");
    row("$-1,200", "-1200 +-0.5 USD");
    row("($1,200)", "-1200 +-0.5 USD");
    row("1.200,50 €", "1200.5 +-0.005 EUR", ',');
    row("USD 1.2bn", "1200000000 +-50000000 USD scaled");
    row("3.5亿元", "350000000 +-5000000 CNY scaled");
    row("3.5亿", "350000000 +-5000000 scaled");
    row("12万", "120000 +-5000 scaled");
    row("1,2 Mio", "nothing", ','); // a word for titles, not for cells
    row(">5", "5 +-0.5 at_least");
    row("≤ 12 %", "12 +-0.5 percent at_most");
    row(">= 5", "5 +-0.5 at_least");
    row("<=5", "5 +-0.5 at_most");
    row("< 5", "5 +-0.5 at_most");
    row("~40", "40 +-0.5 about");
    row("ca. 40", "40 +-0.5 about");
    row("0亿", "0 +-50000000 scaled");
}

void CellTextTest::readsDecorated()
{
    QFETCH(char, decimal);
    QFETCH(QString, expected);
    const NumberForm form{decimal, decimal == ',' ? '.' : ','};
    QCOMPARE(printed(readCell(QByteArray(QTest::currentDataTag()), form)), expected);
}

void CellTextTest::tellsMissing_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {"", " ", "-", "--", "–", "—", "n/a", "N/A", "#N/A", "NA", "null", "NaN", "...",
                             "not available", "无", " n.a. "})
        QTest::addRow("'%s'", cell) << QByteArray(cell);
}

void CellTextTest::tellsMissing()
{
    QFETCH(QByteArray, cell);
    QVERIFY(saysMissing(cell));
    QCOMPARE(printed(readCell(cell, English)), QStringLiteral("missing"));
}

void CellTextTest::refuses_data()
{
    QTest::addColumn<QByteArray>("cell");
    for (const char *cell : {"1,23",      "1,2345",
                             "12,34",     ",123",
                             "1.2.3",     "1,234,56",
                             "1.234,56",  "about five",
                             "Company 5", "2019-07-21",
                             "5 apples",  "12 13",
                             "1e400",     "--5",
                             "-(5)",      "(-5)%-",
                             "0x10",      "1E",
                             "$",         "%",
                             "1 234",     "99999999999999999999999999999999999999999999999999",
                             "=1+1"})
        QTest::addRow("%s", cell) << QByteArray(cell);
}

void CellTextTest::refuses()
{
    QFETCH(QByteArray, cell);
    QCOMPARE(printed(readCell(cell, English)), QStringLiteral("nothing"));
}

QTEST_APPLESS_MAIN(CellTextTest)
#include "celltext_test.moc"
