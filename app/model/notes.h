// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "facts/ids.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace plumbline {

/// What a reader has written beside a fact, or beside a passage that carries it. Holds
/// on to the fact by its id and to the passage by its words, so it outlives the version
/// of the dataset that it was written for. A value.
struct Note {
    QString id; ///< its own, never the same twice
    FactId fact;
    QString article; ///< id of the passage's article; empty: the note is on the fact
    QString quote;   ///< words of the passage
    QString about;   ///< the fact in words, for when the dataset no longer has it
    QString text;
    QDateTime created; ///< UTC, whole milliseconds
    QDateTime changed; ///< likewise

    bool isOnPassage() const { return !article.isEmpty(); }
    friend bool operator==(const Note &, const Note &) = default;

    static constexpr qsizetype LongestText = 20000;
    static constexpr qsizetype LongestWords = 2000; ///< of anything else
};

/// Notes in the order in which they were made. A value.
///
/// As text:
///
///     {"plumbline-notes": 1, "dataset": "china-cloud",
///      "notes": [{"id": "...", "fact": "acme.revenue.2019", "about": "Acme, revenue, 2019",
///                 "article": "news", "quote": "CNY 600 million", "text": "Ask for the base.",
///                 "created": "2026-03-01T09:00:00.000Z", "changed": "2026-03-01T09:05:00.000Z"}]}
///
/// What this version does not understand, in the file or in an entry, is written again.
class Notes
{
public:
    static constexpr size_t MostNotes = 10000;

    const std::vector<Note> &all() const { return m_notes; }
    /// Null when there is none of the id; valid until the notes change.
    const Note *find(const QString &id) const;
    /// Entries that make no sense: not shown, but kept in the file.
    qsizetype asideCount() const { return m_aside.size(); }

    /// In the place of the note of the same id, else at the end.
    void put(const Note &note);
    void remove(const QString &id);

    /// What keeps a note from being written, in one sentence; empty when nothing does.
    static QString problemOf(const Note &note);
    /// An id that no other note has.
    static QString newId();

    QByteArray toJson(const QString &dataset) const;
    /// Usage: these are no notes; NewerVersion; TooLarge.
    static Result<Notes> fromJson(const QByteArray &json);

    friend bool operator==(const Notes &, const Notes &) = default;

private:
    void read(const QJsonValue &entry);

    std::vector<Note> m_notes;
    QHash<QString, QJsonObject> m_entries; ///< by id, as they were read
    QJsonArray m_aside;
    QJsonObject m_file; ///< as it was read
};

/// What is noted of each fact, for a column of a table: passages named by their words,
/// several notes on one fact joined.
QHash<FactId, QString> noteTexts(const Notes &notes);

/// Those that have one.
QSet<FactId> notedFacts(const Notes &notes);

} // namespace plumbline
