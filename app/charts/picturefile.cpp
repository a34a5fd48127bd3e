// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturefile.h"

#include "facts/codes.h"
#include "facts/days.h"
#include "store/safefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QXmlStreamWriter>

namespace plumbline {

namespace {

constexpr CodeTable<PictureFormat, 3> formatCodes = {{
    {PictureFormat::Png, "png"},
    {PictureFormat::Svg, "svg"},
    {PictureFormat::Pdf, "pdf"},
}};

/// Logical pixels per inch, as CSS has them.
constexpr int PixelsPerInch = 96;
constexpr int PointsPerInch = 72;
/// Qt's raster painting and many viewers end here.
constexpr double MostPixelsOfSide = 32767;

const QString LineByLine = QStringLiteral("\n");
/// Qt writes texts into a PNG without line feeds.
const QString OnOneLine = QStringLiteral(". ");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

QString program()
{
    return QStringLiteral("Plumbline ") + QCoreApplication::applicationVersion();
}

/// "Dataset: china-cloud" and more.
QString aboutText(const ChartPicture &picture, const QString &separator)
{
    QStringList lines;
    for (const NamedText &line : picture.about())
        lines << line.name + QStringLiteral(": ") + line.text;
    return lines.join(separator);
}

QString datasetName(const ChartPicture &picture)
{
    const DatasetPtr &dataset = picture.placed().scene()->dataset;
    return dataset ? dataset->tables().name : QString();
}

Error tooLarge(const QString &path)
{
    return {Error::Kind::TooLarge,
            Words::tr("The picture would be too large. Choose a smaller scale, or SVG or PDF."),
            {path, 0, {}}};
}

Outcome writePng(const QString &path, const ChartPicture &picture, qreal scale)
{
    if (std::max(picture.size().width(), picture.size().height()) * scale > MostPixelsOfSide)
        return tooLarge(path);
    QImage image = picture.toImage(scale);
    if (image.isNull())
        return tooLarge(path);
    // Keywords of the PNG specification; not its "Creation Time", as Qt takes no spaces in them.
    image.setText(QStringLiteral("Title"), picture.title());
    image.setText(QStringLiteral("Description"), aboutText(picture, OnOneLine));
    image.setText(QStringLiteral("Source"), datasetName(picture));
    image.setText(QStringLiteral("Software"), program());
    image.setText(QStringLiteral("Date"), formatDay(QDate::currentDate()));
    return writeFile(path, [&image](QIODevice &device) { return image.save(&device, "PNG"); });
}

/// XML knows no other control characters, and a name from a file may hold some.
QByteArray withoutControlCharacters(QByteArray xml)
{
    const auto isForbidden = [](char byte) {
        return static_cast<unsigned char>(byte) < ' ' && byte != '\t' && byte != '\n' && byte != '\r';
    };
    xml.removeIf(isForbidden);
    return xml.replace("\xef\xbf\xbe", "").replace("\xef\xbf\xbf", "");
}

/// The family that was used, where the font only has an alias, and one that any
/// reader of the file has.
QByteArray withPlainFamilies(QByteArray xml, const QFont &font)
{
    const QByteArray attribute("font-family=\"");
    const QByteArray named = attribute + font.family().toHtmlEscaped().toUtf8() + '"';
    const QByteArray used = QFontInfo(font).family().toHtmlEscaped().toUtf8();
    return xml.replace(named, attribute + used + ", sans-serif\"");
}

QByteArray svgOf(const ChartPicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(PixelsPerInch);
    svg.setSize(picture.size().toSize());
    svg.setViewBox(QRectF(QPointF(), picture.size()));
    svg.setTitle(picture.title().toHtmlEscaped()); // the generator does not
    const QStringList about = {picture.description(), aboutText(picture, LineByLine), program()};
    svg.setDescription(about.join(QLatin1Char('\n')).toHtmlEscaped());
    QPainter painter(&svg);
    picture.paint(&painter);
    painter.end();
    return withPlainFamilies(withoutControlCharacters(buffer.data()), picture.placed().fonts().label);
}

/// XMP, since the information dictionary that Qt writes has no room for it.
QByteArray xmpOf(const ChartPicture &picture)
{
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto language = [&](const QString &name, const QString &text) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, QStringLiteral("Alt"));
        xml.writeStartElement(rdf, QStringLiteral("li"));
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        for (int i = 0; i < 3; ++i)
            xml.writeEndElement();
    };
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    language(QStringLiteral("title"), picture.title());
    language(QStringLiteral("description"), aboutText(picture, LineByLine));
    xml.writeTextElement(dc, QStringLiteral("source"), datasetName(picture));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), program());
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), formatDay(QDate::currentDate()));
    xml.writeEndDocument();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return withoutControlCharacters(bytes);
}

bool writePdf(QIODevice &device, const ChartPicture &picture)
{
    QPdfWriter pdf(&device);
    pdf.setResolution(PixelsPerInch);
    pdf.setTitle(picture.title());
    pdf.setCreator(program());
    pdf.setDocumentXmpMetadata(xmpOf(picture));
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(picture.size() * PointsPerInch / PixelsPerInch, QPageSize::Point, {},
                              QPageSize::ExactMatch));
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    picture.paint(&painter);
    return painter.end();
}

} // namespace

QString code(PictureFormat format)
{
    return codeOf(formatCodes, format);
}

std::optional<PictureFormat> pictureFormatFromCode(QStringView code)
{
    return valueOf(formatCodes, code);
}

Outcome writePicture(const QString &path, const ChartPicture &picture, PictureFormat format, qreal scale)
{
    switch (format) {
    case PictureFormat::Png:
        return writePng(path, picture, scale);
    case PictureFormat::Svg:
        return writeFile(
            path, [svg = svgOf(picture)](QIODevice &device) { return device.write(svg) == svg.size(); });
    case PictureFormat::Pdf:
        break;
    }
    return writeFile(path, [&picture](QIODevice &device) { return writePdf(device, picture); });
}

} // namespace plumbline
