// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manageviewsdialog.h"

#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(440, 320);

} // namespace

ManageViewsDialog::ManageViewsDialog(const SavedViews &views, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_list(new QListWidget)
    , m_problem(captionLabel({}, "softSmall"))
    , m_rename(new QPushButton(tr("&Rename")))
    , m_remove(new QPushButton(tr("&Delete")))
    , m_up(new QPushButton(tr("Move &up")))
    , m_down(new QPushButton(tr("Move do&wn")))
{
    build();
    for (const SavedViews::Item &item : views.items()) {
        auto *row = new QListWidgetItem(item.name, m_list);
        row->setFlags(row->flags() | Qt::ItemIsEditable);
        row->setData(Qt::UserRole, views.indexOf(item.name));
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageViewsDialog::follow);
    connect(m_list, &QListWidget::itemChanged, this, &ManageViewsDialog::follow);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ManageViewsDialog::follow);
    connect(m_rename, &QPushButton::clicked, this, &ManageViewsDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &ManageViewsDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    m_list->setCurrentRow(0);
    follow();
}

void ManageViewsDialog::build()
{
    setWindowTitle(tr("Manage views"));
    resize(FirstSize);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = box->button(QDialogButtonBox::Ok);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(box);
}

QLayout *ManageViewsDialog::buttons()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Small);
    for (QPushButton *button : {m_rename, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch();
    return column;
}

void ManageViewsDialog::rename()
{
    if (QListWidgetItem *item = m_list->currentItem())
        m_list->editItem(item);
}

void ManageViewsDialog::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    follow();
}

void ManageViewsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentRow(target);
}

QString ManageViewsDialog::problem() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = m_list->item(row)->text().trimmed();
        const QString problem = SavedViews::problemOfName(name);
        if (!problem.isEmpty())
            return problem;
        if (names.contains(name))
            return tr("Two views are called “%1”.").arg(name);
        names << name;
    }
    return {};
}

void ManageViewsDialog::follow()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const QString sentence = problem();
    m_ok->setEnabled(sentence.isEmpty());
    m_problem->setText(!sentence.isEmpty()    ? sentence
                       : m_list->count() == 0 ? tr("There are no saved views for this dataset.")
                                              : tr("Nothing is changed before you press OK."));
}

SavedViews ManageViewsDialog::views() const
{
    std::vector<SavedViews::Item> items;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *shown = m_list->item(row);
        const auto place = static_cast<size_t>(shown->data(Qt::UserRole).toInt());
        items.push_back(SavedViews::renamed(m_views.items()[place], shown->text().trimmed()));
    }
    SavedViews changed = m_views;
    changed.setItems(std::move(items));
    return changed;
}

} // namespace plumbline
