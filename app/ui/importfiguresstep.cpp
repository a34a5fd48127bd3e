// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importfiguresstep.h"

#include "facts/figuretext.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/rowtable.h"
#include "ui/stylesheet.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace plumbline {

namespace {

bool isProblem(const QModelIndex &index)
{
    return index.column() == FigurePreviewModel::Company &&
           index.data(FigurePreviewModel::IsProblem).toBool();
}

/// A value that becomes no figure has a sign in front, and lies over all columns.
class ProblemSigns : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return isProblem(index) ? QSize(0, size.height()) : size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!isProblem(index))
            return;
        option->icon = icon(QStringLiteral("warning"));
        option->features |= QStyleOptionViewItem::HasDecoration;
        const int side = option->fontMetrics.height();
        option->decorationSize = {side, side};
    }
};

} // namespace

ImportFiguresStep::ImportFiguresStep(QWidget *parent)
    : QWidget(parent)
    , m_counts(captionLabel({}, "soft", this))
    , m_lacks(new QVBoxLayout)
    , m_table(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_counts);
    column->addLayout(m_lacks);
    column->addWidget(m_table, 1);
    column->addStretch();
    setUpTable();
}

void ImportFiguresStep::setUpTable()
{
    m_table->setModel(&m_model);
    setUpRowTable(*m_table);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new ProblemSigns(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setAccessibleName(tr("What the rows become"));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void ImportFiguresStep::setDraft(const TableDraftPtr &draft)
{
    m_model.setPreview(draft->preview);
    m_table->setVisible(draft->lacking.empty());
    m_table->resizeColumnsToContents();
    spanProblems();
    tellLacks(draft->lacking);
    tellCounts(*draft);
}

void ImportFiguresStep::spanProblems()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isProblem(m_model.index(row, FigurePreviewModel::Company)))
            m_table->setSpan(row, FigurePreviewModel::Company, 1,
                             FigurePreviewModel::ColumnCount - FigurePreviewModel::Company);
    }
}

void ImportFiguresStep::tellCounts(const TableDraft &draft)
{
    if (!draft.lacking.empty()) {
        m_counts->setText(tr("Before rows can become figures, something must be said:"));
        return;
    }
    const auto rows = static_cast<qint64>(draft.sample.first.size() + draft.sample.later.size());
    const RowPreview &preview = draft.preview;
    QStringList parts = {
        counted(rows, tr("%1 row of the sample"), tr("%1 rows of the sample")),
        counted(static_cast<qint64>(preview.figures.size()), tr("%1 figure"), tr("%1 figures"))};
    if (preview.missingValues > 0)
        parts << counted(preview.missingValues, tr("%1 missing value"), tr("%1 missing values"));
    if (!preview.problems.empty())
        parts << counted(static_cast<qint64>(preview.problems.size()), tr("%1 problem"), tr("%1 problems"));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

void ImportFiguresStep::tellLacks(const std::vector<Lack> &lacking)
{
    while (QLayoutItem *item = m_lacks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Lack &lack : lacking) {
        QPushButton *link = linkButton(lack.sentence, this);
        link->setObjectName(QStringLiteral("lack"));
        m_lacks->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, role = lack.role] { Q_EMIT roleWanted(role); });
    }
}

} // namespace plumbline
