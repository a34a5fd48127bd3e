// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sheetfile.h"

namespace plumbline {

namespace {

constexpr qsizetype mostMergedNamed = 5;

} // namespace

void SheetNotes::addMerged(const QString &range)
{
    ++mergedCount;
    if (merged.size() < mostMergedNamed)
        merged << range;
}

QString columnLetters(int column)
{
    constexpr int letters = 26;
    QString name;
    for (; column > 0; column = (column - 1) / letters)
        name.prepend(QChar(u'A' + (column - 1) % letters));
    return name;
}

} // namespace plumbline
