// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mapping.h"
#include "importing/rowproblem.h"
#include "store/importbatch.h"
#include "store/sourcetable.h"

#include <QHash>

#include <optional>

namespace plumbline {

/// Turns rows of a table into figures, by a mapping that lacks nothing. Pure but for what it
/// has announced: the same rows give the same figures. One thread.
class RowConverter
{
public:
    explicit RowConverter(const Mapping &mapping);

    /// Adds the figures of the row, and what is met first in it, to `batch`, and what could not
    /// be read to `problems`. A cell that says it is missing gives neither. The row with the
    /// titles and those above it are passed over.
    void convert(const SourceRow &row, ImportBatch &batch, std::vector<RowProblem> &problems);

    qint64 missingValues() const { return m_missing; }

private:
    /// Texts of one column and what they were found to be; neighbouring rows mostly agree.
    template<typename Value>
    class Known
    {
    public:
        template<typename Read>
        const Value &of(QByteArrayView text, Read read)
        {
            if (!m_last || text != m_lastText) {
                auto found = m_values.constFind(QByteArray::fromRawData(text.data(), text.size()));
                if (found == m_values.constEnd())
                    found = m_values.insert(text.toByteArray(), read(QString::fromUtf8(text)));
                m_lastText = found.key();
                m_last = *found;
            }
            return *m_last;
        }

    private:
        QHash<QByteArray, Value> m_values;
        QByteArray m_lastText;
        std::optional<Value> m_last;
    };

    struct PeriodRead {
        qint32 index = -1; ///< -1: no period
        std::optional<Status> status;
    };
    /// What a column of values says by its title.
    struct ValueColumn {
        int column = 0;
        QByteArray company;
        QByteArray metric;
        QByteArray period;
        std::optional<UnitText> unit;
    };
    /// What the row says for all its values, or what is said for all rows.
    struct RowWords {
        QByteArrayView company;
        QByteArrayView metric;
        QByteArrayView period;
        std::optional<UnitText> unit;
        bool isUnitInRow = false; ///< then it goes before that of a title
        std::optional<Status> status;
        qint32 speaker = -1;
    };
    struct MeasureKey {
        QByteArray metric;
        QByteArray segment;
        QByteArray area;
        Unit::Kind kind = Unit::Kind::None;

        friend bool operator==(const MeasureKey &, const MeasureKey &) = default;
        friend size_t qHash(const MeasureKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.metric, key.segment, key.area, static_cast<int>(key.kind));
        }
    };

    std::vector<ValueColumn> valueColumns() const;
    QByteArrayView cellText(const SourceRow &row, ColumnRole role) const;
    QByteArrayView text(const SourceRow &row, ColumnRole role) const;
    bool readRow(const SourceRow &row, RowWords &words);
    bool convertValue(const SourceRow &row, const ValueColumn &column, const RowWords &words);
    std::optional<Amount> amountOf(const SourceCell &cell, const ValueColumn &column, const RowWords &words);
    std::optional<qint32> nameOf(QByteArrayView text, int column, Known<qint32> &known,
                                 std::vector<QString> &announced, qint32 &count, const QString &expected);
    PeriodRead periodOf(QByteArrayView text);
    qint32 measureOf(QByteArrayView metric, const Unit &unit);
    void addProblem(int column, QByteArrayView value, const QString &expected);

    const Mapping m_mapping;
    std::array<int, ColumnRoles.size()> m_columns{};
    std::array<QByteArray, ColumnRoles.size()> m_constants;
    std::vector<ValueColumn> m_values;
    /// One unit was given for all rows although each title says one: it overrules them. Else it
    /// is for the columns whose titles say none.
    bool m_overrulesTitles = false;

    Known<qint32> m_companies;
    Known<qint32> m_speakers;
    Known<PeriodRead> m_periods;
    Known<std::optional<UnitText>> m_units;
    Known<std::optional<Status>> m_statuses;
    Known<QByteArray> m_areas;
    QHash<MeasureKey, qint32> m_measures;
    MeasureKey m_lastMeasure;
    qint32 m_lastMeasureIndex = -1;
    qint32 m_companyCount = 0;
    qint32 m_speakerCount = 0;
    qint32 m_periodCount = 0;
    qint64 m_missing = 0;

    // Of the row that is being converted.
    const SourceRow *m_row = nullptr;
    ImportBatch *m_batch = nullptr;
    std::vector<RowProblem> *m_problems = nullptr;
};

} // namespace plumbline
