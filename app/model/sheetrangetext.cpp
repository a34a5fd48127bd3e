// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sheetrangetext.h"

#include <QRegularExpression>

namespace plumbline {

namespace {

constexpr int Letters = 26;

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / Letters)
        letters.prepend(QChar(u'A' + (column - 1) % Letters));
    return letters;
}

int columnOf(const QString &letters)
{
    int column = 0;
    for (const QChar letter : letters.toUpper())
        column = column * Letters + (letter.unicode() - u'A' + 1);
    return column;
}

QString cornerText(int row, int column)
{
    return columnLetters(column) + (row > 0 ? QString::number(row) : QString());
}

bool isInOrder(int first, int last)
{
    return last == 0 || first <= last;
}

} // namespace

QString rangeText(const SheetRange &range)
{
    if (range == SheetRange())
        return {};
    return cornerText(range.firstRow, range.firstColumn) + QLatin1Char(':') +
           cornerText(range.lastRow, range.lastColumn);
}

std::optional<SheetRange> readRange(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\$?([A-Za-z]{0,3})\\$?(\\d{0,7}):\\$?([A-Za-z]{0,3})\\$?(\\d{0,7})$"));
    const QString bare = text.simplified().remove(QLatin1Char(' '));
    if (bare.isEmpty())
        return SheetRange();
    const QRegularExpressionMatch match = form.match(bare);
    if (!match.hasMatch())
        return {};
    const SheetRange range = {match.captured(2).toInt(), match.captured(4).toInt(),
                              columnOf(match.captured(1)), columnOf(match.captured(3))};
    if (!isInOrder(range.firstRow, range.lastRow) || !isInOrder(range.firstColumn, range.lastColumn))
        return {};
    return range;
}

} // namespace plumbline
