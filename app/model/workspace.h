// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/articlelibrary.h"
#include "model/articleloader.h"
#include "model/datasetediting.h"
#include "model/datasetsession.h"
#include "model/notebook.h"
#include "model/originchecker.h"
#include "model/passageloader.h"
#include "model/ratelibrary.h"
#include "model/viewstate.h"

namespace plumbline {

/// What is open in one window, and how its parts follow each other: the current
/// fact asks for its passages, the chosen article for its text, another dataset has other passages and
/// copies, other copies show the passages anew. Owns the parts. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);

    ViewState *state() { return &m_state; }
    DatasetSession *session() { return &m_session; }
    DatasetEditing *editing() { return &m_editing; }
    ArticleLibrary *articles() { return &m_articles; }
    RateLibrary *rates() { return &m_rates; }
    PassageLoader *passages() { return &m_passages; }
    ArticleLoader *readings() { return &m_readings; }
    NoteBook *notes() { return &m_notes; }
    OriginChecker *origins() { return &m_origins; }

    /// Whether the file on screen may be read for passages and articles. While it may not, they
    /// stay as they are shown and others can write it. It may again when it is opened anew.
    void setReading(bool mayRead);

Q_SIGNALS:
    /// Whatever went wrong in any part but the opening of files, once.
    void failed(const plumbline::Error &error);

private:
    void followDataset(const QString &path);
    void followEditing(bool isBusy);
    void followKnown();
    void followCopies();
    void fetchAgain();
    void fetchPassages();
    void fetchArticle();

    ViewState m_state;
    DatasetSession m_session;
    ArticleLibrary m_articles;
    PassageLoader m_passages;
    ArticleLoader m_readings;
    OriginChecker m_origins;
    NoteBook m_notes;
    RateLibrary m_rates;
    DatasetEditing m_editing; ///< last, so that it ends first
};

} // namespace plumbline
