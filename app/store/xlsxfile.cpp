// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/partreader.h"
#include "store/sheetfile.h"
#include "store/xlsxparts.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(XlsxFile)
};

/// AB12: 28; 0 where there are no letters.
int columnOf(QStringView reference)
{
    constexpr int letters = 26;
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > SheetRows::mostColumns * letters)
            break;
        column = column * letters + c.unicode() - u'A' + 1;
    }
    return column;
}

/// A cell as it stands in the XML.
struct RawCell {
    int column = 0;
    QString type;
    int style = 0;
    QString value;   ///< of <v>
    QString inlined; ///< of <is>
};

class XlsxFile : public SheetFile
{
public:
    XlsxFile(ZipArchive archive, XlsxWorkbook workbook)
        : m_archive(std::move(archive))
        , m_workbook(std::move(workbook))
    {
    }

    Result<QStringList> sheets(const KeepGoing &) const override { return m_workbook.sheets; }
    Outcome read(const QString &sheet, SheetRows &rows, SheetNotes &notes,
                 const KeepGoing &keepGoing) const override;

private:
    /// What the sheets refer to.
    struct Shared {
        SharedTexts texts;
        std::vector<NumberLook> looks;
    };
    Result<bool> readPart(qsizetype at, const Shared &shared, SheetRows &rows, SheetNotes &notes,
                          const KeepGoing &keepGoing) const;

    ZipArchive m_archive;
    XlsxWorkbook m_workbook;
};

/// One pass over the XML of a sheet.
class SheetPass
{
public:
    SheetPass(PartReader &xml, const XlsxWorkbook &workbook, const SharedTexts &texts,
              const std::vector<NumberLook> &looks, SheetRows &rows)
        : m_xml(xml)
        , m_workbook(workbook)
        , m_texts(texts)
        , m_looks(looks)
        , m_rows(rows)
    {
    }

    Outcome run(SheetNotes &notes);
    /// Whether no more rows were wanted.
    bool isEnded() const { return m_isEnded; }

private:
    bool readRow();
    void readCell();
    void put(const RawCell &cell);
    void putNumber(const RawCell &cell);
    ReadPoint point() const { return {m_xml.part().packedDone(), m_xml.part().packedSize()}; }

    PartReader &m_xml;
    const XlsxWorkbook &m_workbook;
    const SharedTexts &m_texts;
    const std::vector<NumberLook> &m_looks;
    SheetRows &m_rows;
    qint64 m_row = 0;
    int m_column = 0;
    bool m_isEnded = false;
};

Outcome SheetPass::run(SheetNotes &notes)
{
    while (m_xml.next()) {
        m_isEnded = m_xml.isStart("row") && !readRow();
        if (m_isEnded)
            return m_xml.failure();
        if (m_xml.isStart("mergeCell"))
            notes.addMerged(m_xml.attribute("ref").toString());
    }
    return m_xml.failure();
}

bool SheetPass::readRow()
{
    const qint64 stated = m_xml.attribute("r").toLongLong();
    m_row = stated > 0 ? stated : m_row + 1;
    m_column = 0;
    m_rows.begin(m_row);
    while (m_xml.next() && !m_xml.isEnd("row")) {
        if (m_xml.isStart("c"))
            readCell();
    }
    return m_row <= SheetRows::mostRows && !m_xml.failure() && !m_xml.isStopped() && m_rows.end(point());
}

void SheetPass::readCell()
{
    RawCell cell;
    const int stated = columnOf(m_xml.attribute("r"));
    m_column = stated > 0 ? stated : m_column + 1;
    cell.column = m_column;
    cell.type = m_xml.attribute("t").toString();
    cell.style = m_xml.attribute("s").toInt();
    while (m_xml.next() && !m_xml.isEnd("c")) {
        if (m_xml.isStart("v"))
            cell.value = textWithin(m_xml, "v");
        else if (m_xml.isStart("is"))
            cell.inlined = richTextWithin(m_xml, "is");
        else if (m_xml.isStart())
            m_xml.skipElement(); // the formula, of which the result is kept
    }
    put(cell);
}

void SheetPass::put(const RawCell &cell)
{
    if (cell.type == QLatin1String("inlineStr"))
        m_rows.setText(cell.column, cell.inlined);
    else if (cell.value.isEmpty())
        return;
    else if (cell.type == QLatin1String("s"))
        m_rows.setUtf8(cell.column, m_texts.at(cell.value.toLongLong()));
    else if (cell.type == QLatin1String("b"))
        m_rows.setTruth(cell.column, cell.value != QLatin1String("0"));
    else if (cell.type == QLatin1String("e"))
        m_rows.setFailure(cell.column, cell.value);
    else if (cell.type.isEmpty() || cell.type == QLatin1String("n"))
        putNumber(cell);
    else
        m_rows.setText(cell.column, cell.value); // str, and d: a date as ISO 8601 has it
}

void SheetPass::putNumber(const RawCell &cell)
{
    bool isNumber = false;
    const double value = cell.value.toDouble(&isNumber);
    if (!isNumber) {
        m_rows.setText(cell.column, cell.value);
        return;
    }
    const auto style = static_cast<size_t>(qMax(0, cell.style));
    const NumberLook look = style < m_looks.size() ? m_looks[style] : NumberLook::Plain;
    const auto day = look == NumberLook::Day ? dayOfSerial(value, m_workbook.isFrom1904) : std::nullopt;
    if (day)
        m_rows.setDay(cell.column, *day);
    else if (look == NumberLook::Percent)
        m_rows.setPercent(cell.column, value);
    else
        m_rows.setNumber(cell.column, value);
}

/// True: no more is wanted, or there is a problem.
Result<bool> XlsxFile::readPart(qsizetype at, const Shared &shared, SheetRows &rows, SheetNotes &notes,
                                const KeepGoing &keepGoing) const
{
    auto xml = PartReader::open(m_archive, m_workbook.parts[at], keepGoing);
    if (!xml)
        return xml.error();
    notes.sheet = m_workbook.sheets[at];
    SheetPass pass(*xml, m_workbook, shared.texts, shared.looks, rows);
    if (auto problem = pass.run(notes))
        return *problem;
    return pass.isEnded() || xml->isStopped();
}

Outcome XlsxFile::read(const QString &sheet, SheetRows &rows, SheetNotes &notes,
                       const KeepGoing &keepGoing) const
{
    const qsizetype named = m_workbook.sheets.indexOf(sheet);
    if (named < 0 && !sheet.isEmpty())
        return Error{
            Error::Kind::Missing, Words::tr("The file has no such sheet."), {m_archive.path(), 0, sheet}};
    auto texts = readSharedTexts(m_archive, m_workbook, keepGoing);
    if (!texts)
        return texts.error();
    auto looks = readNumberLooks(m_archive, m_workbook, keepGoing);
    if (!looks)
        return looks.error();
    const Shared shared = {std::move(texts.value()), std::move(looks.value())};
    const qsizetype last = named < 0 ? m_workbook.sheets.size() - 1 : named;
    for (qsizetype at = qMax<qsizetype>(0, named); at <= last; ++at) {
        const auto isEnded = readPart(at, shared, rows, notes, keepGoing);
        if (!isEnded)
            return isEnded.error();
        if (*isEnded)
            break;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<SheetFile>> openXlsx(ZipArchive archive, const SheetFile::KeepGoing &keepGoing)
{
    auto workbook = readWorkbook(archive, keepGoing);
    if (!workbook)
        return workbook.error();
    return std::unique_ptr<SheetFile>(
        std::make_unique<XlsxFile>(std::move(archive), std::move(workbook.value())));
}

} // namespace plumbline
