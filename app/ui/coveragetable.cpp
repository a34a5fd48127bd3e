// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coveragetable.h"

#include "model/phrase.h"
#include "ui/coveragesigns.h"
#include "ui/labels.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int RoomAroundText = 20;
constexpr int MostNameCharacters = 36;
constexpr int RoomAroundRow = 12;
constexpr double SignShare = 0.45; ///< of the width of a cell, before its count

/// A header of names: what does not fit ends in an ellipsis. A style sheet would cut it,
/// whatever the header's own elide mode says.
class NameHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        QFont bold = font();
        bold.setBold(true);
        option->text = QFontMetrics(bold).elidedText(option->text, Qt::ElideRight, width() - RoomAroundText);
    }
};

/// Paints the sign and the count of a cell.
class CellPainter : public QStyledItemDelegate
{
public:
    explicit CellPainter(QObject *parent) : QStyledItemDelegate(parent) {}

    void setTheme(Theme theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &model = static_cast<const CoverageModel &>(*index.model());
        const Palette &colours = Palette::of(m_theme);
        const QRectF cell = option.rect;
        const Covered covered = model.covered(index);
        painter->save();
        painter->fillRect(cell, colours.surface);
        if (model.cell(index) || model.canMiss(index))
            paintCoverageGround(*painter, cell, covered, colours);
        paintContent(*painter, cell, covered, index.data().toString(), colours);
        painter->setPen(colours.grid);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (option.state & QStyle::State_Selected) {
            constexpr double frame = 2;
            painter->setPen(QPen(colours.accent, frame));
            painter->drawRect(cell.adjusted(1, 1, -frame, -frame));
        }
        painter->restore();
    }

private:
    static void paintContent(QPainter &painter, const QRectF &cell, Covered covered, const QString &count,
                             const Palette &colours)
    {
        QRectF sign = cell;
        if (!count.isEmpty())
            sign.setWidth(cell.width() * SignShare);
        paintCoverageSign(painter, sign, covered, colours);
        painter.setPen(colours.ink);
        painter.drawText(cell.adjusted(sign.width(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, count);
    }

    Theme m_theme = Theme::Light;
};

} // namespace

CoverageTable::CoverageTable(ViewState *state, QWidget *parent) : QTableView(parent), m_state(state)
{
    setModel(&m_model);
    setUpLooks();
    setAccessibleName(tr("Coverage by company and period"));
    connect(m_state, &ViewState::currentChanged, this, &CoverageTable::followCurrent);
    connect(this, &QTableView::clicked, this, &CoverageTable::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        followCurrent();
    });
}

void CoverageTable::setUpLooks()
{
    setItemDelegate(new CellPainter(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        corner->setFocusPolicy(Qt::NoFocus);
        corner->setAccessibleName(tr("Companies below, periods beside"));
    }
    setVerticalHeader(new NameHeader(Qt::Vertical));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(true);
        header->setSectionsClickable(false);
    }
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RoomAroundRow);
    verticalHeader()->setMaximumWidth(MostNameCharacters * fontMetrics().averageCharWidth());
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CoverageTable::fitColumns()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        widest = std::max(widest,
                          metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()));
    horizontalHeader()->setDefaultSectionSize(widest + RoomAroundText);
}

void CoverageTable::choose(const QModelIndex &index)
{
    const std::vector<FactId> facts = m_model.factsAt(index);
    if (!facts.empty())
        m_state->setCurrent(factAfter(facts, m_state->current()));
}

/// The reader who stands on a cell of the fact stays there.
void CoverageTable::followCurrent()
{
    const std::vector<FactId> here = m_model.factsAt(currentIndex());
    if (std::find(here.begin(), here.end(), m_state->current()) != here.end())
        return;
    const QModelIndex place = m_model.indexOf(m_state->current());
    if (!place.isValid())
        return;
    setCurrentIndex(place);
    scrollTo(place);
}

void CoverageTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellChanged(current.isValid() ? m_model.sentence(current) : QString());
}

void CoverageTable::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    if (chooses && event->modifiers() == Qt::NoModifier)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

bool CoverageTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = indexAt(help->pos()).data(Qt::ToolTipRole).toString();
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : plainToolTip(tip), this);
    return true;
}

void CoverageTable::setTheme(Theme theme)
{
    static_cast<CellPainter *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

} // namespace plumbline
