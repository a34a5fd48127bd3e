// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampleview.h"

#include "ui/roleheader.h"
#include "ui/rowtable.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int LeastWidth = 80;
constexpr int MostWidth = 240;
/// More columns are as wide as these are on average.
constexpr int MostMeasured = 60;

class PaleRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(SampleTableModel::IsPassedOver).toBool())
            return;
        option->font.setItalic(true);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

SampleView::SampleView(Header header, QWidget *parent) : QTableView(parent)
{
    if (header == Header::Roles) {
        m_roles = new RoleHeader(this);
        setHorizontalHeader(m_roles);
        connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_roles, &RoleHeader::placeBoxes);
    }
    setModel(&m_model);
    setUpRowTable(*this);
    setSortingEnabled(false);
    setItemDelegate(new PaleRows(this));
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->show();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setAccessibleName(tr("Rows of the table"));
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->setAccessibleName(tr("Nothing"));
}

void SampleView::setDraft(const TableDraftPtr &draft)
{
    const bool isOther = m_model.columnCount() != (draft ? static_cast<int>(draft->looks.size()) : 0);
    m_model.setDraft(draft);
    if (isOther)
        fitColumns();
    if (m_roles)
        m_roles->setDraft(draft);
}

void SampleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
}

/// Few columns share the room there is: reasons over them are sentences.
void SampleView::fitColumns()
{
    const int columns = std::min(m_model.columnCount(), MostMeasured);
    if (columns == 0)
        return;
    const int share = m_roles ? viewport()->width() / m_model.columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        const int wanted =
            std::max({sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column), share});
        setColumnWidth(column, std::clamp(wanted, LeastWidth, MostWidth));
    }
}

} // namespace plumbline
