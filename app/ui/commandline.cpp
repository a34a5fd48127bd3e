// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"

#include "ui/commandlineoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr QSize DefaultSize(1440, 900);
constexpr int LeastSide = 320;
constexpr int MostSide = 8192;
constexpr double LeastScale = 0.5;
constexpr double MostScale = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Reads the values of options; the first that makes no sense is kept as `problem`.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser) : m_parser(parser) {}

    CommandLine read();
    const QString &problem() const { return m_problem; }

private:
    void readExport(CommandLine &line);
    void refuseWithout(bool isExport);
    std::vector<Page> pages();
    QSize size();
    qreal scale();
    QString currency();
    std::optional<Page> page(const QString &code);
    std::optional<Page> chartPage(const QString &code);
    QStringList list(const QCommandLineOption &option);
    template<typename Value>
    Value choice(const QCommandLineOption &option, Value otherwise,
                 std::optional<Value> (*fromCode)(QStringView), const QString &problem);
    void complain(const QString &problem);

    const QCommandLineParser &m_parser;
    CommandLineOptions m_options;
    QString m_problem;
};

CommandLine Reader::read()
{
    CommandLine line;
    const QStringList files = m_parser.positionalArguments();
    if (files.size() > 1)
        complain(Words::tr("One dataset file at a time, please: %1").arg(files.join(QLatin1Char(' '))));
    line.file = files.value(0);
    line.articles = m_parser.value(m_options.articles);
    line.rates = m_parser.value(m_options.rates);
    line.select = FactId(m_parser.value(m_options.select));
    line.isFresh = m_parser.isSet(m_options.fresh);
    if (m_parser.isSet(m_options.page))
        line.page = page(m_parser.value(m_options.page));
    if (m_parser.isSet(m_options.theme)) {
        line.appearance = Appearance::modeFromCode(m_parser.value(m_options.theme));
        if (!line.appearance)
            complain(
                Words::tr("Unknown theme “%1”: light, dark or system").arg(m_parser.value(m_options.theme)));
    }
    if (m_parser.isSet(m_options.language)) {
        line.language = Language::choiceFromCode(m_parser.value(m_options.language));
        if (!line.language)
            complain(Words::tr("Unknown language “%1”: en, zh_CN or system")
                         .arg(m_parser.value(m_options.language)));
    }
    const bool isExport = m_parser.isSet(m_options.exportTo);
    refuseWithout(isExport);
    if (isExport)
        readExport(line);
    return line;
}

void Reader::readExport(CommandLine &line)
{
    ExportRequest request;
    request.folder = m_parser.value(m_options.exportTo);
    if (request.folder.isEmpty())
        complain(Words::tr("--export needs a folder"));
    request.pages = pages();
    request.companies = list(m_options.companies);
    request.size = size();
    request.scale = scale();
    request.theme = line.appearance == Appearance::Mode::Dark ? Theme::Dark : Theme::Light;
    request.format = choice(m_options.format, PictureFormat::Png, pictureFormatFromCode,
                            Words::tr("--format is png, svg or pdf: %1"));
    request.data =
        choice(m_options.data, DataFormat::Csv, dataFormatFromCode, Words::tr("--data is csv or xlsx: %1"));
    request.hasMetadata = !m_parser.isSet(m_options.noMetadata);
    request.currency = currency();
    line.exportTo = request;
}

/// Options of one kind of use say nothing in the other.
void Reader::refuseWithout(bool isExport)
{
    const auto refuse = [this](const QCommandLineOption &option, const QString &why) {
        if (m_parser.isSet(option))
            complain(why.arg(option.names().first()));
    };
    if (isExport) {
        for (const auto &option : {m_options.page, m_options.select, m_options.fresh})
            refuse(option, Words::tr("--%1 is for the window and does not go with --export"));
        return;
    }
    for (const auto &option : {m_options.charts, m_options.companies, m_options.size, m_options.scale,
                               m_options.format, m_options.data, m_options.noMetadata, m_options.currency})
        refuse(option, Words::tr("--%1 goes with --export only"));
}

std::vector<Page> Reader::pages()
{
    if (!m_parser.isSet(m_options.charts))
        return {ChartPages.begin(), ChartPages.end()};
    std::vector<Page> wanted;
    for (const QString &code : list(m_options.charts)) {
        if (const auto found = chartPage(code))
            wanted.push_back(*found);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    return wanted;
}

std::optional<Page> Reader::page(const QString &code)
{
    const std::optional<Page> found = pageFromCode(code);
    if (!found)
        complain(Words::tr("Unknown page “%1”: growth, levels, share, timeline, articles, "
                           "disagreements or coverage")
                     .arg(code));
    return found;
}

std::optional<Page> Reader::chartPage(const QString &code)
{
    const std::optional<Page> found = pageFromCode(code);
    if (found && isChartPage(*found))
        return found;
    complain(Words::tr("Unknown chart “%1”: growth, levels, share or timeline").arg(code));
    return std::nullopt;
}

QStringList Reader::list(const QCommandLineOption &option)
{
    if (!m_parser.isSet(option))
        return {};
    QStringList entries = m_parser.value(option).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &entry : entries)
        entry = entry.trimmed();
    if (entries.isEmpty())
        complain(Words::tr("--%1 needs at least one name").arg(option.names().first()));
    return entries;
}

template<typename Value>
Value Reader::choice(const QCommandLineOption &option, Value otherwise,
                     std::optional<Value> (*fromCode)(QStringView), const QString &problem)
{
    if (!m_parser.isSet(option))
        return otherwise;
    const std::optional<Value> found = fromCode(m_parser.value(option));
    if (!found)
        complain(problem.arg(m_parser.value(option)));
    return found.value_or(otherwise);
}

QSize Reader::size()
{
    if (!m_parser.isSet(m_options.size))
        return DefaultSize;
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const auto match = pattern.match(m_parser.value(m_options.size));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = std::min(size.width(), size.height()) >= LeastSide &&
                      std::max(size.width(), size.height()) <= MostSide;
    if (!match.hasMatch() || !fits)
        complain(Words::tr("--size is WIDTHxHEIGHT, each from %1 to %2: %3")
                     .arg(LeastSide)
                     .arg(MostSide)
                     .arg(m_parser.value(m_options.size)));
    return size;
}

qreal Reader::scale()
{
    if (!m_parser.isSet(m_options.scale))
        return 1;
    bool isNumber = false;
    const qreal scale = m_parser.value(m_options.scale).toDouble(&isNumber);
    if (!isNumber || !(scale >= LeastScale && scale <= MostScale))
        complain(Words::tr("--scale is a number from %1 to %2: %3")
                     .arg(LeastScale)
                     .arg(MostScale)
                     .arg(m_parser.value(m_options.scale)));
    return scale;
}

QString Reader::currency()
{
    const QString code = m_parser.value(m_options.currency).toUpper();
    const QStringList known = {QStringLiteral("CNY"), QStringLiteral("USD"), QStringLiteral("EUR")};
    if (m_parser.isSet(m_options.currency) && !known.contains(code))
        complain(Words::tr("--currency is CNY, USD or EUR: %1").arg(m_parser.value(m_options.currency)));
    return code;
}

void Reader::complain(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString usageText(const QString &problem)
{
    return Words::tr("plumbline: %1\nTry 'plumbline --help'.\n").arg(problem);
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Charts of what news articles say about companies, each mark with its passage."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(CommandLineOptions().all());
    parser.addPositionalArgument(QStringLiteral("file"),
                                 Words::tr("Dataset to open; the last one, or the bundled one, without it."),
                                 QStringLiteral("[file]"));
    if (!parser.parse(arguments))
        return {{}, ExitUsage, usageText(parser.errorText())};
    if (parser.isSet(help) || parser.isSet(QStringLiteral("help-all")))
        return {{}, 0, parser.helpText()};
    if (parser.isSet(version))
        return {{}, 0, QStringLiteral("plumbline %1\n").arg(QCoreApplication::applicationVersion())};
    Reader reader(parser);
    const CommandLine line = reader.read();
    if (!reader.problem().isEmpty())
        return {{}, ExitUsage, usageText(reader.problem())};
    return {line, std::nullopt, {}};
}

bool asksForNoWindow(int argc, char *argv[])
{
    constexpr std::array wanted = {"--help", "--help-all", "-h", "-?", "--version", "-v", "--export"};
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--")
            return false;
        const bool isWanted = std::find(wanted.begin(), wanted.end(), argument) != wanted.end();
        if (isWanted || argument.startsWith("--export="))
            return true;
    }
    return false;
}

} // namespace plumbline
