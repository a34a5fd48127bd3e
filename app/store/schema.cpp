// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QFile>
#include <QRegularExpression>

// Outside of every namespace, as Q_INIT_RESOURCE asks for.
static void initializeSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace plumbline::schema {

namespace {

/// What version 2 added, from its comment to the view.
QByteArray sourcePart()
{
    const QByteArray text = sql();
    const qsizetype start = text.indexOf("-- Since version 2");
    return text.mid(start, text.indexOf("-- A row per statement and passage") - start);
}

} // namespace

QByteArray sql()
{
    initializeSchemaResource(); // the linker drops it from a static library otherwise
    QFile file(QStringLiteral(":/plumbline/schema.sql"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList tables(qint32 version)
{
    static const QRegularExpression pattern(QStringLiteral("^CREATE TABLE (\\w+)"),
                                            QRegularExpression::MultilineOption);
    const QByteArray text = version < VersionWithSources ? sql().replace(sourcePart(), QByteArray()) : sql();
    QStringList names;
    for (auto match = pattern.globalMatch(QString::fromUtf8(text)); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

QByteArray upgradeSql(qint32 from)
{
    if (from >= Version)
        return {};
    return sourcePart() + "PRAGMA user_version = " + QByteArray::number(Version) + ';';
}

QStringList statementColumns()
{
    return QStringLiteral("statement_id fact_id kind entity entity_name metric segment ref_area definition "
                          "denominator base reference value_low value_high bound unit value_precision status "
                          "period_start period_end period_certainty period_reason fiscal_label asserted_on "
                          "attributed_to event_id event_role event_kind event_title article_id article_title "
                          "article_sha256 passage_start passage_end passage_exact paragraph evidence_role "
                          "digest_start digest_end flags")
        .split(QLatin1Char(' '));
}

QByteArray statementSelect()
{
    const QByteArray head = "CREATE VIEW statement AS";
    QByteArray text = sql();
    text.remove(0, text.indexOf(head) + head.size());
    text.truncate(text.indexOf(';', text.lastIndexOf("\nFROM ")));
    return text.trimmed();
}

} // namespace plumbline::schema
