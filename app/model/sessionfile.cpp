// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sessionfile.h"

#include "store/safefile.h"
#include "text/regularfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace plumbline {

namespace {

constexpr int MostKeptAside = 1000;

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

/// `session-kept-1.json` beside `session.json`: the first name that is free.
QString freeNameBeside(const QString &path)
{
    const QFileInfo file(path);
    for (int number = 1; number <= MostKeptAside; ++number) {
        const QString name = QStringLiteral("%1-kept-%2.%3")
                                 .arg(file.completeBaseName(), QString::number(number), file.suffix());
        const QString free = file.absoluteDir().filePath(name);
        if (!QFileInfo::exists(free))
            return free;
    }
    return {};
}

} // namespace

SessionFile::SessionFile(const QString &path) : m_path(path) {}

Result<std::optional<Session>> SessionFile::load()
{
    const Result<QByteArray> bytes = readRegularFile(m_path, MaxSessionBytes);
    if (!bytes && bytes.error().kind == Error::Kind::Missing)
        return std::optional<Session>();
    if (!bytes)
        return keepAside(bytes.error());
    const Result<Session> session = sessionFromText(*bytes);
    if (!session)
        return keepAside(session.error());
    return std::optional<Session>(*session);
}

Error SessionFile::keepAside(const Error &problem)
{
    const QString aside = freeNameBeside(m_path);
    m_isForeign = aside.isEmpty() || !QDir().rename(m_path, aside);
    const QString sentence =
        m_isForeign
            ? Tr::tr("The last session cannot be restored. %1 It could not be moved out of the way, so "
                     "sessions are not kept until it is.")
                  .arg(problem.sentence)
            : Tr::tr("The last session cannot be restored. %1 It is kept as %2.")
                  .arg(problem.sentence, QFileInfo(aside).fileName());
    return {problem.kind, sentence, {m_path, 0, problem.place.row}};
}

Outcome SessionFile::save(const Session &session) const
{
    if (m_isForeign)
        return {};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeFile(m_path, [text = sessionText(session)](QIODevice &device) {
        return device.write(text) == text.size();
    });
}

} // namespace plumbline
