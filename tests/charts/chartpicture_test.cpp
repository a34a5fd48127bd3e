// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlines.h"
#include "charts/notemarks.h"
#include "charts/picturefile.h"
#include "charts/picturescene.h"

#include <QImageReader>
#include <QMap>
#include <QDate>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace plumbline;
using namespace plumbline::pictures;

/// Pictures of charts: what stands in them, and that they are what they say.
class ChartPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pngHasThePixelsAskedFor_data();
    void pngHasThePixelsAskedFor();
    void pngThatNoProgramOpensIsRefused();
    void filesSayWhatTheyShow();
    void notesHaveASign();
    void svgIsTextAndShapes();
    void svgStaysXmlWhateverTheTitle();
    void pdfIsOnePageOfShapes();
    void nothingIsPaintedOutside();
    void titleIsDrawnWhole_data();
    void titleIsDrawnWhole();
    void legendCanBeLeftOut();
    void onlyTheFactsOnScreen();
    void onlyTheSpanOnScreen();
    void linesAreCutAtTheEdge();
    void failureLeavesNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All texts of an SVG; "not XML: ..." when it is none.
QString textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
            texts << reader.readElementText().trimmed();
    }
    return reader.hasError() ? QStringLiteral("not XML: ") + reader.errorString()
                             : texts.join(QLatin1Char('\n')).replace(QChar(0xa0), QLatin1Char(' '));
}

int factOf(const ChartScenePtr &scene, const char *id)
{
    return scene->dataset->indexOf(FactId(QString::fromLatin1(id)));
}

} // namespace

void ChartPictureTest::pngHasThePixelsAskedFor_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<Theme>("theme");
    QTest::newRow("1x light") << 1 << Theme::Light;
    QTest::newRow("2x dark") << 2 << Theme::Dark;
    QTest::newRow("3x light") << 3 << Theme::Light;
}

void ChartPictureTest::pngHasThePixelsAskedFor()
{
    QFETCH(int, scale);
    QFETCH(Theme, theme);
    PictureOptions options;
    options.theme = theme;
    QVERIFY(!writePicture(path("a.png"), picture(sceneOf(growth), options), PictureFormat::Png, scale));
    const QImage image(path("a.png"));
    QCOMPARE(image.size(), QSize(800, 600) * scale);
    QCOMPARE(image.pixelColor(1, 1), Palette::of(theme).surface);
    int coloured = 0; // the marks and the line of the company with the most facts
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y) == Palette::of(theme).company(0);
    }
    QVERIFY2(coloured > 100 * scale, QByteArray::number(coloured));
}

void ChartPictureTest::filesSayWhatTheyShow()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8"));
    const ChartScenePtr scene = sceneOf(growth);
    PictureOptions options;
    options.view.filter.companies = QStringList{QStringLiteral("<alpha> & co")};
    options.view.span = DayRange{1, 2}; // that of the picture counts
    const ChartPicture painted = picture(scene, options);
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString chosen = QStringLiteral("Page: Growth\nCompanies: <alpha> & co\nExported: ") + day;
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
        QVERIFY(!writePicture(path("said.") + code(format), painted, format, 1));

    QImageReader png(path("said.png"));
    QVERIFY2(png.text(QStringLiteral("Description"))
                 .endsWith(QString(chosen).replace(QLatin1Char('\n'), QStringLiteral(". "))),
             qPrintable(png.text(QStringLiteral("Description"))));
    QCOMPARE(png.text(QStringLiteral("Title")), scene->title);
    QCOMPARE(png.text(QStringLiteral("Software")), QStringLiteral("Plumbline 9.8"));
    QCOMPARE(png.text(QStringLiteral("Date")), day);
    QCOMPARE(png.text(QStringLiteral("Source")), scene->dataset->tables().name);

    QXmlStreamReader svg(bytesOf(path("said.svg")));
    QString described;
    while (!svg.atEnd() && described.isEmpty()) {
        if (svg.readNextStartElement() && svg.name() == QLatin1String("desc"))
            described = svg.readElementText();
    }
    QVERIFY2(described.contains(chosen + QStringLiteral("\nPlumbline 9.8")), qPrintable(described));

    const QByteArray pdf = bytesOf(path("said.pdf"));
    const qsizetype start = pdf.indexOf("<x:xmpmeta");
    QVERIFY(start > 0);
    const qsizetype end = pdf.indexOf("</x:xmpmeta>", start);
    QXmlStreamReader xmp(pdf.mid(start, end - start + 12));
    QMap<QString, QString> said;
    while (!xmp.atEnd()) {
        if (xmp.readNext() == QXmlStreamReader::StartElement &&
            xmp.namespaceUri().contains(QLatin1String("/1.")))
            said.insert(xmp.name().toString(),
                        xmp.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
    QVERIFY2(said.value(QStringLiteral("description")).endsWith(chosen),
             qPrintable(said.value(QStringLiteral("description"))));
    QCOMPARE(said.value(QStringLiteral("CreatorTool")), QStringLiteral("Plumbline 9.8"));
    QCOMPARE(said.value(QStringLiteral("CreateDate")), day);
}

void ChartPictureTest::notesHaveASign()
{
    const ChartScenePtr scene = sceneOf(growth);
    const FactId id = scene->dataset->fact(scene->facts.front()).id();
    QCOMPARE(withNotes(scene, {}), scene);
    QCOMPARE(withNotes(scene, {FactId(QStringLiteral("gone"))}), scene);
    const ChartScenePtr noted = withNotes(scene, {id});
    QVERIFY(noted->markOfFact(scene->facts.front())->hasNote);
    QVERIFY(!noted->markOfFact(scene->facts.back())->hasNote);
    QVERIFY(!writePicture(path("noted.svg"), picture(noted), PictureFormat::Svg, 1));
    QVERIFY(!writePicture(path("plain.svg"), picture(scene), PictureFormat::Svg, 1));
    QVERIFY(textsOf(bytesOf(path("noted.svg"))).contains(QLatin1String("your note")));
    QVERIFY(!textsOf(bytesOf(path("plain.svg"))).contains(QLatin1String("your note")));
}

void ChartPictureTest::pngThatNoProgramOpensIsRefused()
{
    PictureOptions options;
    options.size = QSizeF(8192, 8192);
    const Outcome problem =
        writePicture(path("huge.png"), picture(sceneOf(growth), options), PictureFormat::Png, 4.5);
    QVERIFY(problem);
    QCOMPARE(problem->kind, Error::Kind::TooLarge);
    QVERIFY(!QFile::exists(path("huge.png")));
}

void ChartPictureTest::svgIsTextAndShapes()
{
    QVERIFY(!writePicture(path("a.svg"), picture(sceneOf(growth)), PictureFormat::Svg, 1));
    const QByteArray svg = bytesOf(path("a.svg"));
    const QString texts = textsOf(svg);
    for (const char *text : {"Revenue growth, year on year", "ali +76 %", "2012", "reported"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), qPrintable(texts));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("viewBox=\"0 0 800 600\""));
    QVERIFY(svg.contains("<title>Revenue growth, year on year</title>"));
    QVERIFY(svg.contains("Source: 2 articles"));
    QVERIFY2(svg.contains(", sans-serif\""), "a family that every reader has comes last");
    QVERIFY(svg.count("<polyline") + svg.count("<path") > 10);
}

void ChartPictureTest::svgStaysXmlWhateverTheTitle()
{
    PictureOptions options;
    options.title = QStringLiteral("a <b> & \"c\" ]]> ") + QChar(1) + QChar(0xffff) + QStringLiteral("云 d");
    QVERIFY(!writePicture(path("odd.svg"), picture(sceneOf(growth), options), PictureFormat::Svg, 1));
    const QByteArray svg = bytesOf(path("odd.svg"));
    const QString texts = textsOf(svg);
    QVERIFY2(!texts.startsWith(QLatin1String("not XML")), qPrintable(texts));
    QVERIFY2(QString(texts).remove(u'\n').remove(u' ').contains(QStringLiteral("a<b>&\"c\"]]>云d")),
             qPrintable(texts));
}

void ChartPictureTest::pdfIsOnePageOfShapes()
{
    PictureOptions options;
    options.title = QStringLiteral("My title");
    options.hasSourceNotes = true;
    QVERIFY(!writePicture(path("a.pdf"), picture(sceneOf(growth), options), PictureFormat::Pdf, 1));
    const QByteArray pdf = bytesOf(path("a.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
    QVERIFY(pdf.contains("/MediaBox [0 0 600.000000 450.000000]")); // points
    QVERIFY2(!pdf.contains("/Subtype /Image"), "shapes and text only");
    QVERIFY(pdf.contains("/Type /Font"));
    QByteArray title("/Title ("); // UTF-16 with its mark
    title += "\xfe\xff";
    for (const char letter : QByteArrayLiteral("My title"))
        title += QByteArray(1, '\0') + letter;
    QVERIFY(pdf.contains(title));
}

/// Devices like SVG know no clipping: whatever is painted stays in the picture.
void ChartPictureTest::nothingIsPaintedOutside()
{
    const ChartPicture painted = picture(sceneOf(growth));
    constexpr int border = 100;
    QImage image(1000, 800, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.translate(border, border);
    painted.paint(&painter);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isOutside = x < border || y < border || x >= border + 800 || y >= border + 600;
            if (isOutside)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::magenta));
        }
    }
}

void ChartPictureTest::titleIsDrawnWhole_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("300 bytes of Chinese") << QString(100, QChar(0x4e91));
    QTest::newRow("one endless word") << QString(300, QLatin1Char('W'));
    QTest::newRow("words") << QStringLiteral("revenue / growth ").repeated(20).trimmed();
    QTest::newRow("none") << QString();
}

void ChartPictureTest::titleIsDrawnWhole()
{
    QFETCH(QString, title);
    PictureOptions options;
    options.title = title;
    const ChartPicture painted = picture(sceneOf(growth), options);
    const QRectF rect = painted.placed().titleRect();
    const QRectF needed =
        QFontMetricsF(painted.placed().fonts().title)
            .boundingRect(QRectF(0, 0, rect.width(), 10000), Qt::TextWordWrap, painted.title());
    QVERIFY(title.isEmpty() || (needed.width() <= rect.width() && needed.height() <= rect.height() + 1));
    QVERIFY(painted.placed().subtitleRect().top() >= rect.bottom());
    QVERIFY(!writePicture(path("title.svg"), painted, PictureFormat::Svg, 1));
    QString drawn = textsOf(bytesOf(path("title.svg"))).section(QStringLiteral("4 facts"), 0, 0);
    drawn = drawn.section(QStringLiteral("3 facts"), 0, 0);
    QCOMPARE(drawn.remove(u'\n').remove(QChar(0x200b)).remove(u' '), QString(title).remove(u' '));
}

void ChartPictureTest::legendCanBeLeftOut()
{
    PictureOptions options;
    options.hasLegend = false;
    QVERIFY(!writePicture(path("bare.svg"), picture(sceneOf(growth), options), PictureFormat::Svg, 1));
    const QString texts = textsOf(bytesOf(path("bare.svg")));
    QVERIFY2(!texts.contains(QLatin1String("period covered")), qPrintable(texts));
    QVERIFY(texts.contains(QLatin1String("Source: 2 articles")));
}

/// A timeline that is scrolled: the time axis stays.
void ChartPictureTest::onlyTheFactsOnScreen()
{
    const ChartScenePtr scene = sceneOf(QStringLiteral("first | ali | | 2012 | | event=first:launch\n"
                                                       "second | aws | | 2019 | | event=second:launch\n"
                                                       "third | aws | | 2020 | | event=third:launch\n"),
                                        Page::Timeline);
    const ChartPicture whole = picture(scene);
    PictureOptions options;
    options.facts = std::vector<int>{factOf(scene, "second"), factOf(scene, "third")};
    const ChartPicture part = picture(scene, options);
    QCOMPARE(part.placed().marks().size(), size_t(2));
    QCOMPARE(part.placed().markOfFact(factOf(scene, "first")), -1);
    const auto xOf = [&](const ChartPicture &painted) {
        const SceneLayout &layout = painted.placed();
        const int mark = layout.markOfFact(factOf(scene, "second"));
        return layout.point(layout.marks()[static_cast<size_t>(mark)]).x();
    };
    QCOMPARE(xOf(part), xOf(whole));
    QVERIFY2(part.placed().scene()->note.contains(QLatin1String("2 of 3 facts")),
             qPrintable(part.placed().scene()->note));
    QVERIFY(!writePicture(path("part.svg"), part, PictureFormat::Svg, 1));
    const QString texts = textsOf(bytesOf(path("part.svg")));
    QVERIFY2(texts.contains(QLatin1String("aws")) && !texts.contains(QLatin1String("ali")),
             qPrintable(texts));
}

/// Zoomed in: nothing outside the span is painted, and what is missing is counted.
void ChartPictureTest::onlyTheSpanOnScreen()
{
    const ChartScenePtr scene = sceneOf(growth);
    PictureOptions options;
    options.span = DayRange{double(QDate(2019, 1, 1).toJulianDay()), double(QDate(2019, 5, 1).toJulianDay())};
    const ChartPicture part = picture(scene, options);
    QVERIFY(!writePicture(path("span.svg"), part, PictureFormat::Svg, 1));
    const QString texts = textsOf(bytesOf(path("span.svg")));
    QVERIFY2(texts.contains(QStringLiteral("‹ 1 earlier")) && !texts.contains(QLatin1String("aws")),
             qPrintable(texts));
    const QRectF plot = part.placed().axisPlot();
    for (const ChartLine &line : chartLines(*part.placed().scene())) {
        const QPolygonF pixels = inPixels(line, part.placed());
        QVERIFY(!plot.contains(pixels.back()));
        for (const QPolygonF &seen : clippedLine(pixels, plot))
            QVERIFY(plot.adjusted(-1, -1, 1, 1).contains(seen.boundingRect()));
    }
}

void ChartPictureTest::linesAreCutAtTheEdge()
{
    const QRectF rect(0, 0, 100, 100);
    const auto printed = [&](const QPolygonF &line) {
        QStringList parts;
        for (const QPolygonF &part : clippedLine(line, rect)) {
            QStringList points;
            for (const QPointF &point : part)
                points << QStringLiteral("%1,%2").arg(point.x()).arg(point.y());
            parts << points.join(u' ');
        }
        return parts.join(QStringLiteral(" / "));
    };
    QCOMPARE(printed({{10, 10}, {20, 20}, {30, 10}}), QStringLiteral("10,10 20,20 30,10"));
    QCOMPARE(printed({{-50, 50}, {150, 50}}), QStringLiteral("0,50 100,50"));
    QCOMPARE(printed({{50, 50}, {50, 200}, {80, 200}, {80, 50}}),
             QStringLiteral("50,50 50,100 / 80,100 80,50"));
    QCOMPARE(printed({{-10, 0}, {-10, 100}}), QString());
    QCOMPARE(printed({{-10, -20}, {120, -5}}), QString());
}

void ChartPictureTest::failureLeavesNothing()
{
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        for (const QString &target : {path("nowhere/a"), m_folder.path(), QStringLiteral("/dev/full")}) {
            const Outcome problem = writePicture(target, picture(sceneOf(growth)), format, 1);
            QVERIFY2(problem && problem->text().contains(target), qPrintable(target));
        }
    }
    QVERIFY(!QFile::exists(path("nowhere")));
}

QTEST_MAIN(ChartPictureTest)
#include "chartpicture_test.moc"
