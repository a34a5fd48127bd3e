// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/picturefile.h"

#include "facts/codes.h"
#include "store/safefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

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
    const QImage image = picture.toImage(scale);
    if (image.isNull())
        return tooLarge(path);
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
    svg.setDescription(picture.description().toHtmlEscaped());
    QPainter painter(&svg);
    picture.paint(&painter);
    painter.end();
    return withPlainFamilies(withoutControlCharacters(buffer.data()), picture.placed().fonts().label);
}

bool writePdf(QIODevice &device, const ChartPicture &picture)
{
    QPdfWriter pdf(&device);
    pdf.setResolution(PixelsPerInch);
    pdf.setTitle(picture.title());
    pdf.setCreator(QStringLiteral("Plumbline"));
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
