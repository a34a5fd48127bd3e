// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sourcetable.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace plumbline::tableprint {

/// A file in a folder of its own.
class Folder
{
public:
    /// The path of the file that was written.
    QString add(const QByteArray &bytes, const char *name = "a.csv") const;
    QString path(const char *name = "a.csv") const { return m_folder.filePath(QString::fromUtf8(name)); }
    /// Without the path of the folder.
    QString shown(const Error &error) const;

private:
    QTemporaryDir m_folder;
};

/// `3:a|b`: the number of the row and its cells. Text stands as it is, a missing cell is
/// empty; of other kinds the first letter stands before it: N1.5 P12.5% D2019-07-21 TTRUE F#N/A
QString line(const SourceRow &row);
QString line(const KeptRow &row);

/// All rows and problems, a line each, and the error that ended it.
QString readBack(const Folder &folder, const QString &path, const TableChoice &choice);

/// As guessedChoice() has it: rows, problems and errors.
QString readGuessed(const Folder &folder, const QString &path);

} // namespace plumbline::tableprint
