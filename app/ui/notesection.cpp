// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notesection.h"

#include "facts/days.h"
#include "ui/labels.h"
#include "ui/notefield.h"
#include "ui/stylesheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

NoteSection::NoteSection(NoteBook *book, const FactId &fact, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_fact(fact)
    , m_title(captionLabel(tr("Notes").toUpper(), "section"))
    , m_rows(new QVBoxLayout)
    , m_add(linkButton(tr("Add note")))
{
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setAccessibleName(tr("Add a note to this fact"));
    m_add->setToolTip(tr("Add a note to this fact (Ctrl+M)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Tight);
    m_rows->setSpacing(Spacing::Small);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] { start({}, {}); });
    connect(book, &NoteBook::changed, this, &NoteSection::follow);
    follow();
}

NoteSection::~NoteSection()
{
    // The fields go after this: nothing may come back from them.
    if (m_book)
        m_book->disconnect(this);
    for (const Row &row : m_notes) {
        row.field->disconnect(this);
        row.field->keep();
    }
}

std::vector<NoteField *> NoteSection::fields() const
{
    std::vector<NoteField *> fields;
    for (const Row &row : m_notes)
        fields.push_back(row.field);
    return fields;
}

void NoteSection::start(const QString &article, const QString &quote)
{
    Note note = m_book->newNote(m_fact);
    note.article = article;
    note.quote = quote.left(Note::LongestWords);
    add(note);
    NoteField *field = m_notes.back().field;
    m_title->setVisible(true);
    field->setFocus(Qt::OtherFocusReason);
    Q_EMIT started(m_notes.back().box);
}

void NoteSection::follow()
{
    const std::vector<Note> notes = m_book->notesOf(m_fact);
    QStringList gone;
    for (const Row &row : m_notes) {
        if (!row.field->isNew() && !m_book->notes().find(row.field->note().id))
            gone << row.field->note().id;
    }
    for (const QString &id : std::as_const(gone))
        drop(id);
    for (const Note &note : notes) {
        const auto known = std::find_if(m_notes.begin(), m_notes.end(),
                                        [&note](const Row &row) { return row.field->note().id == note.id; });
        if (known == m_notes.end())
            add(note);
        else
            known->field->follow(note);
    }
    m_title->setVisible(!m_notes.empty());
}

void NoteSection::add(const Note &note)
{
    auto *box = new QWidget;
    auto *field = new NoteField(m_book, note);
    QPushButton *remove = linkButton(tr("Delete"));
    remove->setObjectName(QStringLiteral("deleteNote"));
    remove->setAccessibleName(tr("Delete this note"));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    if (!note.quote.isEmpty())
        column->addWidget(plainLabel(tr("On “%1”").arg(note.quote), "softSmall"));
    column->addWidget(field);
    auto *foot = new QHBoxLayout;
    QLabel *dated = captionLabel({}, "softSmall");
    foot->addWidget(dated, 1);
    foot->addWidget(remove);
    column->addLayout(foot);
    m_rows->addWidget(box);
    m_notes.push_back({box, field, dated});
    describe(m_notes.back());
    const auto row = m_notes.back();
    connect(field, &NoteField::kept, this, [this, row] { describe(row); });
    connect(field, &NoteField::abandoned, this, [this, field] { drop(field->note().id); });
    connect(remove, &QPushButton::clicked, this, [this, field] {
        const QString id = field->note().id;
        field->keep();
        if (field->isNew())
            drop(id);
        else
            m_book->remove(field->note().id);
    });
}

void NoteSection::describe(const Row &row) const
{
    const QDateTime changed = row.field->note().changed.toLocalTime();
    row.dated->setText(row.field->isNew() ? QString() : formatDay(changed.date()));
}

/// Its own button or focus may be what drops it.
void NoteSection::drop(const QString &id)
{
    const auto row = std::find_if(m_notes.begin(), m_notes.end(),
                                  [&id](const Row &each) { return each.field->note().id == id; });
    if (row == m_notes.end())
        return;
    QWidget *box = row->box;
    m_notes.erase(row);
    m_rows->removeWidget(box);
    box->hide();
    box->deleteLater();
    m_title->setVisible(!m_notes.empty());
}

} // namespace plumbline
