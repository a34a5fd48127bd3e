// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/samplepackage.h"

#include "facts/numbers.h"
#include "store/packagereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace plumbline::sample {

namespace {

const char *const descriptor = R"({"profile": "tabular-data-package", "name": "sample", "title": "A sample",
 "version": "1.0.0", "licenses": [{"name": "CC0-1.0"}], "resources": [%1]})";

const char *const files[][2] = {
    {"article.csv", "article_id,title,author,publisher,published_from,published_to,published_reason,language,"
                    "address,sha256,note\n"
                    "news,Acme and its round,,Daily,2019-07-21,2019-07-21,,en,https://example.org/1,"
                    "7bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792,\n"},
    {"digest.csv", "article_id,paragraph,text\n"
                   "news,1,-\n"
                   "news,2,\"😀 Acme (阿克) raised CNY 600 million, or USD 87 million.\"\n"
                   "news,3,It grew by 12 % in 2018; with Bolt it holds 67 % of the market.\n"},
    {"entity.csv", "entity_id,kind,name,parent_id,fiscal_year_end\n"
                   "acme-cloud,unit,Acme Cloud,acme,03-31\n"
                   "acme,company,Acme,,03-31\n"
                   "bolt,company,\"Bolt, Inc.\",,\n"},
    {"entity_name.csv", "entity_id,name,language\nacme,阿克,zh\nacme,Acme Group,\n"},
    {"metric.csv", "metric_id,name,unit_kind,note\n"
                   "amount_raised,Amount raised,money,\n"
                   "revenue_growth,Revenue growth,percent,\n"
                   "market_share,Market share,percent,\n"},
    {"event.csv", "event_id,kind,title\nacme.series-b,funding_round,Series B of Acme\n"},
    {"event_party.csv",
     "event_id,entity_id,role,ordinal\nacme.series-b,acme,company,1\nacme.series-b,bolt,investor,2\n"},
    {"statement.csv",
     "statement_id,fact_id,kind,metric_id,segment,ref_area,definition,denominator,base,reference_id,value_"
     "low,"
     "value_high,bound,unit,value_precision,status,period_start,period_end,period_certainty,period_reason,"
     "fiscal_label,asserted_from,asserted_to,attributed_to,event_id,event_role,flags\n"
     "s1,acme.series-b,event,,,CN,,,,,,,,,,reported,2019-07-01,2019-07-21,inferred,Told as just done.,,"
     "2019-07-21,2019-07-21,,acme.series-b,,\n"
     "s2,acme.series-b,observation,amount_raised,,,,,,,600000000,,at_least,CNY,500000,reported,2019-07-01,"
     "2019-07-21,inferred,Told as just done.,,2019-07-21,2019-07-21,,acme.series-b,raised,\n"
     "s3,acme.series-b,observation,amount_raised,,,,,,,87000000,,at_least,USD,500000,reported,2019-07-01,"
     "2019-07-21,inferred,Told as just done.,,2019-07-21,2019-07-21,,acme.series-b,raised,\n"
     "s4,acme.revenue-growth.2018,observation,revenue_growth,IaaS,,,,year-on-year,,12,12,exact,percent,0.5,"
     "estimated,2018-01-01,2018-12-31,stated,,FY18,2019-07-20,2019-07-21,IDC,,,off-lines relative\n"
     "s5,acme-and-bolt.share,observation,market_share,,CN,,market,,,67,67,about,percent,0.5,reported,,,"
     "unknown,,,"
     "2019-07-21,2019-07-21,,,,\n"},
    {"statement_subject.csv",
     "statement_id,ordinal,entity_id\ns1,1,acme\ns2,1,acme\ns3,1,acme\ns4,1,acme-cloud\n"
     "s5,1,acme\ns5,2,bolt\n"},
    {"passage.csv", "passage_id,article_id,start,end,prefix,exact,suffix,paragraph,digest_start,digest_end\n"
                    "p1,news,40,46,Acme ,raised, CNY,2,15,21\n"
                    "p2,news,47,62,raised ,CNY 600 million,,2,22,37\n"
                    "p3,news,64,78,,USD 87 million,,2,42,56\n"
                    "p4,news,90,94,by ,12 %,,3,70,74\n"
                    "p5,news,120,124,,67 %,,3,103,107\n"},
    {"evidence.csv",
     "statement_id,passage_id,role\ns1,p1,states\ns2,p2,states\ns2,p1,qualifies\ns3,p3,states\n"
     "s4,p4,states\ns5,p5,states\n"},
    {"link.csv", "from_statement_id,to_statement_id,kind,note\ns3,s2,converts,As stated.\n"},
    {"left-out.csv", "article_id,start,end,exact,reason\nnews,1,5,2019,date line\n"},
};

QString resource(const QString &file, const QString &content)
{
    const QStringList columns = content.section(QLatin1Char('\n'), 0, 0).split(QLatin1Char(','));
    QStringList fields;
    for (const QString &column : columns)
        fields << QStringLiteral(R"({"name": "%1"})").arg(column);
    const QString table = file.chopped(4).replace(QLatin1Char('-'), QLatin1Char('_'));
    return QStringLiteral(R"({"name": "%1", "path": "%2", "schema": {"fields": [%3]}})")
        .arg(table, file, fields.join(QLatin1Char(',')));
}

QString amountText(const Amount &amount)
{
    if (amount.isNull())
        return QStringLiteral("-");
    const QString low = amount.low ? formatPlain(*amount.low) : QString();
    const QString high = amount.high ? formatPlain(*amount.high) : QString();
    return QStringLiteral("%1..%2 %3 %4 +-%5")
        .arg(low, high, code(amount.bound), amount.unit.code(), formatPlain(amount.precision));
}

QString spanText(const DateSpan &span)
{
    return span.isNull()
               ? QStringLiteral("-")
               : span.first().toString(Qt::ISODate) + QLatin1Char('/') + span.last().toString(Qt::ISODate);
}

QString printed(const Dataset &dataset, int index, const Statement &statement)
{
    QStringList evidence;
    for (const Evidence &one : dataset.evidence(index, statement))
        evidence << QStringLiteral("%1@%2.%3")
                        .arg(code(one.role), dataset.article(one.article).id)
                        .arg(one.paragraph);
    QString measure;
    if (const Metric *metric = dataset.metricOf(statement)) {
        const Measure &found = dataset.measure(statement.measure);
        measure = QStringList{metric->id, found.segment, found.area, found.denominator, found.base}.join(
            QLatin1Char('/'));
    }
    return QStringList{QStringLiteral("  ") + code(statement.kind),
                       dataset.subjectNames(statement),
                       measure,
                       amountText(statement.amount),
                       code(statement.status),
                       spanText(statement.period),
                       code(statement.certainty),
                       spanText(statement.asserted),
                       dataset.text(statement.fiscalLabel),
                       dataset.text(statement.attributedTo),
                       dataset.text(statement.eventRole),
                       dataset.text(statement.flags),
                       evidence.join(QLatin1Char(' '))}
        .join(QStringLiteral(" | "));
}

} // namespace

Package::Package()
{
    QStringList resources;
    for (const auto &[name, content] : files) {
        m_files.insert(QString::fromUtf8(name), QString::fromUtf8(content));
        resources << resource(QString::fromUtf8(name), QString::fromUtf8(content));
    }
    m_files.insert(QStringLiteral("datapackage.json"),
                   QString::fromUtf8(descriptor).arg(resources.join(QLatin1Char(','))));
}

Package Package::withImport()
{
    Package package;
    package.append(
        QStringLiteral("statement.csv"),
        QStringLiteral("s6,acme-cloud.revenue-growth.2019,observation,revenue_growth,,,,,year-on-year,,"
                       "9.5,9.5,exact,percent,0.05,reported,2019-01-01,2019-12-31,stated,,,,,,,,"));
    package.append(QStringLiteral("statement_subject.csv"), QStringLiteral("s6,1,acme-cloud"));
    package.add(QStringLiteral("source.csv"),
                QStringLiteral("source_id,file_name,format,table_name,sha256,imported_on,columns,mapping\n"
                               "growth-xlsx,growth.xlsx,xlsx,Cloud,"
                               "7bb2f80fb648e511eadc7b2727aa1cc6d3c0219533bcdf03276aa6ce9267c792,2026-01-02,"
                               "\"[\"\"Company\"\",\"\"2019\"\"]\",{}\n"));
    package.add(QStringLiteral("source_row.csv"),
                QStringLiteral("source_id,number,cells\n"
                               "growth-xlsx,2,\"[\"\"Acme Cloud\"\",\"\"9.5 %\"\"]\"\n"));
    package.add(QStringLiteral("origin.csv"),
                QStringLiteral("statement_id,source_id,source_row,source_column\ns6,growth-xlsx,2,2\n"));
    return package;
}

void Package::add(const QString &file, const QString &content)
{
    m_files.insert(file, content);
    replace(QStringLiteral("datapackage.json"), QStringLiteral("\"resources\": ["),
            QStringLiteral("\"resources\": [") + resource(file, content) + QLatin1Char(','));
}

Package &Package::replace(const QString &file, const QString &from, const QString &to)
{
    QString &content = m_files[file];
    const qsizetype at = content.indexOf(from);
    if (at < 0)
        qFatal("%s does not hold %s", qPrintable(file), qPrintable(from));
    content.replace(at, from.size(), to);
    return *this;
}

Package &Package::append(const QString &file, const QString &line)
{
    m_files[file] += line + QLatin1Char('\n');
    return *this;
}

void Package::writeTo(const QString &folder) const
{
    QDir().mkpath(folder);
    for (auto file = m_files.begin(); file != m_files.end(); ++file)
        writeBytes(QDir(folder).filePath(file.key()), file.value().toUtf8());
}

QString Package::compileTo(const QString &file) const
{
    const QTemporaryDir folder;
    writeTo(folder.path());
    const auto problem = compilePackage(folder.path(), file);
    return problem ? problem->text().remove(folder.path() + QLatin1Char('/')) : QString();
}

QString spoil(const QString &file, const QString &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(file).constData(), &handle);
    const QByteArray all = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;" + sql.toUtf8();
    char *message = nullptr;
    sqlite3_exec(handle, all.constData(), nullptr, nullptr, &message);
    const QString problem = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(handle);
    return problem;
}

QString printed(const Dataset &dataset)
{
    QStringList lines;
    for (int index = 0; index < dataset.factCount(); ++index) {
        lines << dataset.fact(index).id().text();
        for (const Statement &statement : dataset.fact(index).statements())
            lines << printed(dataset, index, statement);
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace plumbline::sample
