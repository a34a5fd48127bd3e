// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/datasetediting.h"

#include "store/datasetfile.h"

#include <QFileInfo>

namespace plumbline {

DatasetEditing::DatasetEditing(ViewState *state, DatasetSession *session, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_session(session)
    , m_isEnding(std::make_shared<std::atomic<bool>>(false))
{
    connect(session, &DatasetSession::pathChanged, this, &DatasetEditing::followSession);
    connect(session, &DatasetSession::stageChanged, this, &DatasetEditing::followSession);
}

DatasetEditing::~DatasetEditing()
{
    *m_isEnding = true;
}

void DatasetEditing::followSession()
{
    const QString path = m_session->path();
    if (path != m_path)
        m_isKnown = false;
    m_path = path;
    m_reason.clear();
    if (path.isEmpty()) {
        m_reason = tr("No dataset is open.");
    } else if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_shipped).canonicalFilePath()) {
        m_reason = tr("The dataset that comes with Plumbline is not changed. Save a copy and edit that.");
    } else if (m_standIns.contains(path)) {
        m_reason = m_standIns.value(path);
    } else if (m_session->stage() != DatasetSession::Stage::Idle) {
        m_reason = tr("The file is still being checked.");
    }
    Q_EMIT editableChanged();
    if (!m_reason.isEmpty())
        return;
    m_worker.run([this, path] {
        const Outcome problem = checkEditable(path);
        m_worker.answer([this, path, reason = problem ? problem->sentence : QString()] {
            if (path != m_path || m_session->stage() != DatasetSession::Stage::Idle)
                return;
            m_isKnown = true;
            m_reason = reason;
            Q_EMIT editableChanged();
        });
    });
}

void DatasetEditing::apply(const Edit &edit, Done done)
{
    apply([edit](const DatasetEditor &, const Dataset &) { return Result<Edit>(edit); }, std::move(done));
}

void DatasetEditing::apply(Compose compose, Done done)
{
    const auto change = [compose = std::move(compose),
                         dataset = m_state->wholeDataset()](DatasetEditor &editor) {
        const Result<Edit> edit = compose(editor, *dataset);
        return edit ? editor.apply(*edit) : Result<AppliedEdit>(edit.error());
    };
    run(change, {}, std::move(done));
}

namespace {

auto undoing(const AppliedEdit &edit)
{
    return [edit](DatasetEditor &editor) {
        const Outcome problem = editor.undo(edit);
        return problem ? Result<AppliedEdit>(*problem) : Result<AppliedEdit>(edit);
    };
}

auto redoing(const AppliedEdit &edit)
{
    return [edit](DatasetEditor &editor) {
        const Outcome problem = editor.redo(edit);
        return problem ? Result<AppliedEdit>(*problem) : Result<AppliedEdit>(edit);
    };
}

/// Null when it is no longer wanted.
Result<DatasetPtr> readAgain(const QString &path, const CancelFlag &isEnding)
{
    auto file = DatasetFile::open(path);
    if (!file)
        return file.error();
    return file->read([&isEnding](const QString &, qint64, qint64) { return !*isEnding; });
}

} // namespace

void DatasetEditing::undo(const AppliedEdit &edit, Done done)
{
    run(undoing(edit), redoing(edit), std::move(done));
}

void DatasetEditing::redo(const AppliedEdit &edit, Done done)
{
    run(redoing(edit), undoing(edit), std::move(done));
}

void DatasetEditing::run(Change change, Change back, Done done)
{
    if (++m_running == 1)
        Q_EMIT busyChanged(true);
    m_worker.run([this, path = m_session->path(), change = std::move(change), back = std::move(back),
                  done = std::move(done)] {
        m_worker.answer(
            [this, path, done, answer = perform(path, change, back)] { finish(path, answer, done); });
    });
}

/// An edit that the reader refuses, whatever its transaction let through, does not stay.
DatasetEditing::Answer DatasetEditing::perform(const QString &path, const Change &change,
                                               const Change &back) const
{
    auto editor = DatasetEditor::open(path);
    if (!editor)
        return {editor.error(), {}, {}, {}};
    Answer answer{change(*editor), {}, {}, editor->notices()};
    if (!answer.edit)
        return answer;
    answer.stamp = FileStamp::of(path);
    const auto dataset = readAgain(path, m_isEnding);
    if (dataset) {
        answer.dataset = *dataset;
        return answer;
    }
    back ? back(*editor) : undoing (*answer.edit)(*editor);
    answer.edit = dataset.error();
    return answer;
}

void DatasetEditing::finish(const QString &path, const Answer &answer, const Done &done)
{
    for (const QString &notice : answer.notices)
        Q_EMIT noticed(notice);
    if (answer.dataset)
        m_session->showEdited(path, answer.dataset, answer.stamp);
    if (--m_running == 0)
        Q_EMIT busyChanged(false);
    done(answer.edit);
}

} // namespace plumbline
