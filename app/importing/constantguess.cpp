// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/constantguess.h"

#include "importing/rolewords.h"
#include "importing/titlewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace plumbline {

namespace {

/// Of a heading that can name a metric.
constexpr qsizetype LongestHeading = 80;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingGuess)
};

/// As readUnit() takes it: "USD million".
QString unitCode(const UnitText &unit)
{
    static const QHash<int, QString> scales = {
        {3, QStringLiteral("thousand")}, {4, QStringLiteral("万")},      {6, QStringLiteral("million")},
        {8, QStringLiteral("亿")},       {9, QStringLiteral("billion")}, {12, QStringLiteral("trillion")}};
    return (unit.unit.code() + u' ' + scales.value(unit.scale)).trimmed();
}

class Guesser
{
public:
    Guesser(const TableSample &sample, const QString &fileName, const std::vector<ColumnLook> &looks,
            Mapping &mapping)
        : m_name(QFileInfo(fileName).completeBaseName())
        , m_looks(looks)
        , m_mapping(mapping)
        , m_values(mapping.valueColumns())
    {
        for (const KeptRow &row : sample.first) {
            if (row.number < mapping.titleRow)
                m_headings << row.texts;
        }
        m_headings.removeAll(QString());
    }

    std::vector<Guess> guess()
    {
        if (m_values.empty())
            return {};
        if (!isGiven(ColumnRole::Metric) && m_mapping.wideBy != WideBy::Metric)
            guessMetric();
        if (!isGiven(ColumnRole::Company) && m_mapping.wideBy != WideBy::Company)
            set(ColumnRole::Company, m_name, Words::tr("it is the name of the file"));
        const auto silent =
            std::find_if(m_values.begin(), m_values.end(), [this](int column) { return !saysUnit(column); });
        if (!isGiven(ColumnRole::Unit) && silent != m_values.end())
            guessUnit(m_mapping.titles.value(*silent));
        return std::move(m_guesses);
    }

private:
    bool isGiven(ColumnRole role) const
    {
        return m_mapping.columnOf(role) >= 0 || !m_mapping.constant(role).isEmpty();
    }

    void set(ColumnRole role, const QString &text, const QString &why)
    {
        m_mapping.setConstant(role, text);
        m_guesses.push_back({Guess::Part::Constant, -1, role,
                             Words::tr("%1 of all rows: %2").arg(roleText(role), text), why});
    }

    void guessMetric()
    {
        const TitleParts parts = partsOfTitle(m_mapping.titles.value(m_values.front()));
        const bool isTelling = m_values.size() == 1 && m_mapping.wideBy == WideBy::Nothing &&
                               !parts.name.isEmpty() && roleOfTitle(parts.name) != ColumnRole::Value;
        const QString heading = this->heading();
        if (isTelling)
            set(ColumnRole::Metric, parts.name, Words::tr("it is the title of the values"));
        else if (!heading.isEmpty())
            set(ColumnRole::Metric, heading, Words::tr("it stands above the table"));
        else
            set(ColumnRole::Metric, m_name, Words::tr("it is the name of the file"));
    }

    /// The first text above the titles that is no unit, without the unit behind it; mostly empty.
    QString heading() const
    {
        const auto found = std::find_if(m_headings.begin(), m_headings.end(), [](const QString &text) {
            return text.size() <= LongestHeading && !readUnit(text);
        });
        return found == m_headings.end() ? QString() : partsOfTitle(*found).name;
    }

    bool saysUnit(int column) const
    {
        const ColumnType type = m_looks[static_cast<size_t>(column)].type;
        return type == ColumnType::Percent || type == ColumnType::Money ||
               partsOfTitle(m_mapping.titles.value(column)).unit.has_value();
    }

    /// For the columns that say none, of which `title` is one.
    void guessUnit(const QString &title)
    {
        for (const QString &text : m_headings) {
            const auto part = partsOfTitle(text).unit;
            const auto unit = part ? part : readUnit(text);
            if (unit)
                return set(ColumnRole::Unit, unitCode(*unit),
                           Words::tr("“%1” stands above the titles").arg(text.simplified()));
        }
        set(ColumnRole::Unit, QStringLiteral("count"),
            m_values.size() > 1 && !title.isEmpty()
                ? Words::tr("nothing says the unit of “%1”; change it where the figures are money").arg(title)
                : Words::tr("nothing in the table says a unit; change it where the figures are money"));
    }

    const QString m_name;
    const std::vector<ColumnLook> &m_looks;
    Mapping &m_mapping;
    const std::vector<int> m_values;
    QStringList m_headings; ///< texts above the titles
    std::vector<Guess> m_guesses;
};

} // namespace

std::vector<Guess> guessConstants(const TableSample &sample, const QString &fileName,
                                  const std::vector<ColumnLook> &looks, Mapping &mapping)
{
    return Guesser(sample, fileName, looks, mapping).guess();
}

} // namespace plumbline
