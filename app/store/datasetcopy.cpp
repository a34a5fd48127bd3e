// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datasetcopy.h"

#include "store/connection.h"
#include "store/datasetwriter.h"
#include "store/hardening.h"
#include "store/readablefile.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace plumbline {

namespace {

constexpr int pagesAtOnce = 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DatasetCopy)
};

/// The names of datasets are slugs; the title keeps the name of the file.
QString slugOfName(const QString &name)
{
    QString slug;
    for (const QChar character : name.toLower()) {
        const bool isKept = (character >= u'a' && character <= u'z') ||
                            (character >= u'0' && character <= u'9');
        if (isKept || (!slug.isEmpty() && !slug.endsWith(u'-')))
            slug += isKept ? character : QChar(u'-');
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("dataset") : slug;
}

/// SQLite's online backup: all pages of one state (https://www.sqlite.org/c3ref/backup_finish.html).
int copyPages(const sqlite::Connection &from, const sqlite::Connection &to,
              const std::function<bool()> &keepGoing)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return sqlite3_extended_errcode(to.handle());
    int code = SQLITE_OK;
    while (code == SQLITE_OK && keepGoing())
        code = sqlite3_backup_step(backup, pagesAtOnce);
    sqlite3_backup_finish(backup);
    return code;
}

} // namespace

Outcome createDataset(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    auto writer = DatasetWriter::create(path, {slugOfName(name), name, {}, {}, {}});
    return writer ? writer->finish() : writer.error();
}

Outcome copyDataset(const QString &from, const QString &to, const std::function<bool()> &keepGoing)
{
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return Error{Error::Kind::Usage,
                     Words::tr("This is the file itself. Choose another name for the copy."),
                     {to, 0, {}}};
    const auto readable = ReadableFile::prepare(from, keepGoing);
    if (!readable)
        return readable.error();
    auto source = sqlite::Connection::open(readable->path(), sqlite::Connection::Mode::ReadOnly, from);
    if (!source)
        return source.error();
    if (auto problem = sqlite::harden(*source))
        return problem;
    const auto temporary = temporaryBeside(to);
    if (!temporary)
        return temporary.error();
    auto target = sqlite::Connection::open(*temporary, sqlite::Connection::Mode::ReadWrite, to);
    const int code = target ? copyPages(*source, *target, keepGoing) : SQLITE_CANTOPEN;
    target = Error(); // closed before it gets its name
    if (code == SQLITE_DONE)
        return replaceFile(*temporary, to);
    QFile::remove(*temporary);
    if (code == SQLITE_OK)
        return {}; // stopped
    return Error{
        Error::Kind::Unwritable,
        Words::tr("The copy could not be written (%1).").arg(QString::fromUtf8(sqlite3_errstr(code))),
        {to, 0, {}}};
}

} // namespace plumbline
