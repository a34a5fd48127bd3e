// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartpicture.h"

#include "charts/chartpainter.h"
#include "charts/layoutmetrics.h"
#include "charts/sourcenotes.h"
#include "facts/days.h"
#include "facts/figuretext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};

/// One line without control characters, in which a word that is wider than the
/// chart may be broken anywhere: nothing of a title is lost.
QString wrappable(const QString &title, const QFont &font, double width)
{
    QStringList words;
    for (const QString &word : title.simplified().split(QLatin1Char(' '))) {
        const bool isTooWide = QFontMetricsF(font).horizontalAdvance(word) > width;
        QString text;
        for (const QChar character : word) {
            if (isTooWide && !text.isEmpty() && !character.isLowSurrogate())
                text += QChar(0x200b);
            if (character.isPrint() || character.isSurrogate())
                text += character;
        }
        words << text;
    }
    return words.join(QLatin1Char(' '));
}

void addSpans(std::vector<DateSpan> &spans, const Band &band)
{
    for (const Mark &mark : band.marks) {
        if (isTimed(band) && !isFlags(band) && !mark.span.isNull())
            spans.push_back(mark.span);
    }
}

/// Leaves out marks of other facts; a value band keeps all, so that its axis stays, and flags lie over it.
void keepOnly(Band &band, const std::set<int> &facts)
{
    if (isFlags(band))
        return;
    const auto isKept = [&facts](const Mark &mark) { return mark.isComputed || facts.contains(mark.fact); };
    const bool hasOne = std::any_of(band.marks.begin(), band.marks.end(), isKept);
    if (band.kind == Band::Kind::Values && hasOne)
        return;
    std::erase_if(band.marks, std::not_fn(isKept));
    band.joins.clear(); // only value bands have any
}

/// Over no figures there is nothing to see meanwhile.
void dropLoneFlags(ChartScene &scene)
{
    const bool hasFigures = std::any_of(scene.bands.begin(), scene.bands.end(),
                                        [](const Band &band) { return isTimed(band) && !isFlags(band); });
    if (hasFigures)
        return;
    std::erase_if(scene.bands, isFlags);
    scene.events.clear();
}

/// Leaves out all other facts; the time axis stays as it was.
void keepOnly(ChartScene &scene, const std::vector<int> &wanted)
{
    const std::set<int> facts(wanted.begin(), wanted.end());
    const size_t before = scene.facts.size();
    for (Band &band : scene.bands) {
        addSpans(scene.spans, band);
        keepOnly(band, facts);
    }
    std::erase_if(scene.bands, [](const Band &band) { return band.marks.empty(); });
    dropLoneFlags(scene);
    std::erase_if(scene.facts, [&scene](int fact) { return !scene.markOfFact(fact); });
    if (scene.facts.size() == before)
        return;
    const QString part =
        Words::tr("The part that was on screen: %1 of %2 facts.")
            .arg(countText(static_cast<qint64>(scene.facts.size())), countText(static_cast<qint64>(before)));
    scene.note = scene.note.isEmpty() ? part : part + QLatin1Char(' ') + scene.note;
}

/// Labels of marks in the layout, with the numbers that they carry.
bool lacksNumbers(const SceneLayout &layout)
{
    std::set<size_t> numbered;
    for (const PlacedLabel &label : layout.labels())
        numbered.insert(label.mark);
    return numbered.size() < layout.marks().size();
}

SceneLayout laidOut(const ChartScenePtr &source, const PictureOptions &options, const ChartFonts &fonts)
{
    auto scene = std::make_shared<ChartScene>(*source);
    QSizeF size = options.size;
    scene->hasLegend = options.hasLegend;
    if (options.title)
        scene->title = wrappable(*options.title, fonts.title, size.width() - 2 * layout::Margin);
    if (options.facts)
        keepOnly(*scene, *options.facts);
    if (!options.hasSourceNotes)
        return SceneLayout(scene, size, fonts, options.span);
    addSourceNotes(*scene);
    const auto grown = [&](const SceneLayout &layout) {
        const double more = options.growsByNotes ? layout.sourceList().height() : 0;
        return QSizeF(size.width(), size.height() + more);
    };
    SceneLayout layout(scene, size, fonts, options.span);
    if (options.growsByNotes)
        layout = SceneLayout(scene, grown(layout), fonts, options.span);
    if (!lacksNumbers(layout))
        return layout;
    auto remarked = std::make_shared<ChartScene>(*scene);
    remarked->sourceRemark = unnumberedRemark();
    return SceneLayout(remarked, grown(layout), fonts, options.span);
}

} // namespace

ChartPicture::ChartPicture(const ChartScenePtr &scene, const PictureOptions &options, const ChartFonts &fonts)
    : m_theme(options.theme)
    , m_view(options.view)
    , m_layout(laidOut(scene, options, fonts))
{
    m_view.page = scene->request.page;
    m_view.level = scene->request.level;
    m_view.span = options.span;
}

QString ChartPicture::description() const
{
    const ChartScene &scene = *m_layout.scene();
    QStringList texts = {scene.subtitle, scene.note, scene.sources};
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

std::vector<NamedText> ChartPicture::about() const
{
    const DatasetPtr &dataset = m_layout.scene()->dataset;
    if (!dataset)
        return {};
    std::vector<NamedText> lines = datasetWords(*dataset);
    const std::vector<NamedText> chosen = viewWords(*dataset, m_view);
    lines.insert(lines.end(), chosen.begin(), chosen.end());
    lines.push_back({Words::tr("Exported"), formatDay(QDate::currentDate())});
    return lines;
}

void ChartPicture::paint(QPainter *painter) const
{
    const QRectF all(QPointF(), size());
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ChartPainter chart(painter, m_layout, Palette::of(m_theme));
    chart.paintBackground(all);
    chart.paintLines();
    chart.paintMarks(all);
}

QImage ChartPicture::toImage(qreal scale) const
{
    QImage image((size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(ground());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(&painter);
    return image;
}

} // namespace plumbline
