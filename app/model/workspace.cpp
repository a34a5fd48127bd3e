// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace.h"

namespace plumbline {

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_session(&m_state)
    , m_notes(&m_state)
    , m_rates(&m_state)
    , m_editing(&m_state, &m_session)
{
    connect(&m_session, &DatasetSession::pathChanged, this, &Workspace::followDataset);
    connect(&m_editing, &DatasetEditing::busyChanged, this, &Workspace::followEditing);
    connect(&m_state, &ViewState::knownChanged, this, &Workspace::followKnown);
    connect(&m_state, &ViewState::lensChanged, this, &Workspace::fetchPassages);
    connect(&m_articles, &ArticleLibrary::changed, this, &Workspace::followCopies);
    connect(&m_state, &ViewState::currentChanged, this, &Workspace::fetchPassages);
    connect(&m_state, &ViewState::articleChanged, this, &Workspace::fetchArticle);

    connect(&m_articles, &ArticleLibrary::failed, this, &Workspace::failed);
    connect(&m_rates, &RateLibrary::failed, this, &Workspace::failed);
    connect(&m_passages, &PassageLoader::failed, this, &Workspace::failed);
    connect(&m_readings, &ArticleLoader::failed, this, &Workspace::failed);
    connect(&m_notes, &NoteBook::failed, this, &Workspace::failed);
}

void Workspace::followDataset(const QString &path)
{
    m_passages.setSource(path, m_state.dataset());
    m_readings.setSource(path, m_state.dataset());
    m_articles.setDataset(path, m_state.wholeDataset());
    m_notes.setDataset(path, m_state.wholeDataset());
    m_rates.setDataset(m_state.wholeDataset());
    if (!m_editing.isBusy())
        fetchAgain();
}

/// The chosen fact and article are the same, what the file says of them may not be.
void Workspace::fetchAgain()
{
    fetchPassages();
    fetchArticle();
}

/// What is read while the file changes would be of other statements than those on screen.
void Workspace::followEditing(bool isBusy)
{
    setReading(!isBusy);
}

void Workspace::setReading(bool mayRead)
{
    const DatasetPtr dataset = mayRead ? m_state.dataset() : nullptr;
    m_passages.setSource(m_session.path(), dataset);
    m_readings.setSource(m_session.path(), dataset);
    if (mayRead)
        fetchAgain();
}

/// Passages of later articles go too.
void Workspace::followKnown()
{
    m_passages.setSource(m_session.path(), m_state.dataset());
    m_readings.setSource(m_session.path(), m_state.dataset());
    fetchArticle();
}

void Workspace::followCopies()
{
    m_passages.setCopies(m_articles.copies());
    m_readings.setCopies(m_articles.copies());
    fetchPassages();
    fetchArticle();
}

void Workspace::fetchArticle()
{
    if (!m_state.article().isEmpty())
        m_readings.request(m_state.article());
}

void Workspace::fetchPassages()
{
    if (!m_state.current().isNull())
        m_passages.request(m_state.current());
}

} // namespace plumbline
