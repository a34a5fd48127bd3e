// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notesdialog.h"

#include "facts/days.h"
#include "facts/figuretext.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

constexpr QSize FirstSize(760, 420);
constexpr int NoteShare = 320;
constexpr int FactShare = 280;

enum Column { TextColumn, AboutColumn, ChangedColumn };
enum Role { IdRole = Qt::UserRole, FactRole };

} // namespace

NotesDialog::NotesDialog(NoteBook *book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QTreeWidget)
    , m_told(captionLabel({}, "softSmall"))
    , m_remove(new QPushButton(tr("&Delete")))
    , m_go(new QPushButton(tr("&Go to the fact")))
{
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &NotesDialog::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, &NotesDialog::go);
    connect(m_remove, &QPushButton::clicked, this, &NotesDialog::remove);
    connect(m_go, &QPushButton::clicked, this, &NotesDialog::go);
    connect(book, &NoteBook::changed, this, &NotesDialog::fill);
    fill();
}

void NotesDialog::build()
{
    setWindowTitle(tr("Notes"));
    resize(FirstSize);
    m_list->setAccessibleName(tr("Notes"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Note"), tr("On"), tr("Changed")});
    m_list->header()->resizeSection(TextColumn, NoteShare);
    m_list->header()->resizeSection(AboutColumn, FactShare);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    m_remove->setAutoDefault(false);
    m_go->setDefault(true);
    box->addButton(m_remove, QDialogButtonBox::ActionRole);
    box->addButton(m_go, QDialogButtonBox::ActionRole);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_told);
    layout->addWidget(box);
}

void NotesDialog::fill()
{
    std::vector<Note> notes = m_book->notes().all();
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Note &a, const Note &b) { return a.changed > b.changed; });
    m_list->clear();
    for (const Note &note : notes) {
        const bool hasFact = m_book->hasFact(note);
        const QString about = note.about.isEmpty() ? note.fact.text() : note.about;
        auto *row = new QTreeWidgetItem(
            m_list, {note.text.simplified(), hasFact ? about : tr("no longer in the dataset: %1").arg(about),
                     formatDay(note.changed.toLocalTime().date())}); // the list takes it
        row->setData(TextColumn, IdRole, note.id);
        row->setData(TextColumn, FactRole, hasFact ? note.fact.text() : QString());
        row->setToolTip(TextColumn, plainToolTip(note.text));
        row->setToolTip(AboutColumn, plainToolTip(row->text(AboutColumn)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    follow();
}

void NotesDialog::follow()
{
    const QTreeWidgetItem *row = m_list->currentItem();
    m_remove->setEnabled(row != nullptr);
    m_go->setEnabled(!chosen().isNull());
    const int count = m_list->topLevelItemCount();
    m_told->setText(count == 0 ? tr("There are no notes on this dataset. Choose a fact and press Ctrl+M.")
                    : row && chosen().isNull()
                        ? tr("The dataset no longer has the fact of this note. The note is kept.")
                        : counted(count, tr("%1 note"), tr("%1 notes")));
}

FactId NotesDialog::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? FactId(row->data(TextColumn, FactRole).toString()) : FactId();
}

void NotesDialog::go()
{
    if (!chosen().isNull())
        accept();
}

void NotesDialog::remove()
{
    if (const QTreeWidgetItem *row = m_list->currentItem())
        m_book->remove(row->data(TextColumn, IdRole).toString());
}

} // namespace plumbline
