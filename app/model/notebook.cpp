// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notebook.h"

#include "model/factwords.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace plumbline {

namespace {

/// What a fact is in words: "Alibaba Cloud · Revenue, China · Apr–Jun 2019".
QString aboutText(const Dataset &dataset, int index)
{
    const Fact &fact = dataset.fact(index);
    const QStringList parts = {dataset.subjectNames(fact.lead()), whatText(dataset, fact),
                               periodText(dataset, fact.lead())};
    return parts.join(QStringLiteral(" · ")).left(Note::LongestWords);
}

} // namespace

NoteBook::NoteBook(ViewState *state, QObject *parent) : QObject(parent), m_state(state) {}

QString NoteBook::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/notes");
}

void NoteBook::setDataset(const QString &path, const DatasetPtr &dataset)
{
    const bool isShipped = !m_shipped.isEmpty() && QFileInfo(path) == QFileInfo(m_shipped);
    m_file = dataset ? NotesFile({path, dataset->tables().name, usualFolder(), isShipped}) : NotesFile();
    m_problem.clear();
    m_aside = 0;
    reload();
}

void NoteBook::reload()
{
    const Outcome problem = m_file.load();
    const QString text = problem ? problem->text() : QString();
    if (problem && text != m_problem)
        Q_EMIT failed(*problem);
    m_problem = text;
    follow();
}

/// The file has been read or written.
void NoteBook::follow()
{
    const qsizetype aside = notes().asideCount();
    if (aside > m_aside)
        Q_EMIT told(tr("%1: some notes make no sense and are not shown (%2). They stay in the file.")
                        .arg(m_file.path(), QString::number(aside)));
    m_aside = aside;
    if (!m_file.keptAside().isEmpty())
        Q_EMIT told(tr("The former file of notes is kept as %1.").arg(m_file.keptAside()));
    m_state->setNoted(notedFacts(notes()));
    Q_EMIT changed();
}

std::vector<Note> NoteBook::notesOf(const FactId &fact) const
{
    std::vector<Note> found;
    for (const Note &note : notes().all()) {
        if (note.fact == fact)
            found.push_back(note);
    }
    return found;
}

bool NoteBook::hasFact(const Note &note) const
{
    return m_state->wholeDataset() && m_state->wholeDataset()->indexOf(note.fact) >= 0;
}

Note NoteBook::newNote(const FactId &fact) const
{
    Note note;
    note.id = Notes::newId();
    note.fact = fact;
    note.created = QDateTime::currentDateTimeUtc();
    note.changed = note.created;
    const int index = m_state->dataset() ? m_state->dataset()->indexOf(fact) : -1;
    if (index >= 0)
        note.about = aboutText(*m_state->dataset(), index);
    return note;
}

QString NoteBook::put(const Note &note)
{
    const Result<QString> id = m_file.put(note);
    if (!id) {
        Q_EMIT failed(id.error());
        return {};
    }
    follow();
    return *id;
}

void NoteBook::remove(const QString &id)
{
    const Note *known = notes().find(id);
    if (!known)
        return;
    const Note note = *known;
    if (const Outcome problem = m_file.remove(id)) {
        Q_EMIT failed(*problem);
        return;
    }
    follow();
    Q_EMIT removed(note);
}

} // namespace plumbline
