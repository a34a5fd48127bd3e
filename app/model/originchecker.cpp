// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/originchecker.h"

#include <QFileInfo>

namespace plumbline {

OriginChecker::OriginChecker(QObject *parent)
    : QObject(parent)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
}

OriginChecker::~OriginChecker()
{
    *m_cancel = true;
}

void OriginChecker::setFolders(const QStringList &folders)
{
    if (folders == m_folders)
        return;
    m_folders = folders;
    m_located.clear();
}

void OriginChecker::locate(const OriginTable &table, const QString &path)
{
    m_located.insert(table.id, path);
    const QString folder = QFileInfo(path).absolutePath();
    m_furtherFolders.removeAll(folder);
    m_furtherFolders.prepend(folder);
    Q_EMIT located();
}

void OriginChecker::request(const OriginPlace &place, const CancelFlag &unwanted)
{
    m_worker.run([this, place, folders = m_folders + m_furtherFolders,
                  located = m_located.value(place.table->id), unwanted, cancel = m_cancel] {
        const auto isWanted = [&] { return !*cancel && !*unwanted; };
        if (!isWanted())
            return;
        OriginFinding finding = m_lookup.find(place, folders, located, isWanted);
        m_worker.answer([this, place, unwanted, finding = std::move(finding)] {
            if (!*unwanted)
                Q_EMIT checked(place, finding);
        });
    });
}

} // namespace plumbline
