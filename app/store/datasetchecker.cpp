// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetchecker.h"

#include "store/checkrules.h"
#include "store/datasetfile.h"
#include "store/packagetables.h"
#include "store/query.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

constexpr int mostWords = 9;
constexpr int mostChinese = 19;
constexpr qsizetype shownCharacters = 80;

constexpr char withoutEvidence[] = "SELECT a.statement_id FROM assertion AS a WHERE NOT EXISTS (SELECT 1 "
                                   "FROM evidence AS e WHERE e.statement = a.row)%1"
                                   " ORDER BY a.row";
/// A row of another table is evidence as a passage is.
constexpr char withoutOrigin[] = " AND NOT EXISTS (SELECT 1 FROM origin AS o WHERE o.statement = a.row)";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckRules)
};

/// Gives `take` the first two columns of every row, until it returns false.
Outcome forEach(const DatasetFile &file, const QByteArray &sql,
                const std::function<bool(QString, QString)> &take)
{
    sqlite::Query query(file.connection(), sql);
    while (query.next()) {
        if (!take(query.text(0), query.columnCount() > 1 ? query.text(1).left(shownCharacters) : QString()))
            break;
    }
    return query.failure();
}

class Checker
{
public:
    explicit Checker(DatasetFile &file) : m_file(file) {}

    Result<DatasetReport> check()
    {
        for (const auto step :
             {&Checker::count, &Checker::findOrphans, &Checker::applyRules, &Checker::countWords}) {
            if (auto problem = (this->*step)())
                return *problem;
        }
        return std::move(m_report);
    }

private:
    void add(Finding::Weight weight, const char *table, const QString &id, const QString &sentence)
    {
        m_report.findings.push_back({weight, QLatin1String(table) + QLatin1Char(' ') + id, sentence});
    }

    Outcome count()
    {
        for (const PackageTable &table : packageTables()) {
            if (table.isOptional() && !m_file.hasSources())
                continue;
            const bool isStatement = qstrcmp(table.name, "statement") == 0;
            const auto problem = forEach(
                m_file, QByteArray("SELECT count(*) FROM ") + (isStatement ? "assertion" : table.name),
                [&](const QString &rows, const QString &) {
                    m_report.counts.push_back({QLatin1String(table.name), rows.toLongLong()});
                    return true;
                });
            if (problem)
                return problem;
        }
        return {};
    }

    Outcome findOrphans()
    {
        const QByteArray sql =
            QByteArray(withoutEvidence).replace("%1", m_file.hasSources() ? withoutOrigin : "");
        return forEach(m_file, sql, [this](const QString &id, const QString &) {
            m_report.statementsWithoutEvidence << id;
            return m_report.statementsWithoutEvidence.size() < MaxFindings;
        });
    }

    Outcome applyRules()
    {
        for (const CheckRule &rule : checkRules()) {
            int found = 0;
            const auto problem = forEach(m_file, rule.sql, [&](const QString &id, const QString &detail) {
                const QString sentence = Words::tr(rule.sentence);
                add(rule.weight, rule.table, id,
                    sentence.contains(QLatin1String("%1")) ? sentence.arg(detail) : sentence);
                return ++found < MaxFindings;
            });
            if (problem)
                return problem;
        }
        return {};
    }

    Outcome countWords()
    {
        for (const QuotedWords &quoted : quotedWords()) {
            const auto problem = forEachQuote(quoted);
            if (problem)
                return problem;
        }
        return {};
    }

    Outcome forEachQuote(const QuotedWords &quoted)
    {
        sqlite::Query query(m_file.connection(), quoted.sql);
        for (int found = 0; found < MaxFindings && query.next();) {
            const QString words = query.text(1);
            if (wordCount(words) <= mostWords && longestChineseRun(words) <= mostChinese)
                continue;
            add(Finding::Weight::Problem, quoted.table, query.text(0),
                Words::tr("it quotes more than %1 words or %2 Chinese characters")
                    .arg(mostWords)
                    .arg(mostChinese));
            ++found;
        }
        return query.failure();
    }

    DatasetFile &m_file;
    DatasetReport m_report;
};

} // namespace

int wordCount(QStringView text)
{
    int count = 0;
    bool isInWord = false;
    for (const char32_t character : text.toUcs4()) {
        const bool isLetter = QChar::isLetterOrNumber(character);
        count += isLetter && !isInWord ? 1 : 0;
        isInWord = isLetter;
    }
    return count;
}

int longestChineseRun(QStringView text)
{
    int longest = 0;
    int run = 0;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::script(character) == QChar::Script_Han)
            longest = std::max(longest, ++run);
        else if (QChar::isLetterOrNumber(character))
            run = 0;
    }
    return longest;
}

Result<QHash<PassageKey, QString>> passageIds(DatasetFile &file)
{
    QHash<PassageKey, QString> ids;
    const auto problem =
        forEach(file, "SELECT row, passage_id FROM passage", [&ids](const QString &row, const QString &id) {
            ids.insert(static_cast<PassageKey>(row.toLongLong()), id);
            return true;
        });
    if (problem)
        return *problem;
    return ids;
}

Result<DatasetReport> checkDataset(DatasetFile &file)
{
    return Checker(file).check();
}

} // namespace plumbline
