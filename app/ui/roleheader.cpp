// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roleheader.h"

#include "importing/rolewords.h"
#include "model/sampletablemodel.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int LeastWidth = 116;
constexpr int MostWidth = 240;
constexpr int ReasonLines = 2;

} // namespace

RoleHeader::RoleHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setMinimumSectionSize(LeastWidth);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::placeBoxes);
}

int RoleHeader::boxHeight() const
{
    constexpr int roomAroundText = 12;
    return fontMetrics().height() + roomAroundText;
}

void RoleHeader::setDraft(const TableDraftPtr &draft)
{
    const bool isOther = !m_draft || !draft || m_draft->looks.size() != draft->looks.size();
    m_draft = draft;
    if (isOther) {
        for (QComboBox *box : std::as_const(m_boxes))
            box->deleteLater();
        m_boxes.clear();
    }
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        refresh(box.key());
    placeBoxes();
}

QString RoleHeader::guessOf(int column) const
{
    for (const Guess &guess : m_draft->guessed.guesses) {
        const bool isRole = guess.part == Guess::Part::Column && guess.column == column;
        if (isRole && m_draft->mapping.roleOf(column) == guess.role)
            return tr("Guessed: %1").arg(guess.why);
    }
    return {};
}

void RoleHeader::refresh(int column)
{
    QComboBox *box = m_boxes.value(column);
    const QSignalBlocker quiet(box);
    const ColumnRole role = m_draft->mapping.roleOf(column);
    box->setCurrentIndex(box->findData(static_cast<int>(role)));
    box->setAccessibleName(tr("What column %1 says").arg(m_draft->titleOf(column)));
    box->setAccessibleDescription(guessOf(column));
    box->setToolTip(plainToolTip(guessOf(column)));
}

QComboBox *RoleHeader::box(int column)
{
    if (QComboBox *there = m_boxes.value(column))
        return there;
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const ColumnRole role : ColumnRoles)
        box->addItem(roleText(role), static_cast<int>(role));
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        Q_EMIT roleChosen(column, static_cast<ColumnRole>(box->currentData().toInt()));
    });
    m_boxes.insert(column, box);
    for (int before = column - 1; before >= 0; --before) {
        if (QComboBox *neighbour = m_boxes.value(before)) {
            setTabOrder(neighbour, box);
            break;
        }
    }
    refresh(column);
    return box;
}

void RoleHeader::placeBoxes()
{
    if (!m_draft)
        return;
    constexpr int gap = 2;
    const int columns = std::min(count(), static_cast<int>(m_draft->looks.size()));
    for (int column = 0; column < columns; ++column) {
        const int left = sectionViewportPosition(column);
        const bool isSeen = left + sectionSize(column) > 0 && left < viewport()->width();
        if (isSeen)
            box(column);
        if (QComboBox *there = m_boxes.value(column)) {
            there->setGeometry(left + gap, gap, sectionSize(column) - 2 * gap, boxHeight() - 2 * gap);
            there->show();
        }
    }
}

/// Stepping through the roles of a closed box would take each of them from another column.
bool RoleHeader::opensInstead(QComboBox *box, QEvent *event)
{
    if (event->type() == QEvent::Wheel)
        return true;
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool steps = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
                       key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
    if (steps)
        box->showPopup();
    return steps;
}

bool RoleHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    const int column = m_boxes.key(box, -1);
    if (column < 0)
        return QHeaderView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        follow(column);
    return opensInstead(box, event);
}

/// The box of a column that is not in sight is scrolled to; its neighbours must be there for Tab.
void RoleHeader::follow(int column)
{
    for (const int neighbour : {column - 1, column + 1}) {
        if (neighbour >= 0 && neighbour < count())
            box(neighbour);
    }
    if (auto *table = qobject_cast<QAbstractItemView *>(parentWidget()))
        table->scrollTo(table->model()->index(0, column));
    placeBoxes();
}

void RoleHeader::focusColumn(int column)
{
    if (column >= 0 && column < count())
        box(column)->setFocus(Qt::OtherFocusReason);
}

QSize RoleHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, boxHeight());
}

QSize RoleHeader::sectionSizeFromContents(int column) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(column);
    return {std::clamp(size.width(), LeastWidth, MostWidth),
            size.height() + ReasonLines * fontMetrics().height()};
}

void RoleHeader::updateGeometries()
{
    setViewportMargins(0, boxHeight(), 0, 0);
    QHeaderView::updateGeometries();
    placeBoxes();
}

/// The title in full strength; type and reason below it.
void RoleHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const QRect inner = rect.adjusted(Spacing::Small, Spacing::Tight, -Spacing::Tight, -Spacing::Tight);
    const QStringList lines =
        model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(QLatin1Char('\n'));
    QFont bold = font();
    bold.setBold(true);
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect line(inner.left(), inner.top(), inner.width(), fontMetrics().height());
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(line, Qt::AlignLeft,
                      QFontMetrics(bold).elidedText(lines.value(0), Qt::ElideRight, line.width()));
    line.translate(0, line.height());
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::PlaceholderText));
    painter->drawText(line, Qt::AlignLeft,
                      fontMetrics().elidedText(lines.value(1), Qt::ElideRight, line.width()));
    const QRect reason(line.left(), line.bottom() + 1, line.width(), ReasonLines * line.height());
    if (m_draft && column < static_cast<int>(m_draft->looks.size()))
        painter->drawText(reason, Qt::AlignLeft | Qt::TextWordWrap, guessOf(column));
    painter->restore();
}

} // namespace plumbline
