// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbookpictures.h"

#include "charts/chartpicture.h"
#include "charts/chartscene.h"
#include "charts/legend.h"
#include "store/datasetfile.h"

#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QUrlQuery>

namespace plumbline {

namespace {

/// Height to width of a chart in the handbook.
constexpr double ChartShape = 0.62;
/// Less than this and labels are hidden for want of room.
constexpr int LeastChartWidth = 720;

Filter filterOf(const QUrlQuery &query)
{
    Filter filter;
    const QString companies = query.queryItemValue(QStringLiteral("companies"));
    if (!companies.isEmpty())
        filter.companies = companies.split(QLatin1Char(','));
    return filter;
}

Lens lensOf(const QUrlQuery &query)
{
    Lens lens;
    lens.calendar = query.queryItemValue(QStringLiteral("calendar"));
    return lens;
}

QImage scaledTo(QImage image, int width, qreal scale)
{
    const int most = qRound(width * scale);
    if (image.width() > most)
        image = image.scaledToWidth(most, Qt::SmoothTransformation);
    image.setDevicePixelRatio(scale);
    return image;
}

/// In the language that the program speaks, else in English.
QImage stored(const QString &name, int width, qreal scale, Theme theme)
{
    const QString shade = theme == Theme::Dark ? QStringLiteral("-dark") : QString();
    for (const QString &language : {QLatin1Char('-') + QLocale().name(), QString()}) {
        const QString path = QStringLiteral(":/handbook/pictures/%1.png").arg(name + language + shade);
        const QImage image = QFile::exists(path) ? QImage(path) : QImage();
        if (!image.isNull())
            return scaledTo(image, std::min(width, image.width()), scale);
    }
    return {};
}

} // namespace

HandbookPictures::HandbookPictures(QString dataset) : m_path(std::move(dataset)) {}

QImage HandbookPictures::picture(const QUrl &address, int width, qreal scale, Theme theme)
{
    if (address.scheme() == QLatin1String("chart"))
        return chart(address, width, scale, theme);
    if (address.scheme() == QLatin1String("picture"))
        return stored(address.path(), width, scale, theme);
    return {};
}

QImage HandbookPictures::chart(const QUrl &address, int width, qreal scale, Theme theme)
{
    if (address.path() == QLatin1String("signs"))
        return signs(width, scale, theme);
    const std::optional<Page> page = pageFromCode(address.path());
    if (!page || !dataset())
        return {};
    const QUrlQuery query(address);
    const Level level{query.queryItemValue(QStringLiteral("metric")),
                      query.queryItemValue(QStringLiteral("unit"))};
    const ChartScenePtr scene = buildScene(m_dataset, filterOf(query), {}, {*page, level}, lensOf(query));
    const int painted = std::max(width, LeastChartWidth);
    const QSize size(painted, qRound(painted * ChartShape));
    PictureOptions options;
    options.size = size;
    options.theme = theme;
    return scaledTo(ChartPicture(scene, options, ChartFonts::standard()).toImage(scale), width, scale);
}

QImage HandbookPictures::signs(int width, qreal scale, Theme theme)
{
    constexpr double margin = 12;
    const QFont font = ChartFonts::standard().small;
    Legend legend = Legend::ofAllSigns(width - 2 * margin, font);
    legend.moveTo({margin, margin});
    QImage image((QSizeF(width, legend.height() + 2 * margin) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Palette::of(theme).surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    legend.paint(&painter, Palette::of(theme), font);
    return image;
}

/// Read once, when the first chart is asked for; null when it cannot be read.
DatasetPtr HandbookPictures::dataset()
{
    if (m_dataset)
        return m_dataset;
    if (Result<DatasetFile> file = DatasetFile::open(m_path)) {
        if (const Result<DatasetPtr> read = file->read())
            m_dataset = *read;
    }
    return m_dataset;
}

} // namespace plumbline
