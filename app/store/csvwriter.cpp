// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/csvwriter.h"

#include "facts/numbers.h"

#include <algorithm>

namespace plumbline {

namespace {

/// "+76 %": what a spreadsheet reads from it is what it says.
bool isSignedFigure(const QString &text)
{
    static const QString parts = QStringLiteral("0123456789., %") + QChar(QChar::Nbsp);
    const auto isPart = [](QChar letter) { return parts.contains(letter); };
    return (text.front() == u'+' || text.front() == u'-') && text.size() > 1 && text[1].isDigit() &&
           std::all_of(text.begin() + 1, text.end(), isPart);
}

bool startsFormula(const QString &text)
{
    static const QString starters = QStringLiteral("=+-@\t\r") + QChar(QChar::Null);
    return !text.isEmpty() && starters.contains(text.front()) && !isSignedFigure(text);
}

bool needsQuotes(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char byte) { return byte == ',' || byte == '"' || byte == '\n' || byte == '\r'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, Dialect dialect) : m_device(device), m_dialect(dialect)
{
    if (dialect == Dialect::ExportWithMark)
        m_line = QByteArrayLiteral("\xef\xbb\xbf");
}

QString CsvWriter::guarded(const QString &text)
{
    return startsFormula(text) ? QLatin1Char('\'') + text : text;
}

bool CsvWriter::write(std::span<const Cell> row)
{
    for (size_t column = 0; column < row.size(); ++column) {
        if (column > 0)
            m_line += ',';
        append(row[column]);
    }
    return endRow();
}

bool CsvWriter::write(const QStringList &texts)
{
    Row row;
    std::transform(texts.begin(), texts.end(), std::back_inserter(row), textCell);
    return write(row);
}

void CsvWriter::append(const Cell &cell)
{
    if (const auto *integer = std::get_if<qint64>(&cell))
        m_line += QByteArray::number(*integer);
    else if (const auto *number = std::get_if<double>(&cell))
        m_line += formatPlain(*number).toLatin1();
    else if (const auto *text = std::get_if<QString>(&cell))
        appendText(m_dialect == Dialect::Package ? *text : guarded(*text));
}

void CsvWriter::appendText(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    if (!needsQuotes(utf8)) {
        m_line += utf8;
        return;
    }
    utf8.replace('"', "\"\"");
    m_line += '"' + utf8 + '"';
}

bool CsvWriter::endRow()
{
    m_line += m_dialect == Dialect::Package ? "\n" : "\r\n";
    const bool isWritten = m_device.write(m_line) == m_line.size();
    m_line.clear();
    return isWritten;
}

} // namespace plumbline
