// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowsupport.h"

#include "support/exampledata.h"
#include "ui/origincard.h"
#include "ui/origintable.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace plumbline;

/// Where in a table an imported figure stands, in the detail pane.
class OriginCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheRowOfTheFigure();
    void takesNoMarkup();
    void otherCellsLeadToTheirFacts();
    void copiesHashAndRow();
    void saysThatTheFileIsNotAtHand();
    void ignoresOriginsOfAnotherFact();
    void usesTheWidthAndMarksCutTitles();

private:
    static FactId id(const char *text) { return FactId(QString::fromLatin1(text)); }
    ShownOrigins origins() const;

    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<DetailPane> m_pane;
};

ShownOrigins OriginCardTest::origins() const
{
    auto table = std::make_shared<OriginTable>();
    table->id = QStringLiteral("p");
    table->fileName = QStringLiteral("prices.xlsx");
    table->format = QStringLiteral("xlsx");
    table->table = QStringLiteral("Sheet1");
    table->sha256 = QString(64, QLatin1Char('a'));
    table->importedOn = QDate(2026, 1, 2);
    table->titles = {QStringLiteral("Day"), QStringLiteral("<b>Close</b>")};
    const auto row = [](qint64 number, const char *day, const char *value) {
        return OriginRow{number, {QString::fromLatin1(day), QString::fromLatin1(value)}};
    };
    const StatementOrigin place{StatementKey(1),
                                table,
                                17,
                                2,
                                {row(16, "2019-01-01", "4"), row(17, "2019-01-02", "5")},
                                {{16, 2, id("b")}, {17, 2, id("a")}}};
    return shownOrigins(*m_state->dataset(), id("a"), {{place}, false});
}

void OriginCardTest::init()
{
    m_state = std::make_unique<ViewState>();
    m_pane = std::make_unique<DetailPane>();
    m_pane->setState(m_state.get());
    m_pane->resize(350, 700);
    m_pane->show();
    m_state->setDataset(
        example::dataset(QStringLiteral("a | acme | close | 2019 | 5 USD | table=prices.xlsx\n"
                                        "b | acme | close | 2018 | 4 USD | table=prices.xlsx\n")));
    m_state->setCurrent(id("a"));
    m_pane->takeOrigins(id("a"), origins());
    m_pane->showPassages(id("a"), {});
}

void OriginCardTest::showsTheRowOfTheFigure()
{
    QCOMPARE(m_pane->originCards().size(), size_t(1));
    OriginCard *card = m_pane->originCards()[0];
    const QString texts = window::textsOf(card);
    for (const char *text :
         {"prices.xlsx", "Sheet1, row 17, column B", "imported 2 Jan 2026", "SHA-256 aaaaaaaaaaaa…"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    OriginRows *rows = card->rows();
    QCOMPARE(rows->accessibleName(), QStringLiteral("Row 17 of prices.xlsx"));
    QCOMPARE(rows->rowCount(), 2);
    QCOMPARE(rows->verticalHeaderItem(1)->text(), QStringLiteral("17"));
    QCOMPARE(rows->item(1, 1)->text(), QStringLiteral("5"));
    QCOMPARE(rows->item(1, 1)->background().color(), Palette::of(Theme::Light).mark);
    QVERIFY(!rows->item(0, 1)->data(Qt::BackgroundRole).isValid());
    m_pane->focusPassages();
    QCOMPARE(m_pane->focusWidget(), static_cast<QWidget *>(rows));
}

void OriginCardTest::takesNoMarkup()
{
    OriginRows *rows = m_pane->originCards()[0]->rows();
    QCOMPARE(rows->horizontalHeaderItem(1)->text(), QStringLiteral("<b>Close</b>"));
    for (const QLabel *label : m_pane->originCards()[0]->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void OriginCardTest::otherCellsLeadToTheirFacts()
{
    QSignalSpy activated(m_pane.get(), &DetailPane::factActivated);
    OriginRows *rows = m_pane->originCards()[0]->rows();
    rows->setFocus();
    rows->setCurrentCell(1, 1);
    QTest::keyClick(rows, Qt::Key_Return);
    QTest::keyClick(rows, Qt::Key_Up);
    QTest::keyClick(rows, Qt::Key_Return);
    QTRY_COMPARE(activated.count(), 1); // the figure itself leads nowhere
    QCOMPARE(activated[0][0].value<FactId>(), id("b"));
}

void OriginCardTest::copiesHashAndRow()
{
    OriginCard *card = m_pane->originCards()[0];
    card->findChild<QPushButton *>(QStringLiteral("copyHash"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(64, QLatin1Char('a')));
    QVERIFY(card->citation().startsWith(
        QStringLiteral("Day: 2019-01-02 · <b>Close</b>: 5\nprices.xlsx, Sheet1")));
}

void OriginCardTest::saysThatTheFileIsNotAtHand()
{
    QVERIFY(m_pane->originCards()[0]->stateText().isEmpty());
    const QTemporaryDir folder;
    OriginChecker checker;
    checker.setFolders({folder.path()});
    m_pane->setOriginChecker(&checker);
    m_pane->showPassages(id("a"), {});
    OriginCard *card = m_pane->originCards()[0];
    QTRY_COMPARE(card->stateText(), QStringLiteral("The file is not at hand."));
    QVERIFY(card->findChild<QPushButton *>(QStringLiteral("locate")));
    QFile file(folder.filePath(QStringLiteral("prices.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no spreadsheet");
    file.close();
    checker.locate(*card->origin().table, file.fileName());
    QTRY_VERIFY2(
        card->stateText().startsWith(QStringLiteral("Changed since the import; row 17 cannot be read")),
        qPrintable(card->stateText()));
    m_pane.reset(); // before the checker
}

void OriginCardTest::ignoresOriginsOfAnotherFact()
{
    m_state->setCurrent(id("b"));
    m_pane->takeOrigins(id("a"), origins());
    m_pane->showPassages(id("b"), {});
    QVERIFY(m_pane->originCards().empty());
}

void OriginCardTest::usesTheWidthAndMarksCutTitles()
{
    OriginTable table;
    table.fileName = QStringLiteral("prices.xlsx");
    ShownOrigin origin;
    origin.table = std::make_shared<OriginTable>(table);
    origin.row = 2;
    origin.column = 2;
    origin.columns = {1, 2};
    origin.titles = {QStringLiteral("Unternehmen der Gruppe"), QStringLiteral("Wert")};
    origin.rows = {OriginRow{2, {QStringLiteral("Westmeer"), QStringLiteral("5")}}};
    OriginRows rows(origin, Palette::of(Theme::Light));
    rows.show();
    for (const int width : {600, 150}) {
        rows.resize(width, 100);
        QCOMPARE(rows.columnWidth(0) + rows.columnWidth(1), rows.viewport()->width());
        const QString title = rows.horizontalHeaderItem(0)->text();
        QCOMPARE(title.endsWith(u'…'), width == 150);
        QVERIFY(rows.horizontalHeader()->sectionSizeHint(0) <= rows.columnWidth(0));
        QCOMPARE(rows.horizontalHeaderItem(0)->data(Qt::AccessibleTextRole).toString(), origin.titles[0]);
    }
}

QTEST_MAIN(OriginCardTest)
#include "origincard_test.moc"
