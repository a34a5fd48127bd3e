// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/figures.h"

#include "facts/numbers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace plumbline;

namespace {

/// `[words]=value unit`, one after another.
QString printed(const QString &text)
{
    QStringList figures;
    for (const Figure &figure : findFigures(text)) {
        const QString unit = figure.unit.code();
        figures += QStringLiteral("[%1]=%2%3")
                       .arg(text.mid(figure.start, figure.end - figure.start),
                            figure.value ? formatPlain(*figure.value) : QStringLiteral("?"),
                            unit.isEmpty() ? unit : QLatin1Char(' ') + unit);
    }
    return figures.join(QLatin1Char(' '));
}

Figure onlyFigure(const QString &text)
{
    const auto figures = findFigures(text);
    return figures.size() == 1 ? figures.front() : Figure();
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data();
    void areFound();
    void partsAreAsWritten();
    void areComparedToTheLetter_data();
    void areComparedToTheLetter();
    void hostileTextTakesNoLongerThanItsLength_data();
    void hostileTextTakesNoLongerThanItsLength();
};

void FiguresTest::areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");
    const auto row = [](const char16_t *text, const char16_t *figures) {
        const QString words = QString::fromUtf16(text);
        QTest::newRow(words.toUtf8().constData()) << words << QString::fromUtf16(figures);
    };
    row(u"nothing here", u"");
    row(u"in 2018", u"[2018]=2018");
    row(u"raised CNY 600 million (USD 87 million), up",
        u"[CNY 600 million]=600000000 CNY [USD 87 million]=87000000 USD");
    row(u"worth CNY29.26 billion.", u"[CNY29.26 billion]=29260000000 CNY");
    row(u"no-break CNY\u00a020\u00a0billion", u"[CNY\u00a020\u00a0billion]=20000000000 CNY");
    row(u"a $30 million US plant", u"[$30 million US]=30000000 USD");
    row(u"$3 Billion Funding", u"[$3 Billion]=3000000000 USD");
    row(u"over 850 billion dollars in 2020", u"[850 billion dollars]=850000000000 USD [2020]=2020");
    row(u"2.3 billion euros", u"[2.3 billion euros]=2300000000 EUR");
    row(u"22.88 billion yuan", u"[22.88 billion yuan]=22880000000 CNY");
    row(u"5 billion Hong Kong dollars", u"[5 billion Hong Kong dollars]=5000000000 HKD");
    row(u"HK$5.5bn, US$2m and €7k", u"[HK$5.5bn]=5500000000 HKD [US$2m]=2000000 USD [€7k]=7000 EUR");
    row(u"¥5 million", u"[¥5 million]=5000000");
    row(u"$1.4 trillion", u"[$1.4 trillion]=1400000000000 USD");
    row(u"1,234,567.5 yuan", u"[1,234,567.5 yuan]=1234567.5 CNY");
    row(u"over 21,000 subscribers", u"[21,000]=21000");
    row(u"6000+ customers", u"[6000]=6000");
    row(u"$100-million deal", u"[$100-million]=100000000 USD");
    row(u"5 hundred million", u"[5 hundred million]=500000000");
    row(u"from 10 billion to 20 billion yuan", u"[10 billion]=10000000000 [20 billion yuan]=20000000000 CNY");
    row(u"10-20 billion", u"[10]=10 [20 billion]=20000000000");
    row(u"20–30%", u"[20]=20 [30%]=30 percent");
    // Percent and multiples.
    row(u"rose 66%, then 5 per cent", u"[66%]=66 percent [5 per cent]=5 percent");
    row(u"by 9 percentage points", u"[9 percentage points]=9 percentage_points");
    row(u"a 25-fold increase", u"[25-fold]=25 multiple");
    // Signs.
    row(u"grew -5.5%", u"[-5.5%]=-5.5 percent");
    row(u"grew −5% (+3%)", u"[−5%]=-5 percent [+3%]=3 percent");
    row(u"a loss of -$5 million", u"[-$5 million]=-5000000 USD");
    row(u"a loss of $-5 million", u"[$-5 million]=-5000000 USD");
    row(u"Tianhe-2", u"[2]=2");
    row(u"5% -3", u"[5%]=5 percent [-3]=-3");
    // What can be read in two ways has no value.
    row(u"32,56 euros", u"[32,56 euros]=? EUR");
    row(u"1.234,5", u"[1.234,5]=?");
    row(u"version 1.2.3", u"[1.2.3]=?");
    row(u"1234,567", u"[1234,567]=?");
    row(u"in 2018,2019", u"[2018,2019]=?");
    row(u"in 2018, 2019.", u"[2018]=2018 [2019]=2019");
    // Parts of names.
    row(u"Q2 and 3D, B2B, 4Paradigm, xiangling0815, 1st", u"");
    row(u"5m tall", u"");
    row(u"3 took it", u"[3]=3");
    row(u"10 US firms", u"[10]=10");
    row(u"5 USD 6 million", u"[5 USD]=5 USD [6 million]=6000000");
    row(u"5 $6", u"[5]=5 [$6]=6 USD");
    row(u"FUSD 5", u"[5]=5");
    row(u"5 USDX", u"[5]=5");
    row(u"5 millionaires", u"[5]=5");
    // Chinese.
    row(u"收入22.88亿元，同比增长57%", u"[22.88亿元]=2288000000 CNY [57%]=57 percent");
    row(u"融资6亿美元", u"[6亿美元]=600000000 USD");
    row(u"超过3万家", u"[3万]=30000");
    row(u"1.5万亿元", u"[1.5万亿元]=1500000000000 CNY");
    row(u"下降9个百分点", u"[9个百分点]=9 percentage_points");
    row(u"下降9百分点", u"[9百分点]=9 percentage_points");
    row(u"百分之66", u"[百分之66]=66 percent");
    row(u"人民币５０万", u"[人民币５０万]=500000 CNY");
    row(u"2019年第3季度", u"[2019]=2019 [3]=3");
    row(u"增长3倍", u"[3倍]=3 multiple");
    row(u"📈66%📈", u"[66%]=66 percent");
}

void FiguresTest::areFound()
{
    QFETCH(QString, text);
    QTEST(printed(text), "figures");
}

void FiguresTest::partsAreAsWritten()
{
    const Figure figure = onlyFigure(QStringLiteral("lost −US$2.30 Billion at once"));
    QCOMPARE(figure.sign, QLatin1Char('-'));
    QCOMPARE(figure.digits, QStringLiteral("2.30"));
    QCOMPARE(figure.currency, QStringLiteral("US$"));
    QCOMPARE(figure.multiplier, QStringLiteral("Billion"));
    QCOMPARE(figure.suffix, QString());
    QCOMPARE(figure.start, 5);
    QCOMPARE(figure.end, 21);
}

void FiguresTest::areComparedToTheLetter_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char16_t *one, const char16_t *other, bool same) {
        const QString a = QString::fromUtf16(one);
        const QString b = QString::fromUtf16(other);
        QTest::newRow((a + QStringLiteral(" / ") + b).toUtf8().constData()) << a << b << same;
    };
    row(u"CNY 600 million", u"about CNY\u00a0600 million,", true);
    row(u"CNY 600 million", u"CNY600 million", true);
    row(u"-5%", u"−5 %", true);
    row(u"CNY 600 million", u"USD 600 million", false);
    row(u"CNY 600 million", u"CNY 600 billion", false);
    row(u"CNY 600 million", u"CNY 60 million", false);
    row(u"CNY 600 million", u"600 million", false);
    row(u"$5 million", u"US$5 million", false);
    row(u"1.1 billion", u"1.10 billion", false);
    row(u"1,000", u"1000", false);
    row(u"5%", u"-5%", false);
    row(u"5%", u"+5%", false);
    row(u"5%", u"5 percent", false);
    row(u"5%", u"5 percentage points", false);
    row(u"5%", u"5", false);
    row(u"5亿元", u"5万元", false);
    row(u"5亿元", u"5亿美元", false);
}

void FiguresTest::areComparedToTheLetter()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(sameToTheLetter(onlyFigure(one), onlyFigure(other)), same);
    QCOMPARE(sameToTheLetter(onlyFigure(other), onlyFigure(one)), same);
}

void FiguresTest::hostileTextTakesNoLongerThanItsLength_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"1", "1,", "1.", "-", "$", "1 ", "$-1", "million ", "1 million "})
        QTest::newRow(piece) << QString::fromUtf8(piece);
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + QStringLiteral("1") + QChar(0xDCC8);
    QTest::newRow("null") << QString(QChar(0));
}

void FiguresTest::hostileTextTakesNoLongerThanItsLength()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(100'000 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const auto figures = findFigures(text);
    QVERIFY2(timer.elapsed() < 10'000, "grows faster than the text");
    for (const Figure &figure : figures)
        QVERIFY(0 <= figure.start && figure.start < figure.end && figure.end <= text.size());
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
