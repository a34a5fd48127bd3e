// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QHash>
#include <QStringList>

namespace plumbline {

/// Which folder of app/ may include what: our own headers by layer, Qt by module,
/// other libraries by name.
class IncludeTable
{
public:
    /// `app` is the folder that includes are written from. Reads the names of the
    /// installed Qt headers.
    explicit IncludeTable(const QDir &app);

    /// `path` is written from app/. One line per breach: `app/path:line: what`.
    QStringList breaches(const QString &path, const QString &source) const;

private:
    struct Include {
        QString name;
        bool quoted = false;
    };
    struct Layer;

    static const Layer *layerOf(const QString &path);
    QString breach(const Layer &layer, const Include &include) const;
    QString breachOfOwn(const Layer &layer, const QString &name) const;
    QString breachOfQt(const Layer &layer, const QString &name) const;
    static QString breachOfLibrary(const Layer &layer, const QString &name);
    QStringList qtModules(const QString &name) const;

    QDir m_app;
    QHash<QString, QStringList> m_modulesByHeader;
};

} // namespace plumbline
