// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/resemblance.h"

#include <QTest>

using namespace plumbline;

class ResemblanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearlyEqual_data();
    void nearlyEqual();
    void longTexts();
    void groups_data();
    void groups();
};

namespace {

QString words(int first, int count)
{
    QStringList all;
    for (int word = first; word < first + count; ++word)
        all << QStringLiteral("w%1").arg(word);
    return all.join(u' ');
}

} // namespace

void ResemblanceTest::nearlyEqual_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("expected");
    QTest::newRow("the same") << "the firm took in ten million in May"
                              << "the firm took in ten million in May" << true;
    QTest::newRow("case and punctuation do not count") << "The firm took in: ten million, in May."
                                                       << "the FIRM took in ten million in May" << true;
    QTest::newRow("one word more at the end")
        << "a firm took in ten million dollars in the month of May"
        << "a firm took in ten million dollars in the month of May again" << true;
    QTest::newRow("other words") << "the firm took in ten million in May"
                                 << "sales at its rival fell by a third last year" << false;
    QTest::newRow("the same words in another order") << "one two three four five six seven"
                                                     << "seven six five four three two one" << false;
    QTest::newRow("the topic alone") << "Alibaba Cloud grew by 66 percent as demand from banks rose"
                                     << "Alibaba Cloud grew by 66 percent while profits at the group fell"
                                     << false;
    QTest::newRow("Chinese") << QStringLiteral("阿里云第二季度营收同比增长百分之六十六")
                             << QStringLiteral("阿里云第二季度营收，同比增长百分之六十六。") << true;
    QTest::newRow("other Chinese") << QStringLiteral("阿里云第二季度营收同比增长百分之六十六")
                                   << QStringLiteral("腾讯云在西南地区签下了一份政务合同") << false;
    QTest::newRow("short and equal") << "sold out"
                                     << "Sold out!" << true;
    QTest::newRow("nothing is like nothing") << ""
                                             << " - " << false;
}

void ResemblanceTest::nearlyEqual()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, expected);
    QCOMPARE(resemblance(TextSketch(a), TextSketch(b)) >= NearlyEqual, expected);
    QCOMPARE(resemblance(TextSketch(a), TextSketch(b)), resemblance(TextSketch(b), TextSketch(a)));
}

/// What a sample of the shingles says is near what all of them say.
void ResemblanceTest::longTexts()
{
    const TextSketch whole(words(0, 8000));
    QCOMPARE(whole.hashes().size(), TextSketch::MostShingles);
    constexpr double tolerance = 0.1;
    // 6000 of 8000 are common; then 4000 of 12000.
    QVERIFY(qAbs(resemblance(whole, TextSketch(words(0, 6000))) - 0.75) < tolerance);
    QVERIFY(qAbs(resemblance(whole, TextSketch(words(4000, 8000))) - 1 / 3.0) < tolerance);
    QCOMPARE(resemblance(whole, TextSketch(words(9000, 8000))), 0.0);
}

void ResemblanceTest::groups_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QStringList() << "";
    QTest::newRow("apart") << QStringList{words(0, 20), words(100, 20), words(200, 20)} << "0 1 2";
    QTest::newRow("the third repeats the first")
        << QStringList{words(0, 20), words(100, 20), words(1, 20)} << "0 1 0";
    QTest::newRow("the second is like both, which are not alike")
        << QStringList{words(0, 40), words(24, 40), words(12, 40)} << "0 0 0";
    QTest::newRow("copies of copies")
        << QStringList{words(0, 20), words(0, 20), words(0, 20), words(0, 21)} << "0 0 0 0";
    QTest::newRow("empty ones are no copies") << QStringList{QString(), QString(), words(0, 9)} << "0 1 2";
}

void ResemblanceTest::groups()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, expected);
    std::vector<TextSketch> sketches;
    for (const QString &text : texts)
        sketches.emplace_back(text);
    QStringList numbers;
    for (const int group : groupRepeats(sketches))
        numbers << QString::number(group);
    QCOMPARE(numbers.join(u' '), expected);
}

QTEST_GUILESS_MAIN(ResemblanceTest)
#include "resemblance_test.moc"
