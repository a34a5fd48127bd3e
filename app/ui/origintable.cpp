// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origintable.h"

#include "ui/labels.h"
#include "ui/rowtable.h"
#include "ui/stylesheet.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

constexpr int WidestColumn = 400;
constexpr int WidestNumber = 150;
constexpr int NarrowestColumn = 56;
constexpr int FactRole = Qt::UserRole;
/// More of a cell is not read in a card.
constexpr int MostCharacters = 300;

/// The style sheet gives all cells one ground, so that marked ones are painted here.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant ground = index.data(Qt::BackgroundRole);
        if (!ground.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        const QRect text = option.rect.adjusted(Spacing::Tight + 2, 0, -Spacing::Tight - 2, 0);
        painter->save();
        painter->fillRect(option.rect, ground.value<QColor>());
        painter->setFont(index.data(Qt::FontRole).value<QFont>());
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        painter->drawText(
            text, Qt::AlignVCenter | Qt::TextSingleLine | index.data(Qt::TextAlignmentRole).toInt(),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }
};

bool looksLikeNumber(const QString &text)
{
    return !text.isEmpty() &&
           std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); }) &&
           std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
}

QString cellText(const QString &text)
{
    return text.left(MostCharacters).simplified();
}

} // namespace

OriginRows::OriginRows(const ShownOrigin &origin, const Palette &colours, QWidget *parent)
    : QTableWidget(parent)
{
    setUpRowTable(*this);
    setSortingEnabled(false);
    setSelectionBehavior(SelectItems);
    setItemDelegate(new CellDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setFocusPolicy(Qt::StrongFocus);
    verticalHeader()->show();
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fill(origin, colours);
    const auto open = [this](int row, int column) {
        if (const FactId fact = factAt(row, column); !fact.isNull())
            Q_EMIT factClicked(fact);
    };
    connect(this, &QTableWidget::cellClicked, this, open);
    connect(this, &QTableWidget::cellActivated, this, open);
}

void OriginRows::fill(const ShownOrigin &origin, const Palette &colours)
{
    setColumnCount(static_cast<int>(origin.columns.size()));
    setRowCount(static_cast<int>(origin.rows.size()));
    for (const QString &title : origin.titles)
        m_titles << cellText(title);
    setHorizontalHeaderLabels(m_titles);
    for (int column = 0; column < std::min<int>(columnCount(), m_titles.size()); ++column) {
        horizontalHeaderItem(column)->setData(Qt::AccessibleTextRole, m_titles[column]);
        horizontalHeaderItem(column)->setToolTip(plainToolTip(m_titles[column]));
    }
    QStringList numbers;
    int current = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 number = origin.rows[static_cast<size_t>(row)].number;
        numbers << QString::number(number);
        current = number == origin.row ? row : current;
        for (int column = 0; column < columnCount(); ++column)
            setItem(origin, colours, row, column);
    }
    setVerticalHeaderLabels(numbers);
    resizeColumnsToContents();
    for (int column = 0; column < columnCount(); ++column) {
        m_wanted.push_back(std::min(columnWidth(column), WidestColumn));
        m_least.push_back(leastWidth(column));
    }
    const auto found = std::find(origin.columns.begin(), origin.columns.end(), origin.column);
    if (found != origin.columns.end())
        setCurrentCell(current, static_cast<int>(found - origin.columns.begin()),
                       QItemSelectionModel::NoUpdate);
}

void OriginRows::setItem(const ShownOrigin &origin, const Palette &colours, int row, int column)
{
    const OriginRow &shown = origin.rows[static_cast<size_t>(row)];
    const int own = origin.columns[static_cast<size_t>(column)];
    const QString text = cellText(shown.cells.value(column));
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment((looksLikeNumber(text) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setForeground(shown.number == origin.row ? colours.ink : colours.inkSoft);
    const auto fact = std::find_if(origin.leadTo.begin(), origin.leadTo.end(), [&](const OriginCell &cell) {
        return cell.row == shown.number && cell.column == own;
    });
    const bool isValue = shown.number == origin.row && own == origin.column;
    if (isValue) {
        QFont bold = font();
        bold.setBold(true);
        item->setFont(bold);
        item->setBackground(colours.mark);
        item->setForeground(colours.markInk);
        item->setData(Qt::AccessibleTextRole, tr("%1, the figure").arg(text));
    } else if (fact != origin.leadTo.end()) {
        item->setForeground(colours.accent);
        item->setData(FactRole, QVariant::fromValue(fact->fact));
        item->setData(Qt::AccessibleTextRole, tr("%1, opens its fact").arg(text));
    }
    QTableWidget::setItem(row, column, item);
}

FactId OriginRows::factAt(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->data(FactRole).value<FactId>() : FactId();
}

/// Words give way, the widest first, numbers never; below readable widths the table scrolls. Room
/// to spare is shared.
std::vector<int> OriginRows::widthsWithin(int room) const
{
    std::vector<int> widths = m_wanted;
    int total = std::accumulate(widths.begin(), widths.end(), 0);
    const auto spare = [&](size_t column) { return widths[column] > m_least[column] ? widths[column] : 0; };
    while (total > room) {
        size_t widest = 0;
        for (size_t column = 0; column < widths.size(); ++column)
            widest = spare(column) > spare(widest) ? column : widest;
        if (widths.empty() || spare(widest) == 0)
            break;
        --widths[widest];
        --total;
    }
    const int left = std::max(room - total, 0);
    const auto count = static_cast<int>(widths.size());
    for (int column = 0; column < count; ++column)
        widths[static_cast<size_t>(column)] += left / count + (column < left % count ? 1 : 0);
    return widths;
}

void OriginRows::fitColumns()
{
    const std::vector<int> widths = widthsWithin(viewport()->width());
    for (size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(static_cast<int>(column), widths[column]);
    fitTitles();
}

/// The style sheet cuts titles without a sign.
void OriginRows::fitTitles()
{
    for (int column = 0; column < std::min<int>(columnCount(), m_titles.size()); ++column) {
        const QString &whole = m_titles[column];
        const QFontMetrics metrics = horizontalHeader()->fontMetrics();
        horizontalHeaderItem(column)->setText(whole);
        const int around = horizontalHeader()->sectionSizeHint(column) - metrics.horizontalAdvance(whole);
        horizontalHeaderItem(column)->setText(
            metrics.elidedText(whole, Qt::ElideRight, columnWidth(column) - around));
    }
}

/// What the cells of a column need; words can be cut.
int OriginRows::leastWidth(int column) const
{
    const int needed = sizeHintForColumn(column) + Spacing::Small;
    bool hasDigits = false;
    for (int row = 0; row < rowCount(); ++row)
        hasDigits |= item(row, column)->text().contains(QRegularExpression(QStringLiteral("^\\W*\\d")));
    return hasDigits ? std::min(needed, WidestNumber) : std::min(needed, NarrowestColumn);
}

void OriginRows::fitHeight()
{
    int wide = verticalHeader()->width() + 2 * frameWidth();
    for (int column = 0; column < columnCount(); ++column)
        wide += columnWidth(column);
    const int bar = wide > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar +
                   2 * frameWidth());
}

void OriginRows::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
    fitHeight();
    if (currentItem())
        scrollToItem(currentItem());
}

/// It has nothing to scroll downwards: the pane has.
void OriginRows::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() != 0)
        return QTableWidget::wheelEvent(event);
    event->ignore();
}

bool OriginRows::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showWholeCell(*this, static_cast<const QHelpEvent &>(*event));
        return true;
    }
    return QTableWidget::viewportEvent(event);
}

} // namespace plumbline
