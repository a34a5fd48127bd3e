// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "model/shownpassage.h"

#include <QHash>

#include <optional>

namespace plumbline {

/// Fetches the passages of a fact in the background, on a connection of its own.
///
/// Only the newest request is answered. Lives in the GUI thread.
class PassageLoader : public QObject
{
    Q_OBJECT

public:
    explicit PassageLoader(QObject *parent = nullptr);

public Q_SLOTS:
    /// The file that the dataset was read from; opened at once, so that the first
    /// request finds it open. A null dataset closes it.
    void setSource(const QString &path, const plumbline::DatasetPtr &dataset);
    void setCopies(const plumbline::ArticleCopies &copies);
    void request(const plumbline::FactId &fact);

Q_SIGNALS:
    void passagesReady(const plumbline::FactId &fact, const std::vector<plumbline::ShownPassage> &passages);
    void failed(const plumbline::Error &error);

private:
    struct Source {
        QString path;
        DatasetPtr dataset;
        ArticleCopies copies;
        quint64 version = 0; ///< of the copies
    };

    /// What the worker keeps between requests; touched by the worker only.
    struct Desk {
        std::optional<DatasetFile> file;
        DatasetPtr dataset; ///< that the file was opened for
        QHash<QString, std::shared_ptr<const CodePoints>> copyTexts;
        quint64 version = 0; ///< of the copies that `copyTexts` belong to
    };

    Outcome prepare(const Source &source);
    Result<std::vector<ShownPassage>> fetch(const Source &source, const FactId &fact);
    const CodePoints *copyText(const Source &source, const QString &articleId);

    Source m_source;
    quint64 m_newest = 0;
    Desk m_desk;
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
