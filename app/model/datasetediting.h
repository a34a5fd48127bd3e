// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "model/datasetsession.h"
#include "store/dataseteditor.h"

#include <QHash>
#include <QObject>

namespace plumbline {

/// Changes the file of the dataset on screen, in the background, one edit after the other.
///
/// An edit is in the file before anything is said of it; then the file is read again, and
/// the session shows it with the view kept. What the reader then refuses is taken back.
/// Lives in the GUI thread; the destructor waits for the edit that is being written.
class DatasetEditing : public QObject
{
    Q_OBJECT

public:
    /// Makes an edit of what the file holds; called in the worker.
    using Compose = std::function<Result<Edit>(const DatasetEditor &, const Dataset &)>;
    using Done = std::function<void(const Result<AppliedEdit> &)>;
    template<typename Answer>
    using Question = std::function<Result<Answer>(const DatasetEditor &)>;

    /// Both must outlive it.
    DatasetEditing(ViewState *state, DatasetSession *session, QObject *parent = nullptr);
    ~DatasetEditing() override;

    /// The dataset that comes with the program: never edited.
    void setShipped(const QString &path) { m_shipped = path; }
    /// A file that only stands for something else, so that what is changed in it would be lost.
    void setStandIn(const QString &path, const QString &reason) { m_standIns.insert(path, reason); }

    /// Why the dataset on screen cannot be edited; empty when it can.
    const QString &readOnlyReason() const { return m_reason; }
    bool isEditable() const { return m_isKnown && m_reason.isEmpty(); }
    bool isBusy() const { return m_running > 0; }

    /// `done` is called in the GUI thread, when the result is on screen; not when this object
    /// goes before.
    void apply(Compose compose, Done done);
    void apply(const Edit &edit, Done done);
    void undo(const AppliedEdit &edit, Done done);
    void redo(const AppliedEdit &edit, Done done);

    /// Reads from the file as it is now: rows that a form shows and an edit takes for its `before`.
    template<typename Answer>
    void ask(Question<Answer> question, std::function<void(const Result<Answer> &)> take)
    {
        m_worker.run(
            [this, path = m_session->path(), question = std::move(question), take = std::move(take)] {
                auto editor = DatasetEditor::open(path);
                Result<Answer> answer = editor ? question(*editor) : Result<Answer>(editor.error());
                m_worker.answer([take, answer = std::move(answer)] { take(answer); });
            });
    }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    /// Another file, or whether it can be edited is known by now.
    void editableChanged();
    /// What the reader should know of the file that was opened for editing.
    void noticed(const QString &notice);

private:
    using Change = std::function<Result<AppliedEdit>(DatasetEditor &)>;
    struct Answer {
        Result<AppliedEdit> edit;
        DatasetPtr dataset;
        FileStamp stamp;
        QStringList notices;
    };

    void followSession();
    void run(Change change, Change back, Done done);
    Answer perform(const QString &path, const Change &change, const Change &back) const;
    void finish(const QString &path, const Answer &answer, const Done &done);

    ViewState *m_state;
    DatasetSession *m_session;
    QString m_shipped;
    QHash<QString, QString> m_standIns; ///< reasons by path
    QString m_path;                     ///< that m_reason is about
    QString m_reason;
    bool m_isKnown = false;
    int m_running = 0;
    CancelFlag m_isEnding;     ///< read by the worker: what is read again then is not wanted any more
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
