// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tooltip.h"

#include "charts/notemarks.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// What the box beside a mark says, line by line.
class TooltipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
};

void TooltipTest::says_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("followed");
    QTest::addColumn<bool>("noted");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QString &facts, const QString &followed, bool noted,
                        const QString &lines) { QTest::newRow(name) << facts << followed << noted << lines; };
    const QString one = QStringLiteral("f | acme | revenue | 2019 | 30 USD | paragraph=4");
    const QString two = one + QStringLiteral("\nf | acme | revenue | 2019 | 50 USD | paragraph=9");
    const QString said = QStringLiteral("revenue | 1Y · 2019 · reported | ");
    row("a figure", one, {}, false,
        QStringLiteral("acme, USD 30 | ") + said + QStringLiteral("1 paragraph of 1 article"));
    row("with a note", one, {}, true,
        QStringLiteral("acme, USD 30 | ") + said +
            QStringLiteral("1 paragraph of 1 article | has your note"));
    row("statements that differ", two, {}, false,
        QStringLiteral("acme, USD 30 / USD 50 | ") + said + QStringLiteral("2 paragraphs of 1 article"));
    row("one of them followed", two, QStringLiteral("50 USD"), false,
        QStringLiteral("acme, USD 30 / USD 50 | ") + said +
            QStringLiteral("2 paragraphs of 1 article | charts follow USD 50"));
}

void TooltipTest::says()
{
    QFETCH(QString, facts);
    QFETCH(QString, followed);
    QFETCH(bool, noted);
    const FactId id(QStringLiteral("f"));
    Lens lens;
    if (!followed.isEmpty())
        lens.preferred.insert(id.text(), amountCode(example::amount(followed)));
    ChartScenePtr scene = buildScene(example::dataset(facts), {}, {},
                                     {Page::Levels, {QStringLiteral("revenue"), QStringLiteral("USD")}},
                                     lens);
    if (noted)
        scene = withNotes(scene, {id});
    const QString lines = factLines(*scene, scene->placeOf(id)).join(QStringLiteral(" | "));
    QTEST(QString(lines).replace(QChar(0x00a0), QLatin1Char(' ')), "lines");
}

QTEST_MAIN(TooltipTest)
#include "tooltip_test.moc"
