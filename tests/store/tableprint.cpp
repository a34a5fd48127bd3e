// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tableprint.h"

#include <QFile>

namespace plumbline::tableprint {

namespace {

QString sign(SourceCell::Kind kind)
{
    switch (kind) {
    case SourceCell::Kind::Missing:
    case SourceCell::Kind::Text:
        return {};
    case SourceCell::Kind::Number:
        return QStringLiteral("N");
    case SourceCell::Kind::Percent:
        return QStringLiteral("P");
    case SourceCell::Kind::Day:
        return QStringLiteral("D");
    case SourceCell::Kind::Truth:
        return QStringLiteral("T");
    case SourceCell::Kind::Failure:
        return QStringLiteral("F");
    }
    return {};
}

} // namespace

QString Folder::add(const QByteArray &bytes, const char *name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The file cannot be written");
    return file.fileName();
}

QString Folder::shown(const Error &error) const
{
    return error.text().remove(m_folder.path() + QLatin1Char('/')).remove(m_folder.path());
}

QString line(const SourceRow &row)
{
    QStringList cells;
    for (const SourceCell &cell : row.cells)
        cells << sign(cell.kind) + QString::fromUtf8(cell.text);
    return QStringLiteral("%1:%2").arg(row.number).arg(cells.join(QLatin1Char('|')));
}

QString line(const KeptRow &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.texts.size(); ++i)
        cells << sign(row.kinds[size_t(i)]) + row.texts[i];
    return QStringLiteral("%1:%2").arg(row.number).arg(cells.join(QLatin1Char('|')));
}

QString readBack(const Folder &folder, const QString &path, const TableChoice &choice)
{
    QStringList lines;
    const auto problem = readTable(
        path, choice,
        [&lines](const SourceRow &row, const ReadPoint &) {
            lines << line(row);
            return true;
        },
        [&](const Error &error) { lines << folder.shown(error); });
    if (problem)
        lines << QStringLiteral("ended: ") + folder.shown(*problem);
    return lines.join(QLatin1Char('\n'));
}

QString readGuessed(const Folder &folder, const QString &path)
{
    const auto choice = guessedChoice(path);
    return choice ? readBack(folder, path, *choice) : folder.shown(choice.error());
}

} // namespace plumbline::tableprint
