// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notes.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int Version = 1;

const QString VersionKey = QStringLiteral("plumbline-notes");
const QString DatasetKey = QStringLiteral("dataset");
const QString ListKey = QStringLiteral("notes");
const QString IdKey = QStringLiteral("id");
const QString FactKey = QStringLiteral("fact");
const QString ArticleKey = QStringLiteral("article");
const QString QuoteKey = QStringLiteral("quote");
const QString AboutKey = QStringLiteral("about");
const QString TextKey = QStringLiteral("text");
const QString CreatedKey = QStringLiteral("created");
const QString ChangedKey = QStringLiteral("changed");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

Error notNotes()
{
    return {Error::Kind::Usage, Texts::tr("This is not a file of notes."), {}};
}

Outcome problemOfHead(const QJsonObject &file)
{
    const QJsonValue version = file.value(VersionKey);
    if (!version.isDouble() || version.toDouble() < 1)
        return notNotes();
    if (version.toDouble() > Version)
        return Error{Error::Kind::NewerVersion,
                     Texts::tr("A newer Plumbline has written these notes. Use that one to see them."),
                     {}};
    return file.value(ListKey).isArray() ? Outcome() : notNotes();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Note noteOf(const QJsonObject &entry)
{
    const auto text = [&entry](const QString &key) { return entry.value(key).toString(); };
    return {text(IdKey),
            FactId(text(FactKey)),
            text(ArticleKey),
            text(QuoteKey),
            text(AboutKey),
            text(TextKey),
            timeOf(entry.value(CreatedKey)),
            timeOf(entry.value(ChangedKey))};
}

QJsonObject objectOf(const Note &note, QJsonObject entry)
{
    const auto set = [&entry](const QString &key, const QString &text) {
        if (text.isEmpty())
            entry.remove(key);
        else
            entry.insert(key, text);
    };
    set(IdKey, note.id);
    set(FactKey, note.fact.text());
    set(ArticleKey, note.article);
    set(QuoteKey, note.quote);
    set(AboutKey, note.about);
    set(TextKey, note.text);
    set(CreatedKey, timeText(note.created));
    set(ChangedKey, timeText(note.changed));
    return entry;
}

} // namespace

const Note *Notes::find(const QString &id) const
{
    const auto same =
        std::find_if(m_notes.begin(), m_notes.end(), [&id](const Note &note) { return note.id == id; });
    return same == m_notes.end() ? nullptr : &*same;
}

void Notes::put(const Note &note)
{
    if (const Note *known = find(note.id))
        m_notes[static_cast<size_t>(known - m_notes.data())] = note;
    else
        m_notes.push_back(note);
}

void Notes::remove(const QString &id)
{
    std::erase_if(m_notes, [&id](const Note &note) { return note.id == id; });
    m_entries.remove(id);
}

QString Notes::problemOf(const Note &note)
{
    if (note.text.trimmed().isEmpty())
        return Texts::tr("A note needs words.");
    if (note.text.size() > Note::LongestText)
        return Texts::tr("This note is too long: at most %1 characters.").arg(Note::LongestText);
    const auto isLong = [](const QString &text) { return text.size() > Note::LongestWords; };
    const bool isWhole = !note.id.isEmpty() && !note.fact.isNull() && note.created.isValid() &&
                         note.changed.isValid();
    if (!isWhole || isLong(note.id) || isLong(note.fact.text()) || isLong(note.article) ||
        isLong(note.quote) || isLong(note.about))
        return Texts::tr("This note does not say what it is about.");
    return {};
}

QString Notes::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray Notes::toJson(const QString &dataset) const
{
    QJsonArray list;
    for (const Note &note : m_notes)
        list.append(objectOf(note, m_entries.value(note.id)));
    for (const QJsonValue &entry : m_aside)
        list.append(entry);
    QJsonObject file = m_file;
    file.insert(VersionKey, Version);
    file.insert(DatasetKey, dataset);
    file.insert(ListKey, list);
    return QJsonDocument(file).toJson();
}

void Notes::read(const QJsonValue &value)
{
    const QJsonObject entry = value.toObject();
    const Note note = noteOf(entry);
    if (!problemOf(note).isEmpty() || m_entries.contains(note.id)) {
        m_aside.append(value);
        return;
    }
    m_entries.insert(note.id, entry);
    m_notes.push_back(note);
}

Result<Notes> Notes::fromJson(const QByteArray &json)
{
    Notes notes;
    notes.m_file = QJsonDocument::fromJson(json).object();
    if (auto problem = problemOfHead(notes.m_file))
        return *problem;
    const QJsonArray list = notes.m_file.value(ListKey).toArray();
    if (static_cast<size_t>(list.size()) > MostNotes)
        return Error{Error::Kind::TooLarge,
                     Texts::tr("There are more notes than %1. Divide the file.").arg(MostNotes),
                     {}};
    for (const QJsonValue &entry : list)
        notes.read(entry);
    return notes;
}

QHash<FactId, QString> noteTexts(const Notes &notes)
{
    QHash<FactId, QString> texts;
    for (const Note &note : notes.all()) {
        QString &text = texts[note.fact];
        if (!text.isEmpty())
            text += QStringLiteral("; ");
        if (!note.quote.isEmpty())
            text += QStringLiteral("“%1”: ").arg(note.quote);
        text += note.text;
    }
    return texts;
}

QSet<FactId> notedFacts(const Notes &notes)
{
    QSet<FactId> facts;
    for (const Note &note : notes.all())
        facts.insert(note.fact);
    return facts;
}

} // namespace plumbline
