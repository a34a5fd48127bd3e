// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/articlewords.h"
#include "store/datasetfile.h"
#include "text/articlefolder.h"

#include <QHash>

#include <optional>

namespace plumbline {

/// Where passages and articles are read from; handed to a worker with each task.
struct ReadingSource {
    QString path;
    DatasetPtr dataset;
    ArticleCopies copies;
    quint64 version = 0; ///< of the copies
};

/// What a worker keeps between tasks: the dataset file open on a connection of its
/// own, and what it has read of the articles. Used on one thread. Between tasks the file
/// rests, so that it can be changed.
class ReadingDesk
{
public:
    /// Makes the desk ready for a source; to be called first in every task. A source
    /// without a dataset closes the file.
    Outcome prepare(const ReadingSource &source);

    /// To be called last in every task.
    void rest();

    /// Only after a prepare() for a dataset.
    DatasetFile &file() { return *m_file; }
    /// Null when the copy cannot be read now, or has changed since it was attached.
    const CodePoints *copyText(const QString &articleId);
    /// Why copyText() gives null; empty when there is no copy.
    QString copyProblem(const QString &articleId) const;
    Result<std::shared_ptr<const ArticleWords>> wordsOf(const QString &articleId);

private:
    struct CopyText {
        std::shared_ptr<const CodePoints> points;
        QString problem;
    };

    ReadingSource m_source;
    std::optional<DatasetFile> m_file;
    QHash<QString, CopyText> m_copyTexts;
    QHash<QString, std::shared_ptr<const ArticleWords>> m_words;
};

} // namespace plumbline
