// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headlessexport.h"

#include "analysis/ratecheck.h"
#include "charts/chartscene.h"
#include "charts/notemarks.h"
#include "charts/picturefile.h"
#include "charts/sight.h"
#include "facts/allfacts.h"
#include "facts/days.h"
#include "model/articlereferences.h"
#include "model/csvmetadata.h"
#include "model/notebook.h"
#include "store/ratetablereader.h"
#include "ui/bundleddata.h"
#include "ui/pageview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HeadlessExport)
};

/// The dataset with the file it came from, checked.
struct Opened {
    DatasetFile file;
    DatasetPtr dataset;
    ArticleCopies copies;
    Notes notes;
};

Result<Opened> open(const QString &path)
{
    Result<DatasetFile> file = DatasetFile::open(path);
    if (!file)
        return file.error();
    Result<DatasetPtr> dataset = file->read();
    if (!dataset)
        return dataset.error();
    if (!file->isChecked()) {
        if (const Outcome problem = DatasetFile::quickCheck(path))
            return *problem;
    }
    NotesFile notes({path, (*dataset)->tables().name, NoteBook::usualFolder(),
                     QFileInfo(path) == QFileInfo(bundledDatasetPath())});
    if (const Outcome problem = notes.load())
        return *problem;
    return Opened{std::move(*file), *dataset, {}, notes.notes()};
}

Outcome attach(Opened &opened, const QString &folder)
{
    const auto articles = articleReferences(opened.file.path(), *opened.dataset);
    if (!articles)
        return articles.error();
    const Result<AttachedFolder> attached = attachFolder(folder, *articles, {});
    if (!attached)
        return attached.error();
    opened.copies = attached->copies;
    return {};
}

/// Rows that cannot be used are told in `notes`.
Outcome addRates(Opened &opened, const QString &path, std::vector<Error> &notes)
{
    Result<RateTable> read = readRateTable(path);
    if (!read)
        return read.error();
    const RateTable table = checkedRates(std::move(*read), *opened.dataset);
    notes = table.problems;
    notes.insert(notes.end(), table.notes.begin(), table.notes.end());
    opened.dataset = withRates(opened.dataset, std::make_shared<const RateTable>(table));
    return {};
}

/// An unknown company is named together with those that there are.
Outcome checkCompanies(const Dataset &dataset, const QStringList &companies)
{
    QStringList known;
    for (const auto &chunk : dataset.chunks())
        known << dataset.entity(chunk->entity).id;
    known.sort();
    QStringList unknown;
    std::copy_if(companies.begin(), companies.end(), std::back_inserter(unknown),
                 [&known](const QString &company) { return !known.contains(company); });
    if (unknown.isEmpty())
        return {};
    constexpr qsizetype mostNamed = 30;
    const QString more = known.size() > mostNamed ? QStringLiteral(" …") : QString();
    return Error{Error::Kind::Usage,
                 Words::tr("--companies: nothing is known of %1. This dataset has %2%3")
                     .arg(unknown.join(QStringLiteral(", ")),
                          known.mid(0, mostNamed).join(QStringLiteral(", ")), more),
                 {}};
}

Outcome makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return Error{Error::Kind::Unwritable,
                     Words::tr("Not a folder. Choose another target for --export."),
                     {folder, 0, {}}};
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Unwritable,
                     Words::tr("The folder cannot be made. Check its place and permissions."),
                     {folder, 0, {}}};
    return {};
}

std::vector<PageRequest> requestsOf(const Dataset &dataset, const Filter &filter,
                                    const ExportRequest &request)
{
    std::vector<PageRequest> requests;
    for (Page page : request.pages) {
        if (page != Page::Levels) {
            requests.push_back({page, {}});
            continue;
        }
        for (const LevelChoice &choice : levelChoices(dataset, filter, request.currency))
            requests.push_back({page, choice.level, request.currency});
    }
    return requests;
}

/// Writes one file after another until something fails.
class ExportRun
{
public:
    ExportRun(Opened &opened, const ExportRequest &request) : m_opened(opened), m_request(request) {}

    Outcome writePage(const PageRequest &page, const Filter &filter)
    {
        View view;
        view.lens.currency = m_request.currency;
        const ChartScenePtr scene =
            withNotes(buildScene(m_opened.dataset, filter, {}, page, view.lens), notedFacts(m_opened.notes));
        view.page = page.page;
        view.level = page.level;
        view.filter = filter;
        PictureOptions options;
        options.view = view;
        options.size = m_request.size;
        options.theme = m_request.theme;
        const ChartPicture picture(scene, options, ChartFonts::standard());
        const QString name = pageFileName(page);
        const auto writeIt = [&](const QString &path) {
            return writePicture(path, picture, m_request.format, m_request.scale);
        };
        if (const Outcome problem = note(name, code(m_request.format), writeIt))
            return problem;
        std::vector<int> drawn = scene->facts;
        const std::vector<int> events = eventsInTime(picture.placed());
        drawn.insert(drawn.end(), events.begin(), events.end());
        DataExport what = dataOf(drawn, DataGrain::Facts);
        what.computed = scene->computed;
        addAbout(what, viewWords(*m_opened.dataset, view));
        return writeTable(name, what);
    }

    Outcome writeStatements()
    {
        DataExport what = dataOf(allFacts(*m_opened.dataset), DataGrain::Statements);
        addAbout(what, {});
        return writeTable(QStringLiteral("statements"), what);
    }

    const QStringList &files() const { return m_files; }

private:
    DataExport dataOf(const std::vector<int> &facts, DataGrain grain) const
    {
        DataExport what;
        what.dataset = m_opened.dataset;
        what.facts = facts;
        what.copies = m_opened.copies;
        what.format = m_request.data;
        what.grain = grain;
        what.notes = noteTexts(m_opened.notes);
        what.hasMetadata = m_request.hasMetadata;
        what.currency = m_request.currency;
        return what;
    }

    void addAbout(DataExport &what, const std::vector<NamedText> &view) const
    {
        what.about = datasetWords(*m_opened.dataset);
        what.about.insert(what.about.end(), view.begin(), view.end());
        what.about.push_back({Words::tr("Exported"), formatDay(QDate::currentDate())});
    }

    Outcome writeTable(const QString &name, const DataExport &what)
    {
        const Outcome problem = note(name, code(what.format), [&](const QString &path) {
            return writeData(path, what, m_opened.file);
        });
        if (!problem && what.hasMetadata && what.format == DataFormat::Csv)
            m_files << csvMetadataPath(m_files.last());
        return problem;
    }

    template<typename Write>
    Outcome note(const QString &name, const QString &suffix, Write write)
    {
        const QString path = QDir(m_request.folder).filePath(name + QLatin1Char('.') + suffix);
        const Outcome problem = write(path);
        if (!problem)
            m_files << path;
        return problem;
    }

    Opened &m_opened;
    const ExportRequest &m_request;
    QStringList m_files;
};

Outcome writeAll(ExportRun &run, const Opened &opened, const ExportRequest &request)
{
    Filter filter;
    if (!request.companies.isEmpty())
        filter.companies = request.companies;
    for (const PageRequest &page : requestsOf(*opened.dataset, filter, request)) {
        if (const Outcome problem = run.writePage(page, filter))
            return problem;
    }
    return run.writeStatements();
}

} // namespace

Result<ExportReport> exportHeadless(const QString &dataset, const CommandLine &line)
{
    const ExportRequest &request = *line.exportTo;
    Result<Opened> opened = open(dataset);
    if (!opened)
        return opened.error();
    if (const Outcome problem = checkCompanies(*opened->dataset, request.companies))
        return *problem;
    if (!line.articles.isEmpty()) {
        if (const Outcome problem = attach(*opened, line.articles))
            return *problem;
    }
    std::vector<Error> notes;
    if (!line.rates.isEmpty()) {
        if (const Outcome problem = addRates(*opened, line.rates, notes))
            return *problem;
    }
    if (const Outcome problem = makeFolder(request.folder))
        return *problem;
    ExportRun run(*opened, request);
    if (const Outcome problem = writeAll(run, *opened, request))
        return *problem;
    const auto anchors = line.articles.isEmpty() ? std::nullopt : std::optional(opened->copies.counts());
    return ExportReport{run.files(), anchors, notes};
}

} // namespace plumbline
