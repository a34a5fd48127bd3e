// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/checkcommand.h"

#include "analysis/factkey.h"
#include "store/datasetfile.h"
#include "text/articlefolder.h"
#include "tool/checkreport.h"
#include "tool/commands.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

/// Keys need analysis/, which store/ does not know; so they are compared here.
void addKeyNotes(const Dataset &dataset, std::vector<Finding> &findings)
{
    const FactKeyNotes notes = compareFactKeys(dataset);
    for (const FactId &fact : notes.severalKeys)
        findings.push_back({Finding::Weight::Note, QStringLiteral("fact ") + fact.text(),
                            Words::tr("its statements share the id, but not what they are about")});
    for (const auto &[one, other] : notes.sameKey)
        findings.push_back({Finding::Weight::Note, QStringLiteral("fact ") + other.text(),
                            Words::tr("its statements are about the same as those of %1").arg(one.text())});
}

Result<std::vector<ArticleReference>> referencesOf(DatasetFile &file, const Dataset &dataset)
{
    std::vector<ArticleReference> references;
    for (const Article &article : dataset.tables().articles) {
        auto passages = file.passagesOfArticle(article.id);
        if (!passages)
            return passages.error();
        references.push_back({article.id, article.sha256, std::move(passages).value()});
    }
    return references;
}

/// The state of every passage: unattached without a folder.
Outcome findPassages(DatasetFile &file, const Dataset &dataset, const QString &folder, CheckReport &report)
{
    const auto ids = passageIds(file);
    const auto references = ids ? referencesOf(file, dataset)
                                : Result<std::vector<ArticleReference>>(ids.error());
    if (!references)
        return references.error();
    ArticleCopies copies;
    if (!folder.isEmpty()) {
        const auto attached = attachFolder(folder, *references, {});
        if (!attached)
            return attached.error();
        copies = attached->copies;
        for (const Error &note : attached->notes)
            printError(note.text());
    }
    for (const ArticleReference &reference : *references) {
        for (const Passage &passage : reference.passages) {
            const AnchorState state = copies.stateOf(passage.key);
            report.passages.push_back({ids->value(passage.key), state});
            int *const counter = state == AnchorState::Exact   ? &report.anchors.exact
                                 : state == AnchorState::Moved ? &report.anchors.moved
                                 : state == AnchorState::Lost  ? &report.anchors.lost
                                                               : &report.anchors.unattached;
            ++*counter;
        }
    }
    return {};
}

Result<CheckReport> check(const CheckRequest &request)
{
    if (auto problem = DatasetFile::quickCheck(request.file))
        return *problem;
    auto file = DatasetFile::open(request.file);
    if (!file)
        return file.error();
    for (const QString &notice : file->notices())
        printError(notice);
    const auto dataset = file->read();
    if (!dataset)
        return dataset.error();
    auto found = checkDataset(*file);
    if (!found)
        return found.error();
    CheckReport report;
    report.file = request.file;
    report.factCount = (*dataset)->factCount();
    report.dataset = std::move(found).value();
    addKeyNotes(**dataset, report.dataset.findings);
    if (auto problem = findPassages(*file, **dataset, request.articles, report))
        return *problem;
    return report;
}

} // namespace

int runCheck(const CheckRequest &request)
{
    const auto report = check(request);
    if (!report) {
        printError(report.error().text());
        return 1;
    }
    const QString text = request.isJson ? QString::fromUtf8(QJsonDocument(report->json()).toJson())
                                        : report->text();
    return printText(text) && report->isClean() ? 0 : 1;
}

} // namespace plumbline
