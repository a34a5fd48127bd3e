// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tableopener.h"

#include <QFileInfo>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int FirstRows = 200;
constexpr int LaterRows = 100;

using KeepGoing = std::function<bool()>;

QString fileNameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// The titles go with their row; a database names its columns.
void takeTitles(Mapping &mapping, const TableSample &sample)
{
    const auto isTitles = [&](const KeptRow &row) { return row.number == mapping.titleRow; };
    const auto row = std::find_if(sample.first.begin(), sample.first.end(), isTitles);
    if (row != sample.first.end())
        mapping.titles = row->texts;
    else if (mapping.titleRow == 0)
        mapping.titles = sample.columns;
}

void previewWith(TableDraft &draft, const Mapping &mapping)
{
    draft.mapping = mapping;
    takeTitles(draft.mapping, draft.sample);
    draft.looks = lookAtColumns(draft.sample, draft.mapping);
    draft.lacking = lacks(draft.mapping);
    draft.preview = draft.lacking.empty() ? previewRows(draft.sample, draft.mapping) : RowPreview();
}

/// Of a draft with path and offer.
Outcome sampleWith(TableDraft &draft, const TableChoice &choice, const KeepGoing &keepGoing)
{
    Result<TableSample> sample = sampleTable(draft.path, choice, FirstRows, LaterRows, keepGoing);
    if (!sample)
        return sample.error();
    draft.choice = choice;
    draft.sample = std::move(*sample);
    draft.guessed = guessMapping(draft.sample, choice, fileNameOf(draft.path));
    return {};
}

Result<TableDraft> offerOf(const QString &path, const KeepGoing &keepGoing)
{
    Result<OfferedTables> offered = offeredTables(path, keepGoing);
    if (!offered)
        return offered.error();
    TableDraft draft;
    draft.path = path;
    draft.offered = std::move(*offered);
    return draft;
}

Result<TableDraft> sampled(TableDraft draft, const TableChoice &choice, const Mapping *mapping,
                           const KeepGoing &keepGoing)
{
    if (auto problem = sampleWith(draft, choice, keepGoing))
        return *problem;
    previewWith(draft, mapping ? *mapping : draft.guessed.mapping);
    return draft;
}

Result<TableDraft> opened(const QString &path, const MappingLibrary &library, const KeepGoing &keepGoing)
{
    Result<TableDraft> draft = offerOf(path, keepGoing);
    if (!draft)
        return draft;
    const Result<TableChoice> choice = guessedChoice(path);
    if (!choice)
        return choice.error();
    draft->guessedChoice = *choice;
    if (auto problem = sampleWith(*draft, *choice, keepGoing))
        return *problem;
    draft->shape = shapeOf(draft->guessed.mapping);
    draft->kept = library.find(draft->shape);
    if (draft->kept && draft->kept->mapping.choice != *choice) {
        if (sampleWith(*draft, draft->kept->mapping.choice, keepGoing)) { // the sheet is not in this file
            draft->kept.reset();
            return sampled(std::move(*draft), *choice, nullptr, keepGoing);
        }
    }
    previewWith(*draft, draft->kept ? draft->kept->mapping : draft->guessed.mapping);
    return draft;
}

} // namespace

QString TableDraft::titleOf(int column) const
{
    return column >= 0 && column < static_cast<int>(looks.size()) ? looks[static_cast<size_t>(column)].title
                                                                  : QString();
}

TableOpener::TableOpener(const MappingLibrary &library, QObject *parent) : QObject(parent), m_library(library)
{
}

TableOpener::~TableOpener()
{
    if (m_cancel)
        *m_cancel = true;
}

void TableOpener::open(const QString &path)
{
    start(
        [path, library = m_library](const KeepGoing &keepGoing) { return opened(path, library, keepGoing); });
}

void TableOpener::openWith(const QString &path, const Mapping &mapping)
{
    start([path, mapping](const KeepGoing &keepGoing) -> Result<TableDraft> {
        Result<TableDraft> draft = offerOf(path, keepGoing);
        if (!draft)
            return draft;
        draft->shape = shapeOf(mapping);
        return sampled(std::move(*draft), mapping.choice, &mapping, keepGoing);
    });
}

void TableOpener::take(const TableDraftPtr &draft)
{
    stop();
    m_draft = draft;
    Q_EMIT changed(m_draft);
}

void TableOpener::setChoice(const TableChoice &choice)
{
    if (!m_draft)
        return;
    start([choice, former = m_draft](const KeepGoing &keepGoing) {
        TableDraft draft = *former;
        draft.kept.reset();
        return sampled(std::move(draft), choice, nullptr, keepGoing);
    });
}

void TableOpener::setMapping(const Mapping &mapping)
{
    if (!m_draft)
        return;
    start([mapping, former = m_draft](const KeepGoing &keepGoing) -> Result<TableDraft> {
        TableDraft draft = *former;
        if (mapping.choice != draft.choice)
            return sampled(std::move(draft), mapping.choice, &mapping, keepGoing);
        previewWith(draft, mapping);
        return draft;
    });
}

void TableOpener::useGuesses()
{
    if (!m_draft)
        return;
    start([former = m_draft](const KeepGoing &keepGoing) -> Result<TableDraft> {
        TableDraft draft = *former;
        draft.kept.reset();
        const Result<TableChoice> choice = guessedChoice(draft.path);
        if (!choice)
            return choice.error();
        draft.guessedChoice = *choice;
        return sampled(std::move(draft), *choice, nullptr, keepGoing);
    });
}

void TableOpener::stop()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
}

void TableOpener::start(Look look)
{
    stop();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_worker.runInstead([this, look = std::move(look), cancel = m_cancel] {
        if (*cancel)
            return;
        auto found = std::make_shared<Result<TableDraft>>(look([&cancel] { return !*cancel; }));
        m_worker.answer([this, cancel, found] { answer(cancel, std::move(*found)); });
    });
    Q_EMIT busyChanged();
}

void TableOpener::answer(const CancelFlag &cancel, Result<TableDraft> found)
{
    if (cancel != m_cancel) // asked for something else meanwhile
        return;
    stop();
    if (found)
        m_draft = std::make_shared<const TableDraft>(std::move(found).value());
    Q_EMIT busyChanged();
    if (found)
        Q_EMIT changed(m_draft);
    else
        Q_EMIT failed(found.error());
}

} // namespace plumbline
