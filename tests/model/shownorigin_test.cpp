// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/shownorigin.h"

#include "importing/mappingcodec.h"
#include "support/exampledata.h"

#include <QTest>

using namespace plumbline;

/// The card of a row of a table, as lines.
class ShownOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlace_data();
    void namesThePlace();
    void showsARowWithItsNeighbours();
    void showsTheTellingColumnsOfAWideTable();
    void leavesOutStatementsThatAreNotKnown();
    void saysThatAFigureWasCorrected_data();
    void saysThatAFigureWasCorrected();
    void citesTheRow();
};

namespace {

std::shared_ptr<OriginTable> tableOf(const char *format, const char *sheet, const QStringList &titles)
{
    auto table = std::make_shared<OriginTable>();
    table->id = QStringLiteral("t");
    table->fileName = QStringLiteral("prices.") + QString::fromLatin1(format);
    table->format = QString::fromLatin1(format);
    table->table = QString::fromLatin1(sheet);
    table->sha256 = QStringLiteral("ab12");
    table->importedOn = QDate(2026, 1, 2);
    table->titles = titles;
    return table;
}

DatasetPtr dataset()
{
    return example::dataset(QStringLiteral("f | ali | close | 2019 | 7 USD | table=prices.csv row=17\n"));
}

FactOrigins origins(const std::shared_ptr<OriginTable> &table, int column, std::vector<OriginRow> rows)
{
    return {{{StatementKey(1), table, 17, column, std::move(rows), {}}}, false};
}

QString printed(const ShownOrigin &origin)
{
    QStringList lines = {origin.place, origin.titles.join(QStringLiteral(" | "))};
    for (const OriginRow &row : origin.rows)
        lines << QString::number(row.number) + QStringLiteral(": ") + row.cells.join(QStringLiteral(" | "));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void ShownOriginTest::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("firstColumn");
    QTest::addColumn<QString>("place");
    QTest::newRow("CSV") << QByteArray("csv") << 2 << 0
                         << QStringLiteral("prices.csv, row 17, column 2, “Close”");
    QTest::newRow("sheet") << QByteArray("xlsx") << 2 << 0
                           << QStringLiteral("prices.xlsx, Sheet1, row 17, column B, “Close”");
    QTest::newRow("range that begins in D")
        << QByteArray("ods") << 2 << 4 << QStringLiteral("prices.ods, Sheet1, row 17, column E, “Close”");
    QTest::newRow("without a title") << QByteArray("xlsx") << 28 << 0
                                     << QStringLiteral("prices.xlsx, Sheet1, row 17, column AB");
}

void ShownOriginTest::namesThePlace()
{
    QFETCH(QByteArray, format);
    QFETCH(int, column);
    QFETCH(int, firstColumn);
    const auto table = tableOf(format.constData(), format == "csv" ? "" : "Sheet1",
                               {QStringLiteral("Day"), QStringLiteral("Close")});
    Mapping mapping;
    mapping.choice.range.firstColumn = firstColumn;
    table->mapping = toJson(mapping);
    QTEST(originPlace(*table, 17, column), "place");
}

void ShownOriginTest::showsARowWithItsNeighbours()
{
    const auto table = tableOf("csv", "", {QStringLiteral("Day"), QStringLiteral("Close")});
    const ShownOrigins shown = shownOrigins(*dataset(), FactId(QStringLiteral("f")),
                                            origins(table, 2,
                                                    {{16, {QStringLiteral("a"), QStringLiteral("6")}},
                                                     {17, {QStringLiteral("b"), QStringLiteral("7")}},
                                                     {18, {QStringLiteral("c")}}}));
    QCOMPARE(shown.cards.size(), size_t(1));
    QCOMPARE(printed(shown.cards[0]), QStringLiteral("prices.csv, row 17, column 2, “Close”\n"
                                                     "Day | Close\n16: a | 6\n17: b | 7\n18: c | "));
    QCOMPARE(shown.cards[0].says, QStringLiteral("USD\u00a07"));
}

void ShownOriginTest::showsTheTellingColumnsOfAWideTable()
{
    QStringList titles;
    QStringList cells;
    Mapping mapping;
    for (int i = 1; i <= 400; ++i) {
        titles << QStringLiteral("T%1").arg(i);
        cells << QStringLiteral("c%1").arg(i);
    }
    mapping.setRole(1, ColumnRole::Company);
    mapping.setRole(3, ColumnRole::Period);
    for (int i = 4; i < 400; ++i)
        mapping.setRole(i, ColumnRole::Value);
    const auto table = tableOf("csv", "", titles);
    table->mapping = toJson(mapping);
    const ShownOrigins shown =
        shownOrigins(*dataset(), FactId(QStringLiteral("f")), origins(table, 200, {{17, cells}}));
    QCOMPARE(shown.cards[0].titles.join(QLatin1Char(' ')), QStringLiteral("T2 T4 T198 T199 T200 T201 T202"));
    QCOMPARE(shown.cards[0].rows[0].cells[4], QStringLiteral("c200"));
}

void ShownOriginTest::leavesOutStatementsThatAreNotKnown()
{
    FactOrigins found = origins(tableOf("csv", "", {}), 1, {{17, {QStringLiteral("7")}}});
    found.places[0].statement = StatementKey(99);
    QVERIFY(shownOrigins(*dataset(), FactId(QStringLiteral("f")), found).cards.empty());
    QVERIFY(knownOrigins(*dataset(), FactId(QStringLiteral("f")), found).empty());
    QVERIFY(shownOrigins(*dataset(), FactId(QStringLiteral("gone")), found).cards.empty());
}

void ShownOriginTest::saysThatAFigureWasCorrected_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<bool>("isCorrected");
    QTest::newRow("as the row says") << "7" << '.' << false;
    QTest::newRow("otherwise") << "6.5" << '.' << true;
    QTest::newRow("with another decimal") << "7,00" << ',' << false;
    QTest::newRow("a text or a number") << "7.000" << ',' << false; // 7000 as a text, 7 as a number
    QTest::newRow("unreadable") << "seven" << '.' << false;
    QTest::newRow("empty") << "" << '.' << false;
}

void ShownOriginTest::saysThatAFigureWasCorrected()
{
    QFETCH(const QString, cell);
    QFETCH(const char, decimal);
    const auto table = tableOf("xlsx", "Sheet1", {QStringLiteral("Day"), QStringLiteral("Close")});
    Mapping mapping;
    mapping.titles = table->titles;
    mapping.roles = {ColumnRole::Period, ColumnRole::Value};
    mapping.numbers.decimal = decimal;
    mapping.numbers.group = decimal == ',' ? '.' : ',';
    mapping.setConstant(ColumnRole::Company, QStringLiteral("Ali"));
    mapping.setConstant(ColumnRole::Metric, QStringLiteral("Close"));
    mapping.setConstant(ColumnRole::Unit, QStringLiteral("USD"));
    table->mapping = toJson(mapping);
    const ShownOrigins shown = shownOrigins(*dataset(), FactId(QStringLiteral("f")),
                                            origins(table, 2, {{17, {QStringLiteral("2019"), cell}}}));
    QTEST(shown.cards[0].isCorrected, "isCorrected");
}

void ShownOriginTest::citesTheRow()
{
    const auto table = tableOf("csv", "", {QStringLiteral("Day"), QStringLiteral("Close\nUSD")});
    const ShownOrigins shown =
        shownOrigins(*dataset(), FactId(QStringLiteral("f")),
                     origins(table, 2, {{17, {QStringLiteral("2 Jan"), QStringLiteral("7")}}}));
    QCOMPARE(originCitation(shown.cards[0]),
             QStringLiteral("Day: 2 Jan · Close USD: 7\n"
                            "prices.csv, row 17, column 2, “Close USD” · SHA-256 ab12\n"
                            "Imported on 2 Jan 2026."));
}

QTEST_GUILESS_MAIN(ShownOriginTest)
#include "shownorigin_test.moc"
