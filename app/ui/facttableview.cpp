// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facttableview.h"

#include "ui/rowtable.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace plumbline {

namespace {

/// A column is as wide as its content wants, between these, in multiples of the
/// average width of a character. Where there is little room, columns give way in turns,
/// after that share of their cells has its width:
/// first those that say where a figure stands, then its period, then its name.
struct Width {
    int least;
    int most;
    int turn;
    double usual;
};

constexpr std::array<Width, FactColumnCount> Widths = {
    Width{12, 32, 2, 0.9}, Width{15, 46, 2, 0.75}, Width{21, 40, 1, 0.75}, Width{12, 44, 3, 0.9},
    Width{8, 16, 3, 0.95}, Width{8, 24, 0, 0},     Width{5, 40, 0, 0}};

/// Enough to know what is usual in a column.
constexpr int RowsMeasured = 60;

/// Of the room that is left over, the texts get a half and the passages the rest.
constexpr std::array GreedyColumns = {FactColumn::What, FactColumn::Passage};

/// Of the style sheet, which a size hint leaves out.
constexpr int CellPadding = 12;

/// Draws a folded leaf in the upper corner of the cells of facts that have a note.
class NoteSign : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(FactTableModel::NotedRole).toBool())
            return;
        constexpr int side = 8;
        const QPoint corner = option.rect.topRight() + QPoint(1, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Text));
        painter->drawPolygon(QPolygon({corner - QPoint(side, 0), corner, corner + QPoint(0, side)}));
        painter->restore();
    }
};

} // namespace

FactTableView::FactTableView(ViewState *state, QWidget *parent) : QTableView(parent), m_state(state)
{
    setModel(&m_model);
    setUpRowTable(*this);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setAccessibleName(tr("Facts of the chart"));
    setItemDelegateForColumn(static_cast<int>(FactColumn::Company), new NoteSign(this));
    connect(m_state, &ViewState::notedChanged, this, [this] { m_model.setNoted(m_state->noted()); });
    m_model.setNoted(m_state->noted());
    connect(m_state, &ViewState::currentChanged, this, &FactTableView::followCurrent);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting)
            m_hasOwnWidths = false;
    });
    connect(this, &QTableView::entered, this,
            [this](const QModelIndex &index) { m_state->setHovered(m_model.factAt(index.row())); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(m_model.factAt(index.row())); });
}

void FactTableView::setFigures(const FigurePlaces &figures, const std::vector<int> &places)
{
    m_waiting.reset();
    if (state() == EditingState) {
        m_waiting = Waiting{figures, places};
        return;
    }
    m_model.setPreferred(m_state->lens().preferred);
    m_model.setFigures(figures, places);
    fitColumns();
    followCurrent();
}

/// Not at once: the view is not done with the field yet.
void FactTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    const auto takeWaiting = [this] {
        if (const auto waiting = std::exchange(m_waiting, std::nullopt))
            setFigures(waiting->figures, waiting->places);
    };
    QMetaObject::invokeMethod(this, takeWaiting, Qt::QueuedConnection);
}

std::vector<int> FactTableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void FactTableView::followCurrent()
{
    followRow(*this, m_model.rowOf(m_state->current()));
}

/// A row that is gone (a new model) is not the reader's choice.
void FactTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_state->setCurrent(m_model.factAt(current.row()));
}

void FactTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FactTableView::leaveEvent(QEvent *event)
{
    m_state->setHovered({});
    QTableView::leaveEvent(event);
}

/// Measures rows from the whole table, so that scrolling changes nothing.
ColumnNeed FactTableView::needOf(int column) const
{
    const Width &width = Widths[static_cast<size_t>(column)];
    const int letter = fontMetrics().averageCharWidth();
    const int rows = m_model.rowCount();
    const int measured = std::min(rows, RowsMeasured);
    std::vector<int> cells;
    for (int i = 0; i < measured; ++i) {
        const auto row = static_cast<int>(static_cast<qint64>(i) * rows / measured);
        cells.push_back(sizeHintForIndex(m_model.index(row, column)).width() + CellPadding);
    }
    // The arrow of the sorted column may take its room from the title.
    const int arrow = style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, horizontalHeader());
    const int title = horizontalHeader()->sectionSizeHint(column) - arrow;
    const int widest = cells.empty() ? 0 : *std::max_element(cells.begin(), cells.end());
    const int least = std::max(title, std::min(widest, width.least * letter + CellPadding));
    ColumnNeed need = columnNeed(cells, least, width.most * letter + CellPadding, width.usual);
    need.turn = width.turn;
    return need;
}

void FactTableView::fitColumns()
{
    if (!m_hasOwnWidths)
        return;
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < FactColumnCount; ++column)
        needs.push_back(needOf(column));
    std::vector<int> widths = plumbline::fitColumns(needs, viewport()->width());
    const int room = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    for (FactColumn greedy : GreedyColumns)
        widths[static_cast<size_t>(greedy)] += std::max(0, room) / static_cast<int>(GreedyColumns.size());

    m_isFitting = true;
    for (int column = 0; column < FactColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<size_t>(column)]);
    m_isFitting = false;
}

bool FactTableView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    showWholeCell(*this, *static_cast<QHelpEvent *>(event));
    return true;
}

} // namespace plumbline
