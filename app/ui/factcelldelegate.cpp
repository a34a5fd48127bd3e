// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factcelldelegate.h"

#include "model/typedamount.h"
#include "model/typedperiod.h"
#include "ui/facttableview.h"
#include "ui/formoptions.h"
#include "ui/labels.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace plumbline {

namespace {

FactColumn columnOf(const QModelIndex &index)
{
    return static_cast<FactColumn>(index.column());
}

bool isEdited(FactColumn column)
{
    return column == FactColumn::Period || column == FactColumn::Figure || column == FactColumn::Status;
}

QString prefilled(const Statement &statement, FactColumn column)
{
    if (column == FactColumn::Period)
        return typedPeriod(statement.period);
    return column == FactColumn::Figure ? typedText(statement.amount) : code(statement.status);
}

QString textIn(const QWidget *editor)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentData().toString();
    const auto *field = qobject_cast<const QLineEdit *>(editor);
    return field ? field->text().trimmed() : QString();
}

} // namespace

FactCellDelegate::FactCellDelegate(ViewState *state, FactTableView *table)
    : QStyledItemDelegate(table)
    , m_state(state)
    , m_table(table)
{
    for (const FactColumn column : {FactColumn::Period, FactColumn::Figure, FactColumn::Status})
        table->setItemDelegateForColumn(static_cast<int>(column), this);
}

/// Null where a form is needed.
const Statement *FactCellDelegate::statementAt(const QModelIndex &index) const
{
    const DatasetPtr &dataset = m_state->dataset();
    const int fact = dataset ? dataset->indexOf(m_table->factModel().factAt(index.row())) : -1;
    if (fact < 0 || dataset->fact(fact).statements().size() != 1)
        return nullptr;
    const Statement &statement = dataset->fact(fact).lead();
    const bool hasCell = columnOf(index) != FactColumn::Figure || !statement.amount.isNull();
    return hasCell ? &statement : nullptr;
}

bool FactCellDelegate::edit(const QModelIndex &index)
{
    if (!index.isValid() || !isEdited(columnOf(index)) || !statementAt(index))
        return false;
    m_table->edit(index);
    return true;
}

QWidget *FactCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (columnOf(index) == FactColumn::Status) {
        auto *choice = new QComboBox(parent);
        for (const auto &[status, name] : statusOptions())
            choice->addItem(name, status);
        editor = choice;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(FactTableModel::title(columnOf(index)));
    return editor;
}

void FactCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const Statement *statement = statementAt(index);
    if (!statement)
        return;
    const QString text = prefilled(*statement, columnOf(index));
    if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findData(text));
    else if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setText(text);
}

QString FactCellDelegate::problemIn(const QWidget *editor, const QModelIndex &index) const
{
    const Statement *statement = statementAt(index);
    const QString text = textIn(editor);
    if (!statement || text == prefilled(*statement, columnOf(index)))
        return {};
    if (columnOf(index) == FactColumn::Period && !text.isEmpty() && readTypedPeriod(text).isNull())
        return tr("“%1” is no period. Write 2019-Q3, 2019, 2019-07, 2019-07-21 or 2019-04-01/2020-03-31.")
            .arg(text);
    if (columnOf(index) != FactColumn::Figure)
        return {};
    const TypedAmount read = readTypedAmount(text, statement->amount.unit, statement->amount.bound);
    const Metric *metric = m_state->dataset()->metricOf(*statement);
    const bool isRelative = m_state->dataset()->measure(statement->measure).reference != EntityIndex::None;
    if (read.problem.isEmpty() && metric && !unitFits(metric->unitKind, read.amount.unit, isRelative))
        return tr("%1 is not counted in %2.").arg(metric->name, unitName(read.amount.unit.code()));
    return read.problem;
}

void FactCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const Statement *shown = statementAt(index);
    const QString text = textIn(editor);
    if (!shown || text == prefilled(*shown, columnOf(index)))
        return;
    const QString problem = problemIn(editor, index);
    if (!problem.isEmpty())
        return refused(problem);
    const Statement statement = *shown;
    switch (columnOf(index)) {
    case FactColumn::Period:
        return edited(statement, [span = readTypedPeriod(text)](StatementDraft &draft) {
            draft.period = span;
            draft.periodReason.clear(); // of the former
        });
    case FactColumn::Figure:
        return edited(statement,
                      [amount = readTypedAmount(text, statement.amount.unit, statement.amount.bound).amount](
                          StatementDraft &draft) { draft.amount = amount; });
    default:
        return edited(statement, [status = statusFromCode(text).value_or(statement.status)](
                                     StatementDraft &draft) { draft.status = status; });
    }
}

/// Enter leaves the field only when it is understood.
bool FactCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (editor && key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        const QString problem = problemIn(editor, m_table->currentIndex());
        if (!problem.isEmpty()) {
            QToolTip::showText(editor->mapToGlobal(editor->rect().bottomLeft()), plainToolTip(problem),
                               editor);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace plumbline
