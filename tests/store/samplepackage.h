// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "facts/error.h"

#include <QMap>
#include <QString>

namespace plumbline::sample {

/// A small data package that keeps all rules: a company, a unit of it and its market,
/// a round with its amount in two currencies, a growth, a share of two together,
/// told in one article whose digest has Chinese and an emoji.
class Package
{
public:
    Package();

    /// The same with a growth that stands in a sheet.
    static Package withImport();

    /// Changes one file: the first `from` in it becomes `to`; must be there.
    Package &replace(const QString &file, const QString &from, const QString &to);
    Package &append(const QString &file, const QString &line);
    QString content(const QString &file) const { return m_files.value(file); }

    void writeTo(const QString &folder) const;
    /// Writes it into a folder of its own and compiles it. The text of the error, or empty;
    /// paths in it are only file names.
    QString compileTo(const QString &file) const;

private:
    void add(const QString &file, const QString &content);

    QMap<QString, QString> m_files;
};

/// Runs SQL on a file as any other program could, constraints ignored. Empty, or what went wrong.
QString spoil(const QString &file, const QString &sql);

/// One line per fact and statement.
QString printed(const Dataset &dataset);

QByteArray bytesOf(const QString &file);
void writeBytes(const QString &file, const QByteArray &bytes);

} // namespace plumbline::sample
