// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/numberlook.h"
#include "store/partreader.h"

#include <string>
#include <vector>

namespace plumbline {

/// The parts of a workbook (ECMA-376, Office Open XML) that its sheets refer to.
struct XlsxWorkbook {
    QStringList sheets;
    QStringList parts;   ///< of the sheets, in the same order
    QString sharedTexts; ///< part; empty: there is none
    QString styles;
    bool isFrom1904 = false;
};

/// Texts that cells name by their number. Bounded; rich texts lose their look.
class SharedTexts
{
public:
    /// Empty where there is none.
    QByteArrayView at(qint64 index) const;
    /// False: too many.
    bool add(QStringView text);

private:
    std::string m_text;
    std::vector<size_t> m_ends;
};

Result<XlsxWorkbook> readWorkbook(const ZipArchive &archive, const std::function<bool()> &keepGoing);
Result<SharedTexts> readSharedTexts(const ZipArchive &archive, const XlsxWorkbook &workbook,
                                    const std::function<bool()> &keepGoing);
/// By the number of a cell's style.
Result<std::vector<NumberLook>> readNumberLooks(const ZipArchive &archive, const XlsxWorkbook &workbook,
                                                const std::function<bool()> &keepGoing);

/// The characters up to the end of the element that has just started.
QString textWithin(PartReader &xml, const char *element);
/// The same of a text of several runs, without signs of how it is spoken.
QString richTextWithin(PartReader &xml, const char *element);

} // namespace plumbline
