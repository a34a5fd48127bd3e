// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/partreader.h"
#include "store/sheetfile.h"

#include "facts/days.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

const QString contentPart = QStringLiteral("content.xml");
const QString manifestPart = QStringLiteral("META-INF/manifest.xml");
constexpr int mostSpaces = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OdsFile)
};

using KeepGoing = SheetFile::KeepGoing;

class OdsFile : public SheetFile
{
public:
    explicit OdsFile(ZipArchive archive) : m_archive(std::move(archive)) {}

    Result<QStringList> sheets(const KeepGoing &keepGoing) const override;
    Outcome read(const QString &sheet, SheetRows &rows, SheetNotes &notes,
                 const KeepGoing &keepGoing) const override;

private:
    ZipArchive m_archive;
};

/// What a cell of an OpenDocument file says (OpenDocument 1.3, part 3, 9.1.4).
struct OdsCell {
    int column = 0;
    QString type;
    QString value;
    QString text;
    bool hasFormula = false;
    bool isFailure = false;
};

/// One pass over the XML of a sheet that has just started.
class TablePass
{
public:
    TablePass(PartReader &xml, SheetRows &rows, SheetNotes &notes) : m_xml(xml), m_rows(rows), m_notes(notes)
    {
    }

    /// Up to the end of the sheet, or until no more is wanted: false.
    bool run();

private:
    bool readRow();
    void readCell();
    OdsCell cellThatStarts() const;
    QString paragraphs();
    QString paragraph();
    void noteSpan();
    void put(const OdsCell &cell);
    ReadPoint point() const { return {m_xml.part().packedDone(), m_xml.part().packedSize()}; }

    PartReader &m_xml;
    SheetRows &m_rows;
    SheetNotes &m_notes;
    qint64 m_row = 0;
    int m_column = 0;
};

bool TablePass::run()
{
    while (m_xml.next() && !m_xml.isEnd("table")) {
        if (m_xml.isStart("table-row") && !readRow())
            return false;
        if (m_xml.isStart("table") || m_xml.isStart("shapes"))
            m_xml.skipElement();
    }
    return true;
}

bool TablePass::readRow()
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

void TablePass::readCell()
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

OdsCell TablePass::cellThatStarts() const
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
QString TablePass::paragraphs()
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

QString TablePass::paragraph()
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

void TablePass::noteSpan()
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

void TablePass::put(const OdsCell &cell)
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

/// To the start of the next sheet.
bool nextTable(PartReader &xml)
{
    while (xml.next()) {
        if (xml.isStart("tracked-changes"))
            xml.skipElement();
        else if (xml.isStart("table"))
            return true;
    }
    return false;
}

Result<QStringList> OdsFile::sheets(const KeepGoing &keepGoing) const
{
    auto xml = PartReader::open(m_archive, contentPart, keepGoing);
    if (!xml)
        return xml.error();
    QStringList sheets;
    while (nextTable(*xml)) {
        sheets << xml->attribute("name").toString();
        xml->skipElement();
    }
    if (auto problem = xml->failure())
        return *problem;
    return sheets;
}

Outcome OdsFile::read(const QString &sheet, SheetRows &rows, SheetNotes &notes,
                      const KeepGoing &keepGoing) const
{
    auto xml = PartReader::open(m_archive, contentPart, keepGoing);
    if (!xml)
        return xml.error();
    while (nextTable(*xml)) {
        const QString name = xml->attribute("name").toString();
        if (!sheet.isEmpty() && name != sheet) {
            xml->skipElement();
            continue;
        }
        notes.sheet = name;
        if (!TablePass(*xml, rows, notes).run() || !sheet.isEmpty())
            return xml->failure();
    }
    if (xml->failure() || xml->isStopped() || sheet.isEmpty())
        return xml->failure();
    return Error{
        Error::Kind::Missing, Words::tr("The file has no such sheet."), {m_archive.path(), 0, sheet}};
}

Outcome checkUnencrypted(const ZipArchive &archive, const KeepGoing &keepGoing)
{
    if (!archive.has(manifestPart))
        return {};
    auto xml = PartReader::open(archive, manifestPart, keepGoing);
    if (!xml)
        return xml.error();
    while (xml->next()) {
        if (xml->isStart("encryption-data"))
            return Error{Error::Kind::RuleBroken,
                         Words::tr("The file is encrypted. Save it without a password."),
                         {archive.path(), 0, {}}};
    }
    return {};
}

} // namespace

Result<std::unique_ptr<SheetFile>> openOds(ZipArchive archive, const KeepGoing &keepGoing)
{
    if (auto problem = checkUnencrypted(archive, keepGoing))
        return *problem;
    return std::unique_ptr<SheetFile>(std::make_unique<OdsFile>(std::move(archive)));
}

} // namespace plumbline
