// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session.h"

#include "model/viewcodec.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace plumbline {

namespace {

constexpr int Version = 1;
const QString VersionKey = QStringLiteral("plumbline-session");
const QString WindowKey = QStringLiteral("window");
const QString GeometryKey = QStringLiteral("geometry");
const QString LayoutKey = QStringLiteral("layout");
const QString SplittersKey = QStringLiteral("splitters");
const QString DatasetKey = QStringLiteral("dataset");
const QString ArticlesKey = QStringLiteral("articles");
const QString RatesKey = QStringLiteral("rates");
const QString ViewKey = QStringLiteral("view");

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject windowObject(const Session &session)
{
    QJsonObject splitters;
    for (auto part = session.splitters.begin(); part != session.splitters.end(); ++part)
        splitters.insert(part.key(), base64(part.value()));
    return {{GeometryKey, base64(session.geometry)},
            {LayoutKey, base64(session.layout)},
            {SplittersKey, splitters}};
}

Error nonsense(const QString &key)
{
    return {Error::Kind::RuleBroken, Tr::tr("“%1” makes no sense.").arg(key), {{}, 0, key}};
}

/// Reads parts by key; the first that is of the wrong kind is kept as `problem`.
/// What is left out stays empty.
class Parts
{
public:
    explicit Parts(const QJsonObject &object) : m_object(object) {}

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            complain(key);
        return value.toString();
    }

    QByteArray bytes(const QString &key)
    {
        const auto decoded =
            QByteArray::fromBase64Encoding(text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            complain(key);
        return *decoded;
    }

    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isObject())
            complain(key);
        return value.toObject();
    }

    const Outcome &problem() const { return m_problem; }

private:
    void complain(const QString &key)
    {
        if (!m_problem)
            m_problem = nonsense(key);
    }

    QJsonObject m_object;
    Outcome m_problem;
};

Outcome readWindow(const QJsonObject &object, Session *session)
{
    Parts window(object);
    session->geometry = window.bytes(GeometryKey);
    session->layout = window.bytes(LayoutKey);
    const QJsonObject splitters = window.object(SplittersKey);
    Parts sizes(splitters);
    for (const QString &name : splitters.keys())
        session->splitters.insert(name, sizes.bytes(name));
    return window.problem() ? window.problem() : sizes.problem();
}

Outcome checkVersion(const QJsonValue &version)
{
    if (!version.isDouble() || version.toDouble() < 1)
        return Error{Error::Kind::RuleBroken, Tr::tr("It is not a session of Plumbline."), {}};
    if (version.toDouble() > Version)
        return Error{Error::Kind::NewerVersion, Tr::tr("It was written by a newer Plumbline."), {}};
    return {};
}

} // namespace

QByteArray sessionText(const Session &session)
{
    const QJsonObject object{{VersionKey, Version},         {WindowKey, windowObject(session)},
                             {DatasetKey, session.dataset}, {ArticlesKey, session.articles},
                             {RatesKey, session.rates},     {ViewKey, viewObject({session.view, {}})}};
    return QJsonDocument(object).toJson();
}

Result<Session> sessionFromText(const QByteArray &text)
{
    if (text.size() > MaxSessionBytes)
        return Error{Error::Kind::TooLarge, Tr::tr("It is too large to be a session."), {}};
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (const Outcome problem = checkVersion(object.value(VersionKey)))
        return *problem;
    Parts parts(object);
    Session session;
    session.dataset = parts.text(DatasetKey);
    session.articles = parts.text(ArticlesKey);
    session.rates = parts.text(RatesKey);
    if (const Outcome problem = readWindow(parts.object(WindowKey), &session))
        return *problem;
    const QJsonObject view = parts.object(ViewKey);
    if (parts.problem())
        return *parts.problem();
    const Result<WrittenView> written = viewFromObject(view);
    if (!written)
        return written.error();
    session.view = written->view;
    return session;
}

} // namespace plumbline
