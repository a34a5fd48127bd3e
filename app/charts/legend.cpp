// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend.h"

#include "charts/markpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

constexpr double RowHeight = 22;
constexpr double EntrySpacing = 18;
constexpr double SignSpacing = 6;
constexpr double PlainSignWidth = 18;
constexpr double SpanSignWidth = 26;
constexpr double SignRadius = 5.5;
constexpr std::array sizeClasses = {SizeClass::Smallest, SizeClass::Small, SizeClass::Medium,
                                    SizeClass::Large, SizeClass::Largest};

QString translated(const char *text)
{
    return QCoreApplication::translate("Legend", text);
}

double sizesWidth()
{
    double width = 0;
    for (const SizeClass size : sizeClasses)
        width += 2 * radiusOf(size) + 3;
    return width;
}

} // namespace

std::vector<Legend::Sign> Legend::signsOf(const ChartScene &scene)
{
    std::set<Sign> used;
    const bool isTimeline = scene.request.page == Page::Timeline;
    for (const Band &band : scene.bands) {
        for (const Mark &mark : band.marks) {
            switch (mark.status) {
            case Status::Reported:
                used.insert(Sign::Reported);
                break;
            case Status::Estimated:
                used.insert(Sign::Estimated);
                break;
            case Status::Forecast:
                used.insert(Sign::Forecast);
                break;
            case Status::Planned:
            case Status::Considered:
                used.insert(Sign::Planned);
                break;
            }
            if (mark.bound == Bound::AtLeast)
                used.insert(Sign::AtLeast);
            if (mark.bound == Bound::AtMost)
                used.insert(Sign::AtMost);
            if (mark.bound == Bound::Range)
                used.insert(Sign::Range);
            if (mark.disputed)
                used.insert(Sign::Disputed);
            if (mark.span.days() > 1)
                used.insert(Sign::Span);
            if (mark.caution)
                used.insert(Sign::Caution);
            if (mark.size != SizeClass::Fixed)
                used.insert(Sign::Sizes);
            switch (mark.shape) {
            case MarkShape::Circle:
                if (isTimeline)
                    used.insert(Sign::Money);
                break;
            case MarkShape::Diamond:
                used.insert(Sign::Valuation);
                break;
            case MarkShape::Square:
                used.insert(Sign::Contract);
                break;
            case MarkShape::Cross:
                used.insert(Sign::Regulator);
                break;
            case MarkShape::TriangleUp:
                used.insert(isTimeline ? Sign::Plan : Sign::Rise);
                break;
            case MarkShape::TriangleDown:
                used.insert(Sign::Rise);
                break;
            case MarkShape::Pentagon:
                used.insert(Sign::OtherEvent);
                break;
            }
        }
    }
    return {used.begin(), used.end()};
}

QString Legend::textOf(Sign sign, bool isTimeline)
{
    switch (sign) {
    case Sign::Money:
        return translated("money raised or invested");
    case Sign::Valuation:
        return translated("valuation");
    case Sign::Contract:
        return translated("contract");
    case Sign::Regulator:
        return translated("fine or regulator");
    case Sign::Plan:
        return translated("plan or launch");
    case Sign::OtherEvent:
        return translated("other event");
    case Sign::Rise:
        return translated("rise or fall");
    case Sign::Reported:
        return translated("reported");
    case Sign::Estimated:
        return translated("estimated");
    case Sign::Forecast:
        return translated("forecast");
    case Sign::Planned:
        return translated("planned or considered");
    case Sign::AtLeast:
        return translated("at least");
    case Sign::AtMost:
        return translated("at most");
    case Sign::Range:
        return translated("range");
    case Sign::Disputed:
        return translated("statements differ");
    case Sign::Span:
        return isTimeline ? translated("span of the date") : translated("period covered");
    case Sign::Caution:
        return translated("read with care");
    case Sign::Sizes:
        return translated("CNY below 100 m, 1 bn, 10 bn, 100 bn, and more");
    }
    return {};
}

double Legend::signWidth(Sign sign)
{
    if (sign == Sign::Sizes)
        return sizesWidth();
    return sign == Sign::Span || sign == Sign::Disputed ? SpanSignWidth : PlainSignWidth;
}

Legend::Legend(const ChartScene &scene, double width, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double x = 0;
    double y = 0;
    for (const Sign sign : signsOf(scene)) {
        const QString text = textOf(sign, scene.request.page == Page::Timeline);
        const double entryWidth = signWidth(sign) + SignSpacing + metrics.horizontalAdvance(text);
        if (x > 0 && x + entryWidth > width) {
            x = 0;
            y += RowHeight;
        }
        m_entries.push_back({sign, text, QRectF(x, y, entryWidth, RowHeight)});
        x += entryWidth + EntrySpacing;
    }
    m_height = m_entries.empty() ? 0 : y + RowHeight;
}

void Legend::paintSign(QPainter *painter, const Palette &palette, const Entry &entry) const
{
    const MarkPainter marks(painter, palette);
    const QColor &colour = palette.inkSoft;
    const QRectF rect = entry.rect.translated(m_topLeft);
    const QPointF centre(rect.left() + signWidth(entry.sign) / 2, rect.center().y());
    const auto symbol = [&](MarkShape shape, Status status) {
        marks.symbol(shape, centre, SignRadius, colour, status);
    };
    switch (entry.sign) {
    case Sign::Money:
        symbol(MarkShape::Circle, Status::Reported);
        break;
    case Sign::Valuation:
        symbol(MarkShape::Diamond, Status::Reported);
        break;
    case Sign::Contract:
        symbol(MarkShape::Square, Status::Reported);
        break;
    case Sign::Regulator:
        symbol(MarkShape::Cross, Status::Reported);
        break;
    case Sign::Plan:
    case Sign::Rise:
        symbol(MarkShape::TriangleUp, Status::Reported);
        break;
    case Sign::OtherEvent:
        symbol(MarkShape::Pentagon, Status::Reported);
        break;
    case Sign::Reported:
        symbol(MarkShape::Circle, Status::Reported);
        break;
    case Sign::Estimated:
        symbol(MarkShape::Circle, Status::Estimated);
        break;
    case Sign::Forecast:
        symbol(MarkShape::Circle, Status::Forecast);
        break;
    case Sign::Planned:
        symbol(MarkShape::Circle, Status::Planned);
        break;
    case Sign::AtLeast:
    case Sign::AtMost: {
        const bool up = entry.sign == Sign::AtLeast;
        const QPointF low = centre + QPointF(0, up ? 5 : -5);
        marks.symbol(MarkShape::Circle, low, 4, colour, Status::Reported);
        marks.boundArrow(low, 4, colour, up ? Bound::AtLeast : Bound::AtMost);
        break;
    }
    case Sign::Range:
        marks.range(centre + QPointF(0, 7), centre - QPointF(0, 7), colour, Status::Reported);
        break;
    case Sign::Disputed:
        marks.disputedRings(centre, 3.5, colour);
        break;
    case Sign::Span:
        marks.spanBar(QRectF(rect.left(), centre.y() - 2.5, SpanSignWidth, 5), colour);
        break;
    case Sign::Caution:
        painter->setPen(palette.warning);
        painter->drawText(QRectF(rect.topLeft(), QSizeF(PlainSignWidth, RowHeight)), Qt::AlignCenter,
                          QStringLiteral("⚠"));
        break;
    case Sign::Sizes: {
        double x = rect.left();
        for (const SizeClass size : sizeClasses) {
            const double radius = std::min(radiusOf(size), RowHeight / 2);
            marks.symbol(MarkShape::Circle, {x + radius, centre.y()}, radius, colour, Status::Reported);
            x += 2 * radius + 3;
        }
        break;
    }
    }
}

void Legend::paint(QPainter *painter, const Palette &palette, const QFont &font) const
{
    painter->setFont(font);
    for (const Entry &entry : m_entries) {
        paintSign(painter, palette, entry);
        painter->setPen(palette.inkSoft);
        painter->drawText(
            entry.rect.translated(m_topLeft).adjusted(signWidth(entry.sign) + SignSpacing, 0, 4, 0),
            Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }
}

} // namespace plumbline
