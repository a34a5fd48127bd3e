// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tooltip.h"

#include "analysis/periodlength.h"
#include "charts/scenebuilder.h"
#include "facts/figuretext.h"
#include "model/calendarwords.h"
#include "model/conversionwords.h"
#include "model/derivedwords.h"
#include "model/factsources.h"
#include "model/facttext.h"
#include "model/factwords.h"
#include "model/figureflags.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace plumbline {

namespace {

constexpr double Padding = 10;
constexpr double LineGap = 3;
constexpr double WidestText = 320;
constexpr double Distance = 14;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tooltip)
};

QString supportText(const Dataset &dataset, int index)
{
    const FactSources found = sourcesOf(dataset, std::array{index});
    const SourcePlaces places = placesOf(dataset, std::array{index});
    QStringList parts;
    if (!found.articles.empty())
        parts << Words::tr("%1 of %2")
                     .arg(counted(static_cast<int>(places.paragraphs.size()), Words::tr("%1 paragraph"),
                                  Words::tr("%1 paragraphs")),
                          counted(static_cast<int>(found.articles.size()), Words::tr("%1 article"),
                                  Words::tr("%1 articles")));
    for (const auto &[table, numbers] : places.rows)
        parts << Words::tr("%1 of %2").arg(rowsText(numbers), tableText(dataset.source(table)));
    for (const TextIndex sayer : found.byHand)
        parts << handText(dataset, sayer);
    return parts.join(QStringLiteral(" · "));
}

/// What the calendar of the time axis calls a period: "Q1 FY2020 (Apr–Jun 2019), Alibaba Cloud".
QString fiscalLine(const ChartScene &scene, const Statement &statement)
{
    const QString label = fiscalLabel(scene.calendar.calendar, statement.period);
    return label.isEmpty() ? QString() : label + QStringLiteral(", ") + scene.calendar.company;
}

/// What the reader has chosen and written beside a fact.
QStringList ownLines(const ChartScene &scene, int fact)
{
    QStringList lines;
    const QString followed = followedText(*scene.dataset, scene.dataset->fact(fact), scene.preferred);
    if (!followed.isEmpty())
        lines << Words::tr("charts follow %1").arg(followed);
    const Mark *mark = scene.markOfFact(fact);
    if (mark && mark->hasNote)
        lines << Words::tr("has your note");
    return lines;
}

int factBehind(const ChartScene &scene, int place)
{
    const Derivation *value = scene.computedAt(place);
    return value ? value->first : place;
}

/// The company and what stands together, up to a few of them.
QStringList linesOfCluster(const SceneLayout &layout, const PlacedMark &cluster)
{
    constexpr size_t mostNamed = 6;
    const Dataset &dataset = *layout.scene()->dataset;
    const std::vector<const Mark *> marks = layout.marksOf(cluster);
    QStringList lines = {
        Words::tr("%1, %2 facts")
            .arg(companyText(dataset, dataset.fact(factBehind(*layout.scene(), marks.front()->fact)).lead()))
            .arg(marks.size())};
    for (size_t i = 0; i < std::min(marks.size(), mostNamed); ++i) {
        if (const Derivation *value = layout.scene()->computedAt(marks[i]->fact)) {
            lines << spanText(value->period) + QStringLiteral(" · ") + whatText(dataset, *value);
            continue;
        }
        const Fact &fact = dataset.fact(marks[i]->fact);
        lines << periodWithLength(dataset, fact.lead()) + QStringLiteral(" · ") + whatText(dataset, fact);
    }
    if (marks.size() > mostNamed)
        lines << Words::tr("and %1 more").arg(marks.size() - mostNamed);
    return lines;
}

/// Of several companies, so each with its title, which as a rule names one.
QStringList linesOfFlags(const SceneLayout &layout, const PlacedMark &cluster)
{
    constexpr size_t mostNamed = 8;
    const Dataset &dataset = *layout.scene()->dataset;
    const std::vector<const Mark *> marks = layout.marksOf(cluster);
    QStringList lines = {Words::tr("%1 events").arg(marks.size())};
    for (size_t i = 0; i < std::min(marks.size(), mostNamed); ++i) {
        const Statement &lead = dataset.fact(marks[i]->fact).lead();
        lines << periodText(dataset, lead) + QStringLiteral(" · ") + dataset.event(lead.event).title;
    }
    if (marks.size() > mostNamed)
        lines << Words::tr("and %1 more").arg(marks.size() - mostNamed);
    return lines;
}

QFont headingFont(const ChartFonts &fonts)
{
    QFont font = fonts.label;
    font.setWeight(QFont::Bold);
    return font;
}

QSizeF sizeOf(const QStringList &lines, const ChartFonts &fonts)
{
    QSizeF size(0, 2 * Padding - LineGap);
    for (const QString &line : lines) {
        const QFont font = &line == &lines.front() ? headingFont(fonts) : fonts.small;
        const QRectF needed =
            QFontMetricsF(font).boundingRect(QRectF(0, 0, WidestText, 1000), Qt::TextWordWrap, line);
        size = QSizeF(std::max(size.width(), needed.width() + 2), size.height() + needed.height() + LineGap);
    }
    return {size.width() + 2 * Padding, size.height()};
}

int coveredMarks(const SceneLayout &layout, const QRectF &rect)
{
    return static_cast<int>(
        std::count_if(layout.marks().begin(), layout.marks().end(), [&](const PlacedMark &mark) {
            const double r = mark.radius + 1;
            return rect.adjusted(-r, -r, r, r).contains(layout.middle(mark));
        }));
}

QRectF bestPlace(const SceneLayout &layout, const PlacedMark &mark, QSizeF size, const QRectF &visible)
{
    const QPointF centre = layout.middle(mark);
    const double away = mark.radius + Distance;
    QRectF best;
    int fewest = std::numeric_limits<int>::max();
    for (const double vertical : {1.0, -1.0, 0.0}) {
        for (const double horizontal : {0.0, 1.0, -1.0}) {
            if (vertical == 0 && horizontal == 0)
                continue;
            QRectF rect(QPointF(), size);
            rect.moveCenter(centre + QPointF(horizontal * (away + size.width() / 2),
                                             vertical * (away + size.height() / 2)));
            const double inside =
                std::clamp(rect.left(), visible.left() + 4,
                           std::max(visible.left() + 4, visible.right() - size.width() - 4));
            if (horizontal == 0)
                rect.moveLeft(inside);
            const int covered = visible.contains(rect) ? coveredMarks(layout, rect)
                                                       : std::numeric_limits<int>::max() - 1;
            if (covered < fewest) {
                fewest = covered;
                best = rect;
            }
        }
    }
    return best;
}

} // namespace

QStringList factLines(const ChartScene &scene, int index)
{
    const Dataset &dataset = *scene.dataset;
    const Converter *converter = scene.converter.get();
    if (const Derivation *value = scene.computedAt(index))
        return derivedLines(dataset, *value) +
               (converter ? conversionLines(dataset, *value, *converter) : QStringList());
    const Fact &fact = dataset.fact(index);
    const QString figure = figureText(fact, dataset);
    const QString company = companyText(dataset, fact.lead());
    QStringList lines = {
        figure.isEmpty() ? company : company + QStringLiteral(", ") + figure, whatText(dataset, fact),
        periodWithLength(dataset, fact.lead()) + QStringLiteral(" · ") + statusWord(fact.lead().status),
        supportText(dataset, index)};
    if (!scene.calendar.company.isEmpty() && coversPeriod(dataset, fact.lead()))
        lines.insert(3, fiscalLine(scene, fact.lead()));
    lines.removeAll(QString());
    if (converter)
        lines << conversionLines(dataset, fact, *converter);
    return lines + ownLines(scene, index) + figureFlags(dataset, index, scene.preferred);
}

Tooltip::Tooltip(const SceneLayout &layout, int mark, const QRectF &visible)
{
    const PlacedMark &placed = layout.marks()[static_cast<size_t>(mark)];
    const bool isFlag = isFlags(layout.scene()->bands[placed.band]);
    m_lines = placed.isCluster() ? (isFlag ? linesOfFlags(layout, placed) : linesOfCluster(layout, placed))
                                 : factLines(*layout.scene(), layout.markOf(placed).fact);
    m_rect = bestPlace(layout, placed, sizeOf(m_lines, layout.fonts()), visible);
}

void Tooltip::paint(QPainter *painter, const Palette &palette, const ChartFonts &fonts) const
{
    constexpr double corner = 5;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.tooltip);
    painter->drawRoundedRect(m_rect, corner, corner);
    painter->setPen(palette.tooltipInk);
    QRectF room = m_rect.adjusted(Padding, Padding, -Padding + 2, 0);
    for (const QString &line : m_lines) {
        painter->setFont(&line == &m_lines.front() ? headingFont(fonts) : fonts.small);
        QRectF used;
        painter->drawText(room, Qt::TextWordWrap, line, &used);
        room.setTop(used.bottom() + LineGap);
    }
}

} // namespace plumbline
