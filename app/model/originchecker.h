// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/backgroundworker.h"
#include "model/originfinding.h"

#include <QMap>
#include <QStringList>

namespace plumbline {

/// Looks, in the background, whether the files that figures were imported from are at hand and
/// say the same still. Lives in the GUI thread.
class OriginChecker : public QObject
{
    Q_OBJECT

public:
    explicit OriginChecker(QObject *parent = nullptr);
    ~OriginChecker() override;

    /// Where files are looked for by their name, in this order. Another dataset's folder drops
    /// what was located.
    void setFolders(const QStringList &folders);
    /// The reader says where the file of a table is; the folder is looked in for others, too.
    void locate(const OriginTable &table, const QString &path);
    /// Answered by checked(), in the order of the requests; not once `unwanted` is true.
    void request(const OriginPlace &place,
                 const CancelFlag &unwanted = std::make_shared<std::atomic<bool>>(false));

Q_SIGNALS:
    void checked(const plumbline::OriginPlace &place, const plumbline::OriginFinding &finding);
    /// What was found before may be otherwise now: ask again.
    void located();

private:
    QStringList m_folders;
    QStringList m_furtherFolders;
    QMap<QString, QString> m_located; ///< by the table's id
    CancelFlag m_cancel;
    OriginLookup m_lookup;     ///< touched by the worker only
    BackgroundWorker m_worker; ///< last, so that it ends first
};

} // namespace plumbline
