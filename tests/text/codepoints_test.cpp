// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codepoints.h"

#include <QTest>

using namespace plumbline;

class CodePointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slices_data();
    void slices();
    void spansOutsideTheTextGiveNothing_data();
    void spansOutsideTheTextGiveNothing();
    void everyPositionComesBack_data();
    void everyPositionComesBack();
    void aCutPairIsTakenWhole();
    void positionsOutsideAreDrawnToTheEnds();
};

void CodePointsTest::slices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("words");
    const QString mixed = QStringLiteral("a云📈b👩‍💻c");
    QTest::newRow("all") << mixed << 0 << 8 << mixed;
    QTest::newRow("ASCII") << mixed << 0 << 1 << QStringLiteral("a");
    QTest::newRow("Chinese") << mixed << 1 << 2 << QStringLiteral("云");
    QTest::newRow("emoji") << mixed << 2 << 3 << QStringLiteral("📈");
    QTest::newRow("behind an emoji") << mixed << 3 << 4 << QStringLiteral("b");
    QTest::newRow("joined emoji") << mixed << 4 << 7 << QStringLiteral("👩‍💻");
    QTest::newRow("last") << mixed << 7 << 8 << QStringLiteral("c");
    QTest::newRow("empty at the end") << mixed << 8 << 8 << QStringLiteral("");
    const QString far = QStringLiteral("📈").repeated(700) + QStringLiteral("云端");
    QTest::newRow("far behind emoji") << far << 700 << 702 << QStringLiteral("云端");
    QTest::newRow("a pair across blocks") << QLatin1Char('a') + far << 512 << 513 << QStringLiteral("📈");
}

void CodePointsTest::slices()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, words);
    QCOMPARE(CodePoints(text).slice({start, end}), words);
}

void CodePointsTest::spansOutsideTheTextGiveNothing_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::newRow("before") << -1 << 1;
    QTest::newRow("behind") << 0 << 4;
    QTest::newRow("far behind") << 1'000'000 << 2'000'000;
    QTest::newRow("turned round") << 2 << 1;
    QTest::newRow("largest") << 0 << std::numeric_limits<int>::max();
    QTest::newRow("smallest") << std::numeric_limits<int>::min() << 0;
}

void CodePointsTest::spansOutsideTheTextGiveNothing()
{
    QFETCH(int, start);
    QFETCH(int, end);
    const CodePoints text(QStringLiteral("a📈b"));
    QVERIFY(!text.toUtf16({start, end}));
    QVERIFY(text.slice({start, end}).isNull());
}

void CodePointsTest::everyPositionComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const QChar high(0xD83D);
    const QChar low(0xDCC8);
    const QString pair = QStringLiteral("📈");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("mixed") << QStringLiteral("Inspur 浪潮 📈 up") << 14;
    QTest::newRow("lone high") << QStringLiteral("a") + high + QStringLiteral("b") << 3;
    QTest::newRow("lone low") << QStringLiteral("a") + low + QStringLiteral("b") << 3;
    QTest::newRow("wrong way round") << QString(low) + high << 2;
    QTest::newRow("high at the end") << pair + high << 2;
    QTest::newRow("low at the start") << low + pair << 2;
    QTest::newRow("two high, one low") << QString(high) + high + low << 2;
    QTest::newRow("one high, two low") << QString(high) + low + low << 2;
    QTest::newRow("long") << QString(QStringLiteral("云") + pair + high).repeated(2000) << 6000;
}

void CodePointsTest::everyPositionComesBack()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const CodePoints points(text);
    QCOMPARE(points.count(), count);
    QCOMPARE(codePointCount(text), count);
    QString joined;
    for (int position = 0; position < count; ++position) {
        const CodePointSpan one{position, position + 1};
        const auto units = points.toUtf16(one);
        QVERIFY(units);
        QCOMPARE(points.fromUtf16(*units), one);
        joined += points.slice(one);
    }
    QCOMPARE(joined, text);
}

void CodePointsTest::aCutPairIsTakenWhole()
{
    const CodePoints text(QStringLiteral("a📈b"));
    QCOMPARE(text.fromUtf16({2, 4}), (CodePointSpan{1, 3}));
    QCOMPARE(text.fromUtf16({0, 2}), (CodePointSpan{0, 2}));
}

void CodePointsTest::positionsOutsideAreDrawnToTheEnds()
{
    const CodePoints text(QStringLiteral("a📈b"));
    QCOMPARE(text.fromUtf16({-5, 99}), (CodePointSpan{0, 3}));
    QCOMPARE(text.fromUtf16({99, 100}), (CodePointSpan{3, 3}));
    QCOMPARE(text.fromUtf16({3, 1}), (CodePointSpan{2, 2}));
}

QTEST_APPLESS_MAIN(CodePointsTest)
#include "codepoints_test.moc"
