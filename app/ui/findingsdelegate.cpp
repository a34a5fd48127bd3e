// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingsdelegate.h"

#include "facts/figuretext.h"
#include "ui/findingsmodel.h"
#include "ui/stylesheet.h"

#include <QPainter>
#include <QTextLayout>

namespace plumbline {

namespace {

constexpr int DotSize = 8;
constexpr int TextIndent = Spacing::Medium + DotSize + Spacing::Small;
constexpr double SmallFactor = 0.92;

QFont smaller(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * SmallFactor));
    else
        font.setPointSizeF(font.pointSizeF() * SmallFactor);
    return font;
}

QFont heavy(QFont font)
{
    font.setBold(true);
    return font;
}

const FindingsModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const FindingsModel *>(index.model());
}

/// The marks that an elided text still has: its last letter is the ellipsis.
QList<QTextLayout::FormatRange> formatsOf(const std::vector<Utf16Span> &marks, qsizetype length,
                                          const Palette &colours)
{
    QTextCharFormat format;
    format.setBackground(colours.mark);
    format.setForeground(colours.markInk);
    QList<QTextLayout::FormatRange> formats;
    for (const Utf16Span &mark : marks) {
        const qsizetype end = std::min(mark.end, length);
        if (mark.start < end)
            formats.append({static_cast<int>(mark.start), static_cast<int>(end - mark.start), format});
    }
    return formats;
}

} // namespace

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(smaller(option.font)).height();
    switch (modelOf(index).kindOf(index.row())) {
    case FindingsModel::RowKind::Heading:
        return {0, small + Spacing::Medium};
    case FindingsModel::RowKind::More:
        return {0, small + Spacing::Small};
    case FindingsModel::RowKind::Item:
        break;
    }
    return {0, option.fontMetrics.height() + small + Spacing::Small + 2};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const FindingsModel &model = modelOf(index);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Palette::of(m_theme).accentSoft);
    switch (model.kindOf(index.row())) {
    case FindingsModel::RowKind::Heading:
        paintHeading(*painter, option, index);
        break;
    case FindingsModel::RowKind::Item:
        paintItem(*painter, option, model.itemAt(index.row()));
        break;
    case FindingsModel::RowKind::More:
        paintMore(*painter, option, index);
        break;
    }
    painter->restore();
}

void FindingsDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Palette &colours = Palette::of(m_theme);
    const QRect line = option.rect.adjusted(Spacing::Medium, Spacing::Tight, -Spacing::Medium, 0);
    painter.setFont(heavy(smaller(option.font)));
    painter.setPen(colours.inkSoft);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setFont(smaller(option.font));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     countText(modelOf(index).groupOf(index.row()).count));
    if (index.row() > 0) {
        painter.setPen(colours.line);
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    }
}

void FindingsDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter.setFont(smaller(option.font));
    painter.setPen(Palette::of(m_theme).accent);
    painter.drawText(option.rect.adjusted(TextIndent, 0, -Spacing::Medium, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void FindingsDelegate::paintItem(QPainter &painter, const QStyleOptionViewItem &option,
                                 const Found &found) const
{
    const Palette &colours = Palette::of(m_theme);
    const QRect inner = option.rect.adjusted(TextIndent, Spacing::Tight, -Spacing::Medium, -Spacing::Tight);
    const QFont small = smaller(option.font);
    const int titleHeight = option.fontMetrics.height();
    painter.setRenderHint(QPainter::Antialiasing);
    if (found.company != EntityIndex::None) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.company(m_focus.placeOf(found.company)));
        painter.drawEllipse(option.rect.left() + Spacing::Medium, inner.top() + (titleHeight - DotSize) / 2,
                            DotSize, DotSize);
    }
    painter.setFont(found.kind == Found::Kind::Passage ? option.font : heavy(option.font));
    paintLine(painter, {inner.left(), inner.top(), inner.width(), titleHeight}, found.title, colours.ink);
    painter.setFont(small);
    paintLine(painter,
              {inner.left(), inner.top() + titleHeight + 2, inner.width(), QFontMetrics(small).height()},
              found.detail, colours.inkSoft);
}

void FindingsDelegate::paintLine(QPainter &painter, const QRect &line, const MarkedLine &text,
                                 const QColor &ink) const
{
    const QString shown = painter.fontMetrics().elidedText(text.text, Qt::ElideRight, line.width());
    const bool isElided = shown != text.text;
    QTextLayout layout(shown, painter.font());
    layout.setFormats(
        formatsOf(text.marks, isElided ? shown.size() - 1 : shown.size(), Palette::of(m_theme)));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(ink);
    // Letters of another font (Chinese) make a line taller; its baseline stays.
    const double lift = painter.fontMetrics().ascent() - layout.lineAt(0).ascent();
    layout.draw(&painter, QPointF(line.left(), line.top() + lift));
}

} // namespace plumbline
