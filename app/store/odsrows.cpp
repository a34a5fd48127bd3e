// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/odsrows.h"

namespace plumbline {

namespace {

constexpr int mostSpaces = 1000;

} // namespace

bool OdsRows::run()
{
    while (m_xml.next() && !m_xml.isEnd("table")) {
        if (m_xml.isStart("table-row") && !readRow())
            return false;
        if (m_xml.isStart("table") || m_xml.isStart("shapes"))
            m_xml.skipElement();
    }
    return true;
}

bool OdsRows::readRow()
{
    int copies = m_xml.count("number-rows-repeated", SheetRows::mostRows);
    m_rows.begin(++m_row);
    m_column = 1;
    while (m_xml.next() && !m_xml.isEnd("table-row")) {
        if (m_xml.isStart("table-cell")) {
            readCell();
        } else if (m_xml.isStart("covered-table-cell")) {
            m_column += m_xml.count("number-columns-repeated", SheetRows::mostRows);
            m_xml.skipElement();
        }
    }
    if (m_xml.failure() || m_xml.isStopped() || !m_rows.end(point()))
        return false;
    m_row += copies - 1;
    while (m_rows.hasContent() && --copies > 0) {
        if (!m_rows.repeat(point()))
            return false;
    }
    return m_row < SheetRows::mostRows;
}

void OdsRows::readCell()
{
    const int copies = m_xml.count("number-columns-repeated", SheetRows::mostRows);
    noteSpan();
    OdsCell cell = cellThatStarts();
    cell.text = paragraphs();
    for (int i = 0; i < qMin(copies, SheetRows::mostColumns + 1) && !cell.type.isEmpty(); ++i) {
        cell.column = m_column + i;
        put(cell);
    }
    m_column = qMin(m_column + copies, SheetRows::mostRows);
}

OdsRows::OdsCell OdsRows::cellThatStarts() const
{
    OdsCell cell;
    cell.type = m_xml.attribute("value-type").toString();
    cell.isFailure = m_xml.hasAttribute("value-type", "error");
    cell.hasFormula = !m_xml.attribute("formula").isEmpty();
    for (const char *name : {"value", "date-value", "boolean-value", "string-value"}) {
        const QStringView value = m_xml.attribute(name);
        if (!value.isEmpty())
            cell.value = value.toString();
    }
    return cell;
}

/// Of a cell, up to its end, a line each; without comments and drawings.
QString OdsRows::paragraphs()
{
    QStringList lines;
    while (m_xml.next() && !m_xml.isEnd("table-cell")) {
        if (m_xml.isStart("p"))
            lines << paragraph();
        else if (m_xml.isStart())
            m_xml.skipElement();
    }
    return lines.join(u'\n');
}

QString OdsRows::paragraph()
{
    QString text;
    while (m_xml.next() && !m_xml.isEnd("p")) {
        if (m_xml.isText())
            text += m_xml.text();
        else if (m_xml.isStart("s"))
            text += QString(m_xml.count("c", mostSpaces), u' ');
        else if (m_xml.isStart("tab"))
            text += u'\t';
        else if (m_xml.isStart("line-break"))
            text += u'\n';
        else if (m_xml.isStart("annotation") || m_xml.isStart("frame") || m_xml.isStart("note"))
            m_xml.skipElement();
    }
    return text;
}

void OdsRows::noteSpan()
{
    const int columns = m_xml.count("number-columns-spanned", SheetRows::mostRows);
    const int rows = m_xml.count("number-rows-spanned", SheetRows::mostRows);
    if (columns > 1 || rows > 1)
        m_notes.addMerged(QStringLiteral("%1%2:%3%4")
                              .arg(columnLetters(m_column))
                              .arg(m_row)
                              .arg(columnLetters(m_column + columns - 1))
                              .arg(m_row + rows - 1));
}

void OdsRows::put(const OdsCell &cell)
{
    const bool isSign = cell.text.startsWith(u'#') || cell.text.startsWith(QLatin1String("Err:"));
    bool isNumber = false;
    const double number = cell.value.toDouble(&isNumber);
    const QDate day = QDate::fromString(cell.value.left(10), Qt::ISODate);
    if (cell.isFailure || (cell.hasFormula && isSign))
        m_rows.setFailure(cell.column, cell.text);
    else if (cell.type == QLatin1String("boolean"))
        m_rows.setTruth(cell.column, cell.value == QLatin1String("true"));
    else if (cell.type == QLatin1String("date") && day.isValid())
        m_rows.setDay(cell.column, day);
    else if (cell.type == QLatin1String("percentage") && isNumber)
        m_rows.setPercent(cell.column, number);
    else if ((cell.type == QLatin1String("float") || cell.type == QLatin1String("currency")) && isNumber)
        m_rows.setNumber(cell.column, number);
    else
        m_rows.setText(cell.column, cell.text.isEmpty() ? cell.value : cell.text);
}

} // namespace plumbline
