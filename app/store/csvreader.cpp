// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <csv.h>

namespace plumbline {

namespace {

constexpr qsizetype longestLine = 1024 * 1024;
constexpr qsizetype longestRecord = 16 * 1024 * 1024;
constexpr size_t mostFields = 1000;
const QByteArray byteOrderMark("\xef\xbb\xbf");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

/// libcsv calls back for every field and record.
class Parser
{
public:
    Parser(QString path, const std::function<Outcome(const CsvRecord &)> &take)
        : m_path(std::move(path))
        , m_take(take)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    Outcome feed(const QByteArray &line)
    {
        ++m_line;
        if (m_isRecordStart && (line == "\n" || line == "\r\n"))
            return {};
        m_pending += line.size();
        if (m_isRecordStart)
            m_record.line = m_line;
        m_isRecordStart = false;
        const auto size = static_cast<size_t>(line.size());
        const size_t taken = csv_parse(&m_parser, line.constData(), size, onField, onRecord, this);
        if (taken != size && !m_problem)
            m_problem = failure(Words::tr("The quotes are wrong (%1).")
                                    .arg(QLatin1String(csv_strerror(csv_error(&m_parser)))));
        if (!m_problem && m_pending > longestRecord)
            m_problem = failure(Words::tr("The record is too long."));
        return m_problem;
    }

    Outcome finish()
    {
        if (csv_fini(&m_parser, onField, onRecord, this) != 0 && !m_problem) {
            m_line = m_record.line;
            m_problem = failure(Words::tr("A quoted field that starts in this record has no end."));
        }
        return m_problem;
    }

    Error failure(const QString &sentence) const
    {
        return {Error::Kind::RuleBroken, sentence, {m_path, m_line, {}}};
    }

private:
    static void onField(void *bytes, size_t size, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        if (parser->m_record.fields.size() == mostFields)
            parser->m_problem =
                parser->failure(Words::tr("The record has more than %1 fields.").arg(mostFields));
        if (!parser->m_problem)
            parser->m_record.fields.emplace_back(static_cast<const char *>(bytes),
                                                 static_cast<qsizetype>(size));
    }

    static void onRecord(int, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        if (!parser->m_problem)
            parser->m_problem = parser->m_take(parser->m_record);
        parser->m_record.fields.clear();
        parser->m_isRecordStart = true;
        parser->m_pending = 0;
    }

    QString m_path;
    const std::function<Outcome(const CsvRecord &)> &m_take;
    csv_parser m_parser{};
    CsvRecord m_record;
    Outcome m_problem;
    int m_line = 0;
    qsizetype m_pending = 0;
    bool m_isRecordStart = true;
};

Outcome problemOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::Missing, Words::tr("There is no such file."), {path, 0, {}}};
    if (!info.isFile())
        return Error{Error::Kind::NotAFile, Words::tr("This is not an ordinary file."), {path, 0, {}}};
    return {};
}

} // namespace

Outcome readCsv(const QString &path, const std::function<Outcome(const CsvRecord &)> &take)
{
    if (auto problem = problemOfFile(path))
        return problem;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     Words::tr("The file cannot be read (%1).").arg(file.errorString()),
                     {path, 0, {}}};
    if (file.peek(byteOrderMark.size()) == byteOrderMark)
        file.skip(byteOrderMark.size());
    Parser parser(path, take);
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        if (!line.endsWith('\n') && !file.atEnd())
            return parser.failure(Words::tr("A line is longer than %1 bytes.").arg(longestLine));
        if (auto problem = parser.feed(line))
            return problem;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Unreadable,
                     Words::tr("The file cannot be read (%1).").arg(file.errorString()),
                     {path, 0, {}}};
    return parser.finish();
}

} // namespace plumbline
