// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generatedataset.h"

#include "bench/generatedfigures.h"
#include "facts/days.h"
#include "store/datasetwriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <vector>

namespace plumbline {

using namespace generated;

namespace {

constexpr int figuresPerParagraph = 5;
constexpr int figuresPerArticle = 1000;
constexpr double million = 1e6;

class Generator
{
public:
    explicit Generator(const GenerateRequest &request);
    Outcome write(const QString &path);

private:
    QString articleOf(size_t index) const
    {
        return QStringLiteral("article-%1").arg(index / figuresPerArticle + 1);
    }
    void addParagraph(size_t first);

    Outcome writeArticles();
    Outcome writeDigests();
    Outcome writeEntities();
    Outcome writeMetrics();
    Outcome writeEvents();
    Outcome writeStatements();
    Outcome writeSubjects();
    Outcome writePassages();
    Outcome writeEvidence();
    Outcome add(const char *table, const Row &row);
    template<typename Make>
    Outcome addEach(const char *table, Make make);

    GenerateRequest m_request;
    std::vector<Figure> m_figures;
    std::vector<QString> m_texts; ///< of the articles
    std::optional<DatasetWriter> m_writer;
};

Generator::Generator(const GenerateRequest &request) : m_request(request), m_figures(plan(request)) {}

/// Sets the places of its figures in the digest on the way.
void Generator::addParagraph(size_t first)
{
    QString text;
    QString &article = m_texts.back();
    const size_t end = std::min({first + figuresPerParagraph, m_figures.size()});
    if (!article.isEmpty())
        article += QStringLiteral("\n\n");
    for (size_t index = first; index < end; ++index) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        m_figures[index].digestStart = static_cast<int>(article.size() + text.size());
        text += sentenceOf(m_figures[index]).text;
    }
    article += text;
}

Outcome Generator::add(const char *table, const Row &row)
{
    return m_writer->add(*packageTable(QLatin1String(table)), row);
}

template<typename Make>
Outcome Generator::addEach(const char *table, Make make)
{
    const PackageTable &target = *packageTable(QLatin1String(table));
    for (size_t index = 0; index < m_figures.size(); ++index) {
        for (const Row &row : make(index, m_figures[index])) {
            if (auto problem = m_writer->add(target, row))
                return problem;
        }
    }
    return {};
}

Outcome Generator::writeArticles()
{
    for (size_t index = 0; index < m_texts.size(); ++index) {
        const QDate day(FirstYear + Years, 1, 1 + static_cast<int>(index % 28));
        const QByteArray hash =
            QCryptographicHash::hash(m_texts[index].toUtf8(), QCryptographicHash::Sha256).toHex();
        if (auto problem =
                add("article",
                    {articleOf(index * figuresPerArticle), QStringLiteral("Figures, part %1").arg(index + 1),
                     Cell(), QStringLiteral("Generated"), formatDay(day), formatDay(day), Cell(),
                     QStringLiteral("en"), Cell(), QString::fromLatin1(hash), Cell()}))
            return problem;
    }
    return {};
}

Outcome Generator::writeDigests()
{
    for (size_t article = 0; article < m_texts.size(); ++article) {
        const QStringList paragraphs = m_texts[article].split(QStringLiteral("\n\n"));
        for (qsizetype number = 0; number < paragraphs.size(); ++number) {
            if (auto problem = add("digest", {articleOf(article * figuresPerArticle), qint64(number + 1),
                                              paragraphs[number]}))
                return problem;
        }
    }
    return {};
}

Outcome Generator::writeEntities()
{
    for (int company = 0; company < m_request.companies; ++company) {
        if (auto problem = add("entity", {companyId(company), QStringLiteral("company"),
                                          QStringLiteral("Company %1").arg(company + 1), Cell(),
                                          QStringLiteral("12-31")}))
            return problem;
    }
    return {};
}

Outcome Generator::writeMetrics()
{
    const std::array rows = {std::array{"revenue", "Revenue", "money"},
                             std::array{"revenue_growth", "Revenue growth", "percent"},
                             std::array{"market_share", "Market share", "percent"},
                             std::array{"amount_raised", "Amount raised", "money"}};
    for (const auto &row : rows) {
        if (auto problem = add("metric", {QString(QLatin1String(row[0])), QString(QLatin1String(row[1])),
                                          QString(QLatin1String(row[2])), Cell()}))
            return problem;
    }
    return {};
}

Outcome Generator::writeEvents()
{
    const auto ofFunding = [](const auto &make) {
        return [make](size_t, const Figure &figure) {
            return figure.kind == Kind::Funding ? std::vector<Row>{make(figure)} : std::vector<Row>();
        };
    };
    auto problem = addEach(
        "event", ofFunding([](const Figure &figure) {
            return Row{
                eventId(figure), QStringLiteral("funding_round"),
                QStringLiteral("Round %1 of company %2").arg(figure.ordinal + 1).arg(figure.company + 1)};
        }));
    if (problem)
        return problem;
    return addEach(
        "event_party", ofFunding([](const Figure &figure) {
            return Row{eventId(figure), companyId(figure.company), QStringLiteral("company"), qint64(1)};
        }));
}

/// A row of the package's table `statement`, cell by cell.
Row observationRow(size_t index, const Figure &figure)
{
    constexpr std::array metrics = {"revenue", "revenue_growth", "market_share", "amount_raised"};
    constexpr std::array shareStatuses = {"reported", "reported", "reported", "estimated", "forecast"};
    const bool isShare = figure.kind == Kind::Share;
    const bool isFunding = figure.kind == Kind::Funding;
    const bool isLeast = figure.ordinal % 11 == 7;
    const double value = figure.isMoney() ? figure.value * million : figure.value;
    const DateSpan period = periodOf(figure);
    const QString said = formatDay(QDate(FirstYear + Years, 1, 1));
    const auto word = [](const char *text) { return Cell(QString(QLatin1String(text))); };
    return {statementId(index),
            factId(figure),
            word("observation"),
            word(metrics[static_cast<size_t>(figure.kind)]),
            textCell(segmentOf(figure)),
            word("CN"),
            Cell(),
            isShare ? word("cloud market") : Cell(),
            figure.kind == Kind::Growth ? word("year-on-year") : Cell(),
            Cell(),
            value,
            isLeast ? Cell() : Cell(value),
            word(isLeast ? "at_least" : "exact"),
            word(figure.isMoney() ? "CNY" : "percent"),
            figure.isMoney() ? million / 2 : 0.05,
            word(isShare ? shareStatuses[static_cast<size_t>(figure.ordinal) % shareStatuses.size()]
                         : "reported"),
            formatDay(period.first()),
            formatDay(period.last()),
            word("stated"),
            Cell(),
            Cell(),
            said,
            said,
            Cell(),
            isFunding ? Cell(eventId(figure)) : Cell(),
            isFunding ? word("raised") : Cell(),
            Cell()};
}

/// The act itself: what the observation says but metric, value and role.
Row actRow(size_t index, const Figure &figure)
{
    Row row = observationRow(index, figure);
    row[0] = statementId(index, true);
    row[2] = QStringLiteral("event");
    for (const size_t column : {3, 4, 5, 10, 11, 12, 13, 14, 25})
        row[column] = Cell();
    return row;
}

Outcome Generator::writeStatements()
{
    return addEach("statement", [](size_t index, const Figure &figure) {
        std::vector<Row> rows;
        if (figure.kind == Kind::Funding)
            rows.push_back(actRow(index, figure));
        rows.push_back(observationRow(index, figure));
        return rows;
    });
}

Outcome Generator::writeSubjects()
{
    return addEach("statement_subject", [](size_t index, const Figure &figure) {
        const QString company = companyId(figure.company);
        std::vector<Row> rows = {{statementId(index), qint64(1), company}};
        if (figure.kind == Kind::Funding)
            rows.insert(rows.begin(), Row{statementId(index, true), qint64(1), company});
        return rows;
    });
}

Outcome Generator::writePassages()
{
    return addEach("passage", [this](size_t index, const Figure &figure) {
        const Sentence words = sentenceOf(figure);
        const qint64 start = figure.digestStart + words.phraseStart;
        const qint64 end = start + words.phraseLength;
        const QString exact = words.text.mid(words.phraseStart, words.phraseLength);
        const auto paragraphNumber = static_cast<qint64>(index % figuresPerArticle / figuresPerParagraph + 1);
        return std::vector<Row>{{passageId(index), articleOf(index), start, end, Cell(), exact,
                                 QStringLiteral(" as of"), paragraphNumber, start, end}};
    });
}

Outcome Generator::writeEvidence()
{
    return addEach("evidence", [](size_t index, const Figure &figure) {
        std::vector<Row> rows = {{statementId(index), passageId(index), QStringLiteral("states")}};
        if (figure.kind == Kind::Funding)
            rows.insert(rows.begin(),
                        Row{statementId(index, true), passageId(index), QStringLiteral("states")});
        return rows;
    });
}

Outcome Generator::write(const QString &path)
{
    for (size_t index = 0; index < m_figures.size(); index += figuresPerParagraph) {
        if (index % figuresPerArticle == 0)
            m_texts.emplace_back();
        addParagraph(index);
    }
    auto writer = DatasetWriter::create(
        path, {QStringLiteral("generated"), QStringLiteral("Generated figures"), {}, {}, {}});
    if (!writer)
        return writer.error();
    m_writer = std::move(writer).value();
    using Step = Outcome (Generator::*)();
    for (const Step step :
         {&Generator::writeArticles, &Generator::writeDigests, &Generator::writeEntities,
          &Generator::writeMetrics, &Generator::writeEvents, &Generator::writeStatements,
          &Generator::writeSubjects, &Generator::writePassages, &Generator::writeEvidence}) {
        if (auto problem = (this->*step)())
            return problem;
    }
    return m_writer->finish();
}

} // namespace

Outcome generateDataset(const GenerateRequest &request, const QString &path)
{
    if (request.observations < 1 || request.companies < 1)
        return Error{
            Error::Kind::Usage, QStringLiteral("At least one observation and one company are needed."), {}};
    return Generator(request).write(path);
}

} // namespace plumbline
