// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sourcenotes.h"

#include "charts/picturescene.h"
#include "charts/sceneorigin.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::pictures;

/// Numbers at marks that lead to a list of sources below the chart.
class SourceNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberTheSources();
    void listWhatIsEnteredByHand();
    void growThePictureNotTheChart();
    void marksWithoutRoomKeepTheirNumber();
    void doNotOverlap();
};

static QString labelOf(const ChartPicture &picture, const char *fact)
{
    for (const PlacedLabel &label : picture.placed().labels()) {
        const Mark &mark = picture.placed().markOf(picture.placed().marks()[label.mark]);
        if (picture.placed().scene()->dataset->fact(mark.fact).id().text() == QLatin1String(fact))
            return label.text;
    }
    return {};
}

void SourceNotesTest::numberTheSources()
{
    PictureOptions options;
    options.hasSourceNotes = true;
    const ChartPicture painted = picture(sceneOf(growth), options);
    QCOMPARE(labelOf(painted, "old"), QStringLiteral("aws +30\u00a0%\u00a0·\u00a01Y\u202f¹"));
    QVERIFY2(labelOf(painted, "q1").endsWith(u'²'), qPrintable(labelOf(painted, "q1")));
    QVERIFY2(labelOf(painted, "q2").endsWith(QStringLiteral("¹\u2009²")), qPrintable(labelOf(painted, "q2")));
    const QStringList notes = painted.placed().scene()->sourceNotes;
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0], QStringLiteral("“a”, 1 Feb 2019"));
    QCOMPARE(painted.placed().scene()->sourceRemark, QString());
    QCOMPARE(raisedNumbers({9, 10, 102}), QStringLiteral("⁹\u2009¹⁰\u2009¹⁰²"));
    QVERIFY(painted.placed().scene()->sources.startsWith(QLatin1String("Source: ")));
}

/// It has no passage and no row, and its mark has its number all the same.
void SourceNotesTest::listWhatIsEnteredByHand()
{
    PictureOptions options;
    options.hasSourceNotes = true;
    const QString table = QStringLiteral("t | ali | revenue_growth | 2017 | 20 percent | base=year-on-year "
                                         "table=p.csv\n");
    const QString hand = QStringLiteral("h | ali | revenue_growth | 2018 | 30 percent | base=year-on-year "
                                        "byhand=yes by=IR\n");
    const ChartPicture painted = picture(sceneOf(table + hand), options);
    QCOMPARE(painted.placed().scene()->sourceNotes,
             QStringList({QStringLiteral("p.csv"), QStringLiteral("IR, entered by hand")}));
    QVERIFY2(labelOf(painted, "h").endsWith(u'²'), qPrintable(labelOf(painted, "h")));
    QCOMPARE(painted.placed().scene()->sources,
             QStringLiteral("Source: as listed above. Plumbline, example."));
    QCOMPARE(sourcesText(*painted.placed().scene()),
             QStringLiteral("Source: p.csv; IR, entered by hand. Plumbline, example."));
    QVERIFY2(originText(*painted.placed().scene())
                 .startsWith(QLatin1String("2 facts from 1 table and entries by hand")),
             qPrintable(originText(*painted.placed().scene())));
}

void SourceNotesTest::growThePictureNotTheChart()
{
    PictureOptions options;
    options.size = QSizeF(800, 600);
    const double plain = picture(sceneOf(growth), options).placed().plot().height();
    options.hasSourceNotes = true;
    const ChartPicture fixed = picture(sceneOf(growth), options);
    QCOMPARE(fixed.size(), QSizeF(800, 600));
    QVERIFY(fixed.placed().plot().height() < plain);
    options.growsByNotes = true;
    const ChartPicture grown = picture(sceneOf(growth), options);
    QVERIFY(grown.size().height() > 600);
    QVERIFY(qAbs(grown.placed().plot().height() - plain) < 10);
}

/// Figures close together: many labels find no room.
void SourceNotesTest::marksWithoutRoomKeepTheirNumber()
{
    constexpr int count = 24;
    QString lines;
    for (int i = 0; i < count; ++i)
        lines += QStringLiteral("f%1 | company-with-a-long-name-%1 | revenue_growth | 2019 | %2 percent | "
                                "base=year-on-year article=a%1\n")
                     .arg(i)
                     .arg(10 + i * 2.5);
    PictureOptions options;
    options.size = QSizeF(500, 500);
    options.hasSourceNotes = true;
    const ChartPicture painted = picture(sceneOf(lines), options);
    QStringList bare;
    size_t named = 0;
    for (const PlacedLabel &label : painted.placed().labels()) {
        named += label.text.contains(QLatin1String("company"));
        if (!label.text.contains(QLatin1String("company")))
            bare << label.text;
    }
    QVERIFY2(named < count && !bare.isEmpty(), "some have their number alone");
    QCOMPARE(painted.placed().labels().size() < count,
             painted.placed().scene()->sourceRemark == unnumberedRemark());
}

void SourceNotesTest::doNotOverlap()
{
    PictureOptions options;
    options.hasSourceNotes = true;
    for (const double width : {400.0, 800.0, 1600.0}) {
        options.size = QSizeF(width, 600);
        const SceneLayout layout = picture(sceneOf(growth), options).placed();
        std::vector<QRectF> rects;
        for (const PlacedLabel &label : layout.labels())
            rects.push_back(label.rect);
        rects.push_back(QRectF(0, layout.legend().top(), width, layout.legend().height()));
        rects.push_back(layout.sourcesRect());
        for (size_t a = 0; a < rects.size(); ++a) {
            for (size_t b = a + 1; b < rects.size(); ++b)
                QVERIFY(!rects[a].intersects(rects[b]));
        }
        QVERIFY(layout.sourcesRect().top() >=
                layout.legend().top() + layout.legend().height() + layout.sourceList().height());
        QVERIFY(layout.sourcesRect().bottom() <= layout.size().height());
    }
}

QTEST_MAIN(SourceNotesTest)
#include "sourcenotes_test.moc"
