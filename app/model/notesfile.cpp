// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notesfile.h"

#include "model/datasetfilename.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

namespace plumbline {

namespace {

constexpr qint64 MostBytes = 16 * 1024 * 1024;
/// Another program holds the lock for a few milliseconds.
constexpr int LockMilliseconds = 2000;
const QString Ending = QStringLiteral(".notes.json");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NotesFile)
};

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, Texts::tr("The notes cannot be read."), {path, 0, {}}};
    if (file.size() > MostBytes)
        return Error{Error::Kind::TooLarge, Texts::tr("This file is too long for notes."), {path, 0, {}}};
    return file.readAll();
}

Error unwritable(const QString &path)
{
    return {Error::Kind::Unwritable,
            Texts::tr("The notes could not be written. Nothing was changed."),
            {path, 0, {}}};
}

} // namespace

NotesFile::NotesFile(const Target &target)
    : m_dataset(target.datasetName.isEmpty() ? QFileInfo(target.datasetPath).fileName() : target.datasetName)
{
    const QString beside = target.datasetPath + Ending;
    const QString ours = QDir(target.folder).filePath(datasetFileName(m_dataset));
    const bool goesBeside = !target.isShipped &&
                            QFileInfo(QFileInfo(target.datasetPath).absolutePath()).isWritable();
    m_path = goesBeside ? beside : ours;
    m_other = goesBeside ? ours : beside;
}

Result<Notes> NotesFile::read() const
{
    const QString place = QFileInfo::exists(m_path) ? m_path : m_other;
    if (m_path.isEmpty() || !QFileInfo::exists(place))
        return Notes();
    const Result<QByteArray> content = contentOf(place);
    Result<Notes> notes = content ? Notes::fromJson(*content) : Result<Notes>(content.error());
    if (notes)
        return notes;
    Error error = notes.error();
    error.place.file = place;
    error.sentence += QLatin1Char(' ') + Texts::tr("The file is left as it is.");
    return error;
}

Outcome NotesFile::load()
{
    Result<Notes> found = read();
    m_notes = found ? std::move(found).value() : Notes();
    return found ? Outcome() : Outcome(found.error());
}

/// `change` gets what is in the file now, and says what is wrong with itself.
template<typename Change>
Outcome NotesFile::write(Change change)
{
    m_keptAside.clear();
    if (m_path.isEmpty())
        return {};
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return unwritable(m_path);
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(LockMilliseconds))
        return unwritable(m_path);
    Result<Notes> found = read();
    const bool isNonsense = !found && found.error().kind == Error::Kind::Usage;
    if (!found && !isNonsense)
        return found.error();
    Notes notes = found ? std::move(found).value() : Notes();
    if (const Outcome problem = change(notes))
        return problem;
    if (isNonsense && QFileInfo::exists(m_path)) {
        const Result<QString> aside = putAside(m_path);
        if (!aside)
            return aside.error();
        m_keptAside = *aside;
    }
    const QByteArray json = notes.toJson(m_dataset);
    const auto writeAll = [&json](QIODevice &device) { return device.write(json) == json.size(); };
    if (const Outcome problem = writeFile(m_path, writeAll))
        return problem;
    m_notes = std::move(notes);
    return {};
}

Result<QString> NotesFile::put(const Note &note)
{
    const QString nonsense = Notes::problemOf(note);
    if (!nonsense.isEmpty())
        return Error{Error::Kind::RuleBroken, nonsense, {}};
    Note written = note;
    const Outcome problem = write([&](Notes &notes) -> Outcome {
        const Note *seen = m_notes.find(note.id);
        const Note *now = notes.find(note.id);
        if (!now && notes.all().size() >= Notes::MostNotes)
            return Error{Error::Kind::TooLarge, Texts::tr("There are as many notes as there can be."), {}};
        if (now && (!seen || *now != *seen) && now->text != note.text)
            written.id = Notes::newId();
        notes.put(written);
        return {};
    });
    if (problem)
        return *problem;
    return written.id;
}

Outcome NotesFile::remove(const QString &id)
{
    return write([&id](Notes &notes) -> Outcome {
        notes.remove(id);
        return {};
    });
}

} // namespace plumbline
