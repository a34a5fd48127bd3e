// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mappingguess.h"

#include "importing/columnlook.h"
#include "importing/constantguess.h"
#include "importing/formguess.h"
#include "importing/rolewords.h"
#include "importing/titlewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingGuess)
};

class Guesser
{
public:
    Guesser(const TableSample &sample, const QString &fileName) : m_sample(sample), m_fileName(fileName) {}

    GuessedMapping guess(const TableChoice &choice)
    {
        mapping().choice = choice;
        guessTitles();
        guessForms();
        m_looks = lookAtColumns(m_sample, mapping());
        passOverStrayCells();
        mapping().roles.assign(m_looks.size(), ColumnRole::Ignored);
        guessRolesByTitle();
        guessPeriodByContent();
        guessDays();
        guessValues();
        guessNamesByContent();
        guessWide();
        for (const Guess &guess : guessConstants(m_sample, m_fileName, m_looks, mapping()))
            m_guessed.guesses.push_back(guess);
        return std::move(m_guessed);
    }

private:
    Mapping &mapping() { return m_guessed.mapping; }
    bool hasTitles() const { return areColumnsNamed() || m_guessed.mapping.titleRow > 0; }

    void say(Guess::Part part, const QString &what, const QString &why, int column = -1,
             ColumnRole role = ColumnRole::Ignored)
    {
        m_guessed.guesses.push_back({part, column, role, what, why});
    }

    void setRole(int column, ColumnRole role, const QString &why)
    {
        mapping().setRole(column, role);
        say(Guess::Part::Column,
            Words::tr("“%1” is: %2").arg(m_looks[static_cast<size_t>(column)].title, roleText(role)), why,
            column, role);
    }

    /// The names of the columns of a database are no row.
    bool areColumnsNamed() const { return !m_sample.columns.isEmpty(); }

    void takeColumnNames()
    {
        mapping().titleRow = 0;
        mapping().titles = m_sample.columns;
        say(Guess::Part::Titles, Words::tr("The names of the columns are the titles"),
            Words::tr("a database has a name for each"));
    }

    void guessTitles()
    {
        if (areColumnsNamed())
            return takeColumnNames();
        const auto titles = guessTitleRow(m_sample);
        mapping().titleRow = titles.form;
        say(Guess::Part::Titles,
            titles.form > 0 ? Words::tr("Row %1 has the titles").arg(titles.form)
                            : Words::tr("There are no titles"),
            titles.why);
        for (const KeptRow &row : m_sample.first) {
            if (row.number == titles.form)
                mapping().titles = row.texts;
        }
    }

    int rowsBelowTitles() const
    {
        const auto &first = m_sample.first;
        const auto isBelow = [this](const KeptRow &row) { return row.number > m_guessed.mapping.titleRow; };
        return static_cast<int>(std::count_if(first.begin(), first.end(), isBelow)) +
               static_cast<int>(m_sample.later.size());
    }

    /// Cells beyond the titles, in the fewer rows, are what a delimiter too many makes: no column.
    void passOverStrayCells()
    {
        const int rows = hasTitles() ? rowsBelowTitles() : 0;
        for (size_t i = 0; i < m_looks.size(); ++i) {
            const QString title = mapping().titles.value(static_cast<qsizetype>(i));
            if (title.simplified().isEmpty() && 2 * m_looks[i].filled < rows)
                m_looks[i].type = ColumnType::Empty;
        }
    }

    void guessForms()
    {
        const CsvForm &csv = mapping().choice.csv;
        const char delimiter = mapping().choice.format == TableFormat::Csv ? csv.delimiter : '\0';
        const auto numbers = guessNumberForm(m_sample, mapping().titleRow, delimiter);
        mapping().numbers = numbers.form;
        if (!numbers.why.isEmpty())
            say(Guess::Part::Numbers,
                numbers.form.decimal == ',' ? Words::tr("Decimals stand behind a comma")
                                            : Words::tr("Decimals stand behind a point"),
                numbers.why);
        const auto order = guessDayOrder(m_sample, mapping().titleRow);
        mapping().periods.order = order.form;
        if (!order.why.isEmpty())
            say(Guess::Part::Days,
                order.form == PeriodForm::Order::MonthFirst ? Words::tr("Days are month, day, year")
                                                            : Words::tr("Days are day, month, year"),
                order.why);
    }

    static bool fits(ColumnRole role, ColumnType type)
    {
        if (role == ColumnRole::Period)
            return isTime(type);
        if (role == ColumnRole::Value)
            return isFigure(type);
        return type == ColumnType::Text || type == ColumnType::Empty ||
               (role == ColumnRole::Unit && type == ColumnType::Percent);
    }

    void guessRolesByTitle()
    {
        for (size_t i = 0; i < m_looks.size(); ++i) {
            const auto role = hasTitles() ? roleOfTitle(m_looks[i].title) : std::nullopt;
            const int column = static_cast<int>(i);
            if (role && fits(*role, m_looks[i].type) && m_looks[i].filled > 0 &&
                mapping().columnOf(*role) < 0)
                setRole(column, *role, Words::tr("its title says so"));
        }
    }

    void guessPeriodByContent()
    {
        if (mapping().columnOf(ColumnRole::Period) >= 0)
            return;
        for (size_t i = 0; i < m_looks.size(); ++i) {
            if (isTime(m_looks[i].type) && mapping().roleOf(static_cast<int>(i)) == ColumnRole::Ignored &&
                !periodOfTitle(m_looks[i].title, mapping().periods))
                return setRole(static_cast<int>(i), ColumnRole::Period,
                               Words::tr("its cells are of type %1").arg(typeText(m_looks[i].type)));
        }
    }

    void guessDays()
    {
        const int column = mapping().columnOf(ColumnRole::Period);
        if (column < 0 || m_looks[static_cast<size_t>(column)].type != ColumnType::Day)
            return;
        std::vector<QDate> days;
        for (const auto *rows : {&m_sample.first, &m_sample.later}) {
            for (const KeptRow &row : *rows) {
                const auto read = readPeriodText(row.texts.value(column), mapping().periods);
                if (read && read->span.days() == 1)
                    days.push_back(read->span.first());
            }
        }
        const auto meaning = guessDayMeaning(days);
        mapping().periods.days = meaning.form;
        if (!meaning.why.isEmpty())
            say(Guess::Part::DayMeaning, meaningText(meaning.form), meaning.why, column, ColumnRole::Period);
    }

    static QString meaningText(DayMeaning meaning)
    {
        switch (meaning) {
        case DayMeaning::Month:
            return Words::tr("A day stands for its month");
        case DayMeaning::Quarter:
            return Words::tr("A day stands for its quarter");
        case DayMeaning::Year:
            return Words::tr("A day stands for its year");
        case DayMeaning::Day:
            break;
        }
        return Words::tr("A day stands for itself");
    }

    /// One column that is called so, or all columns with figures.
    void guessValues()
    {
        if (mapping().columnOf(ColumnRole::Value) >= 0 && mapping().columnOf(ColumnRole::Metric) >= 0)
            return;
        for (size_t i = 0; i < m_looks.size(); ++i) {
            const int column = static_cast<int>(i);
            const bool isWideYear = m_looks[i].type == ColumnType::Year &&
                                    periodOfTitle(m_looks[i].title, mapping().periods);
            if ((!isFigure(m_looks[i].type) && !isWideYear) || isCounterTitle(m_looks[i].title) ||
                mapping().roleOf(column) != ColumnRole::Ignored)
                continue;
            setRole(column, ColumnRole::Value,
                    Words::tr("its cells are of type %1").arg(typeText(m_looks[i].type)));
        }
    }

    /// A column of texts without a telling title: who, then what.
    void guessNamesByContent()
    {
        const bool isWide = mapping().valueColumns().size() > 1;
        for (size_t i = 0; i < m_looks.size(); ++i) {
            const int column = static_cast<int>(i);
            if (m_looks[i].type != ColumnType::Text || mapping().roleOf(column) != ColumnRole::Ignored)
                continue;
            if (mapping().columnOf(ColumnRole::Company) < 0)
                setRole(column, ColumnRole::Company, Words::tr("it is the first column of texts"));
            else if (mapping().columnOf(ColumnRole::Metric) < 0 && (!isWide || areTitlesPeriods()))
                setRole(column, ColumnRole::Metric, Words::tr("it is the next column of texts"));
        }
    }

    bool areTitlesPeriods()
    {
        const auto columns = mapping().valueColumns();
        return !columns.empty() && std::all_of(columns.begin(), columns.end(), [this](int column) {
            return periodOfTitle(mapping().titles.value(column), mapping().periods).has_value();
        });
    }

    void guessWide()
    {
        const auto columns = mapping().valueColumns();
        const auto isMetric = [this](int column) {
            const TitleParts parts = partsOfTitle(mapping().titles.value(column));
            return parts.unit.has_value() || isMetricTitle(parts.name);
        };
        if (columns.empty() || !hasTitles())
            return;
        if (mapping().columnOf(ColumnRole::Period) < 0 && areTitlesPeriods()) {
            mapping().wideBy = WideBy::Period;
            say(Guess::Part::Wide, Words::tr("A column per period"),
                Words::tr("the titles of the columns with figures are periods"));
        } else if (columns.size() > 1 && mapping().columnOf(ColumnRole::Company) < 0 &&
                   std::none_of(columns.begin(), columns.end(), isMetric)) {
            mapping().wideBy = WideBy::Company;
            say(Guess::Part::Wide, Words::tr("A column per company"),
                Words::tr("several columns have figures, and none says who they are about"));
        } else if (columns.size() > 1) {
            mapping().wideBy = WideBy::Metric;
            say(Guess::Part::Wide, Words::tr("A column per metric"),
                Words::tr("several columns have figures, and their titles seem to say of what"));
        }
    }

    const TableSample &m_sample;
    const QString m_fileName;
    std::vector<ColumnLook> m_looks;
    GuessedMapping m_guessed;
};

} // namespace

GuessedMapping guessMapping(const TableSample &sample, const TableChoice &choice, const QString &fileName)
{
    return Guesser(sample, fileName).guess(choice);
}

} // namespace plumbline
