// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace plumbline {

/// The name of a fact as the dataset file writes it. Stays the same when the
/// fact is edited; all journeys (click, selection, table, pane) carry it.
class FactId
{
public:
    FactId() = default;
    explicit FactId(QString text) : m_text(std::move(text)) {}

    bool isNull() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    friend bool operator==(const FactId &a, const FactId &b) { return a.m_text == b.m_text; }
    friend bool operator<(const FactId &a, const FactId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const FactId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/// Row numbers inside one dataset file: good for asking that file again, and
/// for nothing else. They never leave the program.
enum class StatementKey : qint64 {};
enum class PassageKey : qint64 {};

/// Positions in the tables of one loaded Dataset. -1 means none.
enum class EntityIndex : qint32 { None = -1 };
enum class MetricIndex : qint32 { None = -1 };
enum class EventIndex : qint32 { None = -1 };
enum class ArticleIndex : qint32 { None = -1 };
enum class SourceIndex : qint32 { None = -1 };
enum class MeasureIndex : qint32 { None = -1 };
enum class SubjectsIndex : qint32 { None = -1 };
enum class TextIndex : qint32 { Empty = 0 };

template<typename Index>
constexpr size_t at(Index index)
{
    return static_cast<size_t>(index);
}

} // namespace plumbline

Q_DECLARE_METATYPE(plumbline::FactId)
