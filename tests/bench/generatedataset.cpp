// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generatedataset.h"

#include "facts/days.h"
#include "facts/numbers.h"
#include "facts/period.h"
#include "store/datasetwriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace plumbline {

namespace {

constexpr int firstYear = 2000;
constexpr int years = 24;
constexpr int quarters = 4 * years;
constexpr int figuresPerParagraph = 5;
constexpr int figuresPerArticle = 1000;
constexpr double million = 1e6;

enum class Kind { Revenue, Growth, Share, Funding };
/// One turn through this gives a company a year of revenue and growth, a share and a round.
constexpr std::array turn = {Kind::Revenue, Kind::Revenue, Kind::Revenue, Kind::Revenue, Kind::Growth,
                             Kind::Growth,  Kind::Growth,  Kind::Growth,  Kind::Share,   Kind::Funding};

/// One observation of the plan, from which all rows follow.
struct Figure {
    Kind kind;
    int company;
    int ordinal;  ///< among the company's figures of the kind
    double value; ///< in millions for money, else percent
    bool isSecond;
    int digestStart = 0; ///< of its sentence
};

/// A sentence of ours with the place of the phrase in it. ASCII only.
struct Sentence {
    QString text;
    qsizetype phraseStart;
    qsizetype phraseLength;
};

class Generator
{
public:
    explicit Generator(const GenerateRequest &request);
    Outcome write(const QString &path);

private:
    void plan();
    double valueOf(Kind kind, int ordinal, double size);
    double random() { return static_cast<double>(m_random() >> 11) * 0x1p-53; }
    Sentence sentence(const Figure &figure) const;
    static DateSpan periodOf(const Figure &figure);
    static QString segmentOf(const Figure &figure);
    QString factOf(const Figure &figure) const;
    QString articleOf(size_t index) const
    {
        return QStringLiteral("article-%1").arg(index / figuresPerArticle + 1);
    }
    QString paragraph(size_t first);

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
    std::mt19937_64 m_random;
    std::vector<Figure> m_figures;
    std::vector<QString> m_texts; ///< of the articles
    std::optional<DatasetWriter> m_writer;
};

QString statementId(size_t index, bool isEvent = false)
{
    return QStringLiteral("s%1%2").arg(index + 1).arg(isEvent ? QStringLiteral(".act") : QString());
}

QString passageId(size_t index)
{
    return QStringLiteral("p%1").arg(index + 1);
}

QString companyId(int company)
{
    return QStringLiteral("company-%1").arg(company + 1);
}

QString eventId(const Figure &figure)
{
    return QStringLiteral("%1.round-%2").arg(companyId(figure.company)).arg(figure.ordinal + 1);
}

Generator::Generator(const GenerateRequest &request) : m_request(request), m_random(request.seed)
{
    plan();
}

void Generator::plan()
{
    m_figures.reserve(static_cast<size_t>(m_request.observations));
    for (int company = 0; company < m_request.companies; ++company) {
        const int count = m_request.observations / m_request.companies +
                          (company < m_request.observations % m_request.companies ? 1 : 0);
        const double size = 10 + 10'000 * random();
        std::array<int, 4> ordinals = {};
        for (int number = 0; number < count; ++number) {
            const Kind kind = turn[static_cast<size_t>(number) % turn.size()];
            int &ordinal = ordinals[static_cast<size_t>(kind)];
            const bool isSecond = kind == Kind::Revenue && ordinal > 0 && number % 40 == 3;
            const int which = isSecond ? ordinal - 1 : ordinal++;
            m_figures.push_back({kind, company, which, valueOf(kind, which, size), isSecond});
        }
    }
    // Articles are not about one company each.
    std::shuffle(m_figures.begin(), m_figures.end(), m_random);
}

double Generator::valueOf(Kind kind, int ordinal, double size)
{
    switch (kind) {
    case Kind::Revenue:
        return std::round(size * (1 + 0.04 * (ordinal % quarters)) * (0.9 + 0.2 * random()));
    case Kind::Growth:
        return std::round(10 * (120 * random() - 30)) / 10;
    case Kind::Share:
        return std::round(10 * (1 + 60 * random())) / 10;
    case Kind::Funding:
        return std::round(1 + size * random());
    }
    return 0;
}

DateSpan Generator::periodOf(const Figure &figure)
{
    if (figure.kind == Kind::Share)
        return DateSpan::year(firstYear + figure.ordinal % years);
    if (figure.kind == Kind::Funding) {
        const QDate day =
            QDate(firstYear, 1, 1).addDays(figure.ordinal * 397 % (years * 365) + figure.company % 97);
        return {day, day};
    }
    const int quarter = figure.ordinal % quarters;
    const QDate first(firstYear + quarter / 4, quarter % 4 * 3 + 1, 1);
    return {first, first.addMonths(3).addDays(-1)};
}

/// A company with more figures than there are quarters has segments.
QString Generator::segmentOf(const Figure &figure)
{
    const int round = figure.ordinal / (figure.kind == Kind::Share ? years : quarters);
    return round == 0 || figure.kind == Kind::Funding ? QString() : QStringLiteral("Segment %1").arg(round);
}

QString Generator::factOf(const Figure &figure) const
{
    constexpr std::array names = {"revenue", "growth", "share", "round"};
    if (figure.kind == Kind::Funding)
        return eventId(figure);
    return QStringLiteral("%1.%2-%3")
        .arg(companyId(figure.company), QLatin1String(names[static_cast<size_t>(figure.kind)]))
        .arg(figure.ordinal + 1);
}

Sentence Generator::sentence(const Figure &figure) const
{
    constexpr std::array openings = {" had revenue of ", " changed its revenue by ", " holds a share of ",
                                     " raised "};
    const bool isMoney = figure.kind == Kind::Revenue || figure.kind == Kind::Funding;
    const QString number = formatPlain(figure.value);
    const QString phrase = isMoney ? QStringLiteral("CNY %1 million").arg(number)
                                   : QStringLiteral("%1 %").arg(number);
    const QString head = QStringLiteral("Company %1").arg(figure.company + 1) +
                         QLatin1String(openings[static_cast<size_t>(figure.kind)]);
    const QString tail = QStringLiteral(" as of %1.").arg(formatDay(periodOf(figure).last()));
    return {head + phrase + tail, head.size(), phrase.size()};
}

/// Sets the places of its figures in the digest on the way.
QString Generator::paragraph(size_t first)
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
        text += sentence(m_figures[index]).text;
    }
    article += text;
    return text;
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
        const QDate day(firstYear + years, 1, 1 + static_cast<int>(index % 28));
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

Outcome Generator::writeStatements()
{
    constexpr std::array metrics = {"revenue", "revenue_growth", "market_share", "amount_raised"};
    constexpr std::array statuses = {"reported", "reported", "reported", "estimated", "forecast"};
    return addEach("statement", [&](size_t index, const Figure &figure) {
        const bool isFunding = figure.kind == Kind::Funding;
        const bool isMoney = isFunding || figure.kind == Kind::Revenue;
        const double value = isMoney ? figure.value * million : figure.value;
        const bool isLeast = figure.ordinal % 11 == 7;
        const DateSpan period = periodOf(figure);
        const QString said = formatDay(QDate(firstYear + years, 1, 1));
        const Cell event = isFunding ? Cell(eventId(figure)) : Cell();
        const QString status = QLatin1String(
            figure.kind == Kind::Share ? statuses[static_cast<size_t>(figure.ordinal) % statuses.size()]
                                       : "reported");
        Row row = {statementId(index),
                   factOf(figure),
                   QStringLiteral("observation"),
                   QString(QLatin1String(metrics[static_cast<size_t>(figure.kind)])),
                   textCell(segmentOf(figure)),
                   QStringLiteral("CN"),
                   Cell(),
                   figure.kind == Kind::Share ? Cell(QStringLiteral("cloud market")) : Cell(),
                   figure.kind == Kind::Growth ? Cell(QStringLiteral("year-on-year")) : Cell(),
                   Cell(),
                   value,
                   isLeast ? Cell() : Cell(value),
                   QStringLiteral(u"at_least"),
                   isMoney ? QStringLiteral("CNY") : QStringLiteral("percent"),
                   isMoney ? million / 2 : 0.05,
                   status,
                   formatDay(period.first()),
                   formatDay(period.last()),
                   QStringLiteral("stated"),
                   Cell(),
                   Cell(),
                   said,
                   said,
                   Cell(),
                   event,
                   isFunding ? Cell(QStringLiteral("raised")) : Cell(),
                   Cell()};
        row[12] = isLeast ? QStringLiteral("at_least") : QStringLiteral("exact");
        std::vector<Row> rows = {row};
        if (isFunding) {
            row[0] = statementId(index, true);
            row[2] = QStringLiteral("event");
            for (const size_t column : {3, 4, 5, 10, 11, 12, 13, 14, 25})
                row[column] = Cell();
            rows.insert(rows.begin(), row);
        }
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
        const Sentence words = sentence(figure);
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
        paragraph(index);
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
