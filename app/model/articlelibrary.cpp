// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlelibrary.h"

#include "model/articlereferences.h"

namespace plumbline {

ArticleLibrary::ArticleLibrary(QObject *parent) : QObject(parent) {}

ArticleLibrary::~ArticleLibrary()
{
    if (m_cancel)
        *m_cancel = true;
}

void ArticleLibrary::setDataset(const QString &path, const DatasetPtr &dataset)
{
    stop();
    m_path = path;
    m_dataset = dataset;
    m_copies = {}; // passages are known by row numbers of one file
    Q_EMIT changed();
    if (!m_folder.isEmpty())
        start(m_folder);
}

void ArticleLibrary::attach(const QString &folder)
{
    stop();
    if (m_dataset) {
        start(folder);
    } else {
        m_folder = folder;
        Q_EMIT changed();
    }
}

void ArticleLibrary::detach()
{
    stop();
    m_folder.clear();
    m_copies = {};
    Q_EMIT changed();
}

void ArticleLibrary::cancel()
{
    stop();
}

void ArticleLibrary::stop()
{
    if (!m_cancel)
        return;
    *m_cancel = true;
    m_cancel.reset();
    Q_EMIT busyChanged();
}

void ArticleLibrary::start(const QString &folder)
{
    if (!m_dataset)
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_worker.runInstead([this, job = Job{folder, m_path, m_dataset, m_cancel}] { look(job); });
    Q_EMIT busyChanged();
}

/// Answers of a job that is no longer the newest are dropped when they arrive.
template<typename Call>
void ArticleLibrary::say(const Job &job, Call call)
{
    m_worker.answer([this, cancel = job.cancel, call = std::move(call)] {
        if (cancel == m_cancel)
            call();
    });
}

void ArticleLibrary::look(const Job &job)
{
    const auto articles = articleReferences(job.path, *job.dataset);
    const auto goOn = [this, &job](qint64 done, qint64 total) {
        say(job, [this, done, total] { Q_EMIT progress(done, total); });
        return !*job.cancel;
    };
    const Result<AttachedFolder> attached = articles ? attachFolder(job.folder, *articles, goOn)
                                                     : Result<AttachedFolder>(articles.error());
    say(job, [this, folder = job.folder, attached] {
        stop();
        if (!attached)
            Q_EMIT failed(attached.error());
        else if (!attached->cancelled)
            take(folder, *attached);
    });
}

void ArticleLibrary::take(const QString &folder, const AttachedFolder &attached)
{
    const bool isNew = folder != m_folder; // another dataset looks at the same folder again
    if (isNew && attached.copies.articleCount() == 0) {
        Q_EMIT failed(
            {Error::Kind::Missing,
             tr("No article of this dataset was recognised here. Choose the folder with your copies "
                "as text files; what was attached before stays."),
             {folder, 0, {}}});
        return;
    }
    m_folder = folder;
    m_copies = attached.copies;
    Q_EMIT changed();
    if (!attached.notes.empty())
        Q_EMIT noted(attached.notes);
}

} // namespace plumbline
