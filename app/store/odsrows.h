// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/partreader.h"
#include "store/sheetfile.h"

namespace plumbline {

/// One pass over the XML of a sheet that has just started.
class OdsRows
{
public:
    OdsRows(PartReader &xml, SheetRows &rows, SheetNotes &notes) : m_xml(xml), m_rows(rows), m_notes(notes) {}

    /// Up to the end of the sheet, or until no more is wanted: false.
    bool run();

private:
    /// What a cell of an OpenDocument file says (OpenDocument 1.3, part 3, 9.1.4).
    struct OdsCell {
        int column = 0;
        QString type;
        QString value;
        QString text;
        bool hasFormula = false;
        bool isFailure = false;
    };

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

} // namespace plumbline
