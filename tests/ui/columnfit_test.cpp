// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnfit.h"

#include <QStringList>
#include <QTest>

using namespace plumbline;

class ColumnFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needs_data();
    void needs();
    void widths_data();
    void widths();
};

void ColumnFitTest::needs_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *cells, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(cells) << QString::fromLatin1(expected);
    };
    row("all alike", "60 60 60 60 60", "40 60 60");
    row("one is long", "60 60 150 60 60", "40 60 150");
    row("longer than any column may be", "60 60 60 60 900", "40 60 200");
    row("shorter than the title", "20 20 20 20 20", "40 40 40");
    row("half are long", "60 150 60 150 150 60", "40 150 150");
    row("one row", "80", "40 80 80");
    row("no row", "", "40 40 40");
}

void ColumnFitTest::needs()
{
    QFETCH(QString, cells);
    std::vector<int> widths;
    for (const QString &cell : cells.split(u' ', Qt::SkipEmptyParts))
        widths.push_back(cell.toInt());
    const ColumnNeed need = columnNeed(widths, 40, 200, 0.75);
    QTEST(QStringLiteral("%1 %2 %3").arg(need.least).arg(need.usual).arg(need.wanted), "expected");
}

void ColumnFitTest::widths_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("expected");
    const auto row = [](int room, const char *expected) {
        QTest::addRow("%d", room) << room << QString::fromLatin1(expected);
    };
    row(500, "100 300 60");
    row(460, "100 300 60");
    row(430, "70 300 60"); // the first turn
    row(350, "50 240 60"); // only the long cells give way
    row(210, "50 100 60");
    row(200, "50 90 60"); // then the columns by their turns
    row(160, "50 50 60");
    row(140, "50 50 40");
    row(10, "50 50 40"); // wider than there is room
}

void ColumnFitTest::widths()
{
    QFETCH(int, room);
    const std::vector<ColumnNeed> needs = {{50, 100, 100, 0}, {50, 100, 300, 1}, {40, 60, 60, 2}};
    QStringList printed;
    for (const int width : fitColumns(needs, room))
        printed << QString::number(width);
    QTEST(printed.join(u' '), "expected");
}

QTEST_GUILESS_MAIN(ColumnFitTest)
#include "columnfit_test.moc"
