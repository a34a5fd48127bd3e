// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "model/tabledraft.h"

namespace plumbline {

/// Looks at a table of another program in the background: reads a sample, guesses how it is
/// to be read, and shows what its rows become, again after every change of the choice or the
/// mapping. A newer request drops the answers of older ones. Lives in the GUI thread.
class TableOpener : public QObject
{
    Q_OBJECT

public:
    explicit TableOpener(const MappingLibrary &library, QObject *parent = nullptr);
    ~TableOpener() override;

    /// What was found last; null before, and after a file that could not be read.
    const TableDraftPtr &draft() const { return m_draft; }
    bool isBusy() const { return m_cancel != nullptr; }
    const MappingLibrary &library() const { return m_library; }

public Q_SLOTS:
    /// With the mapping that was used for such a file before, or with guesses.
    void open(const QString &path);
    /// With a mapping that is known.
    void openWith(const QString &path, const plumbline::Mapping &mapping);
    /// Takes over what another opener has found.
    void take(const plumbline::TableDraftPtr &draft);
    /// Reads the sample again and guesses the rest anew.
    void setChoice(const plumbline::TableChoice &choice);
    /// Reads again only where the mapping has another choice of table.
    void setMapping(const plumbline::Mapping &mapping);
    void useGuesses();

Q_SIGNALS:
    void busyChanged();
    void changed(const plumbline::TableDraftPtr &draft);
    /// The draft stays as it was.
    void failed(const plumbline::Error &error);

private:
    using Look = std::function<Result<TableDraft>(const std::function<bool()> &keepGoing)>;

    void start(Look look);
    void stop();
    void answer(const CancelFlag &cancel, Result<TableDraft> found);

    MappingLibrary m_library;
    TableDraftPtr m_draft;
    CancelFlag m_cancel;       ///< of the newest request; null when there is none
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
