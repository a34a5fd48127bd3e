// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/mappingguess.h"
#include "importing/rowpreview.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

namespace plumbline::tablefile {

/// A folder with files written from text, gone with this object.
class Folder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path(name)
                                                                                        : QString();
    }

private:
    QTemporaryDir m_folder;
};

/// The rows of a text with commas, as a reader of the file would hand them over; row numbers
/// are lines.
inline TableSample sampleOf(const char *text, char delimiter = ',')
{
    TableSample sample;
    qint64 line = 0;
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (const QString &row : lines) {
        ++line;
        if (row.isEmpty())
            continue;
        KeptRow kept;
        kept.number = line;
        kept.texts = row.split(QLatin1Char(delimiter));
        for (const QString &cell : std::as_const(kept.texts))
            kept.kinds.push_back(cell.isEmpty() ? SourceCell::Kind::Missing : SourceCell::Kind::Text);
        sample.first.push_back(kept);
    }
    sample.rows = static_cast<qint64>(sample.first.size());
    return sample;
}

/// A line per figure: "2/3 Acme | Revenue | 2019 | USD 5 m | reported | source", then a line
/// per problem: "4/2 oops: A number ...".
inline QString printed(const RowPreview &preview)
{
    QStringList lines;
    for (const PreviewedFigure &figure : preview.figures)
        lines << QStringLiteral("%1/%2 ").arg(figure.row).arg(figure.column) +
                     QStringList{figure.company, figure.metric, figure.period,
                                 figure.value,   figure.status, figure.source}
                         .join(QStringLiteral(" | "));
    for (const RowProblem &problem : preview.problems)
        lines << QStringLiteral("%1/%2 %3: %4")
                     .arg(problem.row)
                     .arg(problem.column)
                     .arg(problem.value, problem.expected);
    return lines.join(QLatin1Char('\n')).replace(QChar::Nbsp, QLatin1Char(' '));
}

} // namespace plumbline::tablefile
